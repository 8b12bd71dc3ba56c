import type { TextBlock } from '../../blocks/source-page.ts';

/** What can be told of a block without understanding a word of it. */
export type Shape = {
  /** Characters without blanks. */
  length: number;
  sentences: number;
  /** Ends as a sentence does, closing quotes allowed after the mark. */
  endsSentence: boolean;
  /** Ends with a colon: what follows belongs to it. */
  opens: boolean;
  /** Ends with dots, as a cut text does. */
  truncated: boolean;
  /** Several cut titles in one line: `甲… 乙… 丙`. */
  titleRun: boolean;
  /** Share of the characters that stand in links. */
  linkShare: number;
  /** A paragraph of running text. */
  prose: boolean;
};

// A credit in brackets may stand after the full stop: 。(记者 王明)
const SENTENCE_END = /[。!?;…][”’』」"')》】\]]{0,3}(?: ?\([^()。]{1,40}\))?$|\.{3,}$/;
const TRUNCATED = /(?:\.{3,}|…{1,2})$/;
const TITLE_RUN = /(?:\.{3}|…) +\S/;
const SHORTEST_PROSE = 25;
const LONG = 60;
const VERY_LONG = 80;

export function shapeOf(block: TextBlock, folded: string): Shape {
  const tail = folded.slice(-60);
  const counts = count(folded);
  const linked = block.marks.reduce(
    (sum, mark) => sum + (mark.type === 'link' ? mark.end - mark.start : 0),
    0,
  );
  const linkShare = block.text.length === 0 ? 0 : linked / block.text.length;
  const endsSentence = SENTENCE_END.test(tail);
  const titleRun = TITLE_RUN.test(folded) && counts.sentences === 0;
  const flowing =
    (endsSentence && counts.length >= SHORTEST_PROSE) ||
    (counts.length >= SHORTEST_PROSE && counts.stops >= 1) ||
    (counts.length >= LONG && counts.sentences >= 1) ||
    (counts.length >= VERY_LONG && counts.commas >= 2);
  return {
    length: counts.length,
    sentences: counts.sentences,
    endsSentence,
    opens: /:$/.test(tail),
    truncated: TRUNCATED.test(tail),
    titleRun,
    linkShare,
    prose: flowing && !titleRun && linkShare < 0.5,
  };
}

function count(folded: string) {
  let length = 0;
  let stops = 0;
  let sentences = 0;
  let commas = 0;
  for (const char of folded) {
    if (char === ' ') continue;
    length += 1;
    if (char === '。') stops += 1;
    if (char === '。' || char === '!' || char === '?') sentences += 1;
    else if (char === ',' || char === ';' || char === '、') commas += 1;
  }
  return { length, stops, sentences, commas };
}
