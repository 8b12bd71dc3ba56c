'use client';

import { CircleCheck, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useEffectEvent, useRef } from 'react';
import { requestSource } from './import-requests.ts';
import type { ReviewProps } from './review-props.ts';

const LOOK_UP_DELAY_MS = 300;

/** Whether the registry knows the source by the name that stands in the field, and what follows if not. */
export function SourceReview({ review, mayManageSources, onChange }: ReviewProps) {
  const t = useTranslations('importing');
  const licence = useTranslations('editor.licence');
  const name = review.text.source.trim();
  const known = useRef(name);

  const lookUp = useEffectEvent(async (wanted: string, isCurrent: () => boolean) => {
    const source = wanted === '' ? null : await requestSource(wanted);
    if (!isCurrent()) return;
    known.current = wanted;
    onChange(() => ({ source }));
  });
  useEffect(() => {
    if (name === known.current) return;
    let current = true;
    const timer = setTimeout(() => void lookUp(name, () => current), LOOK_UP_DELAY_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [name]);

  const isUnknown = name !== '' && review.source === null;
  useEffect(() => {
    if (!isUnknown) return;
    // It may have been entered in another window in the meantime.
    const again = () => void lookUp(name, () => true);
    window.addEventListener('focus', again);
    return () => window.removeEventListener('focus', again);
  }, [name, isUnknown]);

  if (name === '') return null;
  if (review.source) {
    return (
      <p role="status" className="-mt-3 flex items-start gap-2 text-xs">
        <CircleCheck aria-hidden className="mt-0.5 size-3.5 shrink-0 text-good" />
        <span>
          {t('sourceKnown', { name: review.source.name })}
          <span className="text-ink-2"> · {licence(review.source.licence)}</span>
        </span>
      </p>
    );
  }
  return (
    <p role="status" className="-mt-3 flex items-start gap-2 text-xs">
      <TriangleAlert aria-hidden className="mt-0.5 size-3.5 shrink-0 text-warn" />
      <span>
        {t('sourceUnknown', { name })}{' '}
        {mayManageSources ? (
          <a
            href="/admin/sources"
            target="_blank"
            rel="noreferrer"
            className="underline decoration-rule underline-offset-4"
          >
            {t('enterSource')}
          </a>
        ) : (
          t('askForSource')
        )}
      </span>
    </p>
  );
}
