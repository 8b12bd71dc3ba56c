import type { TextBlock } from '../../blocks/source-page.ts';
import { isProse, isSentence, isText, type SeenBlock } from '../look/seen-block.ts';
import { type Extent, isDayAlone } from './article-extent.ts';

const SHORTEST_SUBHEAD = 5;

/**
 * The indexes of the blocks that make the body: from below the headline to the last paragraph, without the
 * tools, credits and notices that stand between.
 */
export function bodyIndexes(
  seen: readonly SeenBlock[],
  extent: Extent,
  titleLines: readonly number[],
): number[] {
  const above = Math.max(extent.meta ?? -1, ...titleLines);
  const titles = new Set(titleLines.map((at) => seen[at]?.block.text));
  const indexes: number[] = [];
  for (let at = above < 0 ? firstOfText(seen, extent) : above + 1; at <= extent.last; at += 1) {
    const one = seen[at];
    if (!one || !isOfArticle(seen, at)) continue;
    const isRepeat = at < extent.lead && titles.has(one.block.text) && one.block.text !== '';
    if (!isRepeat && (at >= extent.lead || mayPrecedeLead(one))) indexes.push(at);
  }
  return indexes;
}

/** The first and the last paragraph of running text. */
export function paragraphsOf(
  seen: readonly SeenBlock[],
  indexes: readonly number[],
): { first: TextBlock | null; last: TextBlock | null } {
  const texts = indexes.map((at) => seen[at]);
  const paragraphs = texts.some(isProse) ? texts.filter(isProse) : texts.filter(isSentence);
  return { first: paragraphs[0]?.block ?? null, last: paragraphs.at(-1)?.block ?? null };
}

/** Without headline and meta line the text begins with its lead, or with the caption or picture right above. */
function firstOfText(seen: readonly SeenBlock[], extent: Extent): number {
  const above = seen[extent.lead - 1];
  return above && extent.lead > extent.from && (above.block.kind === 'image' || isSentence(above))
    ? extent.lead - 1
    : extent.lead;
}

function isOfArticle(seen: readonly SeenBlock[], at: number): boolean {
  const one = seen[at];
  if (!isText(one)) return true;
  if (one.block.landmark !== null) return false;
  const kind = one.guess?.kind;
  if (kind === 'meta') return isDayAlone(one);
  return kind !== 'toolbar' && kind !== 'footer';
}

/** Between headline and lead: pictures, captions, a first subhead, but none of the page's furniture. */
function mayPrecedeLead(one: SeenBlock): boolean {
  if (!isText(one)) return one.block.kind !== 'rule';
  return one.guess === null && (one.shape.endsSentence || one.shape.length >= SHORTEST_SUBHEAD);
}
