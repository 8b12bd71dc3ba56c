'use client';

import { useTranslations } from 'next-intl';
import { useFailureText } from '#components/desk/forms/failure-text.client.ts';
import { Input } from '#components/ui/input.tsx';
import { Textarea } from '#components/ui/textarea.tsx';
import { LIMITS } from '#lib/articles/content.ts';
import type { Reading } from '#lib/ingest/legacy-page/recovered-page.ts';
import { minuteInShanghai, type TextField } from '#lib/ingest/review.ts';
import { PlaceReview } from './place-review.client.tsx';
import { RecoveredField } from './recovered-field.client.tsx';
import { type ReviewProps, withEvidence } from './review-props.ts';
import { SourceReview } from './source-review.client.tsx';

const LENGTHS: Record<TextField, number> = {
  kicker: LIMITS.kicker,
  title: LIMITS.title,
  subtitle: LIMITS.subtitle,
  source: LIMITS.name,
  author: LIMITS.byline,
  url: LIMITS.url,
  responsibleEditor: LIMITS.name,
};

/** Where what a command says of a field is shown. */
const NAMES: Partial<Record<TextField, string>> = {
  source: 'original.firstPublisher',
  author: 'original.author',
  url: 'original.url',
};
export const FAILING_FIELDS = [
  'kicker',
  'title',
  'subtitle',
  'responsibleEditor',
  'places',
  'original.firstPublisher',
  'original.author',
  'original.url',
  'original.publishedAt',
];

/** Every field that the page gave or may give, each to be checked and corrected. */
export function ReviewFields(props: ReviewProps) {
  const { recovery, review, failure, onChange, onActive } = props;
  const { page } = recovery;
  const t = useTranslations('importing');
  const { fieldError } = useFailureText();

  const line = (field: TextField) => {
    const found = page[field];
    const write = (value: string) => onChange(({ text }) => ({ text: { ...text, [field]: value } }));
    const pick = (reading: Reading<string>) =>
      onChange((before) => ({
        text: { ...before.text, [field]: reading.value },
        evidence: withEvidence(before, field, reading),
      }));
    const others = found ? [found, ...found.alternatives] : [];
    return (
      <RecoveredField
        field={field}
        found={found}
        evidence={review.evidence[field]}
        error={fieldError(failure, NAMES[field] ?? field)}
        alternatives={others
          .filter(({ value }) => value !== review.text[field])
          .map((reading) => ({ label: reading.value, pick: () => pick(reading) }))}
        onActive={onActive}
      >
        {(control) =>
          field === 'title' || field === 'subtitle' ? (
            <Textarea
              {...control}
              rows={1}
              value={review.text[field]}
              maxLength={LENGTHS[field]}
              className="min-h-9 resize-none py-1.5 font-serif font-semibold"
              onChange={(event) => write(event.target.value.replace(/\n/g, ' '))}
            />
          ) : (
            <Input
              {...control}
              value={review.text[field]}
              maxLength={LENGTHS[field]}
              inputMode={field === 'url' ? 'url' : undefined}
              onChange={(event) => write(event.target.value)}
            />
          )
        }
      </RecoveredField>
    );
  };
  const times = page.publishedAt ? [page.publishedAt, ...page.publishedAt.alternatives] : [];

  return (
    <div className="flex flex-col gap-6">
      {line('kicker')}
      {line('title')}
      {line('subtitle')}
      {line('source')}
      <SourceReview {...props} />
      <RecoveredField
        field="publishedAt"
        found={page.publishedAt}
        evidence={review.evidence.publishedAt}
        error={fieldError(failure, 'original.publishedAt')}
        hint={page.publishedAt?.precision === 'day' ? t('dayOnly') : undefined}
        alternatives={times
          .filter(({ value }) => minuteInShanghai(value) !== review.publishedAt)
          .map((reading) => ({
            label: minuteInShanghai(reading.value).replace('T', ' '),
            pick: () =>
              onChange((before) => ({
                publishedAt: minuteInShanghai(reading.value),
                evidence: withEvidence(before, 'publishedAt', reading),
              })),
          }))}
        onActive={onActive}
      >
        {(control) => (
          <Input
            {...control}
            type="datetime-local"
            value={review.publishedAt}
            onChange={(event) => onChange(() => ({ publishedAt: event.target.value }))}
          />
        )}
      </RecoveredField>
      <PlaceReview {...props} />
      {line('author')}
      {line('url')}
      {line('responsibleEditor')}
    </div>
  );
}
