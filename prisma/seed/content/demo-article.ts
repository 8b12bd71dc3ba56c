import type { Nature, Subject } from '#lib/articles/article.ts';
import type { SourceKey } from './sources.ts';
import type { TopicKey } from './topics.ts';

/** Where a demonstration article stands when the demonstration is loaded. */
export type DemoState = 'live' | 'draft' | 'submitted' | 'scheduled' | 'withdrawn' | 'trashed';

/** What a reprint says of the piece that it was taken from; addresses are under example domains. */
export type DemoOriginal = { title?: string; author?: string; url?: string; firstPublisher?: string };

/** One article of the demonstration, as its author writes it down. */
export type DemoArticle = {
  /** Stable and unique: kebab-case. */
  key: string;
  /** 'YYYY-MM-DDTHH:mm' in Asia/Shanghai; the loader moves all so that 2026-11-23T22:00 is now. */
  at: string;
  /** Region codes; the first is the main place. */
  places: string[];
  subject: Subject;
  nature: Nature;
  source: SourceKey;
  author?: string;
  kicker?: string;
  title: string;
  subtitle?: string;
  /** A standfirst of 40–90 characters. */
  summary: string;
  /** Light markup, one block a line: see light-markup.ts. */
  body: string;
  /** Tags by which a cover is chosen; the first is the most important. */
  picture?: string[];
  topic?: TopicKey;
  /** Only for reprints. */
  original?: DemoOriginal;
  /** Live when left out. */
  state?: DemoState;
};
