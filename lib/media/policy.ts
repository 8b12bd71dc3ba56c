import type { Actor } from '../people/actor.ts';
import { coveredByAny } from '../regions/region.ts';

/** Everybody in the newsroom sees every picture, and may bring one. */
export function mayUpload(_actor: Actor): boolean {
  return true;
}

/** Whoever brought a picture, and the editors of its place, describe it. */
export function mayDescribe(actor: Actor, media: { uploadedById: number; regionCode: string }): boolean {
  if (media.uploadedById === actor.id) return true;
  return !['reporter', 'proofreader'].includes(actor.role) && coveredByAny(actor.scopes, media.regionCode);
}
