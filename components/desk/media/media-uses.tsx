import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Badge } from '#components/ui/badge.tsx';
import { articlePath } from '#lib/articles/article.ts';
import type { MediaUse } from '#lib/media/media.ts';

/** The articles that show a picture: before readers now, or in what was saved of them. */
export function MediaUses({ uses }: { uses: MediaUse[] }) {
  const t = useTranslations('media');
  if (uses.length === 0) return <p className="text-sm text-ink-2">{t('unused')}</p>;
  return (
    <ul className="flex flex-col border-t border-rule">
      {uses.map(({ articleId, title, role, live, own }) => (
        <li
          key={`${articleId}-${role}`}
          className="flex min-h-11 flex-wrap items-center gap-x-4 border-b border-rule py-2 text-sm"
        >
          <Link
            href={own ? `/desk/articles/${articleId}` : articlePath(articleId)}
            className="min-w-40 flex-1 font-medium underline-offset-4 hover:underline"
          >
            {title || t('untitled')}
          </Link>
          <span className="text-xs text-ink-2">{t(`roles.${role}`)}</span>
          <Badge tone={live ? 'good' : 'open'} className="w-24">
            {t(live ? 'live' : 'notLive')}
          </Badge>
        </li>
      ))}
    </ul>
  );
}
