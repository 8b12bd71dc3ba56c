import { clock } from '../platform/clock/clock.ts';
import { db } from '../platform/db/db.ts';
import type { Prisma } from '../platform/db/generated/client.ts';
import { literal } from '../platform/db/literal.ts';
import { Forbidden } from '../refusals.ts';
import { lineage, PORTAL } from '../regions/region.ts';
import type { Actor } from './actor.ts';
import { hashOfToken } from './internal/one-time-link.ts';
import { type ManagedPerson, type Person, personState } from './person.ts';
import { mayManage, maySeePeople } from './policy.ts';
import type { PeopleFilter } from './schema.ts';

export const PEOPLE_PAGE = 50;

const WITH_SCOPES = {
  scopes: {
    select: { region: { select: { code: true, name: true } } },
    orderBy: { regionCode: 'asc' },
  },
} satisfies Prisma.PersonInclude;

function toPerson(row: Prisma.PersonGetPayload<{ include: typeof WITH_SCOPES }>): Person {
  const { id, email, name, role, lastSignInAt, createdAt } = row;
  const scopes = row.scopes.map((scope) => scope.region);
  return { id, email, name, role, scopes, state: personState(row), lastSignInAt, createdAt };
}

/** An admin of some places sees who acts in them; an admin of the portal sees everybody. */
function within(actor: Actor): Prisma.PersonWhereInput {
  if (actor.scopes.includes(PORTAL)) return {};
  const places = actor.scopes.map((code) => ({ regionCode: { startsWith: code } }));
  return { scopes: { some: { OR: places } } };
}

const IN_STATE: Record<NonNullable<PeopleFilter['state']>, Prisma.PersonWhereInput> = {
  active: { disabledAt: null, passwordHash: { not: null } },
  waiting: { disabledAt: null, passwordHash: null },
  disabled: { disabledAt: { not: null } },
};

function matching({ q, role, state, place }: PeopleFilter): Prisma.PersonWhereInput[] {
  return [
    q
      ? {
          OR: [
            { name: { contains: literal(q), mode: 'insensitive' } },
            { email: { contains: literal(q.toLowerCase()) } },
          ],
        }
      : {},
    role ? { role } : {},
    state ? IN_STATE[state] : {},
    place ? { scopes: { some: { regionCode: { in: lineage(place) } } } } : {},
  ];
}

/**
 * A page of the people whom an admin sees, by name. `after` and `before` are the ids at the edges of a page;
 * people are never deleted, so an id always says where it stands.
 */
export async function listPeople(
  actor: Actor,
  filter: PeopleFilter,
): Promise<{ people: Person[]; previous: number | null; next: number | null }> {
  if (!maySeePeople(actor)) throw new Forbidden('list of people');
  const edge = filter.before ?? filter.after;
  const backward = filter.before !== undefined;
  const rows = await db().person.findMany({
    where: { AND: [within(actor), ...matching(filter)] },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: backward ? -(PEOPLE_PAGE + 1) : PEOPLE_PAGE + 1,
    ...(edge === undefined ? {} : { cursor: { id: edge }, skip: 1 }),
    include: WITH_SCOPES,
  });
  const more = rows.length > PEOPLE_PAGE;
  const page = backward ? rows.slice(-PEOPLE_PAGE) : rows.slice(0, PEOPLE_PAGE);
  const hasPrevious = backward ? more : edge !== undefined;
  const hasNext = backward ? true : more;
  return {
    people: page.map(toPerson),
    previous: hasPrevious ? (page[0]?.id ?? null) : null,
    next: hasNext ? (page.at(-1)?.id ?? null) : null,
  };
}

/** A person as an admin looks after them; null when there is none whom the actor may see. */
export async function findPerson(actor: Actor, id: number): Promise<ManagedPerson | null> {
  if (!maySeePeople(actor)) throw new Forbidden(`person ${id}`);
  const row = await db().person.findFirst({ where: { AND: [{ id }, within(actor)] }, include: WITH_SCOPES });
  if (!row) return null;
  const person = toPerson(row);
  const standing = { role: person.role, scopes: person.scopes.map((scope) => scope.code) };
  return { ...person, mayManage: mayManage(actor, standing), isSelf: id === actor.id };
}

export type SessionPerson = {
  actor: Actor;
  email: string;
  mustChangePassword: boolean;
};

/** Whose session it is; null when it was ended since, by a disabling, a reset or a change of the password. */
export async function findSessionPerson(id: number, sessionEpoch: number): Promise<SessionPerson | null> {
  const row = await db().person.findFirst({
    where: { id, sessionEpoch, disabledAt: null },
    include: { scopes: { select: { regionCode: true } } },
  });
  if (!row) return null;
  const scopes = row.scopes.map((scope) => scope.regionCode);
  return {
    actor: { id, name: row.name, role: row.role, scopes },
    email: row.email,
    mustChangePassword: row.mustChangePassword,
  };
}

/** Whom a one-time link is for; null when it is spent, too old or made up. */
export async function findInvitation(token: string): Promise<{ name: string; email: string } | null> {
  return db().person.findFirst({
    where: { inviteTokenHash: hashOfToken(token), inviteExpiresAt: { gt: clock.now() }, disabledAt: null },
    select: { name: true, email: true },
  });
}
