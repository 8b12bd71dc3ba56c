import type { Block, Document } from '#lib/articles/document.ts';
import { inlineText } from '#lib/articles/document.ts';

/** The body as short lines, `heading: …`, for a test to compare at a glance. */
export function outline(document: Document): string[] {
  return document.content.map((node) => `${node.type}: ${textOf(node)}`);
}

function textOf(node: Block): string {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return inlineText(node.content);
    case 'figure':
      return node.attrs.caption;
    case 'blockquote':
      return node.content.map((child) => inlineText(child.content)).join(' | ');
    case 'bulletList':
    case 'orderedList':
      return node.content
        .flatMap((item) => item.content)
        .map((child) => (child.type === 'paragraph' ? inlineText(child.content) : ''))
        .join(' | ');
    case 'table':
      return node.content
        .map((tableRow) =>
          tableRow.content
            .map((cell) => cell.content.map((child) => inlineText(child.content)).join(''))
            .join(','),
        )
        .join(' | ');
    case 'horizontalRule':
      return '';
  }
}
