'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { SourceChoice } from '#lib/sources/source.ts';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { SearchPicker } from '../../search-picker.client.tsx';

type SourceFieldProps = {
  chosen: SourceChoice | null;
  disabled: boolean;
  error?: string;
  onChange: (sourceId: number | null) => void;
};

/** The unit that the piece comes from, with what its licence allows today. */
export function SourceField({ chosen, disabled, error, onChange }: SourceFieldProps) {
  const t = useTranslations('editor');
  const [met, setMet] = useState<Map<string, SourceChoice>>(new Map());
  const [picked, setPicked] = useState<SourceChoice | null>(chosen);

  async function search(text: string) {
    const response = await fetch(`/api/desk/sources?${new URLSearchParams({ q: text })}`);
    const found: SourceChoice[] = response.ok ? await response.json() : [];
    setMet(new Map(found.map((source) => [String(source.id), source])));
    return found.map((source) => ({ key: String(source.id), label: source.name }));
  }
  function choose(source: SourceChoice | null): void {
    setPicked(source);
    onChange(source?.id ?? null);
  }

  return (
    <Field
      label={t('source')}
      error={error}
      hint={picked && picked.licence !== 'licensed' ? t(`licence.${picked.licence}`) : undefined}
    >
      {(control) =>
        picked ? (
          <p className="flex items-center gap-1 border-b border-rule py-1 text-sm">
            <span className="min-w-0 flex-1">{picked.name}</span>
            {!disabled && (
              <Button
                variant="ghost"
                size="icon"
                className="size-7"
                aria-label={t('removeSource')}
                onClick={() => choose(null)}
              >
                <X aria-hidden />
              </Button>
            )}
          </p>
        ) : (
          <SearchPicker
            {...control}
            disabled={disabled}
            placeholder={t('findSource')}
            nothingFound={t('nothingFound')}
            search={search}
            onPick={({ key }) => choose(met.get(key) ?? null)}
          />
        )
      }
    </Field>
  );
}
