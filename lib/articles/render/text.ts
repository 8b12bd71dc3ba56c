import { type Block, type Document, inlineText, type ListItem } from '../document.ts';

function itemText(item: ListItem): string[] {
  return item.content.flatMap((block) =>
    block.type === 'paragraph' ? [inlineText(block.content)] : block.content.flatMap(itemText),
  );
}

function blockLines(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [inlineText(block.content)];
    case 'figure':
      return [block.attrs.caption];
    case 'blockquote':
      return block.content.map((paragraph) => inlineText(paragraph.content));
    case 'bulletList':
    case 'orderedList':
      return block.content.flatMap(itemText);
    case 'table':
      return block.content.map((row) =>
        row.content
          .map((cell) => cell.content.map((paragraph) => inlineText(paragraph.content)).join(' '))
          .join('\t'),
      );
    case 'horizontalRule':
      return [];
  }
}

/** The plain text of a body, one line a paragraph; mask spans and search point into it. */
export function documentText(document: Document): string {
  return document.content
    .flatMap(blockLines)
    .filter((line) => line !== '')
    .join('\n');
}

const HAN_OR_KANA = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const WORD = /[\p{Script=Latin}\p{Script=Cyrillic}\p{N}]+(?:[.,'’-][\p{Script=Latin}\p{N}]+)*/gu;

/** Length as a Chinese newsroom counts it: each Han character one, each Latin word or number one. */
export function countCharacters(text: string): number {
  return (text.match(HAN_OR_KANA)?.length ?? 0) + (text.match(WORD)?.length ?? 0);
}
