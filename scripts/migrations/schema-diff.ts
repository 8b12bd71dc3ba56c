import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { DiffTarget, SchemasContainer } from '@prisma/schema-engine-wasm';
import { withEngine } from './engine.ts';
import { MIGRATIONS, readSchema } from './folder.ts';

/**
 * The Prisma schema as it was when the last migration was written. A new migration is the way from there to the
 * present schema; comparing with a database instead would take every index and check that only the SQL of the
 * migrations knows for something to drop.
 */
export const SNAPSHOT = path.join(MIGRATIONS, 'schema.snapshot');

/** The SQL from the snapshot to the present schema; empty when the migrations are up to date. Changes nothing. */
export async function sqlSinceSnapshot(databaseUrl: string): Promise<string> {
  const before = await readFile(SNAPSHOT, 'utf8').catch(() => '');
  const { stdout } = await withEngine(databaseUrl, async (engine) =>
    engine.diff({
      from: before ? datamodel({ files: [{ path: SNAPSHOT, content: before }] }) : { tag: 'empty' },
      to: datamodel(await readSchema()),
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    }),
  );
  const sql = stdout?.trim() ?? '';
  return sql === '-- This is an empty migration.' ? '' : sql;
}

/** Takes the present schema for that of the last migration. */
export async function keepSnapshot(): Promise<void> {
  const { files } = await readSchema();
  await writeFile(
    SNAPSHOT,
    files
      .map(({ content }) => content.trim())
      .join('\n\n')
      .concat('\n'),
  );
}

function datamodel(schema: SchemasContainer): DiffTarget {
  return { tag: 'schemaDatamodel', ...schema };
}
