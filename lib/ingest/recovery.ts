import type { FoundRegion } from '../regions/region.ts';
import type { SourceChoice } from '../sources/source.ts';
import type { RecoveredPage } from './legacy-page/recovered-page.ts';

/** Largest page that is taken in, in bytes. */
export const IMPORT_LIMIT = 5 * 1024 * 1024;

/** What came of a legacy page, with what this newsroom knows of it: plain JSON. */
export type Recovery = {
  page: RecoveredPage;
  /** The registry's entry for the source that the page names; null when it names none that is known. */
  source: SourceChoice | null;
  /** The places that the page may be about, best first, and whether they are the person's own. */
  places: (FoundRegion & { own: boolean })[];
};
