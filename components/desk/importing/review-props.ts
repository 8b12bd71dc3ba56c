import type { Reading } from '#lib/ingest/legacy-page/recovered-page.ts';
import type { Recovery } from '#lib/ingest/recovery.ts';
import type { Review, ReviewedField } from '#lib/ingest/review.ts';
import type { ActionFailure } from '#lib/web/action-result.ts';

/** A change of the review, made from how it stands when it is applied. */
export type ReviewChange = (before: Review) => Partial<Review>;

export type ReviewProps = {
  recovery: Recovery;
  review: Review;
  failure: ActionFailure | null;
  /** May enter sources in the registry. */
  mayManageSources: boolean;
  onChange: (change: ReviewChange) => void;
  /** The piece of the page by this key is being looked at. */
  onActive: (key: string) => void;
};

/** The review's evidence after a value was taken from another place of the page. */
export function withEvidence(
  review: Review,
  field: ReviewedField,
  { evidence }: Reading<unknown>,
): Review['evidence'] {
  return { ...review.evidence, [field]: evidence };
}
