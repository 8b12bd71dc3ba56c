/** The job that publishes an edition when it is due; one for each edition. */
export const PUBLISH_DUE_TASK = 'publish-due';

export function publicationJobKey(editionId: number): string {
  return `${PUBLISH_DUE_TASK}:${editionId}`;
}
