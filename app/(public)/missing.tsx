import type { Metadata } from 'next';
import { NotFoundPage } from '#components/news/lists/not-found-page.tsx';
import { t } from '#components/news/reader-text.ts';
import { TOP } from '#lib/articles/paging.ts';
import { readPage } from '#lib/articles/published/read-lists.ts';
import { readFrame } from '#lib/portal/published.ts';
import { readNearestPlace } from '#lib/regions/published.ts';

const STORIES = 6;

/**
 * The head of a page that is not there. A page of Next can only be "not found" by throwing, which leaves
 * nothing to read without scripts; so it is drawn like any other, and names the status that the front sends.
 */
export function missingMetadata(): Metadata {
  return {
    title: t('notFound.title'),
    robots: { index: false },
    other: { 'http-status': '404' },
  };
}

/** What a reader finds where nothing is: search, and the places and stories near the address that was tried. */
export async function Missing({ segments }: { segments: string[] }) {
  const place = await readNearestPlace(segments);
  const [frame, latest] = await Promise.all([
    readFrame(place.code),
    readPage(place.code, { list: 'latest' }, TOP),
  ]);
  return (
    <NotFoundPage frame={frame} place={place} cards={latest.items.slice(0, STORIES)} now={latest.readAt} />
  );
}
