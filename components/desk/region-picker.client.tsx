'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import type { FoundRegion } from '#lib/regions/region.ts';
import { Button } from '../ui/button.tsx';
import type { ControlProps } from '../ui/field.tsx';
import { SearchPicker } from './search-picker.client.tsx';

type RegionPickerProps = {
  /** Of the hidden fields that a form sends, one a place: 'scopes[]', or 'regionCode' with a limit of 1. */
  name: string;
  initial: FoundRegion[];
  /** How many may be chosen. */
  limit?: number;
  /** Offers only places in which the person may act. */
  own?: boolean;
  control?: ControlProps;
  onChange?: (chosen: FoundRegion[]) => void;
};

/** Places of the portal, each with what it lies in, found by a part of their name. */
export function RegionPicker({
  name,
  initial,
  limit = 20,
  own = false,
  control,
  onChange,
}: RegionPickerProps) {
  const t = useTranslations('desk.regionPicker');
  const [chosen, setChosen] = useState(initial);
  const met = useRef(new Map<string, FoundRegion>());

  function change(next: FoundRegion[]): void {
    setChosen(next);
    onChange?.(next);
  }

  async function search(text: string) {
    const query = new URLSearchParams({ q: text, ...(own ? { own: '1' } : {}) });
    const response = await fetch(`/api/desk/regions?${query}`);
    const found: FoundRegion[] = response.ok ? await response.json() : [];
    for (const region of found) met.current.set(region.code, region);
    return found
      .filter(({ code }) => !chosen.some((one) => one.code === code))
      .map((region) => ({ key: region.code, label: region.name, hint: region.lineage.join(' › ') }));
  }

  function pick(code: string): void {
    const region = met.current.get(code);
    if (region) change(limit === 1 ? [region] : [...chosen, region]);
  }

  return (
    <div className="flex flex-col gap-2">
      {chosen.length > 0 && (
        <ul aria-label={t('chosen')} className="flex flex-wrap gap-2">
          {chosen.map((region) => (
            <li
              key={region.code}
              className="flex min-h-9 items-center gap-2 rounded-md border border-rule pl-3 text-sm"
            >
              <input type="hidden" name={name} value={region.code} />
              <span>
                {region.lineage.length > 0 && (
                  <span className="text-ink-2">{region.lineage.join(' › ')} › </span>
                )}
                {region.name}
              </span>
              <Button
                variant="ghost"
                size="icon"
                className="size-8"
                aria-label={t('remove', { name: region.name })}
                onClick={() => change(chosen.filter(({ code }) => code !== region.code))}
              >
                <X aria-hidden />
              </Button>
            </li>
          ))}
        </ul>
      )}
      {(limit === 1 || chosen.length < limit) && (
        <SearchPicker
          id={control?.id}
          aria-describedby={control?.['aria-describedby']}
          placeholder={t('search')}
          nothingFound={t('nothingFound')}
          search={search}
          onPick={({ key }) => pick(key)}
        />
      )}
    </div>
  );
}
