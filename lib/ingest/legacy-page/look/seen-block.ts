import type { Block, SourcePage, TextBlock } from '../../blocks/source-page.ts';
import { foldWidth } from '../../normalise-text.ts';
import { type Guess, guessOf } from './chrome.ts';
import { type Shape, shapeOf } from './shape.ts';

/** A block with what can be told of it alone; `folded` is its text with half-width punctuation, for matching. */
export type SeenBlock = { block: Block } & (
  | { block: TextBlock; folded: string; shape: Shape; guess: Guess | null }
  | { block: Exclude<Block, TextBlock>; folded: null; shape: null; guess: null }
);

export type SeenText = Extract<SeenBlock, { block: TextBlock }>;

/** A vertical menu is a run of at least this many short lines. */
const SHORTEST_MENU = 4;
const LONGEST_MENU_WORD = 6;

export function look(page: SourcePage): SeenBlock[] {
  const seen = page.blocks.map((block): SeenBlock => {
    if (block.kind !== 'text') return { block, folded: null, shape: null, guess: null };
    const folded = foldWidth(block.text);
    const shape = shapeOf(block, folded);
    return { block, folded, shape, guess: guessOf(block, folded, shape) };
  });
  return markMenus(seen);
}

export function isText(seen: SeenBlock | undefined): seen is SeenText {
  return seen?.block.kind === 'text';
}

/** A paragraph that nothing speaks against. */
export function isProse(seen: SeenBlock | undefined): seen is SeenText {
  return isText(seen) && seen.shape.prose && isFree(seen);
}

/** Ends as a sentence does; shorter than prose may be. */
export function isSentence(seen: SeenBlock | undefined): seen is SeenText {
  return (
    isText(seen) &&
    isFree(seen) &&
    seen.shape.linkShare < 0.5 &&
    !seen.shape.titleRun &&
    (seen.shape.endsSentence || seen.shape.prose)
  );
}

/** Could be a headline: short, no full stop at its end, no menu and no list. */
export function isTitleLike(seen: SeenBlock | undefined): seen is SeenText {
  return (
    isText(seen) &&
    isFree(seen) &&
    seen.shape.length >= 4 &&
    seen.shape.length <= 80 &&
    seen.block.list === null &&
    !/[。;,、:]$/.test(seen.folded) &&
    !seen.shape.titleRun
  );
}

/** An item under the heading of a rail: in a list, or in a link. */
export function isRailItem(seen: SeenBlock | undefined): seen is SeenText {
  return (
    isText(seen) &&
    isFree(seen) &&
    !seen.shape.prose &&
    (seen.block.list !== null || seen.shape.linkShare >= 0.5)
  );
}

function isFree(seen: SeenText): boolean {
  return seen.guess === null && seen.block.landmark === null;
}

function markMenus(seen: SeenBlock[]): SeenBlock[] {
  const isMenuWord = (one: SeenBlock | undefined) =>
    isText(one) &&
    one.guess === null &&
    one.shape.length <= LONGEST_MENU_WORD &&
    !one.shape.endsSentence &&
    !one.block.tag.startsWith('h');
  const marked = [...seen];
  for (let start = 0; start < seen.length; start += 1) {
    let end = start;
    while (isMenuWord(seen[end])) end += 1;
    if (end - start >= SHORTEST_MENU) {
      for (let at = start; at < end; at += 1) {
        const one = seen[at];
        if (isText(one)) {
          marked[at] = {
            ...one,
            guess: { kind: 'navigation', tokens: [{ text: one.block.text, start: 0 }] },
          };
        }
      }
    }
    start = Math.max(start, end - 1);
  }
  return marked;
}
