'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { SearchPicker } from '#components/desk/search-picker.client.tsx';
import { Button } from '#components/ui/button.tsx';
import type { ControlProps } from '#components/ui/field.tsx';
import type { SourceChoice } from '#lib/sources/source.ts';

export type NamedSource = { id: number; name: string };

type SourcePickerProps = {
  /** Of the hidden field that a form sends; none is sent without it. */
  name?: string;
  initial: NamedSource | null;
  /** A source that cannot be chosen: the one at hand. */
  except?: number;
  control: ControlProps;
  onChange: (chosen: NamedSource | null) => void;
};

/** One source in use, found by a part of its name or of an alias. */
export function SourcePicker({ name, initial, except, control, onChange }: SourcePickerProps) {
  const t = useTranslations('sources.picker');
  const [chosen, setChosen] = useState(initial);

  function choose(source: NamedSource | null) {
    setChosen(source);
    onChange(source);
  }
  async function search(text: string) {
    const response = await fetch(`/api/desk/sources?${new URLSearchParams({ q: text })}`);
    const found: SourceChoice[] = response.ok ? await response.json() : [];
    return found
      .filter(({ id }) => id !== except)
      .map((source) => ({ key: String(source.id), label: source.name }));
  }

  return (
    <>
      {name && <input type="hidden" name={name} value={chosen?.id ?? ''} />}
      {chosen ? (
        <p className="flex min-h-9 items-center gap-2 self-start rounded-md border border-rule pl-3 text-sm">
          {chosen.name}
          <Button
            variant="ghost"
            size="icon"
            className="size-8"
            aria-label={t('remove', { name: chosen.name })}
            onClick={() => choose(null)}
          >
            <X aria-hidden />
          </Button>
        </p>
      ) : (
        <SearchPicker
          id={control.id}
          aria-describedby={control['aria-describedby']}
          placeholder={t('search')}
          nothingFound={t('nothingFound')}
          search={search}
          onPick={({ key, label }) => choose({ id: Number(key), name: label })}
        />
      )}
    </>
  );
}
