'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { type ControlProps, Field } from '#components/ui/field.tsx';
import type { Evidence, Recovered } from '#lib/ingest/legacy-page/recovered-page.ts';
import type { ReviewedField } from '#lib/ingest/review.ts';
import { hueOf } from './hues.ts';

type RecoveredFieldProps = {
  field: ReviewedField;
  /** What the importer made of it; null when the page has no such thing. */
  found: Recovered<unknown> | null;
  /** Where the value comes from now. */
  evidence: Evidence | null;
  /** Other readings, by what they say. */
  alternatives?: { label: string; pick: () => void }[];
  hint?: ReactNode;
  error?: string;
  onActive: (key: string) => void;
  children: (control: ControlProps) => ReactNode;
};

const SURE = 0.85;
const LIKELY = 0.6;

/** A field with the piece of the page that it was read from, how sure that is, and what else it may be. */
export function RecoveredField(props: RecoveredFieldProps) {
  const { field, found, evidence, alternatives = [], hint, error, onActive, children } = props;
  const t = useTranslations('importing');
  return (
    <fieldset id={`field-${field}`} onFocus={() => onActive(field)} className="flex flex-col gap-1.5">
      <Field
        label={
          <span className="inline-flex items-center gap-2">
            {evidence && <span aria-hidden className="evidence-key" style={hueOf(field)} />}
            {t(`fields.${field}`)}
          </span>
        }
        hint={hint}
        error={error}
      >
        {children}
      </Field>
      {found && evidence ? (
        <button
          type="button"
          className="text-left text-xs text-ink-2 hover:text-ink"
          onClick={() => onActive(field)}
        >
          {t('evidence', { line: evidence.line, text: shortened(evidence.text) })}
          <span className={found.confidence < LIKELY ? 'text-warn' : undefined}>
            {' · '}
            {t(
              `confidence.${found.confidence >= SURE ? 'sure' : found.confidence >= LIKELY ? 'likely' : 'unsure'}`,
            )}
          </span>
          {' · '}
          {t(`basis.${found.basis}`)}
        </button>
      ) : (
        <p className="text-xs text-ink-2">{t('notOnPage')}</p>
      )}
      {alternatives.length > 0 && (
        <ul aria-label={t('alternatives')} className="flex flex-wrap items-center gap-1.5">
          <li aria-hidden className="text-xs text-ink-2">
            {t('alternatives')}
          </li>
          {alternatives.map(({ label, pick }) => (
            <li key={label}>
              <button
                type="button"
                className="min-h-7 rounded-md border border-rule px-2 py-0.5 text-left text-xs hover:border-edge hover:bg-wash pointer-coarse:min-h-11"
                onClick={pick}
              >
                {label}
              </button>
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}

const SHOWN = 48;

function shortened(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
