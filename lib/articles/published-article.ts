import type { PlaceLink } from '../regions/place.ts';
import type { Nature, Origin, Subject } from './article.ts';
import type { Picture } from './card.ts';
import type { Document } from './document.ts';

/** A live article as its page shows it: plain values, as the published revision says. */
export type PublishedArticle = {
  id: number;
  kicker: string;
  title: string;
  subtitle: string;
  summary: string;
  /** The summary, else the beginning of the text. */
  excerpt: string;
  body: Document;
  bodyText: string;
  nature: Nature;
  origin: Origin;
  subject: Subject | null;
  byline: string;
  dateline: string;
  responsibleEditor: string;
  /** ISO 8601, as are all times here. */
  publishedAt: string;
  /** When the edition on the page replaced an earlier one. */
  updatedAt: string | null;
  /** Places in the editor's order; the first gives the breadcrumb. */
  places: PlaceLink[];
  source: PublishedSource | null;
  /** What a reprint owes its reader; null for a piece of our own. */
  provenance: PublishedProvenance | null;
  topics: PublishedTopic[];
  /** Null when there is none, or when the body shows it itself. */
  cover: CoverPicture | null;
  /** The pictures of the body's figures by media id. */
  figures: Record<number, Picture>;
};

export type PublishedTopic = { id: number; slug: string; title: string };
export type CoverPicture = Picture & { caption: string; credit: string };
export type PublishedSource = {
  id: number;
  name: string;
  slug: string;
  homepage: string;
  attributionLine: string;
};
export type PublishedProvenance = {
  title: string;
  author: string;
  url: string;
  firstPublisher: string;
  publishedAt: string | null;
};
