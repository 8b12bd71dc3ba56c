import type { TextBlock } from '../../blocks/source-page.ts';
import { foldWidth } from '../../normalise-text.ts';
import { FOOTER_WORDS, RAIL_LABEL, SITE_ENDING, TOOLBAR_WORDS } from '../labels.ts';
import { type MetaLine, readMetaLine } from './meta-line.ts';
import type { Shape } from './shape.ts';

/** What a block looks like by itself, before its neighbours are asked. */
export type Guess =
  | { kind: 'breadcrumb'; segments: Piece[] }
  | { kind: 'navigation'; tokens: Piece[] }
  | { kind: 'meta'; meta: MetaLine }
  | { kind: 'toolbar' }
  | { kind: 'footer' }
  | { kind: 'rail-heading'; label: string; remainder: string };

/** A part of a block's text with its offset there. */
export type Piece = { text: string; start: number };

const LONGEST_CHROME = 400;
const LONGEST_SEGMENT = 24;
const LONGEST_TOKEN = 8;
const LONGEST_RAIL_HEADING = 160;
const LONGEST_TOOLBAR = 80;

/** `folded` is the block's text with half-width punctuation. */
export function guessOf(block: TextBlock, folded: string, shape: Shape): Guess | null {
  if (block.landmark === 'footer') return { kind: 'footer' };
  if (folded.length <= LONGEST_CHROME) {
    const rail = railHeading(folded, shape);
    if (rail) return rail;
    const segments = breadcrumbSegments(block.text, folded);
    if (segments) return { kind: 'breadcrumb', segments };
    const meta = readMetaLine(block.text);
    if (meta && !isToolbar(folded, meta)) return { kind: 'meta', meta };
    const tokens = navigationTokens(block, folded, shape);
    if (tokens) return { kind: 'navigation', tokens };
    if (isToolbar(folded, null)) return { kind: 'toolbar' };
  }
  return isFooter(folded, shape) ? { kind: 'footer' } : null;
}

function railHeading(folded: string, shape: Shape): Guess | null {
  if (folded.length > LONGEST_RAIL_HEADING) return null;
  const label = RAIL_LABEL.exec(folded)?.[0];
  if (!label) return null;
  const remainder = folded.slice(label.length).replace(/^[ :]+/, '');
  // 评论:这个办法好。 is a sentence of the article.
  return remainder !== '' && shape.endsSentence ? null : { kind: 'rail-heading', label, remainder };
}

/** Segments between > » › or /, as in `某某网 > 安徽 > 要闻 > 正文`. */
function breadcrumbSegments(text: string, folded: string): Piece[] | null {
  const arrows = /[>»›→]/.test(folded);
  const separator = arrows ? />{1,2}|[»›→]/g : / \/ |\//g;
  if (folded.includes('://')) return null;
  const pieces = split(text, folded, separator);
  if (pieces.length < (arrows ? 2 : 3)) return null;
  if (/[。!?]/.test(folded)) return null;
  // 当前位置:首页 keeps the label out of its first segment; the last segment may repeat a title.
  const first = pieces[0];
  if (first) {
    const label = /^[^:]{0,10}: */.exec(foldWidth(first.text))?.[0].length ?? 0;
    pieces[0] = { text: first.text.slice(label), start: first.start + label };
  }
  const named = pieces.filter((piece) => piece.text !== '');
  const short = named.slice(0, -1).every((piece) => piece.text.length <= LONGEST_SEGMENT);
  if (named.length < 2 || !short || named.some((piece) => /^\d+$/.test(piece.text))) return null;
  // 省/市/县三级联动 is no path: a slash needs a segment that names a page.
  return arrows || named.some((piece) => SITE_ENDING.test(piece.text)) ? named : null;
}

/** Many short words in one line, none of them a sentence. */
function navigationTokens(block: TextBlock, folded: string, shape: Shape): Piece[] | null {
  if (/[。!?,;:“”《]/.test(folded)) return null;
  const tokens = split(block.text, folded, / +|\|/g).filter((token) => token.text !== '');
  const linked = block.landmark === 'navigation' || shape.linkShare > 0.6;
  const average = tokens.reduce((sum, token) => sum + token.text.length, 0) / tokens.length;
  const short = tokens.every((token) => token.text.length <= LONGEST_TOKEN) && average <= 5;
  return tokens.length >= (linked ? 3 : 5) && short ? tokens : null;
}

function split(text: string, folded: string, separator: RegExp): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  const add = (end: number) => {
    const raw = text.slice(start, end);
    pieces.push({ text: raw.trim(), start: start + (raw.length - raw.trimStart().length) });
  };
  for (const match of folded.matchAll(separator)) {
    add(match.index);
    start = match.index + match[0].length;
  }
  add(text.length);
  return pieces;
}

const TOOL = new RegExp(TOOLBAR_WORDS.join('|'), 'g');

function isToolbar(folded: string, meta: MetaLine | null): boolean {
  if (folded.length > LONGEST_TOOLBAR) return false;
  if (meta?.source?.basis === 'label' || meta?.author || meta?.editor) return false;
  // A greeting of the site with today's date is no time of publication.
  if (/今天是|欢迎/.test(folded)) return true;
  if (meta) return false;
  const words = folded.match(TOOL) ?? [];
  const covered = words.reduce((sum, word) => sum + word.length, 0);
  const rest = folded.replace(/[\s\d:()[\]|/【】×+-]/g, '').length;
  return words.length > 0 && covered >= rest * 0.6;
}

function isFooter(folded: string, shape: Shape): boolean {
  const head = folded.slice(0, 300);
  const starts = FOOTER_WORDS.some((word) => head.replace(/^[\s【[(©]+/, '').startsWith(word));
  const holds = shape.length <= 200 && FOOTER_WORDS.filter((word) => head.includes(word)).length >= 2;
  return starts || holds || /ICP备|公网安备|©/.test(head);
}
