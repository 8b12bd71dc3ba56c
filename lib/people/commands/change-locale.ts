import { done, type Outcome } from '../../outcome.ts';
import { db } from '../../platform/db/db.ts';
import type { Actor } from '../actor.ts';

/** Keeps the language of the interface that one chose for oneself. A habit and no event. */
export async function changeLocale(actor: Actor, locale: 'zh-CN' | 'en'): Promise<Outcome> {
  await db().person.update({ where: { id: actor.id }, data: { locale } });
  return done(undefined);
}
