import { Import } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { buttonClasses } from '#components/ui/button.tsx';
import { NewArticle } from './new-article.client.tsx';

/** The two ways in which an article begins. */
export function ListActions({ createAction }: { createAction: () => Promise<void> }) {
  const t = useTranslations('articles.list');
  return (
    <>
      <Link href="/desk/import" className={buttonClasses()}>
        <Import aria-hidden />
        {t('import')}
      </Link>
      <NewArticle action={createAction} />
    </>
  );
}
