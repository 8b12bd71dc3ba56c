export const NATURES = ['news', 'feature', 'opinion', 'promotion', 'advertisement'] as const;
export type Nature = (typeof NATURES)[number];

/** Paid or commissioned: labelled for readers and kept out of rankings. */
export function isPromotional(nature: Nature): boolean {
  return nature === 'promotion' || nature === 'advertisement';
}

export const ORIGINS = ['own', 'reprint'] as const;
export type Origin = (typeof ORIGINS)[number];

/** Subjects, each with its IPTC Media Topic where one fits. */
export const SUBJECTS = {
  politics: 'medtop:11000000',
  economy: 'medtop:04000000',
  society: 'medtop:14000000',
  culture: 'medtop:01000000',
  education: 'medtop:05000000',
  health: 'medtop:07000000',
  technology: 'medtop:13000000',
  environment: 'medtop:06000000',
  countryside: 'medtop:20000210',
  transport: 'medtop:20000337',
  sport: 'medtop:15000000',
  law: 'medtop:02000000',
} as const;
export type Subject = keyof typeof SUBJECTS;
export const SUBJECT_KEYS = Object.keys(SUBJECTS) as [Subject, ...Subject[]];

export function isSubject(key: string): key is Subject {
  return Object.hasOwn(SUBJECTS, key);
}

/** What readers can see of an article. */
export type ArticleState = 'draft' | 'live' | 'withdrawn' | 'retracted';
/** How far an edition has come in the newsroom. */
export type EditionState = 'drafting' | 'submitted' | 'scheduled' | 'published' | 'superseded' | 'discarded';

export const DESK_STATUSES = [
  'draft',
  'submitted',
  'scheduled',
  'live',
  'live_editing',
  'withdrawn',
  'retracted',
  'trashed',
] as const;
/** The one word that a person sees. */
export type DeskStatus = (typeof DESK_STATUSES)[number];

/**
 * That word, from the publication state of the article and the workflow state of the edition in work.
 * `live_editing` is a live article whose successor is being written or waits.
 */
export function deskStatus(state: ArticleState, work: EditionState | null, trashed: boolean): DeskStatus {
  if (trashed) return 'trashed';
  if (work === 'submitted') return 'submitted';
  if (work === 'scheduled') return 'scheduled';
  if (state === 'live') return work ? 'live_editing' : 'live';
  return state;
}

/** The reader's address of an article. */
export function articlePath(id: number): string {
  return `/news/${id}`;
}
