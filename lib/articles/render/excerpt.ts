import { parseDateline } from '../../ingest/dateline.ts';

const LONG_ENOUGH = 60;
const TOO_LONG = 110;
// What a dateline leaves behind: 本报讯，……
const LEADING_MARKS = /^[\s，,：:、。]+/;
const SENTENCES = /[^。！？!?…]+[。！？!?…]*[”’」』）)]*/g;

/**
 * The beginning of a text as a list shows it: without its dateline (电头), in whole sentences, about 60 to
 * 110 characters. A first sentence that is longer by itself ends at its last comma before that.
 */
export function excerpt(text: string): string {
  const body = (parseDateline(text)?.rest ?? text).replace(LEADING_MARKS, '').trim();
  let kept = '';
  for (const [sentence] of body.matchAll(SENTENCES)) {
    if (kept !== '' && kept.length + sentence.length > TOO_LONG) break;
    kept += sentence;
    if (kept.length >= LONG_ENOUGH) break;
  }
  if (kept.length <= TOO_LONG) return kept.trim();
  const clause = Math.max(...['，', '；', '、', ',', ' '].map((mark) => kept.lastIndexOf(mark, TOO_LONG)));
  return `${kept.slice(0, clause > LONG_ENOUGH / 2 ? clause : TOO_LONG)}…`;
}
