'use client';

import { ArrowUp, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { LIMITS } from '#lib/articles/content.ts';
import type { FoundRegion } from '#lib/regions/region.ts';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { SearchPicker } from '../../search-picker.client.tsx';

type PlaceFieldProps = {
  codes: string[];
  names: Map<string, FoundRegion>;
  disabled: boolean;
  error?: string;
  onChange: (codes: string[]) => void;
  onMeet: (regions: FoundRegion[]) => void;
};

/** The places of an article. The first gives it its breadcrumb; each lists it, with all that lies above. */
export function PlaceField({ codes, names, disabled, error, onChange, onMeet }: PlaceFieldProps) {
  const t = useTranslations('editor');

  async function search(text: string) {
    const response = await fetch(`/api/desk/regions?${new URLSearchParams({ q: text })}`);
    const found: FoundRegion[] = response.ok ? await response.json() : [];
    onMeet(found);
    return found
      .filter((region) => !codes.includes(region.code))
      .map((region) => ({ key: region.code, label: region.name, hint: region.lineage.join(' › ') }));
  }

  return (
    <Field label={t('places')} hint={t('placesHint')} error={error}>
      {(control) => (
        <div className="flex flex-col gap-2">
          <ul className="flex flex-col">
            {codes.map((code, at) => (
              <li key={code} className="flex items-center gap-1 border-b border-rule py-1 text-sm">
                <span className="min-w-0 flex-1">
                  {names.get(code)?.name ?? code}
                  <span className="ml-2 text-xs text-ink-2">
                    {at === 0 ? t('mainPlace') : names.get(code)?.lineage.join(' › ')}
                  </span>
                </span>
                {at > 0 && !disabled && (
                  <Button
                    variant="ghost"
                    size="icon"
                    className="size-7"
                    aria-label={t('makeMain', { place: names.get(code)?.name ?? code })}
                    onClick={() => onChange([code, ...codes.filter((other) => other !== code)])}
                  >
                    <ArrowUp aria-hidden />
                  </Button>
                )}
                {!disabled && (
                  <Button
                    variant="ghost"
                    size="icon"
                    className="size-7"
                    aria-label={t('removePlace', { place: names.get(code)?.name ?? code })}
                    onClick={() => onChange(codes.filter((other) => other !== code))}
                  >
                    <X aria-hidden />
                  </Button>
                )}
              </li>
            ))}
          </ul>
          {!disabled && codes.length < LIMITS.places && (
            <SearchPicker
              {...control}
              placeholder={t('findPlace')}
              nothingFound={t('nothingFound')}
              search={search}
              onPick={({ key }) => onChange([...codes, key])}
            />
          )}
        </div>
      )}
    </Field>
  );
}
