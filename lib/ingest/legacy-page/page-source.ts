import { htmlToBlocks } from '../blocks/html-blocks.ts';
import type { SourcePage } from '../blocks/source-page.ts';
import { textToBlocks } from '../blocks/text-blocks.ts';
import { decode, looksBinary } from '../decode.ts';
import { MAX_INPUT, normaliseText } from '../normalise-text.ts';
import type { RecoveredPage, RecoveryIssue } from './recovered-page.ts';

export type LegacyInput = { bytes: Uint8Array; contentType?: string } | { text: string };

export type PageSource = Pick<RecoveredPage, 'format' | 'encoding'> & {
  page: SourcePage;
  issues: RecoveryIssue[];
};

const SNIFFED = 50_000;
const MARKUP =
  /<!doctype html|<html[\s>]|<(?:p|div|br|table|td|h[1-6]|span|article|section|meta|a)(?:\s[^<>]{0,500})?\/?>/i;

/** Decodes, bounds and normalises an input, and lays it out in blocks; bytes that are no text give an empty page. */
export function readSource(input: LegacyInput): PageSource {
  const issues: RecoveryIssue[] = [];
  const size = 'text' in input ? input.text.length : input.bytes.length;
  if (size > MAX_INPUT) issues.push('shortened');
  if ('text' in input) {
    const text = input.text.slice(0, MAX_INPUT);
    return { ...layOut(text, undefined, issues), encoding: null };
  }
  const bytes = input.bytes.subarray(0, MAX_INPUT);
  if (looksBinary(bytes)) return { ...layOut('', undefined, ['binary']), format: 'none', encoding: null };
  const { text, encoding, replaced } = decode(bytes, input.contentType);
  // Too many bytes without meaning: no text in any encoding that we read.
  if (replaced > text.length * 0.1) {
    return { ...layOut('', undefined, ['binary']), format: 'none', encoding: null };
  }
  if (replaced > 0) issues.push('broken-characters');
  return { ...layOut(text, input.contentType, issues), encoding: { name: encoding, replaced } };
}

function layOut(
  raw: string,
  contentType: string | undefined,
  issues: RecoveryIssue[],
): Omit<PageSource, 'encoding'> {
  const text = normaliseText(raw);
  const html = isHtml(text, contentType);
  const page = html ? htmlToBlocks(text) : textToBlocks(text);
  if (page.shortened && !issues.includes('shortened')) issues.push('shortened');
  return { page, format: html ? 'html' : 'text', issues };
}

function isHtml(text: string, contentType: string | undefined): boolean {
  if (contentType && /html|xml/i.test(contentType)) return true;
  if (contentType && /text\/plain/i.test(contentType)) return false;
  return MARKUP.test(text.slice(0, SNIFFED));
}
