import type { Metadata } from 'next';
import { getNow, getTranslations } from 'next-intl/server';
import { ArticleFilters } from '#components/desk/articles/article-filters.client.tsx';
import { ArticleTable } from '#components/desk/articles/article-table.client.tsx';
import { EmptyList } from '#components/desk/articles/empty-list.tsx';
import { ListActions } from '#components/desk/articles/list-actions.tsx';
import { ListPages } from '#components/desk/articles/list-pages.tsx';
import { COUNTED_TABS, StatusTabs } from '#components/desk/articles/status-tabs.tsx';
import { DeskPage } from '#components/desk/page.tsx';
import { bulkActsOf } from '#lib/articles/bulk-acts.ts';
import { deskFilterSchema } from '#lib/articles/desk-filter.ts';
import { mayCreate } from '#lib/articles/policy.ts';
import { countByStatus, listArticles } from '#lib/articles/queries/list-articles.ts';
import { listWriters } from '#lib/articles/queries/list-writers.ts';
import { findRegionsByCodes } from '#lib/regions/queries.ts';
import { findSourceChoice } from '#lib/sources/queries/source-choices.ts';
import { requireActor } from '#lib/web/actor.ts';
import { found } from '#lib/web/page.ts';
import { createArticleAction } from '../actions.ts';
import { bulkAction } from '../bulk-action.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('articles.list');
  return { title: t('heading') };
}

export default async function ArticlesPage({ searchParams }: PageProps<'/desk/articles'>) {
  const actor = await requireActor();
  const asked = deskFilterSchema.parse(await searchParams);
  const { before: _, after: __, ...filter } = asked;
  const [page, counts, writers, place, source, now, t] = await Promise.all([
    found(listArticles(actor, asked)),
    countByStatus(actor, COUNTED_TABS),
    listWriters(actor),
    filter.place ? findRegionsByCodes([filter.place]) : [],
    filter.source ? findSourceChoice(actor, filter.source) : null,
    getNow(),
    getTranslations('articles.list'),
  ]);

  return (
    <DeskPage
      title={t('heading')}
      actions={mayCreate(actor) && <ListActions createAction={createArticleAction} />}
    >
      <StatusTabs filter={filter} me={actor.id} counts={counts} />
      <ArticleFilters
        filter={filter}
        names={{ place: place[0]?.name ?? null, source: source?.name ?? null }}
        writers={writers}
      />
      {page.rows.length > 0 ? (
        <ArticleTable
          rows={page.rows}
          now={now}
          filter={filter}
          scopes={actor.scopes}
          acts={bulkActsOf(actor)}
          bulkAction={bulkAction}
        />
      ) : (
        <EmptyList filter={filter} mayCreate={mayCreate(actor)} />
      )}
      <ListPages filter={filter} before={page.before} after={page.after} />
    </DeskPage>
  );
}
