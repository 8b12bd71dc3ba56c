import type { ReactElement } from 'react';
import { placeCrumbs } from '#components/news/front/crumbs.ts';
import { FrontPage } from '#components/news/front/front-page.tsx';
import { ArchiveMonthPage, ArchivePage } from '#components/news/lists/archive-page.tsx';
import { ListPage } from '#components/news/lists/list-page.tsx';
import { formatDay, formatMonth, t } from '#components/news/reader-text.ts';
import type { PageStart } from '#lib/articles/paging.ts';
import { readDays, readMonths, readPage } from '#lib/articles/published/read-lists.ts';
import type { NamedAddress } from '#lib/articles/render/structured-data.ts';
import type { Frame } from '#lib/portal/frame.ts';
import { readFront } from '#lib/portal/published.ts';
import type { Place } from '#lib/regions/place.ts';
import { type ListKind, listPath, type PlaceView, placePath } from '#lib/regions/place-address.ts';
import { PORTAL } from '#lib/regions/region.ts';

/** What is seen of a place at an address: its words for the head, and how it is drawn. */
type View = {
  title: string;
  description: string;
  path: string;
  unlisted?: boolean;
  crumbs: NamedAddress[];
  placeName: string;
  draw: () => ReactElement;
};

function nameOf(place: Place, frame: Frame): string {
  return place.code === PORTAL ? frame.site.name : place.shortName;
}

/** The portal and the places down to this one, for a page that lies under it. */
function linksTo(place: Place) {
  return placeCrumbs(place.code === PORTAL ? [] : [...place.ancestors, place]);
}

function crumbsTo(place: Place, ...below: NamedAddress[]): NamedAddress[] {
  return [...linksTo(place).map(({ name, href }) => ({ name, path: href })), ...below];
}

/** Null when the address is well formed and nothing is there. */
export async function readView(place: Place, view: PlaceView, frame: Frame): Promise<View | null> {
  switch (view.view) {
    case 'front':
      return frontView(place, frame);
    case 'list':
      return listView(place, frame, view.kind, view.start);
    case 'archive':
      return archiveView(place, frame);
    case 'archive-month':
      return monthView(place, frame, view.month);
  }
}

async function frontView(place: Place, frame: Frame): Promise<View> {
  const front = await readFront(place);
  const { site } = frame;
  const portal = place.code === PORTAL;
  return {
    title: portal
      ? [site.name, site.tagline].filter((part) => part !== '').join(' - ')
      : t('meta.front', { place: place.shortName, site: site.name }),
    description: portal
      ? site.description || t('meta.portalDescription', { site: site.name })
      : t('meta.placeDescription', { place: place.shortName }),
    path: placePath(place.path),
    crumbs: crumbsTo(place),
    placeName: nameOf(place, frame),
    draw: () => <FrontPage place={place} frame={frame} front={front} />,
  };
}

function listTitle(kind: ListKind, place: string): string {
  switch (kind.list) {
    case 'latest':
      return t('list.latest', { place });
    case 'pictures':
      return t('list.pictures', { place });
    case 'county-life':
      return t('list.countyLife', { place });
    case 'channel':
      return t('list.channel', { place, subject: t(`subject.${kind.subject}`) });
    case 'day':
      return t('list.day', { place, day: formatDay(`${kind.day}T12:00:00+08:00`) });
  }
}

async function listView(place: Place, frame: Frame, kind: ListKind, start: PageStart): Promise<View | null> {
  const page = await readPage(place.code, kind, start);
  if (page.items.length === 0 && start.from !== 'top') return null;
  const placeName = nameOf(place, frame);
  const title = listTitle(kind, placeName);
  const path = listPath(place.path, kind, start);
  return {
    title: t('meta.page', { title, site: frame.site.name }),
    description: t('list.description', { title }),
    path,
    unlisted: start.from !== 'top',
    crumbs: crumbsTo(place, { name: title, path }),
    placeName,
    draw: () => (
      <ListPage
        frame={frame}
        crumbs={linksTo(place)}
        title={title}
        page={page}
        start={start}
        hrefOf={(other) => listPath(place.path, kind, other)}
      />
    ),
  };
}

async function archiveView(place: Place, frame: Frame): Promise<View> {
  const months = await readMonths(place.code);
  const placeName = nameOf(place, frame);
  const path = placePath(place.path, 'archive');
  const title = t('archive.title', { place: placeName });
  return {
    title: t('meta.page', { title, site: frame.site.name }),
    description: t('meta.archiveDescription', { place: placeName }),
    path,
    crumbs: crumbsTo(place, { name: title, path }),
    placeName,
    draw: () => <ArchivePage frame={frame} place={place} months={months} />,
  };
}

async function monthView(place: Place, frame: Frame, month: string): Promise<View | null> {
  const days = await readDays(place.code, month);
  if (days.length === 0) return null;
  const placeName = nameOf(place, frame);
  const path = placePath(place.path, 'archive', month);
  const title = t('list.day', { place: placeName, day: formatMonth(month) });
  return {
    title: t('meta.page', { title, site: frame.site.name }),
    description: t('meta.archiveDescription', { place: placeName }),
    path,
    crumbs: crumbsTo(place, { name: title, path }),
    placeName,
    draw: () => <ArchiveMonthPage frame={frame} place={place} month={month} days={days} />,
  };
}
