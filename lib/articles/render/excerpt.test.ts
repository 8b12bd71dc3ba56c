import { describe, expect, it } from 'vitest';
import { excerpt } from './excerpt.ts';

describe('excerpt', () => {
  it('keeps a short text whole', () => {
    expect(excerpt('下雪了。')).toBe('下雪了。');
    expect(excerpt('')).toBe('');
  });

  it('parses the dateline off', () => {
    expect(excerpt('本报记者耿薇9月28日，省人大常委会举行联组会，围绕公正司法开展专题询问。')).toMatch(
      /^省人大常委会/,
    );
  });

  it('ends where a sentence ends', () => {
    const text = `${'一句话写了三十个字左右的内容用来试一试长度够不够。'.repeat(6)}尾`;
    const short = excerpt(text);
    expect(short.endsWith('。')).toBe(true);
    expect(short.length).toBeGreaterThanOrEqual(60);
    expect(short.length).toBeLessThanOrEqual(110);
  });

  it('keeps a closing quotation mark with its sentence', () => {
    expect(excerpt('“收成好。”他说。')).toBe('“收成好。”他说。');
  });

  it('cuts an endless sentence at a comma and says so', () => {
    const short = excerpt('这句话一直不结束，'.repeat(40));
    expect(short).toMatch(/结束…$/);
    expect(short.length).toBeLessThanOrEqual(111);
  });
});
