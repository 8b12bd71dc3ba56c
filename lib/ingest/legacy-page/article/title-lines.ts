import {
  isProse,
  isSentence,
  isText,
  isTitleLike,
  type SeenBlock,
  type SeenText,
} from '../look/seen-block.ts';
import { isSiteName } from '../look/site-name.ts';
import type { Extent } from './article-extent.ts';

const MOST_LINES = 4;
const MOST_PASSED = 2;

/** A dash as it opens a subtitle's line. */
export const LEADING_DASH = /^(?:[—―─]{1,2}|-{2,3})\s*/;

/** The indexes of the blocks that may be kicker, title and subtitle, in reading order. */
export function findTitleLines(seen: readonly SeenBlock[], extent: Extent): number[] {
  const heading = lastHeading(seen, extent);
  if (heading !== null) return aroundHeading(seen, heading, extent);
  const above = withoutSiteNames(seen, linesAbove(seen, extent.meta ?? extent.lead, extent.from));
  if (extent.meta === null) return withoutFirstSubhead(seen, above, extent);
  return above.length > 0 ? above : linesBelow(seen, extent.meta, extent.lead);
}

function lastHeading(seen: readonly SeenBlock[], extent: Extent): number | null {
  for (let at = extent.lead - 1; at >= extent.from; at -= 1) {
    const one = seen[at];
    if (isHeadingLine(one) && !isSiteName(one.block.text)) return at;
  }
  return null;
}

function isHeadingLine(seen: SeenBlock | undefined): seen is SeenText {
  return isTitleLike(seen) && seen.block.tag === 'h1';
}

/** An h1 (several when it had line breaks), the line above it, and the line below it if that still is headline. */
function aroundHeading(seen: readonly SeenBlock[], heading: number, extent: Extent): number[] {
  let first = heading;
  while (first > extent.from && isHeadingLine(seen[first - 1])) first -= 1;
  const lines = range(first, heading);
  const above = seen[first - 1];
  if (first > extent.from && isTitleLike(above) && !isSiteName(above.block.text)) lines.unshift(first - 1);
  const below = seen[heading + 1];
  const isSubtitle =
    heading + 1 < extent.lead &&
    isTitleLike(below) &&
    (LEADING_DASH.test(below.block.text) ||
      below.block.tag === 'h2' ||
      (extent.meta !== null && heading + 1 < extent.meta));
  return isSubtitle ? [...lines, heading + 1] : lines;
}

/** Walks up from an anchor over tools and pictures, and stops at the page's furniture. */
function linesAbove(seen: readonly SeenBlock[], anchor: number, floor: number): number[] {
  const lines: number[] = [];
  let passed = 0;
  for (let at = anchor - 1; at >= floor && lines.length < MOST_LINES; at -= 1) {
    const one = seen[at];
    if (!isText(one) || one.guess?.kind === 'toolbar' || one.guess?.kind === 'meta') continue;
    if (isTitleLike(seen[at])) {
      lines.unshift(at);
      continue;
    }
    // A summary or a caption may stand between the headline and its anchor.
    passed += 1;
    if (lines.length > 0 || one.guess !== null || passed > MOST_PASSED) break;
  }
  return lines;
}

/** Where the meta line stands above the title: 来源 … / 标题 / 正文. */
function linesBelow(seen: readonly SeenBlock[], meta: number, lead: number): number[] {
  const lines: number[] = [];
  for (let at = meta + 1; at < lead && lines.length < MOST_LINES; at += 1) {
    const one = seen[at];
    if (isTitleLike(one) && !isProse(one)) lines.push(at);
    else if (lines.length > 0) break;
  }
  return lines;
}

function withoutSiteNames(seen: readonly SeenBlock[], lines: number[]): number[] {
  const named = lines.filter((at) => !isSiteName(seen[at]?.block.text ?? ''));
  return named.length > 0 ? named : lines;
}

/** Without a meta line the first subhead stands right under the title; a page with subheads betrays it. */
function withoutFirstSubhead(seen: readonly SeenBlock[], lines: number[], extent: Extent): number[] {
  const nearest = seen[lines.at(-1) ?? -1];
  if (lines.length < 2 || !isText(nearest) || LEADING_DASH.test(nearest.block.text)) return lines;
  const hasSubheads = range(extent.lead + 1, extent.last - 1).some(
    (at) => isTitleLike(seen[at]) && !isSentence(seen[at]) && isSentence(seen[at + 1]),
  );
  return hasSubheads ? lines.slice(0, -1) : lines;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, step) => from + step);
}
