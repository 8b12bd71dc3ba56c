import { NotFoundPage } from '#components/news/lists/not-found-page.tsx';
import { readPage } from '#lib/articles/published-lists.ts';
import { readFrame } from '#lib/portal/published.ts';
import { PORTAL } from '#lib/regions/region.ts';

const STORIES = 6;

export default async function NotFound() {
  const [frame, latest] = await Promise.all([
    readFrame(PORTAL),
    readPage(PORTAL, { list: 'latest' }, { from: 'top' }),
  ]);
  return <NotFoundPage frame={frame} cards={latest.items.slice(0, STORIES)} now={latest.readAt} />;
}
