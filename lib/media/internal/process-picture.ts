import { fileTypeFromBuffer } from 'file-type';
import sharp, { type Sharp } from 'sharp';
import type { Issue } from '../../outcome.ts';
import {
  UPLOAD_LIMITS,
  UPLOAD_TYPES,
  VARIANT_FORMATS,
  type Variant,
  type VariantFormat,
  variantWidths,
} from '../media.ts';

export type Picture = {
  width: number;
  height: number;
  /** '#rrggbb' */
  dominantColor: string;
  /** The picture itself, upright and without metadata: what later variants are made from. */
  master: Buffer;
  variants: (Variant & { data: Buffer })[];
};

const ENCODERS: Record<VariantFormat, (image: Sharp) => Sharp> = {
  avif: (image) => image.avif({ quality: 52, effort: 2 }),
  webp: (image) => image.webp({ quality: 76 }),
  jpeg: (image) => image.flatten({ background: '#ffffff' }).jpeg({ quality: 80, mozjpeg: true }),
};

const MASTER_SIDE = 4_096;

/**
 * Opens an upload by its content and makes everything that is kept of it. sharp writes no metadata unless
 * told to, so EXIF, location and thumbnails end here; orientation is applied first.
 * Answers issues for what a person can mend: a type, a size or a broken file.
 */
export async function processPicture(bytes: Buffer): Promise<{ picture: Picture } | { issues: Issue[] }> {
  if (bytes.length > UPLOAD_LIMITS.bytes)
    return refuse('upload-too-large', { megabytes: UPLOAD_LIMITS.bytes >> 20 });
  const type = await fileTypeFromBuffer(bytes);
  if (!type || !UPLOAD_TYPES.includes(type.mime)) return refuse('upload-not-a-picture');

  try {
    const upright = sharp(bytes, { limitInputPixels: UPLOAD_LIMITS.pixels, failOn: 'error' }).autoOrient();
    const master = await upright
      .resize({ width: MASTER_SIDE, height: MASTER_SIDE, fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
      .webp({ quality: 92 })
      .toBuffer({ resolveWithObject: true });
    const { width, height } = master.info;
    if (Math.min(width, height) < UPLOAD_LIMITS.side)
      return refuse('upload-too-small', { side: UPLOAD_LIMITS.side });
    const { dominant } = await sharp(master.data).stats();
    const variants = await Promise.all(
      variantWidths(width).flatMap((step) =>
        VARIANT_FORMATS.map((format) => makeVariant(master.data, step, format)),
      ),
    );
    return { picture: { width, height, dominantColor: hex(dominant), master: master.data, variants } };
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    if (message.includes('pixel limit'))
      return refuse('upload-too-many-pixels', { megapixels: UPLOAD_LIMITS.pixels / 1e6 });
    return refuse('upload-broken');
  }
}

async function makeVariant(master: Buffer, width: number, format: VariantFormat) {
  const { data, info } = await ENCODERS[format](sharp(master).resize({ width })).toBuffer({
    resolveWithObject: true,
  });
  return { width: info.width, height: info.height, format, bytes: data.length, data };
}

function hex({ r, g, b }: { r: number; g: number; b: number }): string {
  return `#${[r, g, b].map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

function refuse(code: string, values?: Issue['values']): { issues: Issue[] } {
  return { issues: [{ code, field: 'file', values }] };
}
