'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type PickerItem, SearchPicker } from '#components/desk/search-picker.client.tsx';

type PickedFilterProps = {
  /** Of the field that a form without scripts sends. */
  name: string;
  label: string;
  /** What the list is narrowed to; its label is null for the moment in which it has just been picked. */
  picked: { value: string; label: string | null } | undefined | '' | 0;
  search: (text: string) => Promise<PickerItem[]>;
  onPick: (value: string | undefined) => void;
};

/** A filter for one of many: found by typing, shown by name, taken away with one press. */
export function PickedFilter({ name, label, picked, search, onPick }: PickedFilterProps) {
  const t = useTranslations('articles.list');
  if (!picked) {
    return (
      <div className="w-full sm:w-34">
        <SearchPicker
          aria-label={label}
          placeholder={label}
          nothingFound={t('nothingFound')}
          search={search}
          onPick={({ key }) => onPick(key)}
        />
      </div>
    );
  }
  return (
    <button
      type="button"
      title={t('removeFilter', { name: label })}
      className="flex min-h-9 min-w-0 items-center gap-2 rounded-md border border-edge bg-wash px-3 text-sm pointer-coarse:min-h-11"
      onClick={() => onPick(undefined)}
    >
      <input type="hidden" name={name} value={picked.value} />
      <span className="text-ink-2">{label}</span>
      <span className="font-medium">{picked.label ?? '…'}</span>
      <X aria-hidden className="size-4 shrink-0 text-ink-2" />
      <span className="sr-only">{t('removeFilter', { name: label })}</span>
    </button>
  );
}
