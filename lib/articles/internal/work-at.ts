import { StaleEdit, WrongState } from '../../refusals.ts';
import type { EditionState } from '../article.ts';
import type { LockedArticle, WorkEdition } from './lock-article.ts';

/**
 * The edition in work, provided that it is in one of `states` and still at the version that the person saw:
 * nobody hands in or publishes what they have not read.
 */
export function workAt(article: LockedArticle, version: number, states: EditionState[]): WorkEdition {
  const work = article.work;
  if (!work || article.trashedAt) throw new WrongState(`article ${article.id} has nothing in work`);
  if (!states.includes(work.state)) throw new WrongState(`the edition is ${work.state}`);
  if (work.version !== version) throw new StaleEdit(`version ${version}, now ${work.version}`);
  return work;
}
