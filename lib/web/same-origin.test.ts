import { describe, expect, it } from 'vitest';
import { Forbidden } from '../refusals.ts';
import { assertSameOrigin, isSameOrigin } from './same-origin.ts';

const host = 'news.example.cn';

describe('a change of state', () => {
  it.each([
    [{ 'sec-fetch-site': 'same-origin' }, true],
    [{ 'sec-fetch-site': 'same-site', origin: `https://${host}` }, false],
    [{ 'sec-fetch-site': 'cross-site' }, false],
    [{ 'sec-fetch-site': 'none' }, false],
    [{ origin: `https://${host}` }, true],
    [{ origin: 'https://evil.example' }, false],
    [{ origin: `https://${host}.evil.example` }, false],
    [{ origin: 'null' }, false],
    [{}, false],
  ])('%o: %s', (headers, same) => {
    expect(isSameOrigin(new Headers({ host, ...headers }))).toBe(same);
  });

  it('from elsewhere is refused', () => {
    const request = new Request(`https://${host}/api`, { method: 'POST', headers: { host } });
    expect(() => assertSameOrigin(request)).toThrow(Forbidden);
  });
});
