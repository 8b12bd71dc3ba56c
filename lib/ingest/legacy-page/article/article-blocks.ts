import type { TextBlock } from '../../blocks/source-page.ts';
import { parseDateline } from '../../dateline.ts';
import { isSectionNumber } from '../body/subheads.ts';
import { tellsNamesOnly } from '../look/meta-line.ts';
import { isProse, isSentence, isText, type SeenBlock } from '../look/seen-block.ts';
import { afterRailItems, type Extent, isDayAlone } from './article-extent.ts';

const SHORTEST_SUBHEAD = 5;
const OPENING_BLOCKS = 3;

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
    // 延伸阅读 with its links may stand in the middle of the text.
    const below = one?.guess?.kind === 'rail-heading' ? afterRailItems(seen, at + 1) : at + 1;
    if (below > at + 1) {
      at = below - 1;
      continue;
    }
    if (!one || !isOfArticle(one, at, extent)) continue;
    const isRepeat = at < extent.lead && titles.has(one.block.text) && one.block.text !== '';
    if (!isRepeat && (at >= extent.lead || mayPrecedeLead(one))) indexes.push(at);
  }
  return indexes;
}

/** The paragraph that opens the report, with its dateline if it has one, and the last one. */
export function paragraphsOf(
  seen: readonly SeenBlock[],
  indexes: readonly number[],
): { first: TextBlock | null; last: TextBlock | null } {
  const texts = indexes.map((at) => seen[at]);
  const paragraphs = texts.some(isProse) ? texts.filter(isProse) : texts.filter(isSentence);
  // 新华社…电 题:… may stand alone, above the first paragraph of prose.
  const dated = texts.slice(0, OPENING_BLOCKS).find((one) => isText(one) && parseDateline(one.block.text));
  const first = isText(dated) ? dated : paragraphs[0];
  return { first: first?.block ?? null, last: paragraphs.at(-1)?.block ?? null };
}

/** Without headline and meta line the text begins with its lead, or with the caption or picture right above. */
function firstOfText(seen: readonly SeenBlock[], extent: Extent): number {
  const above = seen[extent.lead - 1];
  return above && extent.lead > extent.from && (above.block.kind === 'image' || isSentence(above))
    ? extent.lead - 1
    : extent.lead;
}

function isOfArticle(one: SeenBlock, at: number, extent: Extent): boolean {
  if (!isText(one)) return true;
  if (one.block.landmark !== null) return false;
  const { guess } = one;
  if (guess?.kind !== 'meta') return guess?.kind !== 'toolbar';
  return isDayAlone(one) || (at > extent.lead && at < extent.last && tellsNamesOnly(guess.meta));
}

/** Between headline and lead: pictures, captions, a first subhead, but none of the page's furniture. */
function mayPrecedeLead(one: SeenBlock): boolean {
  if (!isText(one)) return one.block.kind === 'image';
  return (
    one.guess === null &&
    (one.shape.endsSentence || one.shape.length >= SHORTEST_SUBHEAD || isSectionNumber(one))
  );
}
