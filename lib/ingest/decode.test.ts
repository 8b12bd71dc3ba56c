import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode, looksBinary } from './decode.ts';

const TEXT = '春分时节,农民在田间播种,孩子们放学后来帮忙,一直忙到太阳落山才回家。';
const TRADITIONAL = '春分時節,農民在田間播種,孩子們放學後來幫忙,一直忙到太陽下山才回家。';
const encode = (text: string, encoding: string) => iconv.encode(text, encoding);

describe('decode', () => {
  it('reads undeclared UTF-8, GBK and Big5 by their bytes', () => {
    expect(decode(encode(TEXT, 'utf-8'))).toEqual({ text: TEXT, encoding: 'utf-8', replaced: 0 });
    expect(decode(encode(TEXT, 'gbk'))).toEqual({ text: TEXT, encoding: 'gb18030', replaced: 0 });
    expect(decode(encode(TRADITIONAL, 'big5'))).toEqual({ text: TRADITIONAL, encoding: 'big5', replaced: 0 });
  });

  it('reads characters that only GB18030 has', () => {
    const text = '㐀𠀀村的名字很少见,打字员找了很久,终于在字库里找到。';
    expect(decode(encode(text, 'gb18030'), 'gb18030')).toMatchObject({ text, replaced: 0 });
  });

  it('trusts a byte order mark before everything else', () => {
    const marked = Buffer.concat([Buffer.from([0xff, 0xfe]), encode(TEXT, 'utf-16le')]);
    expect(decode(marked, 'text/html; charset=gbk')).toMatchObject({ text: TEXT, encoding: 'utf-16le' });
    expect(decode(Buffer.from(`\ufeff${TEXT}`), 'gbk')).toMatchObject({ text: TEXT, encoding: 'utf-8' });
  });

  it.each([
    ['a header', (body: string) => body, 'text/html; charset=GB2312'],
    ['a bare name', (body: string) => body, 'gbk'],
    ['a meta element', (body: string) => `<meta charset="gbk">${body}`, undefined],
    [
      'an old meta element',
      (body: string) => `<META content='text/html; charset=gb2312' http-equiv=x>${body}`,
      undefined,
    ],
    ['an XML prolog', (body: string) => `<?xml version="1.0" encoding="GBK"?>${body}`, undefined],
  ])('follows %s', (_, wrap, hint) => {
    // Too short for statistics to decide.
    const text = wrap('联通');
    expect(decode(encode(text, 'gbk'), hint)).toEqual({ text, encoding: 'gb18030', replaced: 0 });
  });

  it('does not believe a label that the bytes refute', () => {
    expect(decode(encode(TEXT, 'utf-8'), 'charset=gb2312')).toMatchObject({ text: TEXT, encoding: 'utf-8' });
    expect(decode(encode(TEXT, 'gbk'), 'charset=utf-8')).toMatchObject({ text: TEXT, encoding: 'gb18030' });
    expect(decode(encode(TEXT, 'gbk'), 'charset=iso-8859-1')).toMatchObject({ text: TEXT });
  });

  it('counts what a copy cut in the middle of a character has lost', () => {
    const decoded = decode(encode(TEXT, 'utf-8').subarray(0, -4));
    expect(decoded.encoding).toBe('utf-8');
    expect(decoded.replaced).toBeGreaterThan(0);
    expect(decoded.text.startsWith(TEXT.slice(0, -3))).toBe(true);
  });

  it('gives the empty text for nothing', () => {
    expect(decode(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8', replaced: 0 });
  });
});

describe('looksBinary', () => {
  it('tells archives and pictures from texts in any encoding', () => {
    expect(looksBinary(Buffer.from('PK\u0003\u0004\u0014\u0000\u0006\u0000', 'latin1'))).toBe(true);
    expect(looksBinary(encode(TEXT, 'gbk'))).toBe(false);
    expect(looksBinary(Buffer.concat([Buffer.from([0xff, 0xfe]), encode('abc', 'utf-16le')]))).toBe(false);
  });
});
