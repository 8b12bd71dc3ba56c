import type { Block } from '#lib/articles/document.ts';
import type { BoilerplateKind, Evidence, RecoveredPage } from '#lib/ingest/legacy-page/recovered-page.ts';
import type { Review, ReviewedField } from '#lib/ingest/review.ts';

/** What a marked piece of the page was taken for. */
export type MarkKind = ReviewedField | 'dateline' | 'heading' | 'caption' | 'credit' | 'mask';

export type Mark = {
  kind: MarkKind;
  /** Names one of several of a kind: 'heading-1'. For a field it is the field's name. */
  key: string;
  start: number;
  end: number;
};

export type PageBlockKind = Block['type'] | BoilerplateKind | 'headline';

/** A stretch of the page's text that is one thing, and whether it came into the article. */
export type PageBlock = {
  kind: PageBlockKind;
  inArticle: boolean;
  line: number;
  start: number;
  end: number;
  segments: Segment[];
};

/** A run of text under the same marks, the widest first. */
export type Segment = { start: number; text: string; marks: Mark[] };

type Range = Omit<PageBlock, 'segments'>;

/** Every piece that something was read from: the fields as reviewed, and what the body was made of. */
export function marksOf(page: RecoveredPage, evidence: Review['evidence']): Mark[] {
  const marks: Mark[] = [];
  const add = (kind: MarkKind, found: Evidence | null | undefined, key: string = kind) => {
    if (found && found.end > found.start) marks.push({ kind, key, start: found.start, end: found.end });
  };
  for (const [field, found] of Object.entries(evidence)) add(field as ReviewedField, found);
  add('dateline', page.dateline?.evidence);
  for (const [i, heading] of page.headings.entries()) add('heading', heading.evidence, `heading-${i}`);
  for (const [i, figure] of page.figures.entries()) {
    add('caption', figure.caption?.evidence, `caption-${i}`);
    add('credit', figure.credit?.evidence, `credit-${i}`);
  }
  for (const [i, mask] of page.masks.entries()) add('mask', mask.evidence, `mask-${i}`);
  return marks;
}

/** The page's text in blocks, in reading order, each cut where a mark begins or ends. Nothing visible is left out. */
export function annotate(page: RecoveredPage, marks: Mark[]): PageBlock[] {
  const blocks: PageBlock[] = [];
  let reached = 0;
  const push = (range: Range) => {
    if (page.text.slice(range.start, range.end).trim() === '') return;
    blocks.push({ ...range, segments: segmentsOf(page.text, range, marks) });
  };
  for (const range of rangesOf(page)) {
    // What no block claims between two others is the headline: its lines became fields, not body.
    for (const line of linesBetween(page.text, reached, range.start)) push(line);
    const start = Math.max(range.start, reached);
    if (range.end > start) push({ ...range, start });
    reached = Math.max(reached, range.end);
  }
  for (const line of linesBetween(page.text, reached, page.text.length)) push(line);
  return blocks;
}

function rangesOf(page: RecoveredPage): Range[] {
  const body = page.bodyEvidence.map(({ line, start, end }, i) => ({
    kind: page.body.content[i]?.type ?? ('paragraph' as const),
    inArticle: true,
    line,
    start,
    end,
  }));
  const outside = page.boilerplate.map(({ kind, evidence: { line, start, end } }) => ({
    kind,
    inArticle: false,
    line,
    start,
    end,
  }));
  return [...body, ...outside].filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start);
}

function linesBetween(text: string, from: number, to: number): Range[] {
  if (text.slice(from, to).trim() === '') return [];
  const ranges: Range[] = [];
  let line = text.slice(0, from).split('\n').length;
  let start = from;
  for (const part of text.slice(from, to).split('\n')) {
    ranges.push({ kind: 'headline', inArticle: true, line, start, end: start + part.length });
    start += part.length + 1;
    line += 1;
  }
  return ranges;
}

function segmentsOf(text: string, { start, end }: Range, marks: Mark[]): Segment[] {
  const here = marks
    .filter((mark) => mark.start < end && mark.end > start)
    .sort((a, b) => b.end - b.start - (a.end - a.start));
  const cuts = [start, end, ...here.flatMap((mark) => [mark.start, mark.end])]
    .filter((at) => at >= start && at <= end)
    .sort((a, b) => a - b);
  return cuts.slice(1).flatMap((to, i) => {
    const from = cuts[i] ?? start;
    if (to <= from) return [];
    const over = here.filter((mark) => mark.start < to && mark.end > from);
    return [{ start: from, text: text.slice(from, to), marks: over }];
  });
}
