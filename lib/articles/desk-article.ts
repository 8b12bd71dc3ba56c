import type { DeskStatus, EditionState } from './article.ts';
import type { ArticleContent } from './content.ts';

/** An article as the desk works with it, and what the person before it may do. */
export type DeskArticle = {
  id: number;
  status: DeskStatus;
  createdBy: string;
  createdAt: Date;
  firstPublishedAt: Date | null;
  publishedAt: Date | null;
  /** What is in work; null when only a live edition stands. */
  work: {
    editionId: number;
    number: number;
    state: EditionState;
    version: number;
    content: ArticleContent;
    savedAt: Date;
    savedBy: string;
    scheduledAt: Date | null;
  } | null;
  /** What readers see; null when the article is not live. */
  live: { editionId: number; number: number; content: ArticleContent; publishedAt: Date } | null;
  /** Who is writing in it now. */
  lock: { personId: number; name: string; tab: string } | null;
  may: {
    edit: boolean;
    submit: boolean;
    publish: boolean;
    withdraw: boolean;
    trash: boolean;
    takeOver: boolean;
  };
};
