import type { ReactNode } from 'react';
import type { Picture } from '#lib/articles/card.ts';
import type { Block, Document, Paragraph, Table } from '#lib/articles/document.ts';
import { NewsFigure } from './figure.tsx';
import { inOrder } from './in-order.ts';
import { InlineContent } from './inline.tsx';

/** The pictures of figures by media id. */
type Figures = Record<number, Picture>;

type BodyProps = {
  body: Document;
  figures: Figures;
  /** Nothing pictorial comes before the text, so a figure that opens it stands above the fold. */
  opens: boolean;
};

/** The structured body, drawn from the document itself. */
export function ArticleBody({ body, figures, opens }: BodyProps) {
  return (
    <div className="body">
      {inOrder(body.content, (block, position) => drawBlock(block, figures, opens && position === 0))}
    </div>
  );
}

function drawBlock(block: Block, figures: Figures, first = false): ReactNode {
  switch (block.type) {
    case 'paragraph':
      return drawParagraph(block);
    case 'heading': {
      const Heading = `h${block.attrs.level}` as const;
      return (
        <Heading>
          <InlineContent content={block.content} />
        </Heading>
      );
    }
    case 'figure': {
      const { mediaId, caption, credit } = block.attrs;
      const picture = mediaId === null ? undefined : figures[mediaId];
      return picture && <NewsFigure picture={picture} caption={caption} credit={credit} first={first} />;
    }
    case 'blockquote':
      return <blockquote>{inOrder(block.content, drawParagraph)}</blockquote>;
    case 'bulletList':
    case 'orderedList': {
      const items = inOrder(block.content, (item) => (
        <li>{inOrder(item.content, (part) => drawBlock(part, figures))}</li>
      ));
      return block.type === 'bulletList' ? <ul>{items}</ul> : <ol start={block.attrs?.start}>{items}</ol>;
    }
    case 'table':
      return <BodyTable table={block} />;
    case 'horizontalRule':
      return <hr />;
  }
}

/** An empty paragraph was a writer's blank line; the distance between paragraphs is the page's own. */
function drawParagraph({ content }: Paragraph): ReactNode {
  if (!content) return null;
  return (
    <p>
      <InlineContent content={content} />
    </p>
  );
}

/** Cells wrap rather than scroll: what scrolls sideways on a phone is read by nobody. */
function BodyTable({ table }: { table: Table }) {
  return (
    <table>
      <tbody>
        {inOrder(table.content, (row, rowPosition) => (
          <tr>
            {inOrder(row.content, ({ type, attrs, content }) => {
              const cell = inOrder(content, drawParagraph);
              const spans = { colSpan: attrs?.colspan, rowSpan: attrs?.rowspan };
              if (type === 'tableCell') return <td {...spans}>{cell}</td>;
              return (
                <th {...spans} scope={rowPosition === 0 ? 'col' : 'row'}>
                  {cell}
                </th>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
