import type { Actor } from '#lib/people/actor.ts';
import { hashPassword } from '#lib/people/password.ts';
import type { Role } from '#lib/people/role.ts';
import { clock } from '#lib/platform/clock/clock.ts';
import { db } from '#lib/platform/db/db.ts';

type DemoPerson = { email: string; name: string; role: Role; scopes: string[] };

/** One account for each role, and two editors whose places do not meet. */
export const DEMO_PEOPLE = [
  { email: 'reporter@demo.local', name: '苏晓禾', role: 'reporter', scopes: ['6103'] },
  { email: 'editor@demo.local', name: '程立秋', role: 'editor', scopes: ['6103'] },
  { email: 'yulin@demo.local', name: '高塞北', role: 'editor', scopes: ['6108'] },
  { email: 'proofreader@demo.local', name: '文若清', role: 'proofreader', scopes: ['61'] },
  { email: 'reviewer@demo.local', name: '秦望川', role: 'reviewer', scopes: ['61'] },
  { email: 'chief@demo.local', name: '林远山', role: 'chief', scopes: ['00'] },
  { email: 'admin@demo.local', name: '周管理', role: 'admin', scopes: ['00'] },
] as const satisfies DemoPerson[];

/** Makes the accounts of the demonstration; all share one password. Answers them as actors, by e-mail. */
export async function seedPeople(password: string): Promise<Map<string, Actor>> {
  const passwordHash = await hashPassword(password);
  const actors = new Map<string, Actor>();
  for (const { email, name, role, scopes } of DEMO_PEOPLE) {
    const { id } = await db().person.create({
      data: {
        email,
        name,
        role,
        passwordHash,
        createdAt: clock.now(),
        scopes: { create: scopes.map((regionCode) => ({ regionCode })) },
      },
    });
    actors.set(email, { id, name, role, scopes: [...scopes] });
  }
  return actors;
}
