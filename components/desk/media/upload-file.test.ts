import { describe, expect, it } from 'vitest';
import { answerOf, refusedUnsent } from './upload-file.ts';

describe('refusedUnsent', () => {
  it('says which limit a file breaks before a byte of it is sent', () => {
    expect(refusedUnsent({ size: 21 * 1024 * 1024, type: 'image/jpeg' })?.issues).toEqual([
      { code: 'upload-too-large', field: 'file', values: { megabytes: 20 } },
    ]);
    expect(refusedUnsent({ size: 10, type: 'application/pdf' })?.issues[0]?.code).toBe(
      'upload-not-a-picture',
    );
  });

  it('leaves what a browser does not know to the server', () => {
    expect(refusedUnsent({ size: 10, type: '' })).toBeNull();
    expect(refusedUnsent({ size: 20 * 1024 * 1024, type: 'image/avif' })).toBeNull();
  });
});

describe('answerOf', () => {
  it('reads the picture, what has to be mended, and a refusal', () => {
    expect(answerOf('{"ok":true,"media":{"id":7}}')).toEqual({ ok: true, value: { id: 7 } });
    expect(answerOf('{"issues":[{"code":"upload-broken"}]}')).toMatchObject({
      ok: false,
      issues: [{ code: 'upload-broken' }],
      refusal: null,
    });
    expect(answerOf('{"refusal":"signed-out"}')).toMatchObject({
      ok: false,
      issues: [],
      refusal: 'signed-out',
    });
  });

  it('takes an answer that is no JSON for an interruption', () => {
    expect(answerOf('<html>502</html>')).toMatchObject({ issues: [{ code: 'upload-interrupted' }] });
  });
});
