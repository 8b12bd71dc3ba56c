import type { Actor } from '../../people/actor.ts';
import { db } from '../../platform/db/db.ts';
import type { Prisma } from '../../platform/db/generated/client.ts';
import { Forbidden } from '../../refusals.ts';
import { matchingName } from '../internal/matching-name.ts';
import { today, toLicence } from '../internal/source-rows.ts';
import { mayManageSources } from '../policy.ts';
import type { SourceFilter } from '../schema.ts';
import { foldName, type LicenceState, licenceState, type SourceKind } from '../source.ts';

export const SOURCE_PAGE = 50;

export type SourceRow = {
  id: number;
  name: string;
  kind: SourceKind;
  region: string;
  aliases: string[];
  archived: boolean;
  /** The name of the source that it was found to be. */
  mergedInto: string | null;
  licence: LicenceState;
};

const FOR_ROW = {
  region: { select: { shortName: true } },
  aliases: { select: { name: true }, orderBy: { id: 'asc' } },
  licences: true,
  mergedInto: { select: { name: true } },
} satisfies Prisma.SourceInclude;

function toRow(row: Prisma.SourceGetPayload<{ include: typeof FOR_ROW }>, day: string): SourceRow {
  return {
    id: row.id,
    name: row.name,
    kind: row.kind,
    region: row.region.shortName,
    aliases: row.aliases.map((alias) => alias.name),
    archived: row.archivedAt !== null,
    mergedInto: row.mergedInto?.name ?? null,
    licence: licenceState(row.kind, row.licences.map(toLicence), day),
  };
}

/** Sources whose text may be reprinted on a day: licenceStanding in the words of the database. */
function licensedOn(day: string): Prisma.SourceWhereInput {
  const at = new Date(day);
  const running: Prisma.SourceLicenceWhereInput = {
    scope: { not: 'pictures' },
    validFrom: { lte: at },
    OR: [{ validTo: null }, { validTo: { gte: at } }],
  };
  return { OR: [{ kind: 'own' }, { licences: { some: running } }] };
}

function matching({ q, kind, licence, archived }: SourceFilter, day: string): Prisma.SourceWhereInput[] {
  return [
    { archivedAt: archived ? { not: null } : null },
    kind ? { kind } : {},
    q ? matchingName(q) : {},
    licence === 'valid' ? licensedOn(day) : {},
    licence === 'missing' ? { NOT: licensedOn(day) } : {},
  ];
}

/**
 * A page of the registry in the order of names. `after` and `before` are the ids at the edges of a page;
 * sources are never deleted, so an id always says where it stands. Merged ones stand with the archived.
 */
export async function listSources(
  actor: Actor,
  filter: SourceFilter,
): Promise<{ sources: SourceRow[]; previous: number | null; next: number | null }> {
  if (!mayManageSources(actor)) throw new Forbidden('list of sources');
  const day = today();
  const edge = filter.before ?? filter.after;
  const backward = filter.before !== undefined;
  const rows = await db().source.findMany({
    where: { AND: matching(filter, day) },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: backward ? -(SOURCE_PAGE + 1) : SOURCE_PAGE + 1,
    ...(edge === undefined ? {} : { cursor: { id: edge }, skip: 1 }),
    include: FOR_ROW,
  });
  const more = rows.length > SOURCE_PAGE;
  const page = backward ? rows.slice(-SOURCE_PAGE) : rows.slice(0, SOURCE_PAGE);
  const hasPrevious = backward ? more : edge !== undefined;
  const hasNext = backward ? true : more;
  return {
    sources: page.map((row) => toRow(row, day)),
    previous: hasPrevious ? (page.at(0)?.id ?? null) : null,
    next: hasNext ? (page.at(-1)?.id ?? null) : null,
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
