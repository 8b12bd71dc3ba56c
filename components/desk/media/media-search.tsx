import { useTranslations } from 'next-intl';
import { FilterForm } from '#components/desk/list/filter-form.client.tsx';
import { SearchInput } from '#components/desk/list/search-input.client.tsx';
import { LIBRARY } from './library-address.ts';

export function MediaSearch({ q }: { q: string | undefined }) {
  const t = useTranslations('media');
  return (
    <FilterForm label={t('search')} action={LIBRARY}>
      <SearchInput
        key={q}
        name="q"
        aria-label={t('search')}
        placeholder={t('search')}
        maxLength={60}
        defaultValue={q}
        className="sm:w-80"
      />
    </FilterForm>
  );
}
