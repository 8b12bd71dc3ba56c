import sharp from 'sharp';
import { press } from './kit/press.ts';

const QUALITY = 82;

/** Prints an SVG as a JPEG of width × height px; what does not fit the shape is cut off evenly. */
export async function rasterise(svg: string, width: number, height: number): Promise<Buffer> {
  const flat = await sharp(Buffer.from(svg))
    .resize(width, height, { fit: 'cover' })
    .flatten({ background: '#ffffff' })
    .raw()
    .toBuffer();
  const printed = press(flat, width, height);
  return sharp(printed, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: QUALITY, mozjpeg: true })
    .toBuffer();
}
