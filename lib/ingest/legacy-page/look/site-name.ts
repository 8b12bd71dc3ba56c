import { foldWidth } from '../../normalise-text.ts';
import { SITE_ENDING } from '../labels.ts';

const LONGEST_NAME = 12;
const LONGEST_SUFFIX = 24;
const MOST_SUFFIXES = 4;

/** A line that is only the name of a site or a channel. */
export function isSiteName(text: string): boolean {
  return text.length <= LONGEST_NAME && SITE_ENDING.test(text);
}

/** How much of a document title is the article's: `标题_频道_某某网` and `标题 - 某某网` without what follows. */
export function lengthWithoutSite(text: string): number {
  const folded = foldWidth(text);
  let end = text.length;
  for (let round = 0; round < MOST_SUFFIXES; round += 1) {
    const at = Math.max(...['_', '|', '丨', '-', '–'].map((mark) => folded.lastIndexOf(mark, end - 1)));
    const suffix = text.slice(at + 1, end).trim();
    const isSite = SITE_ENDING.test(suffix) || (folded[at] === '_' && end === text.length);
    // A doubled dash opens a subtitle.
    if (
      at <= 0 ||
      suffix.length > LONGEST_SUFFIX ||
      folded[at - 1] === folded[at] ||
      !(isSite || end < text.length)
    )
      break;
    end = text.slice(0, at).trimEnd().length;
  }
  return end;
}
