import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { fingerprint } from '../fingerprint.ts';
import { Mendable } from '../mendable.ts';

const run = promisify(execFile);

const CLIENT = 'lib/platform/db/generated';

/** Generates the database client from the models, unless it stems from these very models already. */
export async function generateClient(root: string): Promise<void> {
  const mark = path.join(root, CLIENT, '.made-from');
  const models = await fingerprint(root, [
    'prisma/*.prisma',
    'prisma/models/**/*.prisma',
    'prisma.config.ts',
    'node_modules/prisma/package.json',
  ]);
  if ((await readFile(mark, 'utf8').catch(() => '')) === models) return;
  console.log('▸ Generating the database client …');
  await run(process.execPath, [path.join(root, 'node_modules/prisma/build/index.js'), 'generate'], {
    cwd: root,
    env: {
      ...process.env,
      // Generating needs no schema engine, but the command fetches one unless told that it has it.
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      CHECKPOINT_DISABLE: '1',
    },
  }).catch((error: { stdout?: string; stderr?: string; message: string }) => {
    throw new Mendable(
      `The database client could not be generated:\n${error.stdout ?? ''}${error.stderr ?? error.message}`,
    );
  });
  await writeFile(mark, models);
}
