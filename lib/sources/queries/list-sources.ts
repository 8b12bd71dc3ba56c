import type { Actor } from '../../people/actor.ts';
import { db } from '../../platform/db/db.ts';
import type { Prisma } from '../../platform/db/generated/client.ts';
import { foldName, type SourceKind } from '../source.ts';

export const SOURCE_PAGE = 50;

export type SourceRow = {
  id: number;
  name: string;
  slug: string;
  kind: SourceKind;
  region: { code: string; shortName: string };
  aliases: string[];
  archived: boolean;
  mergedInto: string | null;
  /** The last day of the licence that ends last; null when none is kept, 'open' without end. */
  licensedUntil: string | null;
};

/** In the order of their names; the cursor is the name and id that the page begins after. */
export type SourceFilter = {
  q?: string;
  kind?: SourceKind;
  archived?: boolean;
  from?: { name: string; id: number } | null;
};

const FOR_ROW = {
  region: { select: { code: true, shortName: true } },
  aliases: { select: { name: true }, orderBy: { id: 'asc' } },
  licences: { select: { validTo: true } },
  mergedInto: { select: { name: true } },
} satisfies Prisma.SourceInclude;

function lastDay(licences: { validTo: Date | null }[]): string | null {
  if (licences.length === 0) return null;
  if (licences.some((licence) => licence.validTo === null)) return 'open';
  return (
    licences
      .map((licence) => licence.validTo?.toISOString().slice(0, 10) ?? '')
      .sort()
      .at(-1) ?? null
  );
}

/** The registry, found by any part of a name or by an alias. Merged entries stand with the archived ones. */
export async function listSources(
  _actor: Actor,
  { q, kind, archived = false, from }: SourceFilter,
): Promise<{ rows: SourceRow[]; next: { name: string; id: number } | null }> {
  const found = await db().source.findMany({
    where: {
      AND: [
        archived ? { archivedAt: { not: null } } : { archivedAt: null },
        kind ? { kind } : {},
        q
          ? {
              OR: [
                { name: { contains: q } },
                { aliases: { some: { foldedName: { contains: foldName(q) } } } },
              ],
            }
          : {},
        from ? { OR: [{ name: { gt: from.name } }, { name: from.name, id: { gt: from.id } }] } : {},
      ],
    },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: SOURCE_PAGE + 1,
    include: FOR_ROW,
  });
  const rows = found.slice(0, SOURCE_PAGE);
  const last = rows.at(-1);
  return {
    rows: rows.map((row) => ({
      id: row.id,
      name: row.name,
      slug: row.slug,
      kind: row.kind,
      region: row.region,
      aliases: row.aliases.map((alias) => alias.name),
      archived: row.archivedAt !== null,
      mergedInto: row.mergedInto?.name ?? null,
      licensedUntil: lastDay(row.licences),
    })),
    next: found.length > SOURCE_PAGE && last ? { name: last.name, id: last.id } : null,
  };
}

/** The source that goes by a name or alias, as an importer reads one off a page; null when none does. */
export async function findSourceByName(
  _actor: Actor,
  name: string,
): Promise<{ id: number; name: string } | null> {
  const foldedName = foldName(name);
  if (foldedName === '') return null;
  const source = await db().source.findFirst({
    where: { mergedIntoId: null, OR: [{ foldedName }, { aliases: { some: { foldedName } } }] },
    select: { id: true, name: true },
  });
  return source;
}
