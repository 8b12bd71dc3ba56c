'use client';

import { FileText } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type DragEvent, type KeyboardEvent, useRef, useState } from 'react';
import { FormFailure } from '#components/desk/forms/form-failure.client.tsx';
import { DeskPage } from '#components/desk/page.tsx';
import { Button } from '#components/ui/button.tsx';
import { classes } from '#components/ui/classes.ts';
import { Kbd } from '#components/ui/kbd.tsx';
import { Textarea } from '#components/ui/textarea.tsx';
import { IMPORT_LIMIT } from '#lib/ingest/recovery.ts';
import type { ActionFailure } from '#lib/web/action-result.ts';

type PageInputProps = {
  text: string;
  failure: ActionFailure | null;
  pending: boolean;
  onText: (text: string) => void;
  onRecognise: (input: { text: string } | { file: File }) => void;
  /** Back to a review that was left; absent when there is none. */
  onResume?: () => void;
};

const ACCEPTED = '.txt,.html,.htm,.xhtml,text/plain,text/html';

/** Where a legacy page comes in: pasted, chosen, or dropped anywhere on it. */
export function PageInput({ text, failure, pending, onText, onRecognise, onResume }: PageInputProps) {
  const t = useTranslations('importing');
  const file = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const isEmpty = text.trim() === '';
  const submit = () => !isEmpty && !pending && onRecognise({ text });

  function drop(event: DragEvent): void {
    const [dropped] = event.dataTransfer.files;
    setOver(false);
    // Text that is dragged from another window goes into the field as usual.
    if (!dropped) return;
    event.preventDefault();
    onRecognise({ file: dropped });
  }
  function over(event: DragEvent): void {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  }

  return (
    <DeskPage
      title={t('heading')}
      width="form"
      actions={onResume && <Button onClick={onResume}>{t('resume')}</Button>}
    >
      <section aria-label={t('heading')} onDragOver={over} onDragLeave={() => setOver(false)} onDrop={drop}>
        <form
          className="flex flex-col gap-4"
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          <p className="max-w-[42em] text-sm text-ink-2">{t('intro')}</p>
          <FormFailure failure={failure} fields={[]} />
          <Textarea
            name="text"
            aria-label={t('text')}
            placeholder={t('placeholder')}
            value={text}
            spellCheck={false}
            onChange={(event) => onText(event.target.value)}
            onKeyDown={(event: KeyboardEvent) => {
              if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) submit();
            }}
            className={classes(
              'field-sizing-fixed h-[min(28rem,55dvh)] resize-y bg-sheet py-3',
              isOver && 'outline-2 outline-accent outline-dashed',
            )}
          />
          <div className="flex flex-wrap items-center gap-x-4 gap-y-3">
            <Button type="submit" variant="primary" disabled={isEmpty || pending} aria-busy={pending}>
              {pending ? t('recognising') : t('recognise')}
            </Button>
            <Button disabled={pending} onClick={() => file.current?.click()}>
              <FileText aria-hidden />
              {t('chooseFile')}
            </Button>
            <input
              ref={file}
              type="file"
              accept={ACCEPTED}
              aria-label={t('chooseFile')}
              tabIndex={-1}
              className="sr-only"
              onChange={(event) => {
                const [chosen] = event.target.files ?? [];
                if (chosen) onRecognise({ file: chosen });
                event.target.value = '';
              }}
            />
            <span className="text-xs text-ink-2">{t('limits', { megabytes: IMPORT_LIMIT >> 20 })}</span>
            <span aria-hidden className="ml-auto hidden items-center gap-1 text-xs text-ink-2 sm:flex">
              <Kbd>⌘</Kbd>
              <Kbd>Enter</Kbd>
            </span>
          </div>
        </form>
      </section>
    </DeskPage>
  );
}
