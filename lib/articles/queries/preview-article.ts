import type { Actor } from '../../people/actor.ts';
import { clock } from '../../platform/clock/clock.ts';
import { assemblePublished } from '../published/assemble-article.ts';
import { findReferred } from '../published/find-referred.ts';
import type { PublishedArticle } from '../published-article.ts';
import { findArticle } from './find-article.ts';

/**
 * What is in work, as its page would show it if it were published now; what is live when nothing is in work.
 * Null when there is no such article for the actor.
 */
export async function previewArticle(actor: Actor, id: number): Promise<PublishedArticle | null> {
  const article = await findArticle(actor, id);
  const content = article?.work?.content ?? article?.live?.content;
  if (!article || !content) return null;
  const publishedAt = article.publishedAt ?? article.work?.scheduledAt ?? clock.now();
  return assemblePublished(id, content, await findReferred(content), { publishedAt, updatedAt: null });
}
