import { expect, test } from 'vitest';
import { problemOf, sentenceFor } from './external.ts';

const URL = 'postgresql://news:hunter2@db.example.cn:5432/portal';

test.each([
  ['3D000', /there is no database “portal” at db\.example\.cn:5432.*createdb portal/],
  ['28P01', /does not let “news” in/],
  ['ECONNREFUSED', /nothing answers at db\.example\.cn:5432 \(ECONNREFUSED\)\. Start that PostgreSQL/],
  ['XX000', /^DATABASE_URL: broken$/],
])('a failed connection (%s) is explained without the password', (code, sentence) => {
  const told = sentenceFor(Object.assign(new Error('broken'), { code }), URL);
  expect(told).toMatch(sentence);
  expect(told).not.toContain('hunter2');
});

test('an old server and a wrong encoding are refused', () => {
  expect(problemOf({ version: '14.9', number: '140009', encoding: 'UTF8' })).toMatch(/14\.9 is too old/);
  expect(problemOf({ version: '16.2', number: '160002', encoding: 'SQL_ASCII' })).toMatch(/SQL_ASCII/);
  expect(problemOf({ version: '15.0', number: '150000', encoding: 'UTF8' })).toBeUndefined();
});
