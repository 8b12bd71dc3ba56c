import { parseDateline } from '../../dateline.ts';
import { foldWidth } from '../../normalise-text.ts';
import { CAPTION_OPENING, REPORT_WORDS } from '../labels.ts';
import { isProse, type SeenBlock, type SeenText } from '../look/seen-block.ts';

/** A caption's text, and its credit, as offsets in the block's text. */
type CaptionParts = {
  caption: [start: number, end: number];
  credit: [start: number, end: number] | null;
};

const LONGEST_CAPTION = 160;
const LONGEST_WITHOUT_SIGN = 45;
const LONGEST_AFTER_PICTURE = 60;
const LEAD_IS_LONGER = 2.5;

const ROLES = String.raw`(?:本报|本网|全媒体|见习|特约|新华社|新華社|中新社){0,2}(?:记者|通讯员|記者|发|發)?[\s:]{0,2}`;
const NAME = String.raw`\p{Script=Han}{2,4}`;
const TOOK_IT = String.raw`\s?(?:摄影|摄|攝|\/摄|\/图|供图)`;
const END = String.raw`(?:\s?\([^()]{2,12}\)|\s{0,2}\))?。?$`;
/** After a full stop or a bracket every word up to 摄 is a name; after a blank only the last one is. */
const CREDITS = [
  new RegExp(
    String.raw`[。!(]\s{0,2}(?<credit>${ROLES}${NAME}(?:[ 、]{1,2}${NAME}){0,3}${TOOK_IT})${END}`,
    'u',
  ),
  new RegExp(String.raw`(?:^|[\s,])(?<credit>${ROLES}${NAME}(?:、${NAME}){0,3}${TOOK_IT})${END}`, 'u'),
  new RegExp(
    String.raw`(?:^|[\s。,(])(?<credit>(?:摄影者?|图片来源|图源|供图)\s{0,2}:\s{0,2}\S{2,16}?)${END}`,
    'u',
  ),
];

/** Sure signs: 图为…, ▲, or a photographer's name at the end. */
export function hasCaptionSign(seen: SeenText): boolean {
  const { text } = seen.block;
  if (seen.shape.length > LONGEST_CAPTION) return false;
  return seen.block.tag === 'figcaption' || CAPTION_OPENING.test(seen.folded) || creditOf(text) !== null;
}

/** Under a picture a short line describes it, signs or no signs. */
export function isCaptionUnderPicture(seen: SeenText, alt: string): boolean {
  if (hasCaptionSign(seen) || (alt !== '' && alt === seen.block.text)) return true;
  return (
    seen.shape.length <= LONGEST_AFTER_PICTURE &&
    seen.shape.sentences <= 1 &&
    !opensReport(seen) &&
    !seen.shape.opens
  );
}

/**
 * The first paragraph is a caption whose photo was lost: one short sentence that tells no news (no day, no
 * dateline, nobody quoted), and then a paragraph several times as long, which opens the text anew.
 */
export function isOrphanCaption(first: SeenText, next: SeenBlock | undefined): boolean {
  if (!isProse(next) || first.block.tag.startsWith('h') || first.block.list !== null) return false;
  return (
    first.shape.endsSentence &&
    first.shape.sentences === 1 &&
    /[。.]$/.test(first.folded) &&
    first.shape.length >= 8 &&
    first.shape.length <= LONGEST_WITHOUT_SIGN &&
    next.shape.length >= first.shape.length * LEAD_IS_LONGER &&
    !opensReport(first)
  );
}

/** Parts a caption from its credit: `社员在田间插秧。王明 摄`. */
export function captionParts(text: string): CaptionParts {
  const credit = creditOf(text);
  if (!credit) return { caption: [0, text.length], credit: null };
  const kept = text.slice(0, credit.outer).trimEnd();
  return { caption: [0, kept.length], credit: [credit.start, credit.end] };
}

function creditOf(text: string): { outer: number; start: number; end: number } | null {
  // Only the end can hold it, and a bounded piece keeps the search short.
  const from = Math.max(0, text.length - 60);
  const tail = foldWidth(text.slice(from));
  for (const pattern of CREDITS) {
    const match = pattern.exec(tail);
    const credit = match?.groups?.credit;
    if (!match || !credit) continue;
    const start = from + match.index + match[0].indexOf(credit);
    // The full stop of the sentence before stays with the caption.
    const outer = from + match.index + (/^[。!]/.test(match[0]) ? 1 : 0);
    return { outer, start, end: start + credit.length };
  }
  return null;
}

function opensReport(seen: SeenText): boolean {
  return parseDateline(seen.block.text) !== null || REPORT_WORDS.test(seen.folded);
}
