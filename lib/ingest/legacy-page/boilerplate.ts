import type { TextBlock } from '../blocks/source-page.ts';
import { parseDateline } from '../dateline.ts';
import { isSlogan } from './article/article-extent.ts';
import { LEADING_DASH } from './article/title-lines.ts';
import { evidenceOf, evidenceOfRun } from './evidence.ts';
import { titleHalves } from './fields/titles.ts';
import { FIRST_PERSON } from './labels.ts';
import {
  isProse,
  isSentence,
  isText,
  isTitleLike,
  type SeenBlock,
  type SeenText,
} from './look/seen-block.ts';
import type { BoilerplateBlock, Evidence, Recommended } from './recovered-page.ts';

/** What lies outside the article, and what is known of the page around it. */
type Outside = {
  pageText: string;
  seen: readonly SeenBlock[];
  isOutside: (at: number) => boolean;
  /** Names of the site and its channels, from breadcrumb and menu. */
  channels: readonly string[];
  title: string | null;
  /** The first index below the article. */
  tail: number;
};

const LONGEST_BARE_LABEL = 5;
const CUT_TITLES = /(?<=\.{3}|…) +/;

/** Names every block that is not the article by its kind, in reading order. */
export function describeOutside(outside: Outside): BoilerplateBlock[] {
  const found: BoilerplateBlock[] = [];
  for (let at = 0; at < outside.seen.length; ) {
    const one = outside.seen[at];
    if (!outside.isOutside(at) || !one || one.block.text === '') {
      at += 1;
      continue;
    }
    const named = isText(one) ? classify(outside, one, at) : plain('other', outside, at, 1);
    found.push(named.block);
    at += named.taken;
  }
  return markEmptyRails(found);
}

type Described = { block: BoilerplateBlock; taken: number };

function classify(outside: Outside, one: SeenText, at: number): Described {
  const { guess } = one;
  if (guess?.kind === 'navigation') {
    return listed('navigation', outside, at, (next) => next.guess?.kind === 'navigation');
  }
  if (guess?.kind === 'rail-heading') return rail(outside, at, guess.label, guess.remainder);
  if (guess) return plain(guess.kind, outside, at, 1);
  if (at < outside.tail && outside.title !== null && one.block.text.startsWith(outside.title)) {
    return plain('document-title', outside, at, 1);
  }
  const recommended = recommendedAt(outside, at);
  if (recommended) return recommended;
  if (isSentence(outside.seen[at])) {
    const speaksForSite = isSlogan(one, outside.channels) || FIRST_PERSON.test(one.block.text);
    return plain(speaksForSite && at >= outside.tail ? 'slogan' : 'other', outside, at, 1);
  }
  if (isBareLabel(one) && at >= outside.tail) return rail(outside, at, one.folded.replace(/:$/, ''), '');
  if (isLink(one, at >= outside.tail)) {
    return listed(
      'link-list',
      outside,
      at,
      (next) => next.guess === null && !isBareLabel(next) && isLink(next, at >= outside.tail),
    );
  }
  return plain('other', outside, at, 1);
}

function isBareLabel(one: SeenText): boolean {
  return (
    one.shape.length <= LONGEST_BARE_LABEL &&
    /\p{Script=Han}{2}/u.test(one.block.text) &&
    one.block.list === null &&
    one.shape.linkShare < 0.5 &&
    !/\s/.test(one.block.text)
  );
}

function isLink(one: SeenText, inTail: boolean): boolean {
  return (
    one.block.list !== null ||
    one.shape.linkShare >= 0.5 ||
    one.shape.titleRun ||
    (inTail && !isSentence(one))
  );
}

/** Another article's title, perhaps its subtitle, and the start of its text. */
function recommendedAt(outside: Outside, at: number): Described | null {
  const { seen } = outside;
  const title = isTitleLike(seen[at]) && !isProse(seen[at]) ? at : null;
  let text = title === null ? at : at + 1;
  const under = seen[text];
  const subtitle = title !== null && isText(under) && LEADING_DASH.test(under.block.text) ? text : null;
  if (subtitle !== null) text += 1;
  const excerpt = seen[text];
  if (!isProse(excerpt) || ![title ?? at, subtitle ?? at, text].every(outside.isOutside)) return null;
  const dateline = parseDateline(excerpt.block.text);
  if (!dateline && !excerpt.shape.truncated) return null;
  const restAt = dateline ? excerpt.block.text.length - dateline.rest.length : 0;
  const recommended: Recommended = {
    ...headline(seen[title ?? -1], seen[subtitle ?? -1]),
    dateline: dateline && withoutRest(dateline),
    excerpt: evidenceOf(excerpt.block, restAt),
    truncated: excerpt.shape.truncated,
  };
  const { block, taken } = span(outside, at, text - at + 1);
  return { block: { kind: 'recommended', ...block, recommended }, taken };
}

function headline(
  title: SeenBlock | undefined,
  subtitle: SeenBlock | undefined,
): { title: Evidence | null; subtitle: Evidence | null } {
  if (!isText(title)) return { title: null, subtitle: null };
  if (isText(subtitle)) {
    const dash = LEADING_DASH.exec(subtitle.block.text)?.[0].length ?? 0;
    return { title: evidenceOf(title.block), subtitle: evidenceOf(subtitle.block, dash) };
  }
  return titleHalves(title.block) ?? { title: evidenceOf(title.block), subtitle: null };
}

function withoutRest({ rest: _, ...parts }: NonNullable<ReturnType<typeof parseDateline>>) {
  return parts;
}

function rail(outside: Outside, at: number, label: string, remainder: string): Described {
  const { block, taken } = span(outside, at, 1);
  // 评论:(标题) names what it would comment on; 上一篇:标题 has something under it.
  const empty = remainder === '' || remainder.startsWith('(');
  return { block: { kind: 'rail-heading', ...block, label, empty }, taken };
}

function listed(
  kind: 'navigation' | 'link-list',
  outside: Outside,
  at: number,
  goesOn: (next: SeenText) => boolean,
): Described {
  const items: string[] = [];
  let end = at;
  for (; end < outside.seen.length; end += 1) {
    const one = outside.seen[end];
    if (!isText(one) || !outside.isOutside(end) || (end > at && !goesOn(one))) break;
    for (const item of itemsOf(one)) items.push(item);
  }
  const { block, taken } = span(outside, at, end - at);
  return { block: { kind, ...block, items }, taken };
}

function itemsOf(one: SeenText): string[] {
  if (one.guess?.kind === 'navigation') return one.guess.tokens.map((token) => token.text);
  return one.shape.titleRun ? one.block.text.split(CUT_TITLES) : [one.block.text];
}

type PlainKind = Exclude<
  BoilerplateBlock['kind'],
  'rail-heading' | 'link-list' | 'navigation' | 'recommended'
>;

function plain(kind: PlainKind, outside: Outside, at: number, count: number): Described {
  const { block, taken } = span(outside, at, count);
  return { block: { kind, ...block }, taken };
}

function span(outside: Outside, at: number, count: number) {
  const first = outside.seen[at]?.block as TextBlock;
  const last = outside.seen[at + count - 1]?.block ?? first;
  const lines: [number, number] = [first.line, last.lastLine];
  return { block: { lines, evidence: evidenceOfRun(outside.pageText, first, last) }, taken: count };
}

/** A heading has something under it when a list or a recommendation comes next. */
function markEmptyRails(blocks: readonly BoilerplateBlock[]): BoilerplateBlock[] {
  return blocks.map((block, at) => {
    if (block.kind !== 'rail-heading') return block;
    const next = blocks[at + 1]?.kind;
    return { ...block, empty: block.empty && next !== 'link-list' && next !== 'recommended' };
  });
}
