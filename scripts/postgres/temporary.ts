import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A new folder for a cluster that will not be kept. The account that runs PostgreSQL for root can enter it. */
export async function temporaryFolder(purpose: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), `difang-${purpose}-`));
  await chmod(folder, 0o755);
  return folder;
}

/** Removes a stopped cluster with everything that it kept, here and elsewhere. */
export async function removeCluster(folder: string): Promise<void> {
  const elsewhere = (await readFile(path.join(folder, 'elsewhere'), 'utf8').catch(() => '')).trim();
  for (const place of elsewhere ? [elsewhere, folder] : [folder]) {
    await rm(place, { recursive: true, force: true });
  }
}

/** Settings for a cluster of which nothing outlives the run, so that nothing needs to reach the disk. */
export const FORGETFUL = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
