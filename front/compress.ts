import { promisify } from 'node:util';
import zlib from 'node:zlib';
import type { Encoding } from './negotiate.ts';

// Each takes less than a millisecond for a page of 25 kB. Brotli at 11 saves a tenth more and takes 40 ms,
// which a reader would wait for whenever a page changed.
const BROTLI_QUALITY = 5;
const ZSTD_LEVEL = 12;
const GZIP_LEVEL = 6;

// Below this the headers outweigh what compression saves.
const WORTH_COMPRESSING = 256;

const COMPRESSIBLE =
  /^(?:text\/|image\/svg\+xml|image\/x-icon|font\/ttf|application\/(?:[\w.-]+\+)?(?:json|xml|javascript|wasm))/i;

const brotliCompress = promisify(zlib.brotliCompress);
const gzipCompress = promisify(zlib.gzip);
const zstdCompress = typeof zlib.zstdCompress === 'function' ? promisify(zlib.zstdCompress) : null;

/** Whether bodies of this content type shrink; photos and archives do not. */
export function isCompressible(contentType: string | undefined): boolean {
  return contentType !== undefined && COMPRESSIBLE.test(contentType);
}

/** `body` in one encoding, off the main thread; `body` itself where that would not be smaller. */
export async function compress(body: Buffer, encoding: Encoding): Promise<Buffer> {
  if (body.length < WORTH_COMPRESSING) return body;
  const smaller = await encode(body, encoding);
  return smaller.length < body.length ? smaller : body;
}

/** `body` in every encoding; those that would not be smaller hold `body` itself. */
export async function compressForEveryone(body: Buffer): Promise<Record<Encoding, Buffer>> {
  const [br, zstd, gzip] = await Promise.all([
    compress(body, 'br'),
    compress(body, 'zstd'),
    compress(body, 'gzip'),
  ]);
  return { br, zstd, gzip, identity: body };
}

async function encode(body: Buffer, encoding: Encoding): Promise<Buffer> {
  switch (encoding) {
    case 'br':
      return brotliCompress(body, {
        params: {
          [zlib.constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
          [zlib.constants.BROTLI_PARAM_MODE]: zlib.constants.BROTLI_MODE_TEXT,
          [zlib.constants.BROTLI_PARAM_SIZE_HINT]: body.length,
        },
      });
    case 'zstd':
      return zstdCompress
        ? zstdCompress(body, {
            // Without the size zstd prepares for a long stream and does worse than gzip on a page.
            pledgedSrcSize: body.length,
            params: { [zlib.constants.ZSTD_c_compressionLevel]: ZSTD_LEVEL },
          })
        : body;
    case 'gzip':
      return gzipCompress(body, { level: GZIP_LEVEL });
    case 'identity':
      return body;
  }
}
