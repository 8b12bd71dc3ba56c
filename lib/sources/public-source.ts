import type { PlaceLink } from '../regions/place.ts';
import type { SourceKind } from './source.ts';

/** A source as readers see it: what it is, never how far it is trusted or on what terms. */
export type PublicSource = {
  id: number;
  name: string;
  slug: string;
  kind: SourceKind;
  homepage: string;
  attributionLine: string;
  region: PlaceLink;
  /** Set when this source was found to be another one, whose page takes over. */
  mergedIntoSlug: string | null;
};
