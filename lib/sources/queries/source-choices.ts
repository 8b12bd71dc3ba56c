import type { Actor } from '../../people/actor.ts';
import { db } from '../../platform/db/db.ts';
import { matchingName } from '../internal/matching-name.ts';
import { today, toLicence } from '../internal/source-rows.ts';
import { licenceStanding, type SourceChoice } from '../source.ts';

const FOUND = 20;
const WITH_LICENCES = { id: true, name: true, kind: true, licences: true } as const;

type Row = {
  id: number;
  name: string;
  kind: string;
  licences: {
    scope: 'text' | 'pictures' | 'all';
    validFrom: Date;
    validTo: Date | null;
    reference: string;
  }[];
};

function toChoice({ id, name, kind, licences }: Row): SourceChoice {
  const licence = licenceStanding(licences.map(toLicence), today());
  // The newsroom needs nobody's permission for its own work.
  return { id, name, licence: kind === 'own' ? 'licensed' : licence };
}

/** Sources that are in use, by a part of a name or alias; all of them, to FOUND, for an empty text. */
export async function findSourceChoices(_actor: Actor, text: string): Promise<SourceChoice[]> {
  const rows = await db().source.findMany({
    where: { archivedAt: null, ...matchingName(text) },
    orderBy: [{ trust: 'desc' }, { name: 'asc' }, { id: 'asc' }],
    take: FOUND,
    select: WITH_LICENCES,
  });
  return rows.map(toChoice);
}

export async function findSourceChoice(_actor: Actor, id: number): Promise<SourceChoice | null> {
  const row = await db().source.findUnique({ where: { id }, select: WITH_LICENCES });
  return row && toChoice(row);
}
