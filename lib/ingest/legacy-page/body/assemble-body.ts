import type { Document, Figure, Block as Node, Paragraph } from '#lib/articles/document.ts';
import type { ImageBlock, Stretch, TableBlock, TextBlock } from '../../blocks/source-page.ts';
import { evidenceOf, evidenceOfRun, reading } from '../evidence.ts';
import { isText, type SeenBlock } from '../look/seen-block.ts';
import type { Evidence, RecoveredFigure, RecoveredHeading } from '../recovered-page.ts';
import { captionParts, hasCaptionSign, isCaptionUnderPicture, isOrphanCaption } from './captions.ts';
import { inlineNodes } from './inline-nodes.ts';
import { boldMeansSubhead, subheadOf } from './subheads.ts';

/** A text block of the body with its place in the document and in the page's text. */
export type PlacedText = {
  path: number[];
  field: 'body' | 'caption';
  text: string;
  start: number;
  line: number;
};

type Body = {
  document: Document;
  evidence: Evidence[];
  figures: RecoveredFigure[];
  headings: Omit<RecoveredHeading, 'repair' | 'alternatives'>[];
  texts: PlacedText[];
  /** True when there were more blocks than a document may hold. */
  shortened: boolean;
};

const MOST_NODES = 2000;
const LIMITS = { alt: 500, caption: 1000, credit: 200 };

/** Assembles the ProseMirror document from the blocks of the article, in order. */
export function assembleBody(blocks: readonly SeenBlock[], pageText: string): Body {
  const builder = new BodyBuilder(pageText);
  const page = { bold: boldMeansSubhead(blocks) };
  for (let at = 0; at < blocks.length && !builder.isFull(); ) at += builder.add(blocks, at, page);
  return builder.finish();
}

class BodyBuilder {
  private readonly pageText: string;
  private readonly nodes: Node[] = [];
  private readonly body: Omit<Body, 'document'> = {
    evidence: [],
    figures: [],
    headings: [],
    texts: [],
    shortened: false,
  };

  constructor(pageText: string) {
    this.pageText = pageText;
  }

  isFull(): boolean {
    if (this.nodes.length >= MOST_NODES) this.body.shortened = true;
    return this.body.shortened;
  }

  finish(): Body {
    const content: Node[] = this.nodes.length > 0 ? this.nodes : [{ type: 'paragraph' }];
    return { document: { type: 'doc', content }, ...this.body };
  }

  /** Adds what begins at `at` and returns how many blocks it took. */
  add(blocks: readonly SeenBlock[], at: number, page: { bold: boolean }): number {
    const one = blocks[at];
    const next = blocks[at + 1];
    if (!one) return 1;
    if (one.block.kind === 'image') return this.addPicture(one.block, next);
    if (one.block.kind === 'table') return this.addTable(one.block);
    if (one.block.kind === 'rule') return this.addRule(one.block);
    if (!isText(one)) return 1;
    if (hasCaptionSign(one)) return this.addOrphan(one.block, 0.9);
    if (this.nodes.length === 0 && isOrphanCaption(one, next)) return this.addOrphan(one.block, 0.6);
    const subhead = subheadOf(one, next, page);
    if (subhead) return this.addHeading(one.block, subhead);
    if (one.block.list !== null) return this.addList(one.block, blocks, at);
    if (one.block.tag === 'blockquote') return this.addQuote(blocks, at);
    return this.addParagraph(one.block);
  }

  private addPicture(image: ImageBlock, next: SeenBlock | undefined): number {
    const picture = { src: image.src, alt: image.alt };
    if (isText(next) && isCaptionUnderPicture(next, image.alt)) {
      this.addFigure(next.block, picture, 0.85);
      return 2;
    }
    this.addFigure(null, picture, 0.9, image);
    return 1;
  }

  private addOrphan(block: TextBlock, confidence: number): number {
    this.addFigure(block, null, confidence);
    return 1;
  }

  private addFigure(
    block: TextBlock | null,
    image: RecoveredFigure['image'],
    confidence: number,
    place: Stretch | null = block,
  ): void {
    const parts = block && captionParts(block.text);
    const part = (range: [number, number] | null | undefined, limit: number) =>
      block && range && range[1] > range[0]
        ? evidenceOf(block, range[0], Math.min(range[1], range[0] + limit))
        : null;
    const caption = part(parts?.caption, LIMITS.caption);
    const credit = part(parts?.credit, LIMITS.credit);
    const path = [this.nodes.length];
    this.body.figures.push({
      block: this.nodes.length,
      image,
      orphan: image === null,
      caption: caption && reading(caption.text, caption, image ? 'after-picture' : 'position'),
      credit: credit && reading(credit.text, credit, 'credit'),
      confidence,
    });
    if (caption)
      this.body.texts.push({
        path,
        field: 'caption',
        text: caption.text,
        start: caption.start,
        line: caption.line,
      });
    const attrs: Figure['attrs'] = {
      mediaId: null,
      alt: (image?.alt ?? '').slice(0, LIMITS.alt),
      caption: caption?.text ?? '',
      credit: credit?.text ?? '',
      focalX: 0.5,
      focalY: 0.5,
    };
    this.push({ type: 'figure', attrs }, place ? evidenceOf(place) : emptyEvidence());
  }

  private addHeading(block: TextBlock, subhead: { level: 2 | 3; confidence: number }): number {
    const evidence = evidenceOf(block);
    this.body.headings.push({ block: this.nodes.length, evidence, confidence: subhead.confidence });
    this.placeText(block, [this.nodes.length]);
    const content = inlineNodes(block.text, block.marks, 'bold');
    return this.push({ type: 'heading', attrs: { level: subhead.level }, content }, evidence);
  }

  private addParagraph(block: TextBlock): number {
    this.placeText(block, [this.nodes.length]);
    return this.push(paragraphOf(block), evidenceOf(block));
  }

  private addList(first: TextBlock, blocks: readonly SeenBlock[], at: number): number {
    const items = takeWhile(blocks, at, (block) => block.list === first.list);
    // One bullet alone is how papers open a paragraph, not a list.
    if (items.length === 1 && first.tag === 'line') return this.addParagraph(first);
    const index = this.nodes.length;
    for (const [item, block] of items.entries()) this.placeText(block, [index, item, 0]);
    const content = items.map((block) => ({ type: 'listItem' as const, content: [paragraphOf(block)] }));
    const type = first.list === 'ordered' ? 'orderedList' : 'bulletList';
    this.push({ type, content }, this.evidenceOfBlocks(items));
    return items.length;
  }

  private addQuote(blocks: readonly SeenBlock[], at: number): number {
    const quoted = takeWhile(blocks, at, (block) => block.tag === 'blockquote');
    const index = this.nodes.length;
    for (const [child, block] of quoted.entries()) this.placeText(block, [index, child]);
    this.push({ type: 'blockquote', content: quoted.map(paragraphOf) }, this.evidenceOfBlocks(quoted));
    return quoted.length;
  }

  private addTable(table: TableBlock): number {
    const index = this.nodes.length;
    let start = table.start;
    const content = table.rows.map((row, rowIndex) => {
      const cells = row.map((cell, column) => {
        this.body.texts.push({
          path: [index, rowIndex, column, 0],
          field: 'body',
          text: cell.text,
          start,
          line: table.line + rowIndex,
        });
        // One character stands between cells and between rows.
        start += cell.text.length + 1;
        const type = cell.header ? ('tableHeader' as const) : ('tableCell' as const);
        return { type, content: [paragraphOf(cell)] };
      });
      return { type: 'tableRow' as const, content: cells };
    });
    return this.push({ type: 'table', content }, evidenceOf(table));
  }

  private addRule(rule: Stretch): number {
    return this.push({ type: 'horizontalRule' }, evidenceOf(rule));
  }

  private push(node: Node, evidence: Evidence): number {
    this.nodes.push(node);
    this.body.evidence.push(evidence);
    return 1;
  }

  private placeText(block: TextBlock, path: number[]): void {
    this.body.texts.push({ path, field: 'body', text: block.text, start: block.start, line: block.line });
  }

  private evidenceOfBlocks(blocks: readonly TextBlock[]): Evidence {
    const first = blocks[0];
    const last = blocks.at(-1);
    return first && last ? evidenceOfRun(this.pageText, first, last) : emptyEvidence();
  }
}

function paragraphOf(block: { text: string; marks: TextBlock['marks'] }): Paragraph {
  const content = inlineNodes(block.text, block.marks);
  return content.length > 0 ? { type: 'paragraph', content } : { type: 'paragraph' };
}

function takeWhile(
  blocks: readonly SeenBlock[],
  from: number,
  holds: (block: TextBlock) => boolean,
): TextBlock[] {
  const taken: TextBlock[] = [];
  for (let at = from; at < blocks.length; at += 1) {
    const one = blocks[at];
    if (!isText(one) || !holds(one.block)) break;
    taken.push(one.block);
  }
  return taken;
}

function emptyEvidence(): Evidence {
  return { line: 1, start: 0, end: 0, text: '' };
}
