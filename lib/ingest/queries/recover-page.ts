import { mayCreate, mayPlaceIn } from '../../articles/policy.ts';
import type { Actor } from '../../people/actor.ts';
import { Forbidden } from '../../refusals.ts';
import { findRegionsByCodes } from '../../regions/queries.ts';
import { findSourceByName } from '../../sources/queries/list-sources.ts';
import { findSourceChoice } from '../../sources/queries/source-choices.ts';
import type { SourceChoice } from '../../sources/source.ts';
import type { LegacyInput } from '../legacy-page/page-source.ts';
import { recoverLegacyPage } from '../legacy-page/recover.ts';
import type { GazetteerEntry } from '../legacy-page/recovered-page.ts';
import type { Recovery } from '../recovery.ts';

/** Reads a legacy page for somebody who may import it. Keeps nothing. */
export async function recoverPage(
  actor: Actor,
  input: LegacyInput,
  gazetteer: readonly GazetteerEntry[],
): Promise<Recovery> {
  if (!mayCreate(actor)) throw new Forbidden(`${actor.role} imports nothing`);
  const page = recoverLegacyPage(input, gazetteer);
  const codes = page.place ? [page.place, ...page.place.alternatives].map(({ value }) => value.code) : [];
  const [source, places] = await Promise.all([
    page.source ? findNamedSource(actor, page.source.value) : null,
    findRegionsByCodes(codes),
  ]);
  return {
    page,
    source,
    places: places.map((place) => ({ ...place, own: mayPlaceIn(actor, place.code) })),
  };
}

/** The registry's entry for a name as a page prints it, with what its licence allows today. */
export async function findNamedSource(actor: Actor, name: string): Promise<SourceChoice | null> {
  const named = await findSourceByName(actor, name);
  return named && findSourceChoice(actor, named.id);
}
