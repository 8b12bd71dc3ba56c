import { SUBJECT_KEYS } from '../articles/article.ts';
import type { ArticleCard } from '../articles/card.ts';
import { findCards, findCardsById, type Selection } from '../articles/published/find-cards.ts';
import { findNewest, type NewestRow } from '../articles/published/find-newest.ts';
import { clock } from '../platform/clock/clock.ts';
import { db } from '../platform/db/db.ts';
import { findPlaceByCode } from '../regions/find-places.ts';
import type { Place } from '../regions/place.ts';
import { PORTAL } from '../regions/region.ts';
import { findTopics } from '../topics/find-topics.ts';
import type { Front, PlaceColumn } from './front.ts';

const SIZES = { opening: 5, latest: 9, pictures: 5, column: 3, countyLife: 6, channel: 3, above: 8 } as const;
/** A picture leads only if its story is among so many of the newest. */
const LEAD_WITHIN = 12;
/** More than a block shows, so that what the page shows already can be left out of any. */
const CANDIDATES = 40;
/** A place that shows fewer stories than this is filled from the one above. */
const THIN = 10;

/** Live articles that editors pinned to a block of a front and whose pin has not expired, in order. */
async function findPinned(regionCode: string, block: string): Promise<number[]> {
  const slots = await db().slot.findMany({
    where: {
      regionCode,
      block,
      article: { state: 'live' },
      OR: [{ expiresAt: null }, { expiresAt: { gt: clock.now() } }],
    },
    orderBy: { position: 'asc' },
    take: SIZES.opening,
    select: { articleId: true },
  });
  return slots.map((slot) => slot.articleId);
}

/** The opening of a front: what editors pinned, and behind it the newest, those with a picture in front. */
function chooseOpening(pinned: number[], newest: NewestRow[]): number[] {
  const others = newest.slice(0, LEAD_WITHIN).filter((row) => !pinned.includes(row.id));
  const pictured = others.filter((row) => row.withPicture).slice(0, 2);
  const chosen = [...pictured, ...others.filter((row) => !pictured.includes(row))];
  return [...pinned, ...chosen.map((row) => row.id)].slice(0, SIZES.opening);
}

/** Hands out articles for the blocks of one page, never the same twice. */
function dealer(shown: number[]) {
  const taken = new Set(shown);
  return {
    taken,
    deal(candidates: NewestRow[] = [], size: number): NewestRow[] {
      const dealt = candidates.filter((row) => !taken.has(row.id)).slice(0, size);
      for (const row of dealt) taken.add(row.id);
      return dealt;
    },
  };
}

/** What a front is chosen from, in one query. */
async function findCandidates({ code, children }: Place) {
  const from = (selection: Omit<Selection, 'limit'>) => ({ ...selection, limit: CANDIDATES });
  const [editorial = [], all = [], pictures = [], countyLife = [], ...groups] = await findNewest([
    from({ region: code, editorial: true }),
    from({ region: code }),
    from({ region: code, editorial: true, only: 'pictures' }),
    from({ region: code, editorial: true, only: 'county-life' }),
    ...children.map((child) => from({ region: child.code, editorial: true })),
    ...SUBJECT_KEYS.map((subject) => from({ region: code, subject, editorial: true })),
  ]);
  return {
    editorial,
    all,
    pictures,
    countyLife,
    places: children.map((place, index) => ({ place, rows: groups[index] ?? [] })),
    subjects: SUBJECT_KEYS.map((subject, index) => ({
      subject,
      rows: groups[children.length + index] ?? [],
    })),
  };
}

export async function findFront(place: Place): Promise<Front> {
  const [pinned, candidates, topics] = await Promise.all([
    findPinned(place.code, 'lead'),
    findCandidates(place),
    findTopics(place.code),
  ]);
  const openingIds = chooseOpening(pinned, candidates.editorial);
  const { deal, taken } = dealer(openingIds);
  const latest = deal(candidates.all, SIZES.latest);
  const pictures = deal(candidates.pictures, SIZES.pictures);
  const columns = candidates.places.map(({ place: of, rows }) => ({ of, rows: deal(rows, SIZES.column) }));
  const countyLife = place.level === 'county' ? [] : deal(candidates.countyLife, SIZES.countyLife);
  const channels = candidates.subjects.map(({ subject, rows }) => ({
    subject,
    rows: deal(rows, SIZES.channel),
  }));

  const cards = new Map((await findCardsById([...taken])).map((card) => [card.id, card]));
  const draw = (rows: { id: number }[]) => rows.flatMap(({ id }) => cards.get(id) ?? []);
  const [lead = null, ...seconds] = draw(openingIds.map((id) => ({ id })));
  const last = latest.at(-1);
  return {
    lead,
    seconds,
    latest: draw(latest),
    older:
      last && candidates.all.at(-1) !== last
        ? { from: 'before', cursor: { at: last.at, id: last.id } }
        : null,
    pictures: draw(pictures),
    columns: columns
      .map(({ of, rows }) => ({ place: of, cards: draw(rows) }))
      .filter((column) => column.cards.length > 0),
    countyLife: draw(countyLife),
    channels: channels
      .map(({ subject, rows }) => ({ subject, cards: draw(rows) }))
      .filter((channel) => channel.cards.length > 0),
    topics,
    fromAbove: taken.size < THIN ? await findFromAbove(place, [...taken]) : null,
  };
}

/** What fills a thin place, from the place around it; null for the portal, or when there is nothing. */
async function findFromAbove({ code, parentCode }: Place, except: number[]): Promise<PlaceColumn | null> {
  if (code === PORTAL || parentCode === null) return null;
  const place = await findPlaceByCode(parentCode);
  if (!place) return null;
  const cards: ArticleCard[] = await findCards({
    region: parentCode,
    editorial: true,
    except,
    limit: SIZES.above,
  });
  return cards.length > 0 ? { place, cards } : null;
}
