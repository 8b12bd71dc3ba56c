import { parseDateline } from '../../dateline.ts';
import { ATTACHMENT, CAPTION_OPENING } from '../labels.ts';
import {
  isProse,
  isRailItem,
  isSentence,
  isText,
  isTitleLike,
  type SeenBlock,
  type SeenText,
} from '../look/seen-block.ts';

/** Where the article stands among the blocks of the page; all are indexes, `to` exclusive. */
export type Extent = {
  /** The part of the page between two rails that holds the article. */
  from: number;
  to: number;
  /** The line above the text that tells source and time; null when the page has none there. */
  meta: number | null;
  /** The first and the last paragraph of the text. */
  lead: number;
  last: number;
};

const MOST_PROSE_AFTER_A_RAIL = 0.2;
const OUTWEIGHS_ANY_TEXT = 1_000_000_000;

/** Finds the article by its prose; null for a page without any. */
export function findExtent(seen: readonly SeenBlock[], channels: readonly string[]): Extent | null {
  let best: { extent: Extent; rank: number } | null = null;
  const mass = massOf(seen);
  for (const [from, to] of partsBetweenRails(seen, mass)) {
    const extent = extentWithin(seen, from, to, channels, mass);
    if (!extent) continue;
    // A meta line decides; among equals the longest text does.
    const rank = (extent.meta === null ? 0 : OUTWEIGHS_ANY_TEXT) + mass(extent.lead, extent.last + 1);
    if (!best || rank > best.rank) best = { extent, rank };
  }
  return best?.extent ?? null;
}

/** Characters of running prose between two indexes. */
type Mass = (from: number, to: number) => number;

/** A cut excerpt is somebody else's text and counts nothing. */
function massOf(seen: readonly SeenBlock[]): Mass {
  const sums = [0];
  for (const one of seen) {
    const own = isProse(one) && !one.shape.truncated ? one.shape.length : isSentence(one) ? 1 : 0;
    sums.push((sums.at(-1) ?? 0) + own);
  }
  return (from, to) => (sums[to] ?? 0) - (sums[from] ?? 0);
}

/** A rail's heading ends a part unless the text before it plainly goes on below it. */
function partsBetweenRails(seen: readonly SeenBlock[], mass: Mass): [number, number][] {
  const rails = seen.flatMap((one, at) => (one.guess?.kind === 'rail-heading' ? [at] : []));
  const parts: [number, number][] = [];
  let from = 0;
  rails.forEach((rail, order) => {
    const before = mass(from, rail);
    if (before === 0) return;
    const below = afterRailItems(seen, rail + 1);
    const next = seen[below];
    const isAnothers = isText(next) && (next.shape.truncated || (below > rail + 1 && opensReport(next)));
    const goesOn = isProse(next) && !isAnothers;
    const after = goesOn ? mass(rail, rails[order + 1] ?? seen.length) : 0;
    if (goesOn && after > before * MOST_PROSE_AFTER_A_RAIL) return;
    parts.push([from, rail]);
    from = rail;
  });
  parts.push([from, seen.length]);
  return parts;
}

/** The first index below the items of a rail. */
export function afterRailItems(seen: readonly SeenBlock[], from: number): number {
  let at = from;
  while (isRailItem(seen[at])) at += 1;
  return at;
}

function opensReport(seen: SeenText): boolean {
  return parseDateline(seen.block.text) !== null;
}

function extentWithin(
  seen: readonly SeenBlock[],
  from: number,
  to: number,
  channels: readonly string[],
  mass: Mass,
): Extent | null {
  const last = lastParagraph(seen, from, to, channels);
  if (last === null) return null;
  const meta = metaAbove(seen, from, last, mass);
  const start = (meta ?? from - 1) + 1;
  const lead =
    firstIndex(start, last + 1, (at) => isProse(seen[at])) ??
    firstIndex(start, last + 1, (at) => isSentence(seen[at]));
  return lead === null ? null : { from, to, meta, lead, last: withTrailers(seen, last, to) };
}

/** The most telling meta line with a paragraph below it; the first of equals. */
function metaAbove(seen: readonly SeenBlock[], from: number, last: number, mass: Mass): number | null {
  let best: { at: number; score: number } | null = null;
  for (let at = from; at < last; at += 1) {
    const guess = seen[at]?.guess;
    if (guess?.kind !== 'meta') continue;
    const { source, time, author, editor } = guess.meta;
    const score = (source ? 4 : 0) + (time ? 3 : 0) + (author ? 1 : 0) + (editor ? 1 : 0);
    // Below the first paragraphs a name or a date belongs to the text; a whole imprint may follow a site's greeting.
    const above = mass(from, at);
    if (above > 0 && (best || !source || !time || above > mass(at, last + 1))) break;
    if (!best || score > best.score) best = { at, score };
  }
  return best?.at ?? null;
}

function lastParagraph(
  seen: readonly SeenBlock[],
  from: number,
  to: number,
  channels: readonly string[],
): number | null {
  for (let at = to - 1; at >= from; at -= 1) {
    const one = seen[at];
    if (!isSentence(one)) continue;
    if (isSlogan(one, channels) || isForeignExcerpt(seen, at)) continue;
    return at;
  }
  return null;
}

/** Opens with the name of a channel or of the site and speaks for it. */
export function isSlogan(seen: SeenText, channels: readonly string[]): boolean {
  return channels.some(
    (channel) => seen.block.text.startsWith(channel) && /^[,:、是]/.test(seen.folded.slice(channel.length)),
  );
}

/** The cut text of another article, under its title. */
function isForeignExcerpt(seen: readonly SeenBlock[], at: number): boolean {
  const one = seen[at];
  if (!isText(one) || !one.shape.truncated || !isTitleLike(seen[at - 1])) return false;
  const above = seen[at - 2];
  const underLabel = isText(above) && above.shape.length <= 8 && !above.shape.endsSentence;
  return underLabel || opensReport(one);
}

/** What may follow the last paragraph and still be the article's: pictures, a list it opened, a signature. */
function withTrailers(seen: readonly SeenBlock[], last: number, to: number): number {
  let end = last;
  for (let at = last + 1; at < to; at += 1) {
    const one = seen[at];
    if (!one) break;
    const opener = seen[last];
    const opened = isText(opener) && opener.shape.opens;
    const belongs =
      (one.block.kind === 'image' && (one.block.alt !== '' || isCaptionAfterPicture(seen[at + 1]))) ||
      one.block.kind === 'table' ||
      (isText(one) &&
        (isCaptionAfterPicture(one) ||
          ATTACHMENT.test(one.folded) ||
          (opened && one.block.list !== null) ||
          isSignature(seen, at)));
    if (!belongs) break;
    end = at;
  }
  return end;
}

function isCaptionAfterPicture(seen: SeenBlock | undefined): boolean {
  return isText(seen) && (seen.block.tag === 'figcaption' || CAPTION_OPENING.test(seen.folded));
}

/** 某某县人民政府 and, below it, the day: the end of a notice. */
function isSignature(seen: readonly SeenBlock[], at: number): boolean {
  return (
    (isDayAlone(seen[at + 1]) && isTitleLike(seen[at])) || (isDayAlone(seen[at]) && isTitleLike(seen[at - 1]))
  );
}

export function isDayAlone(seen: SeenBlock | undefined): boolean {
  return isText(seen) && /^\d{4}年\d{1,2}月\d{1,2}日$/.test(seen.folded);
}

function firstIndex(from: number, to: number, holds: (at: number) => boolean): number | null {
  for (let at = from; at < to; at += 1) if (holds(at)) return at;
  return null;
}
