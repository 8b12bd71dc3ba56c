import { REGIONS_TAG } from '../../articles/cache-tags.ts';
import { recordEvent } from '../../events/record-event.ts';
import { done, type Issue, notYet, type Outcome } from '../../outcome.ts';
import type { Actor } from '../../people/actor.ts';
import { announceTags } from '../../platform/cache/announce-tags.ts';
import { inTransaction, type Tx } from '../../platform/db/db.ts';
import { Forbidden } from '../../refusals.ts';
import { mayCreateRegion } from '../policy.ts';
import { lineage, type RegionLevel } from '../region.ts';
import { issuesBeforeCreating } from '../rules.ts';
import type { NewRegion } from '../schema.ts';

const LEVELS: Record<number, RegionLevel> = { 2: 'province', 4: 'city', 6: 'county' };

/** Adds a place, hidden until it is shown: a county that was made a city, a new district. */
export function createRegion(actor: Actor, region: NewRegion): Promise<Outcome> {
  return inTransaction(async (tx) => {
    if (!mayCreateRegion(actor)) throw new Forbidden('regions');
    const level = LEVELS[region.code.length];
    const parent = await nearestAbove(tx, region.code);
    const issues = [...issuesBeforeCreating(region), ...(await takenIssues(tx, region, parent.code))];
    if (!level) issues.push({ code: 'region-code-unknown', field: 'code' });
    if (!level || issues.length > 0) return notYet(issues);

    const path = parent.path === '' ? region.slug : `${parent.path}/${region.slug}`;
    await tx.region.create({ data: { ...region, level, parentCode: parent.code, path, visible: false } });
    await recordEvent(tx, {
      kind: 'create-region',
      actor,
      subject: `region:${region.code}`,
      data: { name: region.name },
    });
    const tags = [REGIONS_TAG];
    await announceTags(tx, tags);
    return done(undefined, tags);
  });
}

/** The narrowest place that a code lies in: a county run directly by its province hangs under the province. */
async function nearestAbove(tx: Tx, code: string): Promise<{ code: string; path: string }> {
  const above = lineage(code).slice(0, -1);
  const rows = await tx.region.findMany({
    where: { code: { in: above } },
    select: { code: true, path: true },
  });
  const nearest = rows.sort((a, b) => above.indexOf(b.code) - above.indexOf(a.code))[0];
  if (!nearest) throw new Error('the portal itself is missing from the table of regions');
  return nearest;
}

async function takenIssues(tx: Tx, { code, slug }: NewRegion, parentCode: string): Promise<Issue[]> {
  const sameCode = await tx.region.findUnique({ where: { code }, select: { name: true } });
  const sameSlug = await tx.region.findFirst({ where: { parentCode, slug }, select: { name: true } });
  return [
    ...(sameCode ? [{ code: 'region-code-taken', field: 'code', values: { name: sameCode.name } }] : []),
    ...(sameSlug ? [{ code: 'slug-taken', field: 'slug', values: { name: sameSlug.name } }] : []),
  ];
}
