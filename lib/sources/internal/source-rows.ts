import { clock } from '../../platform/clock/clock.ts';
import type { Prisma } from '../../platform/db/generated/client.ts';
import type { SourceFields } from '../schema.ts';
import type { Licence } from '../source.ts';

/** What of a source's row and of those below it a form is filled from. */
export const WITH_NAMES_AND_LICENCES = {
  aliases: { orderBy: { id: 'asc' } },
  licences: { orderBy: [{ validFrom: 'desc' }, { id: 'asc' }] },
} satisfies Prisma.SourceInclude;

type SourceRow = Prisma.SourceGetPayload<{ include: typeof WITH_NAMES_AND_LICENCES }>;

export function fieldsOf(row: SourceRow): SourceFields {
  return {
    name: row.name,
    slug: row.slug,
    kind: row.kind,
    regionCode: row.regionCode,
    parentId: row.parentId,
    homepage: row.homepage,
    contact: row.contact,
    attributionLine: row.attributionLine,
    trust: row.trust,
    notes: row.notes,
    aliases: row.aliases.map((alias) => alias.name),
    licences: row.licences.map(toLicence),
  };
}

type LicenceRow = { scope: Licence['scope']; validFrom: Date; validTo: Date | null; reference: string };

export function toLicence({ scope, validFrom, validTo, reference }: LicenceRow): Licence {
  return { scope, from: isoDay(validFrom), to: validTo && isoDay(validTo), reference };
}

/** A column of type `date`, 'YYYY-MM-DD': Prisma answers midnight in UTC. */
function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** Today in Asia/Shanghai, 'YYYY-MM-DD'. */
export function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(clock.now());
}
