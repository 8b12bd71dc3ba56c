import type { Actor } from '../../people/actor.ts';
import { clock } from '../../platform/clock/clock.ts';
import { db } from '../../platform/db/db.ts';
import { foldName, licenceStanding, type SourceChoice } from '../source.ts';

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

/** Today in Asia/Shanghai, 'YYYY-MM-DD'. */
function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(clock.now());
}

function toChoice({ id, name, kind, licences }: Row): SourceChoice {
  const day = (date: Date) => date.toISOString().slice(0, 10);
  const licence = licenceStanding(
    licences.map(({ scope, validFrom, validTo, reference }) => ({
      scope,
      from: day(validFrom),
      to: validTo && day(validTo),
      reference,
    })),
    today(),
  );
  // The newsroom needs nobody's permission for its own work.
  return { id, name, licence: kind === 'own' ? 'licensed' : licence };
}

/** Sources that are in use, by a part of a name or alias; all of them, to FOUND, for an empty text. */
export async function findSourceChoices(_actor: Actor, text: string): Promise<SourceChoice[]> {
  const typed = text.trim();
  const rows = await db().source.findMany({
    where: {
      archivedAt: null,
      ...(typed
        ? {
            OR: [
              { name: { contains: typed } },
              { aliases: { some: { foldedName: { contains: foldName(typed) } } } },
            ],
          }
        : {}),
    },
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
