import { useTranslations } from 'next-intl';
import { FilterForm } from '#components/desk/list/filter-form.client.tsx';
import { SearchInput } from '#components/desk/list/search-input.client.tsx';
import { Select } from '#components/ui/select.tsx';
import { LICENCE_FILTERS, type SourceFilter } from '#lib/sources/schema.ts';
import { SOURCE_KINDS } from '#lib/sources/source.ts';

export function SourceFilters({ action, filter }: { action: string; filter: SourceFilter }) {
  const t = useTranslations('sources');
  const common = useTranslations('common');
  return (
    <FilterForm label={common('filter')} action={action} className="pt-3">
      {filter.archived && <input type="hidden" name="archived" value={filter.archived} />}
      <SearchInput name="q" aria-label={t('search')} placeholder={t('search')} defaultValue={filter.q} />
      <Select name="kind" aria-label={t('kind')} defaultValue={filter.kind ?? ''} className="w-36">
        <option value="">{t('anyKind')}</option>
        {SOURCE_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t(`kinds.${kind}`)}
          </option>
        ))}
      </Select>
      <Select name="licence" aria-label={t('licence')} defaultValue={filter.licence ?? ''} className="w-36">
        <option value="">{t('anyLicence')}</option>
        {LICENCE_FILTERS.map((licence) => (
          <option key={licence} value={licence}>
            {t(`licenceFilter.${licence}`)}
          </option>
        ))}
      </Select>
    </FilterForm>
  );
}
