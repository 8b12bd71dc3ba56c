import type { Block, Figure, Inline, ListItem, Paragraph } from '#lib/articles/document.ts';

/** A figure that still waits for its picture: tags to choose it by, and its caption. */
export type PictureBlock = { type: 'picture'; tags: string[]; caption: string };
export type LightBlock = Exclude<Block, Figure> | PictureBlock;

/**
 * The demonstration's light markup, one block a line, as the blocks of an article's body:
 * `## subhead`, `> quote`, `- item`, `1. item`, `| cell | cell |` (the first row is the header),
 * `![tag,tag|caption]`, anything else a paragraph; inside a line `**bold**` and `[text](https://…)`.
 * Neighbouring quotes, items and rows join into one block; blank lines are ignored.
 */
export function parseLightMarkup(markup: string): LightBlock[] {
  const blocks: LightBlock[] = [];
  for (const line of markup.split('\n').map((raw) => raw.trim())) {
    if (line) append(blocks, line);
  }
  return blocks;
}

function append(blocks: LightBlock[], line: string): void {
  const last = blocks.at(-1);
  const [marker = '', rest = ''] = splitMarker(line);
  switch (marker) {
    case '##':
      blocks.push({ type: 'heading', attrs: { level: 2 }, content: parseInline(rest) });
      return;
    case '>':
      if (last?.type === 'blockquote') last.content.push(paragraph(rest));
      else blocks.push({ type: 'blockquote', content: [paragraph(rest)] });
      return;
    case '-':
      if (last?.type === 'bulletList') last.content.push(listItem(rest));
      else blocks.push({ type: 'bulletList', content: [listItem(rest)] });
      return;
    case '1.':
      if (last?.type === 'orderedList') last.content.push(listItem(rest));
      else blocks.push({ type: 'orderedList', content: [listItem(rest)] });
      return;
    case '|':
      if (last?.type === 'table') last.content.push(row('tableCell', rest));
      else blocks.push({ type: 'table', content: [row('tableHeader', rest)] });
      return;
    case '![':
      blocks.push(picture(rest));
      return;
    default:
      blocks.push(paragraph(line));
  }
}

/** The marker at the start of a line and what follows it; every number of an ordered list counts as '1.'. */
function splitMarker(line: string): [string, string] | [] {
  const found =
    /^(##|>|-|\d+\.) +(.+)$/.exec(line) ?? /^(\|)(.+)\|$/.exec(line) ?? /^(!\[)(.+)\]$/.exec(line);
  if (!found?.[1] || !found[2]) return [];
  return [found[1].replace(/^\d+/, '1'), found[2]];
}

function paragraph(text: string): Paragraph {
  return { type: 'paragraph', content: parseInline(text) };
}

function listItem(text: string): ListItem {
  return { type: 'listItem', content: [paragraph(text)] };
}

function row(type: 'tableHeader' | 'tableCell', cells: string) {
  const content = cells.split('|').map((cell) => ({ type, content: [paragraph(cell.trim())] }));
  return { type: 'tableRow' as const, content };
}

function picture(text: string): PictureBlock {
  const [tags = '', caption = ''] = text.split('|');
  return { type: 'picture', tags: tags.split(/[,，、]/).map((tag) => tag.trim()), caption: caption.trim() };
}

function parseInline(text: string): Inline[] {
  return text
    .split(/(\*\*[^*]+\*\*|\[[^\]]+\]\(https?:\/\/[^)\s]+\))/)
    .filter((part) => part !== '')
    .map(inline);
}

function inline(part: string): Inline {
  const bold = /^\*\*([^*]+)\*\*$/.exec(part);
  if (bold?.[1]) return { type: 'text', text: bold[1], marks: [{ type: 'bold' }] };
  const link = /^\[([^\]]+)\]\((.+)\)$/.exec(part);
  if (link?.[1] && link[2]) {
    return { type: 'text', text: link[1], marks: [{ type: 'link', attrs: { href: link[2] } }] };
  }
  return { type: 'text', text: part };
}
