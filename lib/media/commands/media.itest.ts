import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishArticle } from '../../articles/commands/publish-article.ts';
import type { Actor } from '../../people/actor.ts';
import { storage } from '../../platform/storage/storage.ts';
import { Forbidden } from '../../refusals.ts';
import { anArticle, aPerson, doneValue, havingPlaces } from '../../testing/builders.ts';
import { UPLOAD_LIMITS } from '../media.ts';
import { openVariant } from '../published.ts';
import { findMedia, listMedia } from '../queries.ts';
import { describeMedia } from './describe-media.ts';
import { uploadMedia } from './upload-media.ts';

let editor: Actor;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'media-'));
  process.env.STORAGE_DIR = folder;
  await havingPlaces();
  editor = await aPerson('editor', '宝鸡');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function picture(width: number, height: number, background = '#885522') {
  return sharp({ create: { width, height, channels: 3, background } });
}

async function issueOf(bytes: Buffer): Promise<string | undefined> {
  const outcome = await uploadMedia(editor, { filename: 'a', bytes });
  return outcome.ok ? undefined : outcome.issues[0]?.code;
}

describe('uploading', () => {
  it('makes variants no wider than the picture, in three formats, and serves them by their address', async () => {
    const bytes = await picture(700, 500).png().toBuffer();
    const { mediaId } = doneValue(await uploadMedia(editor, { filename: '图.png', bytes }));
    const found = await findMedia(editor, mediaId);
    expect(found?.media).toMatchObject({
      width: 700,
      height: 500,
      widths: [320, 640, 700],
      dominantColor: expect.stringMatching(/^#8[0-9a-f]5[0-9a-f]2[0-9a-f]$/),
    });
    const variant = await openVariant(`${found?.media.uploadHash}/640.avif`);
    expect(variant?.type).toBe('image/avif');
    variant?.stream.destroy();
    expect(await openVariant(`${found?.media.uploadHash}/1280.avif`)).toBeNull();
    expect(await openVariant(`../${found?.media.uploadHash}/640.avif`)).toBeNull();
  });

  it('turns a picture upright and leaves no word of where it was taken', async () => {
    const bytes = await picture(640, 320)
      .withExif({
        IFD0: { Artist: '某人' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '34/1 16/1 0/1' },
      })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    expect((await sharp(bytes).metadata()).exif).toBeDefined();
    const { mediaId } = doneValue(await uploadMedia(editor, { filename: 'gps.jpg', bytes }));
    const found = await findMedia(editor, mediaId);
    expect([found?.media.width, found?.media.height]).toEqual([320, 640]);
    for (const file of ['master.webp', '320.jpeg', '320.webp', '320.avif']) {
      const { exif, xmp, iptc } = await sharp(
        Buffer.from(await storage().getBytes(`${found?.media.uploadHash}/${file}`)),
      ).metadata();
      expect({ exif, xmp, iptc }).toEqual({ exif: undefined, xmp: undefined, iptc: undefined });
    }
  });

  it('keeps the same picture once', async () => {
    const bytes = await picture(200, 200, '#123456').jpeg().toBuffer();
    const [first, second] = await Promise.all([
      uploadMedia(editor, { filename: 'a.jpg', bytes }),
      uploadMedia(editor, { filename: 'b.jpg', bytes }),
    ]);
    expect(doneValue(first)).toEqual(doneValue(second));
  });

  it('goes by what a file is, not by what it is called', async () => {
    expect(
      await issueOf(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>')),
    ).toBe('upload-not-a-picture');
    expect(await issueOf(Buffer.from('%PDF-1.7 …'))).toBe('upload-not-a-picture');
    expect(await issueOf(Buffer.alloc(0))).toBe('upload-not-a-picture');
  });

  it('says which limit a picture breaks', async () => {
    expect(await issueOf(await picture(8, 400).png().toBuffer())).toBe('upload-too-small');
    expect(await issueOf(Buffer.alloc(UPLOAD_LIMITS.bytes + 1))).toBe('upload-too-large');
    expect(await issueOf(await picture(9_000, 7_000).png({ compressionLevel: 1 }).toBuffer())).toBe(
      'upload-too-many-pixels',
    );
    const whole = await picture(400, 400).jpeg().toBuffer();
    expect(await issueOf(whole.subarray(0, whole.length / 2))).toBe('upload-broken');
  });
});

describe('the library', () => {
  it('finds a picture by any part of what is said of it, and lists where it is used', async () => {
    const bytes = await picture(320, 240, '#aa1111').jpeg().toBuffer();
    const { mediaId } = doneValue(
      await uploadMedia(editor, {
        filename: 'DSC1.JPG',
        bytes,
        description: { caption: '社火巡游队伍走过街口', alt: '社火' },
      }),
    );
    expect((await listMedia(editor, { q: '走过' })).rows.map((row) => row.id)).toEqual([mediaId]);
    expect((await listMedia(editor, { q: 'dsc1' })).rows.map((row) => row.id)).toEqual([mediaId]);

    const cover = { mediaId, alt: '社火', caption: '', credit: '', focalX: 0.5, focalY: 0.5 };
    const articleId = await anArticle('用图的稿').with({ cover }).draftedBy(editor);
    doneValue(await publishArticle(editor, { articleId, version: 1 }));
    expect((await findMedia(editor, mediaId))?.uses).toEqual([
      { articleId, title: '用图的稿', role: 'cover', live: true, own: true },
    ]);
  });

  it('is described by whoever brought it and by the editors of its place', async () => {
    const bytes = await picture(320, 240, '#11aa11').jpeg().toBuffer();
    const { mediaId } = doneValue(await uploadMedia(editor, { filename: 'c.jpg', bytes }));
    const words = {
      mediaId,
      alt: '新说明',
      caption: '',
      credit: '',
      rightsHolder: '',
      rightsNote: '',
      rightsUntil: '2027-01-31',
      focalX: 0.2,
      focalY: 0.8,
    };
    await expect(describeMedia(await aPerson('editor', '榆林'), words)).rejects.toThrow(Forbidden);
    doneValue(await describeMedia(await aPerson('editor', '宝鸡'), words));
    expect((await findMedia(editor, mediaId))?.media).toMatchObject({
      alt: '新说明',
      rightsUntil: '2027-01-31',
      focalX: 0.2,
    });
  });
});
