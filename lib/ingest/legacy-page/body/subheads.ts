import { isText, type SeenBlock, type SeenText } from '../look/seen-block.ts';

type Subhead = { level: 2 | 3; confidence: number };

const LONGEST = 36;
const LONGEST_MARKED = 60;
const SHORTEST = 3;
const FIRST_LEVEL_NUMBER = /^[一二三四五六七八九十]{1,3}、/;
const NUMBER_ALONE = /^(?:[一二三四五六七八九十]{1,3}|\(?\d{1,2}\)?)$/;
const SECOND_LEVEL_NUMBER = /^\([一二三四五六七八九十]{1,3}\)/;

/**
 * Is this block of the body a subhead? By markup (h2 …, or bold from end to end), or by shape: a short line
 * without a full stop, with running text after it.
 */
export function subheadOf(
  seen: SeenText,
  next: SeenBlock | undefined,
  page: { bold: boolean },
): Subhead | null {
  const { folded } = seen;
  const { tag } = seen.block;
  if (/^h[1-6]$/.test(tag) && seen.shape.length <= LONGEST_MARKED) {
    return { level: tag === 'h1' || tag === 'h2' || tag === 'h3' ? 2 : 3, confidence: 0.95 };
  }
  if (isSectionNumber(seen)) return opensText(next) ? { level: 2, confidence: 0.8 } : null;
  if (!mayHead(seen)) return null;
  const level = SECOND_LEVEL_NUMBER.test(folded) ? 3 : 2;
  const numbered = level === 3 || FIRST_LEVEL_NUMBER.test(folded);
  if (page.bold && isBoldThroughout(seen)) return { level, confidence: numbered ? 0.95 : 0.9 };
  if (!opensText(next)) return null;
  return { level, confidence: numbered ? 0.9 : 0.75 };
}

/** Short, no list, no sentence, no line that leads into the next; 相关报道 may head a part of an article too. */
function mayHead({ block, folded, shape, guess }: SeenText): boolean {
  const isLine = block.list === null && block.tag !== 'blockquote' && !shape.endsSentence;
  const fits = shape.length >= SHORTEST && shape.length <= LONGEST;
  const free = guess === null || guess.kind === 'rail-heading';
  return isLine && fits && free && !/[,、;:—]$|记者$/.test(folded);
}

/** A number alone on its line heads a section. */
export function isSectionNumber(seen: SeenText): boolean {
  return seen.guess === null && NUMBER_ALONE.test(seen.folded);
}

/** Bold means a subhead only where running text is not bold as well. */
export function boldMeansSubhead(blocks: readonly SeenBlock[]): boolean {
  const prose = blocks.filter((one): one is SeenText => isText(one) && one.shape.prose);
  return prose.filter(isBoldThroughout).length * 2 <= prose.length;
}

function isBoldThroughout(seen: SeenText): boolean {
  const bold = seen.block.marks.reduce(
    (sum, mark) => sum + (mark.type === 'bold' ? mark.end - mark.start : 0),
    0,
  );
  return bold >= seen.block.text.length * 0.95;
}

/** Text begins after a subhead, at once or below a picture, a table or a second subhead's number. */
function opensText(next: SeenBlock | undefined): boolean {
  if (!isText(next)) return next !== undefined;
  return (
    next.shape.endsSentence ||
    next.shape.prose ||
    next.shape.opens ||
    SECOND_LEVEL_NUMBER.test(next.folded) ||
    next.block.list !== null
  );
}
