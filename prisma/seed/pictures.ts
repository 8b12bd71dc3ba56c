import { uploadMedia } from '#lib/media/commands/upload-media.ts';
import type { Actor } from '#lib/people/actor.ts';
import { expectDone } from './articles.ts';
import type { LibraryPicture } from './choose-picture.ts';
import { PICTURE_CREDIT as CREDIT, PICTURES, renderPicture } from './pictures/catalogue.ts';
import { rasterise } from './pictures/rasterise.ts';

/** The first picture of each scene: enough for every front, and the first start stays short. */
const CHOSEN = PICTURES.filter(
  ({ scene }, at) => PICTURES.findIndex((other) => other.scene === scene) === at,
);

/** As many pictures at a time as cores are likely to be there. */
const AT_ONCE = 2;

/** Draws the demonstration's pictures and brings them into the library by its own door. */
export async function seedPictures(
  actor: Actor,
  progress: (done: number, of: number) => void,
): Promise<LibraryPicture[]> {
  const brought: LibraryPicture[] = [];
  const waiting = [...CHOSEN.entries()];
  const results = new Map<number, LibraryPicture>();

  async function work(): Promise<void> {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [at, picture] = next;
      const { key, alt, caption, width, height, focalX, focalY } = picture;
      const bytes = await rasterise(renderPicture(key), width, height);
      const description = { alt, caption, credit: CREDIT, focalX, focalY };
      const { mediaId } = expectDone(
        await uploadMedia(actor, { filename: `${key}.jpg`, bytes, description }),
        key,
      );
      const { subjects, places } = picture;
      results.set(at, { mediaId, alt, caption, credit: CREDIT, focalX, focalY, subjects, places });
      progress(results.size, CHOSEN.length);
    }
  }

  await Promise.all(Array.from({ length: AT_ONCE }, work));
  for (const at of CHOSEN.keys()) {
    const picture = results.get(at);
    if (picture) brought.push(picture);
  }
  return brought;
}
