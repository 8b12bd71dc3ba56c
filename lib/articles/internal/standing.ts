import type { Standing } from '../cache-tags.ts';
import type { ArticleContent } from '../content.ts';
import type { LockedArticle } from './lock-article.ts';
import { revisionContent } from './revision-content.ts';

/** Where a content stands for readers once it is live. */
export function standingOf({ places, sourceId, topicIds }: ArticleContent): Standing {
  return { places, sourceId, topicIds };
}

/** Where an article stands for readers now. */
export function liveStanding(article: LockedArticle): Standing {
  return article.live ? standingOf(revisionContent(article.live.revision)) : null;
}
