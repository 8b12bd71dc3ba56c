import { type Block, MAX_BLOCKS, type SourcePage } from './source-page.ts';

const BULLET = /^[•·●▪■◆◇○►▶][\s\u3000]{0,4}(?=\S)|^[-*][ \u3000]{1,4}(?=\S)/;
const RULE = /^[-—_=*·~─]{3,}$/;
// A copy that lost its line breaks still shows where a paragraph began: the two full-width spaces of its indent.
const LOST_BREAK = /(?<=[。!?\uff01\uff1f…”』」])\u3000{2,}/;

/** The blocks of a plain text: one for each line that is not empty. `text` must be normalised already. */
export function textToBlocks(text: string): SourcePage {
  const blocks: Block[] = [];
  let line = 0;
  let lineStart = 0;
  while (lineStart <= text.length && blocks.length < MAX_BLOCKS) {
    const newline = text.indexOf('\n', lineStart);
    const lineEnd = newline === -1 ? text.length : newline;
    line += 1;
    let start = lineStart;
    for (const piece of text.slice(lineStart, lineEnd).split(LOST_BREAK)) {
      const at = text.indexOf(piece, start);
      const block = blockOf(piece, at, line);
      if (block) blocks.push(block);
      start = at + piece.length;
    }
    lineStart = lineEnd + 1;
  }
  return { text, head: [], blocks, shortened: lineStart < text.length };
}

function blockOf(piece: string, at: number, line: number): Block | null {
  const trimmed = piece.trim();
  if (trimmed === '') return null;
  const bullet = BULLET.exec(trimmed)?.[0].length ?? 0;
  const text = trimmed.slice(bullet);
  const start = at + piece.indexOf(trimmed) + bullet;
  const stretch = { text, start, end: start + text.length, line, lastLine: line };
  if (bullet === 0 && RULE.test(text)) return { ...stretch, kind: 'rule' };
  return {
    ...stretch,
    kind: 'text',
    tag: 'line',
    marks: [],
    list: bullet > 0 ? 'bullet' : null,
    landmark: null,
  };
}
