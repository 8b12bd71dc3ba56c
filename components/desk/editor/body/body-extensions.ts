import { type Extensions, mergeAttributes, Node } from '@tiptap/core';
import Blockquote from '@tiptap/extension-blockquote';
import { ListItem } from '@tiptap/extension-list';
import { TableCell, TableHeader, TableKit } from '@tiptap/extension-table';
import { Placeholder } from '@tiptap/extensions';
import { ReactNodeViewRenderer } from '@tiptap/react';
import StarterKit from '@tiptap/starter-kit';
import { FigureView } from './figure-view.client.tsx';

/** The same nodes and marks that lib/articles/document.ts accepts, and no others. */

const FIGURE_ATTRIBUTES = {
  mediaId: null,
  alt: '',
  caption: '',
  credit: '',
  focalX: 0.5,
  focalY: 0.5,
} as const;

const Figure = Node.create({
  name: 'figure',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes() {
    return Object.fromEntries(
      Object.entries(FIGURE_ATTRIBUTES).map(([name, value]) => [name, { default: value }]),
    );
  },
  parseHTML() {
    return [
      // Copied inside the editor: everything is there.
      {
        tag: 'figure[data-figure]',
        getAttrs: (element) => JSON.parse(element.getAttribute('data-figure') ?? '{}'),
      },
      // From elsewhere: the words come along, the picture has to be brought.
      {
        tag: 'figure',
        getAttrs: (element) => ({
          alt: element.querySelector('img')?.getAttribute('alt') ?? '',
          caption: element.querySelector('figcaption')?.textContent?.trim() ?? '',
        }),
      },
      { tag: 'img', getAttrs: (element) => ({ alt: element.getAttribute('alt') ?? '' }) },
    ];
  },
  renderHTML({ node, HTMLAttributes: _ }) {
    return [
      'figure',
      mergeAttributes({ 'data-figure': JSON.stringify(node.attrs) }),
      ['figcaption', {}, String(node.attrs.caption)],
    ];
  },
  addNodeView() {
    return ReactNodeViewRenderer(FigureView);
  },
});

export function bodyExtensions(placeholder: string): Extensions {
  return [
    StarterKit.configure({
      blockquote: false,
      code: false,
      codeBlock: false,
      listItem: false,
      strike: false,
      underline: false,
      // It would add a paragraph, and opening an article changes nothing.
      trailingNode: false,
      heading: { levels: [2, 3] },
      link: { openOnClick: false, autolink: true, defaultProtocol: 'https' },
    }),
    Blockquote.extend({ content: 'paragraph+' }),
    ListItem.extend({ content: 'paragraph (paragraph | bulletList | orderedList)*' }),
    TableKit.configure({ table: { resizable: false }, tableCell: false, tableHeader: false }),
    TableCell.extend({ content: 'paragraph+' }),
    TableHeader.extend({ content: 'paragraph+' }),
    Figure,
    Placeholder.configure({ placeholder }),
  ];
}
