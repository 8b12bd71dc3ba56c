import type { ReactNode } from 'react';
import type { Inline, Mark } from '#lib/articles/document.ts';
import { findInheritedMasks } from '#lib/articles/masks.ts';
import { t } from '../reader-text.ts';
import { inOrder } from './in-order.ts';

type Piece = { text: string; masked: boolean };

/** A text cut at the words that its source has masked. */
function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const spans = findInheritedMasks({ kicker: '', title: '', subtitle: '', summary: '', body: text });
  for (const { start, end } of spans) {
    pieces.push(
      { text: text.slice(at, start), masked: false },
      { text: text.slice(start, end), masked: true },
    );
    at = end;
  }
  return [...pieces, { text: text.slice(at), masked: false }];
}

/** A text in which every masked word leads to the note that explains it. */
export function MaskedText({ text }: { text: string }): ReactNode {
  return inOrder(piecesOf(text), (piece) =>
    piece.masked ? (
      <a className="mask" href="#masks" title={t('article.masked')}>
        {piece.text}
      </a>
    ) : (
      piece.text
    ),
  );
}

function marked(children: ReactNode, mark: Mark): ReactNode {
  switch (mark.type) {
    case 'bold':
      return <strong>{children}</strong>;
    case 'italic':
      return <em>{children}</em>;
    case 'link':
      return mark.attrs.href.startsWith('/') ? (
        <a href={mark.attrs.href}>{children}</a>
      ) : (
        <a href={mark.attrs.href} rel="external noopener">
          {children}
        </a>
      );
  }
}

function drawInline(node: Inline): ReactNode {
  if (node.type === 'hardBreak') return <br />;
  const marks = node.marks ?? [];
  // A link cannot stand within a link.
  const linked = marks.some((mark) => mark.type === 'link');
  return marks.reduce(marked, linked ? node.text : <MaskedText text={node.text} />);
}

/** The text within a paragraph, heading or cell. */
export function InlineContent({ content }: { content: Inline[] | undefined }): ReactNode {
  return inOrder(content ?? [], drawInline);
}
