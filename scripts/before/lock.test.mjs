import { expect, test } from 'vitest';
import { holds } from './lock.mjs';

const lock = {
  '': { version: '0.1.0' },
  'node_modules/next': { version: '16.4.6' },
  'node_modules/sharp-darwin': { version: '0.35.5', optional: true },
};
const next = (version) => ({ 'node_modules/next': { version } });

test('every package must be there in its version, those for other machines excepted', () => {
  expect(holds(lock, next('16.4.6'))).toBe(true);
  expect(holds(lock, { ...next('16.4.6'), 'node_modules/left-over': { version: '1.0.0' } })).toBe(true);
  expect(holds(lock, next('16.4.5'))).toBe(false);
  expect(holds(lock, {})).toBe(false);
  expect(holds(lock, { ...next('16.4.6'), 'node_modules/sharp-darwin': { version: '0.35.4' } })).toBe(false);
});
