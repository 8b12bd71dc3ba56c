import { expect, test } from 'vitest';
import { isBesideTheSite } from './build.ts';
import { seconds } from './progress.ts';

test('times are told as a person would', () => {
  expect([40, 1_940, 9_960, 59_400, 60_000, 185_200].map(seconds)).toEqual([
    '0.0 s',
    '1.9 s',
    '10 s',
    '59 s',
    '1 min 0 s',
    '3 min 5 s',
  ]);
});

test('tests and what is generated from the models do not make a build old', () => {
  const beside = ['lib/articles/rules.test.ts', 'lib/a/b.itest.ts', 'lib/testing/builders.ts'];
  expect(beside.every(isBesideTheSite)).toBe(true);
  expect(isBesideTheSite('lib/platform/db/generated/client.ts')).toBe(true);
  expect(isBesideTheSite('lib/articles/rules.ts')).toBe(false);
  expect(isBesideTheSite('app/(public)/layout.tsx')).toBe(false);
});
