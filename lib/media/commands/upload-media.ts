import { createHash } from 'node:crypto';
import { recordEvent } from '../../events/record-event.ts';
import { done, notYet, type Outcome } from '../../outcome.ts';
import type { Actor } from '../../people/actor.ts';
import { clock } from '../../platform/clock/clock.ts';
import { db, inTransaction, isTaken } from '../../platform/db/db.ts';
import { storage } from '../../platform/storage/storage.ts';
import { Forbidden } from '../../refusals.ts';
import { PORTAL } from '../../regions/region.ts';
import { type Picture, processPicture } from '../internal/process-picture.ts';
import { mediaSearchText } from '../internal/search-text.ts';
import { mayUpload } from '../policy.ts';
import type { Description } from '../schema.ts';

export type Upload = { filename: string; bytes: Buffer; description?: Partial<Description> };

/** Keeps a picture and its variants. The same bytes brought again answer the picture that is there. */
export async function uploadMedia(actor: Actor, upload: Upload): Promise<Outcome<{ mediaId: number }>> {
  if (!mayUpload(actor)) throw new Forbidden(`${actor.role} uploads nothing`);
  const uploadHash = createHash('sha256').update(upload.bytes).digest('hex');
  const known = await findByHash(uploadHash);
  if (known !== null) return done({ mediaId: known });

  const processed = await processPicture(upload.bytes);
  if ('issues' in processed) return notYet(processed.issues);
  // Files first: a row never points at bytes that are not there, and files without a row harm nobody.
  await store(uploadHash, processed.picture);
  try {
    return done({ mediaId: await insertMedia(actor, uploadHash, upload, processed.picture) });
  } catch (error) {
    if (!isTaken(error)) throw error;
    // Somebody brought the same picture in the same moment.
    const other = await findByHash(uploadHash);
    if (other === null) throw error;
    return done({ mediaId: other });
  }
}

async function findByHash(uploadHash: string): Promise<number | null> {
  const media = await db().media.findUnique({ where: { uploadHash }, select: { id: true } });
  return media?.id ?? null;
}

async function store(uploadHash: string, { master, variants }: Picture): Promise<void> {
  await storage().put(`${uploadHash}/master.webp`, master);
  for (const { width, format, data } of variants) {
    await storage().put(`${uploadHash}/${width}.${format}`, data);
  }
}

function insertMedia(actor: Actor, uploadHash: string, upload: Upload, picture: Picture): Promise<number> {
  const filename = upload.filename.slice(0, 200);
  const { rightsUntil, ...description } = upload.description ?? {};
  return inTransaction(async (tx) => {
    const { id } = await tx.media.create({
      data: {
        uploadHash,
        filename,
        width: picture.width,
        height: picture.height,
        bytes: picture.master.length,
        dominantColor: picture.dominantColor,
        ...description,
        rightsUntil: rightsUntil ? new Date(rightsUntil) : null,
        regionCode: actor.scopes[0] ?? PORTAL,
        uploadedById: actor.id,
        uploadedAt: clock.now(),
        searchText: mediaSearchText({ filename, alt: '', caption: '', credit: '', ...description }),
        variants: {
          create: picture.variants.map(({ width, height, format, bytes }) => ({
            width,
            height,
            format,
            bytes,
          })),
        },
      },
      select: { id: true },
    });
    await recordEvent(tx, { kind: 'upload-media', actor, subject: `media:${id}`, data: { filename } });
    return id;
  });
}
