import { REGIONS_TAG } from '../../articles/cache-tags.ts';
import { recordEvent } from '../../events/record-event.ts';
import { done, type Issue, notYet, type Outcome } from '../../outcome.ts';
import type { Actor } from '../../people/actor.ts';
import { announceTags } from '../../platform/cache/announce-tags.ts';
import { inTransaction, type Tx } from '../../platform/db/db.ts';
import { Forbidden } from '../../refusals.ts';
import { lockRegion } from '../internal/lock-region.ts';
import { mayCreateRegion } from '../policy.ts';
import { lineage, PORTAL, type RegionLevel } from '../region.ts';
import { issuesBeforeCreating } from '../rules.ts';
import type { NewRegion } from '../schema.ts';

const LEVELS: Record<number, RegionLevel> = { 2: 'province', 4: 'city', 6: 'county' };

/** Adds a place, hidden until it is shown: a county that was made a city, a new district. */
export function createRegion(actor: Actor, region: NewRegion): Promise<Outcome<{ code: string }>> {
  return inTransaction(async (tx) => {
    if (!mayCreateRegion(actor)) throw new Forbidden('regions');
    const { code, slug } = region;
    const level = LEVELS[code.length];
    const parent = await lockNearestAbove(tx, code);
    if (!level || !parent)
      return notYet([{ code: 'region-parent-missing', field: 'code', values: { code } }]);
    const issues = [...issuesBeforeCreating(region), ...(await takenIssues(tx, region, parent.code))];
    if (issues.length > 0) return notYet(issues);

    const path = parent.path === '' ? slug : `${parent.path}/${slug}`;
    await tx.region.create({ data: { ...region, level, parentCode: parent.code, path, visible: false } });
    await recordEvent(tx, {
      kind: 'create-region',
      actor,
      subject: `region:${code}`,
      data: { name: region.name },
    });
    const tags = [REGIONS_TAG];
    await announceTags(tx, tags);
    return done({ code }, tags);
  });
}

/**
 * The narrowest place that a code lies in, locked so that two new places cannot take one address under it:
 * a county that its province runs directly hangs under the province, but nothing except a province under
 * the portal. Null when the place above is not there yet.
 */
async function lockNearestAbove(tx: Tx, code: string) {
  const above = code.length === 2 ? [PORTAL] : lineage(code).slice(1, -1);
  const nearest = await tx.region.findFirst({
    where: { code: { in: above } },
    orderBy: { level: 'desc' },
    select: { code: true },
  });
  return nearest && lockRegion(tx, nearest.code);
}

async function takenIssues(tx: Tx, { code, slug }: NewRegion, parentCode: string): Promise<Issue[]> {
  const sameCode = await tx.region.findUnique({ where: { code }, select: { name: true } });
  const sameSlug = await tx.region.findFirst({ where: { parentCode, slug }, select: { name: true } });
  return [
    ...(sameCode ? [{ code: 'region-code-taken', field: 'code', values: { name: sameCode.name } }] : []),
    ...(sameSlug ? [{ code: 'slug-taken', field: 'slug', values: { name: sameSlug.name } }] : []),
  ];
}
