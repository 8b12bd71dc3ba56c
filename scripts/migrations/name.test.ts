import { expect, test } from 'vitest';
import { migrationFolderName } from './name.ts';

test('a migration is named after its moment and its purpose', () => {
  const at = new Date('2026-11-24T09:30:05.120Z');
  expect(migrationFolderName('Add archive-days', at)).toBe('20261124093005_add_archive_days');
  expect(() => migrationFolderName('—', at)).toThrow(/needs letters/);
});
