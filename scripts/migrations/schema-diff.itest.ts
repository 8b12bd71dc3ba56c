import { expect, test } from 'vitest';
import { sqlSinceSnapshot } from './schema-diff.ts';

test('no model was changed without a migration', async () => {
  const sql = await sqlSinceSnapshot(process.env.DATABASE_URL ?? '');
  expect(sql, 'write the migration: node scripts/new-migration.ts NAME').toBe('');
});
