import type { Block, Document, Inline } from '../articles/document.ts';
import type { FoundRegion } from '../regions/region.ts';
import type { SourceChoice } from '../sources/source.ts';
import type { Evidence, RecoveredHeading, RecoveredPage } from './legacy-page/recovered-page.ts';
import type { Recovery } from './recovery.ts';
import type { ImportedPage } from './schema.ts';

/** Fields that a page gives as one piece of text, in the order in which a person checks them. */
export const TEXT_FIELDS = [
  'kicker',
  'title',
  'subtitle',
  'source',
  'author',
  'url',
  'responsibleEditor',
] as const;
export type TextField = (typeof TEXT_FIELDS)[number];
export type ReviewedField = TextField | 'publishedAt' | 'place';

/** A recovered page while a person corrects it. */
export type Review = {
  text: Record<TextField, string>;
  /** 'YYYY-MM-DDTHH:mm' in Asia/Shanghai, as a browser's own control has it; '' for none. */
  publishedAt: string;
  places: FoundRegion[];
  /** The registry's entry that goes by the source's name; null when none does. */
  source: SourceChoice | null;
  /** Which reading of each heading was chosen, an index into `headingReadings`. */
  headings: number[];
  /** The piece of the page that each field's value was taken from; null when it is nowhere on the page. */
  evidence: Record<ReviewedField, Evidence | null>;
};

/** Where a review begins: the best readings, with what was lost in the headings repaired. */
export function reviewOf({ page, source, places }: Recovery): Review {
  const text = Object.fromEntries(TEXT_FIELDS.map((field) => [field, page[field]?.value ?? ''])) as Record<
    TextField,
    string
  >;
  const fields = [...TEXT_FIELDS, 'publishedAt', 'place'] as const;
  const evidence = Object.fromEntries(
    fields.map((field) => [field, page[field]?.evidence ?? null]),
  ) as Review['evidence'];
  const best = places[0];
  return {
    text,
    publishedAt: page.publishedAt ? minuteInShanghai(page.publishedAt.value) : '',
    // A place of somebody else's is shown, and not chosen: nothing may be put there.
    places: best?.own ? [best] : [],
    source,
    headings: page.headings.map(({ repair }) => (repair ? 1 : 0)),
    evidence,
  };
}

const SHANGHAI_MS = 8 * 60 * 60_000;

/** '2017-09-28T23:08Z' and '2017-09-29T07:08+08:00' both give '2017-09-29T07:08'. */
export function minuteInShanghai(iso: string): string {
  return new Date(Date.parse(iso) + SHANGHAI_MS).toISOString().slice(0, 16);
}

export type HeadingReading = {
  text: string /** Where a space is put in; null as printed. */;
  at: number | null;
};

/** A heading as printed, then as it may be repaired, best first. */
export function headingReadings({ evidence, repair, alternatives }: RecoveredHeading): HeadingReading[] {
  const repairs = [...(repair ? [repair] : []), ...alternatives];
  return [{ text: evidence.text, at: null }, ...repairs.map(({ value, at }) => ({ text: value, at }))];
}

/** What a person accepts: the corrected fields, and the body with its headings as they were chosen. */
export function acceptedPage(page: RecoveredPage, review: Review): ImportedPage {
  const text = (field: TextField) => review.text[field].trim();
  return {
    kicker: text('kicker'),
    title: text('title'),
    subtitle: text('subtitle'),
    body: withHeadings(page.body, page.headings, review.headings),
    places: review.places.map(({ code }) => code),
    sourceId: review.source?.id ?? null,
    responsibleEditor: text('responsibleEditor'),
    original: {
      author: text('author'),
      url: text('url'),
      firstPublisher: text('source'),
      publishedAt: review.publishedAt === '' ? null : `${review.publishedAt}:00+08:00`,
    },
  };
}

function withHeadings(document: Document, headings: RecoveredHeading[], chosen: number[]): Document {
  const spaces = new Map(
    headings.map((heading, i) => [heading.block, headingReadings(heading)[chosen[i] ?? 0]?.at ?? null]),
  );
  const mend = (block: Block, index: number): Block => {
    const at = spaces.get(index) ?? null;
    return block.type === 'heading' && at !== null
      ? { ...block, content: withSpaceAt(block.content ?? [], at) }
      : block;
  };
  return { ...document, content: document.content.map(mend) };
}

/** The same text with a space at an offset, its marks kept. */
function withSpaceAt(content: Inline[], at: number): Inline[] {
  let passed = 0;
  return content.map((node) => {
    const text = node.type === 'text' ? node.text : '\n';
    const local = at - passed;
    passed += text.length;
    const isHere = node.type === 'text' && local > 0 && local <= text.length;
    return isHere ? { ...node, text: `${text.slice(0, local)} ${text.slice(local)}` } : node;
  });
}
