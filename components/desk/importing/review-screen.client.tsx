'use client';

import { ArrowLeft } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useMemo, useState } from 'react';
import { FormFailure } from '#components/desk/forms/form-failure.client.tsx';
import { Banner } from '#components/ui/banner.tsx';
import { Button } from '#components/ui/button.tsx';
import type { RecoveredPage } from '#lib/ingest/legacy-page/recovered-page.ts';
import { annotate, marksOf } from './annotate.ts';
import { BodyParts } from './body-parts.client.tsx';
import { LeftOut } from './left-out.tsx';
import { PageText } from './page-text.client.tsx';
import { FAILING_FIELDS, ReviewFields } from './review-fields.client.tsx';
import type { ReviewProps } from './review-props.ts';

type ReviewScreenProps = Omit<ReviewProps, 'onActive'> & {
  pending: boolean;
  onAccept: () => void;
  onBack: () => void;
};

/** The page's text and what was recovered from it, side by side; on a phone the text stays above the fields. */
export function ReviewScreen({ pending, onAccept, onBack, ...reviewing }: ReviewScreenProps) {
  const t = useTranslations('importing');
  const { recovery, review, failure } = reviewing;
  const { page } = recovery;
  const [active, setActive] = useState<string | null>(null);
  const blocks = useMemo(() => annotate(page, marksOf(page, review.evidence)), [page, review.evidence]);
  useStayUntilAccepted(!pending);

  return (
    <div className="flex flex-col">
      <header className="sticky top-13 z-20 flex min-h-14 flex-wrap items-center gap-x-4 gap-y-2 border-b border-rule bg-paper px-4 py-2 md:top-0 lg:px-8">
        <Button variant="ghost" size="sm" className="-ml-3" onClick={onBack}>
          <ArrowLeft aria-hidden />
          {t('back')}
        </Button>
        <h1 className="text-base font-semibold">{t('review')}</h1>
        <span className="text-xs text-ink-2">
          {page.encoding
            ? t('readAs', { encoding: ENCODING_NAMES[page.encoding.name] })
            : t(`format.${page.format}`)}
        </span>
        <Button
          variant="primary"
          size="sm"
          className="ml-auto"
          disabled={pending}
          aria-busy={pending}
          onClick={onAccept}
        >
          {pending ? t('accepting') : t('accept')}
        </Button>
      </header>
      <div className="lg:grid lg:grid-cols-[minmax(0,1fr)_27rem]">
        <PageText
          blocks={blocks}
          active={active}
          onPick={(key) => {
            setActive(key);
            focusField(key);
          }}
          className="sticky top-27 z-10 h-[34dvh] border-b border-rule bg-paper py-3 md:top-14 lg:h-[calc(100dvh-3.5rem)] lg:border-r lg:border-b-0 lg:py-6"
        />
        <div className="flex flex-col gap-8 px-4 py-6 max-lg:[&_:is(input,textarea,button)]:scroll-mt-[calc(34dvh+9rem)] lg:px-8">
          <FormFailure failure={failure} fields={FAILING_FIELDS} />
          <Doubts page={page} />
          <ReviewFields {...reviewing} onActive={setActive} />
          <BodyParts {...reviewing} onActive={setActive} />
          <LeftOut page={page} />
        </div>
      </div>
    </div>
  );
}

const ENCODING_NAMES = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  gb18030: 'GBK / GB18030',
  big5: 'Big5',
};

/** What the importer could not do, or was not sure of. */
function Doubts({ page }: { page: RecoveredPage }) {
  const t = useTranslations('importing.issues');
  if (page.issues.length === 0) return null;
  return (
    <Banner tone="warn">
      {page.issues.map((issue) => (
        <p key={issue}>{t(issue)}</p>
      ))}
    </Banner>
  );
}

/** Leads from a marked piece of the text to the field that was read from it. */
function focusField(key: string): void {
  const field = document.getElementById(`field-${key}`);
  field?.querySelector<HTMLElement>('input:not([type=hidden]), textarea, button')?.focus();
}

/** The browser asks before a review is left by closing the window. */
function useStayUntilAccepted(isOpen: boolean): void {
  useEffect(() => {
    if (!isOpen) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isOpen]);
}
