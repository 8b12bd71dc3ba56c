import { SITE_ENDING } from '../labels.ts';
import type { SeenBlock } from './seen-block.ts';

const SHORTEST = 3;

/** The names of the site and its channels, as its breadcrumb and menus give them. */
export function channelNames(seen: readonly SeenBlock[]): string[] {
  const names = new Set<string>();
  for (const { guess } of seen) {
    const pieces =
      guess?.kind === 'breadcrumb' ? guess.segments : guess?.kind === 'navigation' ? guess.tokens : [];
    for (const { text } of pieces) {
      if (text.length >= SHORTEST && SITE_ENDING.test(text)) names.add(text);
    }
  }
  return [...names].slice(0, 50);
}
