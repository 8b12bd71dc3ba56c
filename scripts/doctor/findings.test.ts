import { expect, test } from 'vitest';
import { configurationChecks, migrationsFinding } from './configuration.ts';
import { findingLines, ill, well } from './finding.ts';
import { diskFinding, memoryFinding, nodeFinding } from './machine.ts';

test('a finding is one line, and an ill one says what to do', () => {
  expect(findingLines('Disk', well('9 GB free'))).toEqual(['✓ Disk           9 GB free']);
  expect(findingLines('Disk', ill('full', 'Make room.'))).toEqual([
    '✗ Disk           full',
    '    → Make room.',
  ]);
});

test('a machine that is too small or too old is ill', () => {
  expect(nodeFinding('24.1.0').ok).toBe(true);
  expect(nodeFinding('20.18.0').ok).toBe(false);
  expect(diskFinding(2e9).ok).toBe(true);
  expect(diskFinding(1.9e9)).toMatchObject({ ok: false, found: '1.9 GB free' });
  expect(memoryFinding(2_000_000_000).ok).toBe(true);
  expect(memoryFinding(1_000_000_000).ok).toBe(false);
});

test('a configuration that makes no sense is told, and nothing that depends on it is looked at', async () => {
  const [only, ...others] = configurationChecks({ PORT: 'x', DEMO: 'y' });
  expect(others).toEqual([]);
  expect(await only?.look()).toMatchObject({
    ok: false,
    todo: expect.stringMatching(/PORT must .*\n.*DEMO must/),
  });
});

const none = { pending: [], unknown: [], failed: [], edited: [] };

test.each([
  [none, true, /all applied/],
  [{ ...none, pending: ['2_b'] }, true, /2_b will be applied/],
  [{ ...none, failed: ['2_b'] }, false, /2_b began/],
  [{ ...none, edited: ['1_a'] }, false, /1_a changed/],
  [{ ...none, unknown: ['3_c'] }, false, /3_c is not known/],
])('migrations %o', (diagnosis, ok, found) => {
  expect(migrationsFinding(diagnosis)).toMatchObject({ ok, found: expect.stringMatching(found) });
});
