'use client';

import { SlidersHorizontal } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useOptimistic, useState, useTransition } from 'react';
import { SearchInput } from '#components/desk/list/search-input.client.tsx';
import type { PickerItem } from '#components/desk/search-picker.client.tsx';
import { Button } from '#components/ui/button.tsx';
import { classes } from '#components/ui/classes.ts';
import { Select } from '#components/ui/select.tsx';
import type { FoundRegion } from '#lib/regions/region.ts';
import type { SourceChoice } from '#lib/sources/source.ts';
import { DayFilter } from './day-filter.client.tsx';
import { LIST, type ListFilter, listAddress } from './list-address.ts';
import { PickedFilter } from './picked-filter.client.tsx';

type ArticleFiltersProps = {
  filter: ListFilter;
  /** What the filter's place and source are called. */
  names: { place: string | null; source: string | null };
  writers: { id: number; name: string }[];
};

/**
 * Narrows the list. Everything chosen is in the address bar, so a list can be kept as a bookmark and sent to
 * a colleague; without scripts it is a plain form, and the places and sources in the rows are links.
 */
export function ArticleFilters({ filter, names, writers }: ArticleFiltersProps) {
  const t = useTranslations('articles.list');
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  const [shown, showAlready] = useOptimistic(filter);
  const [opened, setOpened] = useState(false);
  const [typed, setTyped] = useTyped(filter.q ?? '');
  const { place, source, person, from, to } = shown;
  const count = [place, source, person, from ?? to].filter((one) => one !== undefined).length;

  function go(change: Partial<ListFilter>): void {
    startTransition(() => {
      showAlready({ ...shown, ...change });
      router.push(listAddress({ ...shown, q: typed }, change));
    });
  }

  return (
    <search aria-label={t('filters')}>
      <form
        method="get"
        action={LIST}
        aria-busy={pending}
        className="flex flex-wrap items-center gap-2 py-3"
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          go({});
        }}
      >
        {filter.status && <input type="hidden" name="status" value={filter.status} />}
        <SearchInput
          name="q"
          aria-label={t('search')}
          placeholder={t('search')}
          maxLength={60}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          className="min-w-0 flex-1 sm:flex-none lg:w-56"
        />
        <Button
          className="lg:hidden"
          aria-expanded={opened}
          aria-controls="article-filters"
          onClick={() => setOpened(!opened)}
        >
          <SlidersHorizontal aria-hidden />
          {count > 0 ? t('filtersOn', { count }) : t('filters')}
        </Button>
        <div
          id="article-filters"
          className={classes(
            'w-full flex-wrap items-center gap-2 lg:flex lg:w-auto lg:flex-1',
            opened ? 'grid grid-cols-2 sm:flex' : 'hidden',
          )}
        >
          <PickedFilter
            name="place"
            label={t('place')}
            picked={place && { value: place, label: place === filter.place ? names.place : null }}
            search={searchPlaces}
            onPick={(code) => go({ place: code })}
          />
          <PickedFilter
            name="source"
            label={t('source')}
            picked={
              source && { value: String(source), label: source === filter.source ? names.source : null }
            }
            search={searchSources}
            onPick={(id) => go({ source: id === undefined ? undefined : Number(id) })}
          />
          <Select
            name="person"
            aria-label={t('person')}
            value={person ?? ''}
            className="w-full sm:w-32"
            onChange={(event) => go({ person: Number(event.target.value) || undefined })}
          >
            <option value="">{t('anyPerson')}</option>
            {writers.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
          <div className="col-span-2 flex items-center gap-1">
            <DayFilter
              name="from"
              label={t('from')}
              day={from}
              max={to}
              onChange={(day) => go({ from: day })}
            />
            <span aria-hidden className="text-ink-2">
              –
            </span>
            <DayFilter name="to" label={t('to')} day={to} min={from} onChange={(day) => go({ to: day })} />
          </div>
          <noscript>
            <button type="submit">{t('apply')}</button>
          </noscript>
        </div>
      </form>
    </search>
  );
}

/** What is typed, until the address says otherwise. */
function useTyped(inAddress: string): [string, (text: string) => void] {
  const [typed, setTyped] = useState(inAddress);
  const [before, setBefore] = useState(inAddress);
  if (before !== inAddress) {
    setBefore(inAddress);
    setTyped(inAddress);
  }
  return [typed, setTyped];
}

async function searchPlaces(text: string): Promise<PickerItem[]> {
  const response = await fetch(`/api/desk/regions?${new URLSearchParams({ q: text, own: '1' })}`);
  const found: FoundRegion[] = response.ok ? await response.json() : [];
  return found.map(({ code, name, lineage }) => ({ key: code, label: name, hint: lineage.join(' › ') }));
}

async function searchSources(text: string): Promise<PickerItem[]> {
  const response = await fetch(`/api/desk/sources?${new URLSearchParams({ q: text })}`);
  const found: SourceChoice[] = response.ok ? await response.json() : [];
  return found.map(({ id, name }) => ({ key: String(id), label: name }));
}
