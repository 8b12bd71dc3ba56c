import type { SourcePage, Stretch } from '../../blocks/source-page.ts';
import { LEADING_DASH } from '../article/title-lines.ts';
import { type Candidate, evidenceOf } from '../evidence.ts';
import { isText, type SeenBlock } from '../look/seen-block.ts';
import { lengthWithoutSite } from '../look/site-name.ts';
import type { Basis, Evidence } from '../recovered-page.ts';

/** Every reading of the three fields of a headline that the page allows. */
type TitleCandidates = {
  kicker: Candidate<string>[];
  title: Candidate<string>[];
  subtitle: Candidate<string>[];
  /** The blocks that the fields were read from. */
  used: number[];
};

const SURE = 0.95;
const LIKELY = 0.85;
const UNSURE = 0.55;
const AGAINST = 0.3;
const SHORTEST_ECHO = 6;
const SHORTEST_HALF = 4;

/** A dash as print sets it before a subtitle: doubled, or single after a blank. */
const DASH = /\s*(?:[—―─]{2}|-{2,3})\s*|\s+[—―─]\s*/;

/** A piece of a block that may be one field of the headline. */
type Part = { stretch: Stretch; start: number; end: number; at: number | null };
type Split = { kicker?: Part; title?: Part; subtitle?: Part; basis: Basis; confidence: number };

/** Tells kicker, title and subtitle apart among the given lines; `hasMeta` when a meta line anchored them. */
export function readTitles(
  page: SourcePage,
  seen: readonly SeenBlock[],
  lines: readonly number[],
  hasMeta: boolean,
): TitleCandidates {
  const parts = lines.map((at) => partOf(seen[at]?.block, at)).filter((part) => part !== null);
  const split = splitLines(page, seen, parts, hasMeta);
  const found: TitleCandidates = { kicker: [], title: [], subtitle: [], used: [] };
  for (const field of ['kicker', 'title', 'subtitle'] as const) {
    const part = split[field];
    if (!part) continue;
    const isHeading = field === 'title' && tagOf(seen, part) === 'h1';
    found[field].push(
      isHeading ? candidate(part, 'heading-element', SURE) : candidate(part, split.basis, split.confidence),
    );
    if (part.at !== null) found.used.push(part.at);
  }
  if (split.confidence === UNSURE) {
    const others = parts.filter((part) => part !== split.title);
    found.title.push(...others.map((part) => candidate(part, 'position', AGAINST)));
  }
  for (const field of page.head) {
    if (field.name !== 'document-title' && field.name !== 'title') continue;
    const basis = field.name === 'title' ? 'page-metadata' : 'document-title';
    const whole = { stretch: field, start: 0, end: lengthWithoutSite(field.text), at: null };
    const halves = atDash(whole);
    found.title.push(candidate(halves?.title ?? whole, basis, 0.5));
    if (halves) found.subtitle.push(candidate(halves.subtitle, basis, 0.4));
  }
  return found;
}

function splitLines(
  page: SourcePage,
  seen: readonly SeenBlock[],
  parts: readonly Part[],
  hasMeta: boolean,
): Split {
  const dashed = parts.findIndex((part) => LEADING_DASH.test(textOf(part)));
  if (dashed > 0) {
    const title = parts[dashed - 1];
    const confidence = boosted(page, title, LIKELY);
    return {
      kicker: parts[dashed - 2],
      title,
      subtitle: withoutDash(parts[dashed]),
      basis: 'dash',
      confidence,
    };
  }
  const inline = parts.findLastIndex((part) => atDash(part) !== null);
  const halves = parts[inline] && atDash(parts[inline]);
  if (halves) {
    const confidence = boosted(page, halves.title, LIKELY);
    return { kicker: parts[inline - 1], ...halves, basis: 'dash', confidence };
  }
  const heading = parts.findIndex((part) => tagOf(seen, part) === 'h1');
  if (heading >= 0) return around(parts, heading, 'heading-element', SURE);
  const echoed = parts.findIndex((part) => isEchoed(page, part));
  if (echoed >= 0) return around(parts, echoed, 'position', SURE);
  if (parts.length === 1) return around(parts, 0, 'position', hasMeta ? LIKELY : 0.65);
  // Two lines are more often 引题 and 主题 than 主题 and a 副题 without its dash.
  return around(parts, Math.max(0, parts.length === 2 ? 1 : parts.length - 2), 'position', UNSURE);
}

function around(parts: readonly Part[], at: number, basis: Basis, confidence: number): Split {
  return { kicker: parts[at - 1], title: parts[at], subtitle: parts[at + 1], basis, confidence };
}

function partOf(stretch: Stretch | undefined, at: number): Part | null {
  return stretch ? { stretch, start: 0, end: lengthWithoutSite(stretch.text), at } : null;
}

function textOf(part: Part): string {
  return part.stretch.text.slice(part.start, part.end);
}

function atDash(part: Part): { title: Part; subtitle: Part } | null {
  const match = DASH.exec(textOf(part));
  if (!match) return null;
  const title = { ...part, end: part.start + match.index };
  const subtitle = { ...part, start: part.start + match.index + match[0].length };
  return textOf(title).length >= SHORTEST_HALF && textOf(subtitle).length >= SHORTEST_HALF
    ? { title, subtitle }
    : null;
}

/** Title and subtitle of a line that holds both, parted by a dash; null for a line with one of them. */
export function titleHalves(stretch: Stretch): { title: Evidence; subtitle: Evidence } | null {
  const halves = atDash({ stretch, start: 0, end: stretch.text.length, at: null });
  if (!halves) return null;
  const { title, subtitle } = halves;
  return {
    title: evidenceOf(stretch, title.start, title.end),
    subtitle: evidenceOf(stretch, subtitle.start, subtitle.end),
  };
}

function withoutDash(part: Part | undefined): Part | undefined {
  return part && { ...part, start: part.start + (LEADING_DASH.exec(textOf(part))?.[0].length ?? 0) };
}

function candidate(part: Part, basis: Basis, confidence: number): Candidate<string> {
  const evidence = evidenceOf(part.stretch, part.start, part.end);
  return { value: evidence.text, evidence, basis, confidence };
}

function tagOf(seen: readonly SeenBlock[], part: Part): string | null {
  const one = part.at === null ? undefined : seen[part.at];
  return isText(one) ? one.block.tag : null;
}

/** The same words stand elsewhere on the page: in its title, in a heading 评论:(…), at the breadcrumb's end. */
function isEchoed(page: SourcePage, part: Part): boolean {
  const text = textOf(part);
  return text.length >= SHORTEST_ECHO && page.text.indexOf(text) !== page.text.lastIndexOf(text);
}

function boosted(page: SourcePage, part: Part | undefined, confidence: number): number {
  return part && isEchoed(page, part) ? SURE : confidence;
}
