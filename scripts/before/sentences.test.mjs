import { expect, test } from 'vitest';
import { sentenceForDisk, sentenceForInstall, sentenceForNode } from './sentences.mjs';

test('an old Node is told which one to install', () => {
  expect(sentenceForNode('18.20.4')).toMatch(/Node 18\.20\.4 is too old .* install Node 20 or newer/);
  expect(sentenceForNode('20.0.0')).toBeUndefined();
  expect(sentenceForNode('24.21.0')).toBeUndefined();
});

test('a full disk is told with both numbers', () => {
  expect(sentenceForDisk(1.24e9, 2e9, '/srv/news')).toMatch(
    /^Only 1\.2 GB .* at \/srv\/news, and 2\.0 GB are needed/,
  );
  expect(sentenceForDisk(2e9, 2e9, '/srv/news')).toBeUndefined();
});

test.each([
  ['npm error code ENOTFOUND', /registry https:\/\/r\.example could not be reached/],
  ['npm error code ECONNREFUSED', /could not be reached/],
  ['npm error code ENOSPC', /disk ran full/],
  ['npm error code EACCES', /belongs to another account/],
  ['npm error code EUSAGE', /do not agree/],
  ['npm error code ELIFECYCLE', /what npm said stands above/],
])('npm’s “%s” is explained', (output, sentence) => {
  expect(sentenceForInstall(output, 'https://r.example')).toMatch(sentence);
});
