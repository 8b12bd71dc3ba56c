import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '#components/ui/table.tsx';
import type { LicenceState, SourceKind } from '#lib/sources/source.ts';
import { RowKeys } from '../row-keys.client.tsx';
import { LicenceBadge } from './licence-badge.tsx';

export type ListedSource = {
  id: number;
  name: string;
  kind: SourceKind;
  region: string;
  aliases: string[];
  mergedInto: string | null;
  licence: LicenceState;
};

/** The registry, one source a row; its kind and place stand below the name where there is little room. */
export function SourceTable({ sources }: { sources: ListedSource[] }) {
  const t = useTranslations('sources');
  return (
    <RowKeys>
      <Table>
        <TableHead>
          <tr>
            <TableHeader className="w-full">{t('name')}</TableHeader>
            <TableHeader className="max-md:hidden">{t('kind')}</TableHeader>
            <TableHeader className="max-md:hidden">{t('region')}</TableHeader>
            <TableHeader className="max-md:hidden">{t('licence')}</TableHeader>
          </tr>
        </TableHead>
        <TableBody>
          {sources.map((source) => (
            <SourceRow key={source.id} source={source} />
          ))}
        </TableBody>
      </Table>
    </RowKeys>
  );
}

function SourceRow({ source }: { source: ListedSource }) {
  const t = useTranslations('sources');
  const { id, name, kind, region, aliases, mergedInto, licence } = source;
  const state = mergedInto ? (
    <span className="whitespace-nowrap text-ink-2">{t('mergedInto', { name: mergedInto })}</span>
  ) : (
    <LicenceBadge state={licence} />
  );
  return (
    <TableRow className="relative has-[a:focus-visible]:bg-wash">
      <TableCell className="max-md:py-3 max-md:pr-0">
        <Link
          href={`/admin/sources/${id}`}
          data-row
          className="font-medium outline-none after:absolute after:inset-0 focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent"
        >
          {name}
        </Link>
        {aliases.length > 0 && <span className="ml-3 text-xs text-ink-2">{aliases.join('、')}</span>}
        <div className="flex flex-wrap items-center justify-between gap-x-3 pt-1 text-xs text-ink-2 md:hidden">
          <span>
            {t(`kinds.${kind}`)} · {region}
          </span>
          <span className="[&>*]:text-xs">{state}</span>
        </div>
      </TableCell>
      <TableCell className="whitespace-nowrap max-md:hidden">{t(`kinds.${kind}`)}</TableCell>
      <TableCell className="whitespace-nowrap max-md:hidden">{region}</TableCell>
      <TableCell className="max-md:hidden">{state}</TableCell>
    </TableRow>
  );
}
