import { createArticle } from '../../articles/commands/create-article.ts';
import { mayCreate } from '../../articles/policy.ts';
import type { Outcome } from '../../outcome.ts';
import type { Actor } from '../../people/actor.ts';
import { Forbidden, NotFound } from '../../refusals.ts';
import { findSourceChoice } from '../../sources/queries/source-choices.ts';
import type { ImportedPage } from '../schema.ts';

/**
 * Makes a draft of an accepted page: a reprint whose provenance says where it comes from. The page's title is
 * kept as the original one, so that a headline that is written anew can be compared with it. Answers the
 * article's id; throws NotFound for a source that is not in the registry.
 */
export async function importPage(
  actor: Actor,
  { original, ...page }: ImportedPage,
): Promise<Outcome<{ articleId: number }>> {
  if (!mayCreate(actor)) throw new Forbidden(`${actor.role} imports nothing`);
  if (page.sourceId !== null && !(await findSourceChoice(actor, page.sourceId))) {
    throw new NotFound(`source ${page.sourceId}`);
  }
  return createArticle(actor, {
    moment: 'imported',
    content: { ...page, origin: 'reprint', provenance: { title: page.title, ...original } },
  });
}
