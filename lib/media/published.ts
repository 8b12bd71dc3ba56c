import type { Readable } from 'node:stream';
import { storage } from '../platform/storage/storage.ts';
import { VARIANT_TYPES, type VariantFormat } from './media.ts';

const ADDRESS = /^([0-9a-f]{64})\/(\d{2,4})\.(avif|webp|jpeg)$/;

export type OpenVariant = { stream: Readable; bytes: number; type: string };

/**
 * A variant's bytes by the address that pages use, '{uploadHash}/{width}.{format}'; null when there is none.
 * The hash is of the upload and variants are made once, so what an address answers never changes.
 */
export async function openVariant(address: string): Promise<OpenVariant | null> {
  const format = ADDRESS.exec(address)?.[3];
  if (!format || !(await storage().exists(address))) return null;
  const { contentLength } = await storage().getMetaData(address);
  const stream = await storage().getStream(address);
  return { stream, bytes: contentLength, type: VARIANT_TYPES[format as VariantFormat] };
}
