import type { Cover } from '#lib/articles/content.ts';

/** A picture of the demonstration that is in the library. */
export type LibraryPicture = Cover & {
  /** What it shows, as tags. */
  subjects: string[];
  /** Region codes that it suits; empty suits any. */
  places: string[];
};

export type PictureChooser = (tags: string[], places: string[]) => Cover | null;

const WEIGHTS = { firstTag: 5, otherTag: 3, mentioned: 2, place: 2, otherPlace: -4, used: -1.5 };

/**
 * Chooses by tags and place, and rather one that few articles show already, so that a front with a dozen
 * pictures has a dozen different ones. The same calls in the same order choose the same pictures.
 */
export function pictureChooser(pictures: LibraryPicture[]): PictureChooser {
  const uses = new Map<number, number>();

  function fitness(picture: LibraryPicture, tags: string[], places: string[]): number {
    const text = picture.alt + picture.caption;
    const byTags = tags.reduce((sum, tag, at) => {
      if (picture.subjects.includes(tag)) return sum + (at === 0 ? WEIGHTS.firstTag : WEIGHTS.otherTag);
      return text.includes(tag) ? sum + WEIGHTS.mentioned : sum;
    }, 0);
    const suits = picture.places.some((code) =>
      places.some((place) => place.startsWith(code) || code.startsWith(place)),
    );
    const byPlace = picture.places.length === 0 ? 0 : suits ? WEIGHTS.place : WEIGHTS.otherPlace;
    return byTags + byPlace + WEIGHTS.used * (uses.get(picture.mediaId) ?? 0);
  }

  return (tags, places) => {
    const [best] = pictures
      .map((picture) => ({ picture, score: fitness(picture, tags, places) }))
      .sort((a, b) => b.score - a.score || a.picture.mediaId - b.picture.mediaId);
    if (!best) return null;
    const { subjects: _, places: __, ...cover } = best.picture;
    uses.set(cover.mediaId, (uses.get(cover.mediaId) ?? 0) + 1);
    return cover;
  };
}
