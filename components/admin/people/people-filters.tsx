import { useTranslations } from 'next-intl';
import { FilterForm } from '#components/desk/list/filter-form.client.tsx';
import { SearchInput } from '#components/desk/list/search-input.client.tsx';
import { Select } from '#components/ui/select.tsx';
import { ROLES } from '#lib/people/role.ts';
import { type PeopleFilter, STATE_FILTERS } from '#lib/people/schema.ts';

export function PeopleFilters({ action, filter }: { action: string; filter: PeopleFilter }) {
  const t = useTranslations('people');
  const common = useTranslations('common');
  return (
    <FilterForm label={common('filter')} action={action}>
      <SearchInput name="q" aria-label={t('search')} placeholder={t('search')} defaultValue={filter.q} />
      <Select name="role" aria-label={t('role')} defaultValue={filter.role ?? ''} className="w-36">
        <option value="">{t('anyRole')}</option>
        {ROLES.map((role) => (
          <option key={role} value={role}>
            {common(`roles.${role}`)}
          </option>
        ))}
      </Select>
      <Select name="state" aria-label={t('state')} defaultValue={filter.state ?? ''} className="w-36">
        <option value="">{t('anyState')}</option>
        {STATE_FILTERS.map((state) => (
          <option key={state} value={state}>
            {t(`stateFilter.${state}`)}
          </option>
        ))}
      </Select>
    </FilterForm>
  );
}
