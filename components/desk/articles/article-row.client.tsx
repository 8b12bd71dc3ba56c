'use client';

import { PencilLine } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { MouseEvent, Ref } from 'react';
import { StatusBadge } from '#components/desk/status-badge.tsx';
import { Checkbox } from '#components/ui/checkbox.client.tsx';
import { classes } from '#components/ui/classes.ts';
import { TableCell, TableRow } from '#components/ui/table.tsx';
import type { DeskRow } from '#lib/articles/desk-row.ts';
import { coveredByAny } from '#lib/regions/region.ts';
import { Ago } from './ago.tsx';
import { type ListFilter, listAddress } from './list-address.ts';

type ArticleRowProps = {
  row: DeskRow;
  now: Date;
  filter: ListFilter;
  /** Places whose lists the person may read. */
  scopes: string[];
  chosen: boolean;
  /** The keyboard is here. */
  here: boolean;
  title: Ref<HTMLAnchorElement>;
  onHere: () => void;
  onToggle: (range: boolean) => void;
};

/** One article: the title opens it, the rest says where it stands, and narrows the list when pressed. */
export function ArticleRow(props: ArticleRowProps) {
  const { row, now, filter, scopes, chosen, here, title, onHere, onToggle } = props;
  const t = useTranslations('articles.list');
  const { mainPlace, source, createdBy, lockedBy } = row;
  const name = row.title || t('untitled');
  const when = (
    <Ago at={row.status === 'scheduled' && row.scheduledAt ? row.scheduledAt : row.activityAt} now={now} />
  );
  return (
    <TableRow aria-selected={here} onFocus={onHere} className={classes('relative', chosen && 'bg-wash')}>
      <TableCell className="w-9 align-top md:align-middle">
        <Checkbox
          aria-label={t('choose', { title: name })}
          className="relative z-1 pointer-coarse:size-6"
          checked={chosen}
          readOnly
          onClick={(event: MouseEvent) => onToggle(event.shiftKey)}
        />
      </TableCell>
      <TableCell className="max-md:py-3 max-md:pr-0 max-md:pl-1">
        <Link
          ref={title}
          href={`/desk/articles/${row.id}`}
          className={classes(
            'font-medium text-pretty outline-none after:absolute after:inset-0',
            'focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent',
            !row.title && 'font-normal text-ink-2',
          )}
        >
          {name}
        </Link>
        {lockedBy && (
          <span className="ml-3 inline-flex items-center gap-1 text-xs whitespace-nowrap text-accent">
            <PencilLine aria-hidden className="size-3.5" />
            {t('lockedBy', { name: lockedBy })}
          </span>
        )}
        <p className="flex flex-wrap items-center gap-x-3 pt-1 text-xs text-ink-2 md:hidden">
          <StatusBadge status={row.status} className="text-xs" />
          {[mainPlace?.shortName, source?.name].filter(Boolean).join(' · ')}
          <span className="ml-auto">{when}</span>
        </p>
      </TableCell>
      <TableCell className="max-md:hidden">
        <StatusBadge status={row.status} />
      </TableCell>
      <TableCell className="whitespace-nowrap max-md:hidden">
        {mainPlace &&
          (coveredByAny(scopes, mainPlace.code) ? (
            <Narrow href={listAddress(filter, { place: mainPlace.code })}>{mainPlace.shortName}</Narrow>
          ) : (
            mainPlace.shortName
          ))}
      </TableCell>
      <TableCell className="whitespace-nowrap text-ink-2 max-lg:hidden">
        {source && <Narrow href={listAddress(filter, { source: source.id })}>{source.name}</Narrow>}
      </TableCell>
      <TableCell className="whitespace-nowrap text-ink-2 max-lg:hidden">
        <Narrow href={listAddress(filter, { person: createdBy.id })}>{createdBy.name}</Narrow>
      </TableCell>
      <TableCell className="text-right text-ink-2 max-md:hidden">
        <span className="relative z-1">{when}</span>
      </TableCell>
    </TableRow>
  );
}

/** Narrows the list to what this row has in common with others. */
function Narrow({ href, children }: { href: string; children: string }) {
  return (
    <Link href={href} className="relative z-1 underline-offset-4 hover:text-ink hover:underline">
      {children}
    </Link>
  );
}
