/** Largest input that is read, in bytes of a file or in characters of a text; what lies beyond is cut off. */
export const MAX_INPUT = 5 * 1024 * 1024;

const BREAKS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
// Tab and newline stay.
const CONTROL = /(?![\t\n])\p{Cc}/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/**
 * The text that evidence points into: newlines are `\n`, invisible marks are gone, and what a database
 * refuses (control characters, halves of surrogate pairs) is replaced. Nothing visible changes.
 */
export function normaliseText(text: string): string {
  return text
    .replace(BREAKS, '\n')
    .replace(INVISIBLE, '')
    .replace(CONTROL, ' ')
    .replace(LONE_SURROGATE, '\ufffd');
}

const FULL_WIDTH = /[\uff01-\uff5e\u3000\u00a0\t]/g;

/**
 * For matching only: full-width digits, letters and punctuation as their ASCII forms, every blank as a space.
 * The length stays the same, so an offset in the folded text is an offset in the original.
 */
export function foldWidth(text: string): string {
  return text.replace(FULL_WIDTH, (char) => {
    const code = char.charCodeAt(0);
    return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : ' ';
  });
}
