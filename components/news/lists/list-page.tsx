import type { ReactNode } from 'react';
import type { CardPage } from '#lib/articles/card.ts';
import type { PageStart } from '#lib/articles/paging.ts';
import type { Frame } from '#lib/portal/frame.ts';
import { Breadcrumb, type Crumb } from '../frame/breadcrumb.tsx';
import { Sheet } from '../frame/sheet.tsx';
import { Pager } from './pager.tsx';
import { StoryList } from './story-list.tsx';

type ListPageProps = {
  frame: Frame;
  crumbs: Crumb[];
  title: string;
  /** The title in the breadcrumb, where the whole would repeat it. */
  shortTitle?: string;
  page: CardPage;
  start: PageStart;
  hrefOf: (start: PageStart) => string;
  /** What the list is of: shown between its title and its stories. */
  children?: ReactNode;
};

/** Any list of stories: a place's latest, a channel, a day, a source, a topic. */
export function ListPage({ frame, crumbs, title, shortTitle, page, start, hrefOf, children }: ListPageProps) {
  return (
    <Sheet frame={frame} today={page.readAt} kind="list">
      <Breadcrumb crumbs={crumbs} here={shortTitle ?? title} />
      <header className="list-head">
        <h1>{title}</h1>
        {children}
      </header>
      <StoryList cards={page.items} now={page.readAt} />
      <Pager page={page} start={start} hrefOf={hrefOf} />
    </Sheet>
  );
}
