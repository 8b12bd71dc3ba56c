'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { SearchPicker } from '#components/desk/search-picker.client.tsx';
import type { FoundRegion } from '#lib/regions/region.ts';

/** Leads to a place, found by a part of its name, of its address or by its code. */
export function RegionSearch() {
  const t = useTranslations('regions');
  const picker = useTranslations('desk.regionPicker');
  const router = useRouter();

  async function search(text: string) {
    const response = await fetch(`/api/desk/regions?${new URLSearchParams({ q: text })}`);
    const found: FoundRegion[] = response.ok ? await response.json() : [];
    return found.map(({ code, name, lineage }) => ({ key: code, label: name, hint: lineage.join(' › ') }));
  }
  return (
    <search aria-label={t('find')} className="w-full sm:w-64">
      <SearchPicker
        aria-label={t('find')}
        placeholder={picker('search')}
        nothingFound={picker('nothingFound')}
        search={search}
        onPick={({ key }) => router.push(`/admin/regions/${key}`)}
      />
    </search>
  );
}
