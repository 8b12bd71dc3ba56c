import { resolve } from 'node:path';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';

let disk: Disk | null = null;

/**
 * Where files are kept, by key. A folder of this machine now (STORAGE_DIR); flydrive has a driver for
 * S3-compatible stores with the same calls.
 */
export function storage(): Disk {
  disk ??= new Disk(
    new FSDriver({ location: resolve(process.env.STORAGE_DIR ?? '.data/media'), visibility: 'private' }),
  );
  return disk;
}
