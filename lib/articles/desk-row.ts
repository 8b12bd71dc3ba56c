import type { DeskStatus } from './article.ts';

/** An article as the desk lists it. */
export type DeskRow = {
  id: number;
  /** Empty while nobody has written one. */
  title: string;
  status: DeskStatus;
  activityAt: Date;
  publishedAt: Date | null;
  scheduledAt: Date | null;
  /** Of the edition in work; null when nothing is. */
  version: number | null;
  mainPlace: { code: string; shortName: string } | null;
  source: { id: number; name: string } | null;
  createdBy: { id: number; name: string };
  /** Who is writing in it now. */
  lockedBy: string | null;
};
