import type { PlacedText } from '../body/assemble-body.ts';
import type { RecoveredMask, RecoveredPage } from '../recovered-page.ts';

// The same signs as a mask that an article inherits: two or more, since one alone is a footnote.
const MASK = /[*＊✱]{2,}|×{2,}/g;

/** Where the page's own masking stands in a text. */
export function findMasks(placed: Omit<PlacedText, 'field'>, field: RecoveredMask['field']): RecoveredMask[] {
  return [...placed.text.matchAll(MASK)].map((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    return {
      field,
      path: placed.path,
      start,
      end,
      evidence: { line: placed.line, start: placed.start + start, end: placed.start + end, text: match[0] },
    };
  });
}

export function masksOfHeadline(
  headline: Pick<RecoveredPage, 'kicker' | 'title' | 'subtitle'>,
): RecoveredMask[] {
  return (['kicker', 'title', 'subtitle'] as const).flatMap((field) => {
    const evidence = headline[field]?.evidence;
    return evidence
      ? findMasks({ path: [], text: evidence.text, start: evidence.start, line: evidence.line }, field)
      : [];
  });
}
