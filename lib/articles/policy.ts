import type { Actor } from '../people/actor.ts';
import type { Role } from '../people/role.ts';
import { coveredByAny } from '../regions/region.ts';
import type { ArticleState, EditionState } from './article.ts';

/** What a decision about an article needs to know of it. */
export type ArticleFacts = {
  createdById: number;
  state: ArticleState;
  /** Null when nothing is in work. */
  workState: EditionState | null;
  trashed: boolean;
  /** Of what is in work, else of what is live; the first is the main place. */
  places: string[];
};

const WRITERS: Role[] = ['reporter', 'editor', 'reviewer', 'chief', 'admin'];
const EDITORS: Role[] = ['editor', 'reviewer', 'chief', 'admin'];
const CORRECTORS: Role[] = [...EDITORS, 'proofreader'];

function isCreator(actor: Actor, article: ArticleFacts): boolean {
  return article.createdById === actor.id;
}

/** The main place decides whose article it is; one without a place belongs to who began it. */
function isInScope(actor: Actor, article: ArticleFacts): boolean {
  const main = article.places[0];
  return main === undefined ? isCreator(actor, article) : coveredByAny(actor.scopes, main);
}

/** An article may be read in the desk of each of its places, and by who began it. */
export function mayRead(actor: Actor, article: ArticleFacts): boolean {
  return isCreator(actor, article) || article.places.some((code) => coveredByAny(actor.scopes, code));
}

export function mayCreate(actor: Actor): boolean {
  return WRITERS.includes(actor.role);
}

/** A reporter writes in pieces of their own until they hand them in; others in every piece of their places. */
export function mayEdit(actor: Actor, article: ArticleFacts): boolean {
  if (article.trashed || !isInScope(actor, article)) return false;
  if (CORRECTORS.includes(actor.role)) return true;
  return isCreator(actor, article) && article.workState === 'drafting' && article.state !== 'live';
}

/** A place that an actor may give to an article. */
export function mayPlaceIn(actor: Actor, code: string): boolean {
  return coveredByAny(actor.scopes, code);
}

export function maySubmit(actor: Actor, article: ArticleFacts): boolean {
  return mayEdit(actor, article);
}

/** Every place that the article would appear in must be the actor's. */
export function mayPublish(actor: Actor, article: ArticleFacts): boolean {
  return (
    !article.trashed &&
    EDITORS.includes(actor.role) &&
    isInScope(actor, article) &&
    article.places.every((code) => mayPlaceIn(actor, code))
  );
}

export function mayWithdraw(actor: Actor, article: ArticleFacts): boolean {
  return EDITORS.includes(actor.role) && isInScope(actor, article);
}

export function mayTrash(actor: Actor, article: ArticleFacts): boolean {
  if (article.state === 'live') return false;
  return (EDITORS.includes(actor.role) && isInScope(actor, article)) || isCreator(actor, article);
}

export function mayTakeOverLock(actor: Actor, article: ArticleFacts): boolean {
  return EDITORS.includes(actor.role) && isInScope(actor, article);
}
