import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Account, give, mayExecute, postgresAccount } from './account.ts';
import { installedBinaries, mendBinaries } from './binaries.ts';

/** Where a cluster's data and PostgreSQL's own programs lie, and who runs them. */
export type Place = { data: string; binaries: string; account: Account };

const PUBLIC_PARENT = '/var/lib';

/**
 * Settles the place for a cluster kept in `folder`, which holds `data/` and what we note about it. A checkout
 * below a private folder (such as root's home) is closed to the account that runs PostgreSQL for root; then
 * data and a copy of the programs move to a folder that both reach, and `folder/elsewhere` remembers which.
 */
export async function settlePlace(folder: string): Promise<Place> {
  await mkdir(folder, { recursive: true });
  const binaries = installedBinaries();
  await mendBinaries(binaries);
  const data = path.join(folder, 'data');
  const account = await postgresAccount(data);
  const reachable =
    (await mayExecute(account, path.join(binaries, 'bin', 'postgres'))) &&
    (await mayExecute(account, folder));
  return reachable ? { data, binaries, account } : placeElsewhere(folder, binaries);
}

async function placeElsewhere(folder: string, installed: string): Promise<Place> {
  const note = path.join(folder, 'elsewhere');
  const known = (await readFile(note, 'utf8').catch(() => '')).trim();
  const elsewhere = known || (await mkdtemp(path.join(PUBLIC_PARENT, 'difang-postgres-')));
  const data = path.join(elsewhere, 'data');
  const account = await postgresAccount(data);
  await mkdir(elsewhere, { recursive: true });
  await give(elsewhere, account);
  await writeFile(note, `${elsewhere}\n`);
  return { data, binaries: await copyPrograms(installed, elsewhere), account };
}

/** Copies the programs beside the manifest of the package that they come from, unless they are there already. */
async function copyPrograms(installed: string, elsewhere: string): Promise<string> {
  const programs = path.join(elsewhere, 'programs');
  const manifest = path.join(elsewhere, 'package.json');
  const wanted = await readFile(path.join(installed, '..', 'package.json'), 'utf8');
  if (wanted !== (await readFile(manifest, 'utf8').catch(() => ''))) {
    await rm(programs, { recursive: true, force: true });
    await cp(installed, programs, { recursive: true, verbatimSymlinks: true });
    await writeFile(manifest, wanted);
  }
  return programs;
}
