import { round } from '../evidence.ts';
import type { HeadingRepair, RecoveredHeading, RepairReason } from '../recovered-page.ts';
import { type Word, wordsOf } from './word-boundaries.ts';

// Subheads of the papers pair two phrases of six to nine characters; the copy loses the blank between them.
const SHORTEST_HALF = 5;
const LONGEST_HALF = 11;
const LARGEST_DIFFERENCE = 4;
const LEAST_SCORE_TO_SHOW = 0.6;
const HAN_ONLY = /^[\p{Script=Han}“”"'‘’《》]+$/u;
// A half that ends or begins with one of these was torn out of its phrase.
const NEVER_ENDS = /[的地和与及在对把被为以向从更最不让使]$/;
const NEVER_BEGINS = /^[的地得了着过和与及们]/;

/**
 * Where two phrases of a heading may have run together, best first; empty for a heading that looks whole.
 * Each proposal says why: equal halves on a word boundary, a verb that opens the second half, a verb in both.
 */
export function proposeRepairs(heading: string): HeadingRepair[] {
  if (heading.length < SHORTEST_HALF * 2 || heading.length > LONGEST_HALF * 2 || !HAN_ONLY.test(heading))
    return [];
  const words = wordsOf(heading);
  return words
    .map((word) => repairAt(heading, words, word.start))
    .filter((repair) => repair !== null)
    .sort((a, b) => b.score - a.score)
    .slice(0, 4);
}

/** Proposals for all headings of a page: papers keep one rhythm, so headings that split alike support each other. */
function proposePageRepairs(headings: readonly string[]): HeadingRepair[][] {
  const each = headings.map(proposeRepairs);
  const rhythm = (repair: HeadingRepair | undefined) =>
    repair ? repair.halves[0].length - repair.halves[1].length : null;
  return each.map((repairs, index) => {
    const best = repairs[0];
    const supported = each.some(
      (others, other) =>
        other !== index && best && others[0] && rhythm(others[0]) === rhythm(best) && rhythm(best) === 0,
    );
    if (!best || !supported) return repairs;
    return [
      {
        ...best,
        score: round(Math.min(0.99, best.score + 0.1)),
        reasons: [...best.reasons, 'same-as-other-headings'],
      },
      ...repairs.slice(1),
    ];
  });
}

function repairAt(heading: string, words: readonly Word[], at: number): HeadingRepair | null {
  const [first, second] = [heading.slice(0, at), heading.slice(at)];
  const difference = Math.abs(first.length - second.length);
  if (Math.min(first.length, second.length) < SHORTEST_HALF || difference > LARGEST_DIFFERENCE) return null;
  if (NEVER_ENDS.test(first) || NEVER_BEGINS.test(second)) return null;
  const opensWithVerb = words.some((word) => word.start === at && word.verb);
  const verbs = [
    words.some((word) => word.start < at && word.verb),
    words.some((word) => word.start >= at && word.verb),
  ];
  const reasons: RepairReason[] = [difference === 0 ? 'equal-halves' : 'near-equal-halves'];
  if (opensWithVerb) reasons.push('verb-begins-second-half');
  if (verbs.every(Boolean)) reasons.push('both-halves-have-verbs');
  const balance = difference === 0 ? 0.65 : 0.5 - difference * 0.1;
  const score = round(balance + (opensWithVerb ? 0.1 : 0) + (verbs.every(Boolean) ? 0.1 : 0));
  return { value: `${first} ${second}`, halves: [first, second], at, score, reasons };
}

/** Gives each heading its proposal, if one is good enough to show by itself; the others are alternatives. */
export function repairHeadings(
  headings: readonly Omit<RecoveredHeading, 'repair' | 'alternatives'>[],
): RecoveredHeading[] {
  const proposals = proposePageRepairs(headings.map((heading) => heading.evidence.text));
  return headings.map((heading, index) => {
    const [best, ...rest] = proposals[index] ?? [];
    const shown = best && best.score >= LEAST_SCORE_TO_SHOW;
    return shown
      ? { ...heading, repair: best, alternatives: rest }
      : { ...heading, repair: null, alternatives: best ? [best, ...rest] : [] };
  });
}
