import { analyse } from 'chardet';
import iconv from 'iconv-lite';

/** The encodings in which Chinese pages are found; GB2312 and GBK are read as their superset GB18030. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5';

type Decoded = {
  text: string;
  encoding: Encoding;
  /** How many U+FFFD the decoder had to put in for bytes that mean nothing in this encoding. */
  replaced: number;
};

const ENCODING_OF_LABEL: Record<string, Encoding> = {
  utf8: 'utf-8',
  utf16: 'utf-16le',
  utf16le: 'utf-16le',
  utf16be: 'utf-16be',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  xgbk: 'gb18030',
  cp936: 'gb18030',
  gb18030: 'gb18030',
  big5: 'big5',
  big5hkscs: 'big5',
  cp950: 'big5',
};

// A wrong label is common, and UTF-8 hardly ever looks valid by chance: so many sequences outweigh a label.
const SEQUENCES_THAT_PROVE_UTF8 = 8;
const TOLERATED_SHARE_OF_BROKEN_UTF8 = 0.05;
const HEAD_BYTES = 4096;
const SAMPLE_BYTES = 64 * 1024;

/**
 * The text of a page's bytes. `hint` is a Content-Type header or a bare charset name. In order of trust:
 * byte order mark, bytes that can only be UTF-8, the hint, the page's own declaration (meta or XML prolog),
 * the statistics of the bytes. Never throws; bytes that fit nothing come back with `replaced` above zero.
 */
export function decode(bytes: Uint8Array, hint?: string): Decoded {
  const marked = byteOrderMark(bytes);
  if (marked) return decodeAs(bytes, marked);

  const declared = encodingNamed(hint) ?? declaredEncoding(bytes);
  if (declared === 'utf-16le' || declared === 'utf-16be') return decodeAs(bytes, declared);

  const utf8 = decodeAs(bytes, 'utf-8');
  const sequences = countSequences(utf8.text) - utf8.replaced;
  const needsProof = declared !== null && declared !== 'utf-8';
  if (utf8.replaced === 0 && (!needsProof || sequences >= SEQUENCES_THAT_PROVE_UTF8)) return utf8;
  if (utf8.replaced > 0 && utf8.replaced <= sequences * TOLERATED_SHARE_OF_BROKEN_UTF8) return utf8;

  const order: Encoding[] = [...(declared ? [declared] : []), guessed(bytes), 'gb18030', 'big5'];
  let best: Decoded | null = null;
  for (const encoding of new Set(order)) {
    const candidate = decodeAs(bytes, encoding);
    if (candidate.replaced === 0) return candidate;
    if (!best || candidate.replaced < best.replaced) best = candidate;
  }
  return best ?? utf8;
}

/** True for a picture, an archive and the like: zero bytes, or many control characters, near the start. */
export function looksBinary(bytes: Uint8Array): boolean {
  if (byteOrderMark(bytes)) return false;
  const sample = bytes.subarray(0, HEAD_BYTES);
  let control = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    if (byte < 0x09 || (byte > 0x0d && byte < 0x20)) control += 1;
  }
  return control > sample.length * 0.05;
}

function byteOrderMark(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function encodingNamed(label: string | undefined): Encoding | null {
  if (!label) return null;
  const name =
    /charset\s{0,5}=\s{0,5}["']?([\w.:-]{1,40})/i.exec(label.slice(0, 500))?.[1] ?? label.slice(0, 40);
  return ENCODING_OF_LABEL[name.toLowerCase().replace(/[^a-z0-9]/g, '')] ?? null;
}

function declaredEncoding(bytes: Uint8Array): Encoding | null {
  const head = iconv.decode(bytes.subarray(0, HEAD_BYTES), 'latin1');
  const label =
    /<\?xml[^>]{0,200}encoding\s{0,5}=\s{0,5}["']([\w.:-]{1,40})/i.exec(head)?.[1] ??
    /<meta[^>]{0,300}charset\s{0,5}=\s{0,5}["']?([\w.:-]{1,40})/i.exec(head)?.[1];
  return encodingNamed(label);
}

function guessed(bytes: Uint8Array): Encoding {
  for (const match of analyse(bytes.subarray(0, SAMPLE_BYTES))) {
    if (match.name === 'GB18030') return 'gb18030';
    if (match.name === 'Big5') return 'big5';
  }
  return 'gb18030';
}

function decodeAs(bytes: Uint8Array, encoding: Encoding): Decoded {
  const text = iconv.decode(bytes, encoding);
  return { text, encoding, replaced: countReplacements(text) };
}

function countReplacements(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\ufffd'); at !== -1; at = text.indexOf('\ufffd', at + 1)) count += 1;
  return count;
}

function countSequences(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i += 1) if (text.charCodeAt(i) > 0x7f) count += 1;
  return count;
}
