import { ArticleEditor } from '#components/desk/editor/article-editor.client.tsx';
import { figuresOf } from '#lib/articles/document.ts';
import { findArticle } from '#lib/articles/queries/find-article.ts';
import { articleRefSchema } from '#lib/articles/schema.ts';
import { findMediaByIds } from '#lib/media/queries.ts';
import { findRegionsByCodes } from '#lib/regions/queries.ts';
import { findSourceChoice } from '#lib/sources/queries/source-choices.ts';
import { listTopicChoices } from '#lib/topics/queries.ts';
import { requireActor } from '#lib/web/actor.ts';
import { found } from '#lib/web/page.ts';
import {
  discardSuccessorAction,
  publishAction,
  restoreAction,
  returnToDraftAction,
  scheduleAction,
  startSuccessorAction,
  submitAction,
  trashAction,
  withdrawAction,
} from '../actions.ts';

const ACTIONS = {
  discardSuccessorAction,
  publishAction,
  restoreAction,
  returnToDraftAction,
  scheduleAction,
  startSuccessorAction,
  submitAction,
  trashAction,
  withdrawAction,
};

export default async function ArticlePage({ params }: PageProps<'/desk/articles/[id]'>) {
  const actor = await requireActor();
  const ref = articleRefSchema.safeParse({ articleId: (await params).id });
  const article = await found(ref.success ? findArticle(actor, ref.data.articleId) : Promise.resolve(null));
  const content = await found(Promise.resolve(article.work?.content ?? article.live?.content ?? null));
  const shown = [
    content.cover?.mediaId ?? null,
    ...figuresOf(content.body).map(({ attrs }) => attrs.mediaId),
  ];
  const [media, places, topics, source] = await Promise.all([
    findMediaByIds(
      actor,
      shown.filter((id) => id !== null),
    ),
    findRegionsByCodes(content.places),
    listTopicChoices(actor),
    content.sourceId === null ? null : findSourceChoice(actor, content.sourceId),
  ]);
  return (
    <ArticleEditor
      key={article.work?.editionId ?? 'live'}
      article={article}
      content={content}
      media={media}
      places={places}
      choices={{ topics, source }}
      actions={ACTIONS}
    />
  );
}
