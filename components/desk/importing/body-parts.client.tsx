'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { headingReadings } from '#lib/ingest/review.ts';
import type { MarkKind } from './annotate.ts';
import { hueOf } from './hues.ts';
import type { ReviewProps } from './review-props.ts';

/** What was made of the body: its headings, each as printed or repaired, its pictures, and what was masked. */
export function BodyParts({ recovery, review, onChange, onActive }: ReviewProps) {
  const t = useTranslations('importing');
  const { headings, figures, masks, dateline, text } = recovery.page;

  function choose(heading: number, reading: number): void {
    onChange((before) => ({ headings: before.headings.map((one, i) => (i === heading ? reading : one)) }));
  }

  return (
    <>
      {headings.length > 0 && (
        <Part kind="heading" title={t('headings', { count: headings.length })} hint={t('headingsHint')}>
          {headings.map((heading, i) => {
            const readings = headingReadings(heading);
            return (
              <li key={heading.block}>
                <fieldset id={`field-heading-${i}`} onFocus={() => onActive(`heading-${i}`)}>
                  <legend className="sr-only">{heading.evidence.text}</legend>
                  {readings.map((reading, at) => (
                    <label
                      key={reading.text}
                      className="flex min-h-8 items-baseline gap-2 text-sm has-checked:font-medium pointer-coarse:min-h-11 pointer-coarse:items-center"
                    >
                      <input
                        type="radio"
                        name={`heading-${i}`}
                        checked={review.headings[i] === at}
                        onChange={() => choose(i, at)}
                      />
                      <span className="min-w-0 flex-1">{reading.text}</span>
                      <span className="text-xs font-normal text-ink-2">
                        {readings.length === 1
                          ? t('whole')
                          : t(reading.at === null ? 'asPrinted' : 'repaired')}
                      </span>
                    </label>
                  ))}
                </fieldset>
              </li>
            );
          })}
        </Part>
      )}
      {figures.length > 0 && (
        <Part kind="caption" title={t('figures', { count: figures.length })} hint={t('figuresHint')}>
          {figures.map((figure, i) => (
            <Listed key={figure.block} id={`field-caption-${i}`} onShow={() => onActive(`caption-${i}`)}>
              {figure.caption?.value ?? figure.image?.alt ?? t('noCaption')}
              <span className="block text-xs text-ink-2">
                {figure.orphan ? t('orphan') : t('notFetched', { src: figure.image?.src ?? '' })}
              </span>
            </Listed>
          ))}
        </Part>
      )}
      {masks.length > 0 && (
        <Part kind="mask" title={t('masks', { count: masks.length })} hint={t('masksHint')}>
          {masks.map(({ evidence: { start, end, line } }, i) => (
            <Listed key={start} id={`field-mask-${i}`} onShow={() => onActive(`mask-${i}`)}>
              {around(text, start, -1)}
              <mark className="evidence" style={hueOf('mask')}>
                {text.slice(start, end)}
              </mark>
              {around(text, end, 1)}
              <span className="block text-xs text-ink-2">{t('line', { line })}</span>
            </Listed>
          ))}
        </Part>
      )}
      {dateline && (
        <Part kind="dateline" title={t('dateline')} hint={t('datelineHint')}>
          <Listed id="field-dateline" onShow={() => onActive('dateline')}>
            {dateline.value.dateline}
          </Listed>
        </Part>
      )}
    </>
  );
}

const CONTEXT = 14;

/** A few characters of the same line before or after an offset. */
function around(text: string, at: number, direction: -1 | 1): string {
  if (direction === 1) return text.slice(at, at + CONTEXT).split('\n')[0] ?? '';
  return (
    text
      .slice(Math.max(0, at - CONTEXT), at)
      .split('\n')
      .at(-1) ?? ''
  );
}

type PartProps = { kind: MarkKind; title: string; hint: string; children: ReactNode };

function Part({ kind, title, hint, children }: PartProps) {
  return (
    <section className="flex flex-col gap-3 border-t border-rule pt-5">
      <div>
        <h2 className="flex items-center gap-2 text-sm font-semibold">
          <span aria-hidden className="evidence-key" style={hueOf(kind)} />
          {title}
        </h2>
        <p className="pt-0.5 text-xs text-ink-2">{hint}</p>
      </div>
      <ul className="flex flex-col gap-3">{children}</ul>
    </section>
  );
}

/** One of a part, which leads to its piece of the page. */
function Listed({ id, onShow, children }: { id: string; onShow: () => void; children: ReactNode }) {
  return (
    <li id={id}>
      <button
        type="button"
        className="w-full text-left text-sm hover:bg-wash"
        onClick={onShow}
        onFocus={onShow}
      >
        {children}
      </button>
    </li>
  );
}
