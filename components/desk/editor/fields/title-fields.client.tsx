'use client';

import { useTranslations } from 'next-intl';
import type { ChangeEvent, KeyboardEvent } from 'react';
import { type ArticleContent, LIMITS } from '#lib/articles/content.ts';

type Name = 'kicker' | 'title' | 'subtitle' | 'summary';

type TitleFieldsProps = {
  content: ArticleContent;
  disabled: boolean;
  onChange: (change: Partial<ArticleContent>) => void;
};

const LOOKS: Record<Name, string> = {
  kicker: 'text-base text-accent',
  title: 'font-serif text-2xl font-bold',
  subtitle: 'font-serif text-lg text-ink-2',
  summary: 'text-base text-ink-2',
};

/** Kicker, title, subtitle and summary as they will look; each grows with what is written in it. */
export function TitleFields({ content, disabled, onChange }: TitleFieldsProps) {
  const t = useTranslations('editor');
  return (
    <div className="flex flex-col">
      {(['kicker', 'title', 'subtitle', 'summary'] as const).map((name) => (
        <textarea
          key={name}
          name={name}
          rows={1}
          value={content[name]}
          disabled={disabled}
          maxLength={LIMITS[name]}
          aria-label={t(name)}
          placeholder={t(name)}
          className={`field-sizing-content w-full resize-none bg-transparent py-1.5 leading-snug disabled:opacity-100 ${LOOKS[name]}`}
          // A title is one line of text, however many it takes on the page.
          onChange={(event: ChangeEvent<HTMLTextAreaElement>) =>
            onChange({ [name]: event.target.value.replace(/\n+/g, name === 'summary' ? '\n' : '') })
          }
          onKeyDown={(event: KeyboardEvent) => {
            if (event.key === 'Enter' && name !== 'summary' && !event.nativeEvent.isComposing)
              event.preventDefault();
          }}
        />
      ))}
    </div>
  );
}
