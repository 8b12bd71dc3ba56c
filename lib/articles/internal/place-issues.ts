import type { Issue } from '../../outcome.ts';
import type { Actor } from '../../people/actor.ts';
import type { Tx } from '../../platform/db/db.ts';
import { mayPlaceIn } from '../policy.ts';

/** What keeps an actor from giving these places to an article: they name no region, or one of somebody else's. */
export async function placeIssues(tx: Tx, actor: Actor, codes: string[]): Promise<Issue[]> {
  if (codes.length === 0) return [];
  const known = await tx.region.findMany({ where: { code: { in: codes } }, select: { code: true } });
  const issueOf = (code: string): Issue[] => {
    const about = { field: 'places', values: { place: code } };
    if (!known.some((region) => region.code === code)) return [{ code: 'place-unknown', ...about }];
    return mayPlaceIn(actor, code) ? [] : [{ code: 'place-out-of-scope', ...about }];
  };
  return codes.flatMap(issueOf);
}
