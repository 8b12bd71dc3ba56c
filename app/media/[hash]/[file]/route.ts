import { Readable } from 'node:stream';
import { openVariant } from '#lib/media/published.ts';

const YEAR = 31_536_000;

export async function GET(
  _request: Request,
  { params }: { params: Promise<{ hash: string; file: string }> },
): Promise<Response> {
  const { hash, file } = await params;
  const variant = await openVariant(`${hash}/${file}`);
  if (!variant) return new Response('Not found', { status: 404, headers: { 'Cache-Control': 'no-store' } });
  return new Response(Readable.toWeb(variant.stream) as ReadableStream, {
    headers: {
      'Content-Type': variant.type,
      'Content-Length': String(variant.bytes),
      'Cache-Control': `public, max-age=${YEAR}, immutable`,
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'X-Content-Type-Options': 'nosniff',
      ETag: `"${hash.slice(0, 16)}-${file}"`,
    },
  });
}
