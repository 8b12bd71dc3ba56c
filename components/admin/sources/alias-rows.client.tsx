'use client';

import { Plus, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import { Input } from '#components/ui/input.tsx';
import { useRows } from '../forms/use-rows.client.ts';

type AliasRowsProps = { initial: string[]; error?: string; onChange: () => void };

/** Other names of a source, one a line; Enter goes on to the next. */
export function AliasRows({ initial, error, onChange }: AliasRowsProps) {
  const t = useTranslations('sources');
  const { rows, add, remove, list, adder } = useRows(initial, onChange);
  return (
    <div className="flex flex-col items-start gap-2">
      {rows.length > 0 && (
        <ul ref={list} aria-label={t('aliases')} className="flex w-full max-w-md flex-col gap-2">
          {rows.map(({ key, value }) => (
            <li key={key} className="flex gap-1">
              <Input
                name="aliases[]"
                defaultValue={value}
                maxLength={80}
                autoComplete="off"
                aria-label={t('alias')}
                aria-invalid={error ? true : undefined}
                onKeyDown={(event) => {
                  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
                  event.preventDefault();
                  add('');
                }}
              />
              <Button variant="ghost" size="icon" aria-label={t('removeAlias')} onClick={() => remove(key)}>
                <X aria-hidden />
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Button ref={adder} size="sm" onClick={() => add('')}>
        <Plus aria-hidden />
        {t('addAlias')}
      </Button>
      {error && (
        <p role="alert" className="text-xs text-bad">
          {error}
        </p>
      )}
    </div>
  );
}
