'use client';

import { X } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useFailureText } from '#components/desk/forms/failure-text.client.ts';
import { Banner } from '#components/ui/banner.tsx';
import { Button } from '#components/ui/button.tsx';
import type { Refused } from './use-bulk.client.ts';

/** Which articles were not done, and why; it stays until it is closed. */
export function RefusedNotice({ refused, onClose }: { refused: Refused | null; onClose: () => void }) {
  const t = useTranslations('articles');
  const { general } = useFailureText();
  if (!refused) return null;
  return (
    <Banner
      tone="warn"
      className="mb-3"
      action={
        <Button variant="ghost" size="icon" className="size-8" aria-label={t('bulk.close')} onClick={onClose}>
          <X aria-hidden />
        </Button>
      }
    >
      <p className="font-medium">
        {t('bulk.refused', { act: t(`bulk.acts.${refused.act}`), count: refused.articles.length })}
      </p>
      <ul className="flex flex-col gap-1 pt-1">
        {refused.articles.map(({ row, result }) => (
          <li key={row.id}>
            <Link href={`/desk/articles/${row.id}`} className="underline decoration-rule underline-offset-4">
              {row.title || t('list.untitled')}
            </Link>
            <span className="text-ink-2"> — {general(result).join(' ')}</span>
          </li>
        ))}
      </ul>
    </Banner>
  );
}
