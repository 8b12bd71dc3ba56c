import sharp from 'sharp';

/** A small PNG that no other test uploads: the library keeps one file once. */
export async function aPicture(): Promise<Buffer> {
  const [r = 0, g = 0, b = 0] = crypto.getRandomValues(new Uint8Array(3));
  return sharp({ create: { width: 640, height: 420, channels: 3, background: { r, g, b } } })
    .png()
    .toBuffer();
}
