import { SUBJECT_KEYS } from '../articles/article.ts';
import type { ArticleCard } from '../articles/card.ts';
import { findCards, findCardsById, type Selection } from '../articles/find-cards.ts';
import { clock } from '../platform/clock/clock.ts';
import { db } from '../platform/db/db.ts';
import { findPlaceByCode } from '../regions/find-places.ts';
import type { Place } from '../regions/place.ts';
import { PORTAL } from '../regions/region.ts';
import { findTopics } from '../topics/find-topics.ts';
import type { Front, PlaceColumn, SubjectColumn } from './front.ts';

const SIZES = {
  seconds: 4,
  latest: 9,
  pictures: 5,
  column: 3,
  countyLife: 6,
  channel: 3,
  above: 8,
} as const;
/** A picture leads only if its story is among so many of the newest. */
const LEAD_WITHIN = 12;
const THIN = 10;

/** Articles that editors pinned to a block of a front and whose pin has not expired, in order. */
async function findPinned(regionCode: string, block: string): Promise<ArticleCard[]> {
  const slots = await db().slot.findMany({
    where: { regionCode, block, OR: [{ expiresAt: null }, { expiresAt: { gt: clock.now() } }] },
    orderBy: { position: 'asc' },
    select: { articleId: true },
  });
  return findCardsById(slots.map((slot) => slot.articleId));
}

/** Hands out cards for one page, never the same twice. */
function dealer() {
  const shown: number[] = [];
  const show = (cards: ArticleCard[]) => {
    shown.push(...cards.map((card) => card.id));
    return cards;
  };
  return {
    shown,
    show,
    deal: async (selection: Selection) => show(await findCards({ ...selection, except: shown })),
  };
}

/** The story that leads: the first with a picture among the newest, else the newest. */
function chooseLead(newest: ArticleCard[]): ArticleCard | undefined {
  return newest.find((card) => card.picture !== null) ?? newest[0];
}

/** The opening of a front: what editors pinned, and behind it the newest. */
async function findOpening(region: string): Promise<ArticleCard[]> {
  const pinned = (await findPinned(region, 'lead')).slice(0, SIZES.seconds + 1);
  const newest = await findCards({
    region,
    editorial: true,
    except: pinned.map((card) => card.id),
    limit: LEAD_WITHIN,
  });
  const lead = pinned[0] ?? chooseLead(newest);
  if (!lead) return [];
  const behind = pictureFirst(newest.filter((card) => card.id !== lead.id).slice(0, SIZES.seconds));
  return [lead, ...[...pinned.slice(1), ...behind].slice(0, SIZES.seconds)];
}

/** The second place of a front is drawn large, so a story with a picture takes it. */
function pictureFirst(cards: ArticleCard[]): ArticleCard[] {
  const pictured = cards.find((card) => card.picture !== null);
  return pictured ? [pictured, ...cards.filter((card) => card !== pictured)] : cards;
}

export async function findFront(place: Place): Promise<Front> {
  const region = place.code;
  const { shown, show, deal } = dealer();

  const [lead = null, ...seconds] = show(await findOpening(region));
  const latest = await deal({ region, limit: SIZES.latest });
  const last = latest.at(-1);
  const cursor = last && { at: new Date(last.publishedAt), id: last.id };
  const hasOlder = cursor ? (await findCards({ region, before: cursor, limit: 1 })).length > 0 : false;
  const pictures = await deal({ region, only: 'pictures', editorial: true, limit: SIZES.pictures });

  const columns: PlaceColumn[] = [];
  for (const child of place.children) {
    const cards = await deal({ region: child.code, editorial: true, limit: SIZES.column });
    if (cards.length > 0) columns.push({ place: child, cards });
  }
  const countyLife =
    place.level === 'county'
      ? []
      : await deal({ region, only: 'county-life', editorial: true, limit: SIZES.countyLife });
  const channels: SubjectColumn[] = [];
  for (const subject of SUBJECT_KEYS) {
    const cards = await deal({ region, subject, editorial: true, limit: SIZES.channel });
    if (cards.length > 0) channels.push({ subject, cards });
  }

  const above = shown.length < THIN ? await findAbove(place) : null;
  const fromAbove = above && {
    place: above,
    cards: await deal({ region: above.code, editorial: true, limit: SIZES.above }),
  };
  return {
    lead,
    seconds,
    latest,
    older: cursor && hasOlder ? { from: 'before', cursor } : null,
    pictures,
    columns,
    countyLife,
    channels,
    topics: await findTopics(region),
    fromAbove: fromAbove && fromAbove.cards.length > 0 ? fromAbove : null,
  };
}

/** The place around a thin one; null for the portal. */
async function findAbove({ code, parentCode }: Place): Promise<Place | null> {
  return code === PORTAL || parentCode === null ? null : findPlaceByCode(parentCode);
}
