import type { Document } from '#lib/articles/document.ts';
import type { Dateline } from '../dateline.ts';
import type { Encoding } from '../decode.ts';

/**
 * What 一键导入 makes of a legacy page. Plain JSON: no undefined, no dates, no classes.
 * Every piece of evidence points into `text`: `page.text.slice(evidence.start, evidence.end) === evidence.text`.
 */
export type RecoveredPage = {
  format: 'text' | 'html' | 'none';
  /** Null when the input was a text already. */
  encoding: { name: Encoding; replaced: number } | null;
  /** The normalised text that evidence points into: the lines of a plain text, one line a block for HTML. */
  text: string;
  issues: RecoveryIssue[];
  kicker: Recovered<string> | null;
  title: Recovered<string> | null;
  subtitle: Recovered<string> | null;
  source: Recovered<string> | null;
  publishedAt: RecoveredTime | null;
  /** The link back that stands on the page, http or https. */
  url: Recovered<string> | null;
  place: Recovered<Place> | null;
  /** Names joined by 、. */
  author: Recovered<string> | null;
  responsibleEditor: Recovered<string> | null;
  dateline: Recovered<DatelineParts> | null;
  body: Document;
  /** One for each block of `body.content`, in the same order. */
  bodyEvidence: Evidence[];
  figures: RecoveredFigure[];
  headings: RecoveredHeading[];
  masks: RecoveredMask[];
  /** Everything on the page that is not the article, in reading order. */
  boilerplate: BoilerplateBlock[];
};

export type RecoveryIssue =
  | 'empty'
  /** A picture, an archive or another file that is no text. */
  | 'binary'
  /** The input, or the number of its blocks, was over the limit; the rest was not read. */
  | 'shortened'
  | 'broken-characters'
  | 'no-article'
  /** A paragraph stands outside the article and looks like none of the known blocks. */
  | 'text-left-out'
  | 'no-title'
  | 'no-source'
  | 'no-time'
  | 'no-place';

/** A piece of the normalised text. Lines count from 1; offsets are UTF-16, `end` exclusive. */
export type Evidence = { line: number; start: number; end: number; text: string };

/** The rule that found a value, for a person to weigh. */
export type Basis =
  /** `来源:` and the like stood before it. */
  | 'label'
  /** A bare word beside the date. */
  | 'beside-date'
  /** An HTML heading. */
  | 'heading-element'
  /** Its place among the lines around the meta line or the first paragraph. */
  | 'position'
  /** A dash set it off, `——`. */
  | 'dash'
  | 'document-title'
  | 'page-metadata'
  | 'meta-line'
  | 'breadcrumb'
  | 'navigation'
  | 'title'
  | 'dateline'
  | 'byline'
  | 'source-name'
  | 'credit'
  | 'after-picture'
  | 'page-text';

export type Reading<T> = { value: T; evidence: Evidence; basis: Basis };

/** A value, how sure we are of it (0 to 1), and the other readings that the page allows, best first. */
export type Recovered<T> = Reading<T> & { confidence: number; alternatives: Reading<T>[] };

/** ISO 8601 to the minute with offset, `2017-09-29T07:08+08:00`; a day alone reads as its first minute. */
export type RecoveredTime = Recovered<string> & { precision: 'minute' | 'day' };

export type Place = { code: string; name: string; shortName: string; level: string };

/** A row of the gazetteer that is passed in; `parent` is the code of the region around it, '' or null for none. */
export type GazetteerEntry = {
  code: string;
  name: string;
  shortName: string;
  parent: string | null;
  level: string;
};

export type DatelineParts = Omit<Dateline, 'rest'>;

export type RecoveredFigure = {
  /** Index into `body.content`; its node has `mediaId: null`. */
  block: number;
  /** What the page shows; null when the photo is lost and only its caption is left. */
  image: { src: string; alt: string } | null;
  orphan: boolean;
  caption: Reading<string> | null;
  credit: Reading<string> | null;
  confidence: number;
};

export type RecoveredHeading = {
  block: number;
  evidence: Evidence;
  confidence: number;
  /** The blank between two halves that the page lost, as a proposal only; null when the heading looks whole. */
  repair: HeadingRepair | null;
  alternatives: HeadingRepair[];
};

export type HeadingRepair = {
  /** The halves with a space between them. */
  value: string;
  halves: [string, string];
  /** Offset in the heading where the second half begins. */
  at: number;
  /** 0 to 1. */
  score: number;
  reasons: RepairReason[];
};

export type RepairReason =
  | 'equal-halves'
  | 'near-equal-halves'
  | 'verb-begins-second-half'
  | 'both-halves-have-verbs'
  | 'same-as-other-headings';

export type RecoveredMask = {
  field: 'kicker' | 'title' | 'subtitle' | 'caption' | 'body';
  /** In the body: the child indexes from the document to the text block, `[3]` or, in a list, `[3, 0, 0]`. */
  path: number[];
  /** Offsets in that block's (or field's) own text. */
  start: number;
  end: number;
  evidence: Evidence;
};

export type BoilerplateKind =
  | 'navigation'
  | 'breadcrumb'
  | 'document-title'
  | 'meta'
  | 'toolbar'
  | 'rail-heading'
  | 'link-list'
  | 'recommended'
  | 'slogan'
  | 'footer'
  | 'other';

export type BoilerplateBlock = {
  kind: BoilerplateKind;
  lines: [first: number, last: number];
  evidence: Evidence;
} & (
  | { kind: 'rail-heading'; label: string; empty: boolean }
  | { kind: 'link-list' | 'navigation'; items: string[] }
  | { kind: 'recommended'; recommended: Recommended }
  | { kind: Exclude<BoilerplateKind, 'rail-heading' | 'link-list' | 'navigation' | 'recommended'> }
);

/** Another article that the page advertises. */
export type Recommended = {
  title: Evidence | null;
  subtitle: Evidence | null;
  dateline: DatelineParts | null;
  /** The start of its text, without the dateline. */
  excerpt: Evidence;
  truncated: boolean;
};
