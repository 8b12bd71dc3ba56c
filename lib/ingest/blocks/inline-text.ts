import { normaliseText } from '../normalise-text.ts';
import type { InlineMark } from './source-page.ts';

const MAX_MARKS = 200;
const KINDS_OF_MARK = 3;

/**
 * Gathers the inline content of one block: white space collapses as in a browser, and bold, italic and
 * links become spans. Marks that are still open when a block ends go on in the next one, as HTML has it.
 */
export class InlineText {
  private text = '';
  private endsBlank = true;
  private marks: InlineMark[] = [];
  private bold = 0;
  private italic = 0;
  private readonly links: string[] = [];

  append(chars: string): void {
    const collapsed = normaliseText(chars).replace(/[ \t\n]+/g, ' ');
    const piece = this.endsBlank ? collapsed.replace(/^ /, '') : collapsed;
    if (piece === '') return;
    this.endsBlank = piece.endsWith(' ');
    const start = this.text.length;
    this.text += piece;
    const end = this.text.length;
    if (this.bold > 0) this.mark({ type: 'bold', start, end });
    if (this.italic > 0) this.mark({ type: 'italic', start, end });
    const href = this.links.at(-1);
    if (href !== undefined) this.mark({ type: 'link', href, start, end });
  }

  openBold(): void {
    this.bold += 1;
  }
  closeBold(): void {
    this.bold = Math.max(0, this.bold - 1);
  }
  openItalic(): void {
    this.italic += 1;
  }
  closeItalic(): void {
    this.italic = Math.max(0, this.italic - 1);
  }
  openLink(href: string): void {
    // Links do not nest: a second one means that the first was never closed.
    this.links.length = 0;
    this.links.push(href.trim().slice(0, 2000));
  }
  closeLink(): void {
    this.links.length = 0;
  }

  /** The block's text without blanks at its ends, and its marks; the next block begins. */
  take(): { text: string; marks: InlineMark[] } {
    const text = this.text.trim();
    const lead = this.text.length - this.text.trimStart().length;
    const marks = this.marks
      .map((mark) => ({
        ...mark,
        start: Math.max(0, mark.start - lead),
        end: Math.min(text.length, mark.end - lead),
      }))
      .filter((mark) => mark.start < mark.end);
    this.text = '';
    this.endsBlank = true;
    this.marks = [];
    return { text, marks };
  }

  /** Adds a mark, or lengthens the same one that ends where it begins. */
  private mark(mark: InlineMark): void {
    const same = this.marks
      .slice(-KINDS_OF_MARK)
      .find(
        (other) =>
          other.type === mark.type &&
          other.end === mark.start &&
          (other.type !== 'link' || mark.type !== 'link' || other.href === mark.href),
      );
    if (same) same.end = mark.end;
    else if (this.marks.length < MAX_MARKS) this.marks.push(mark);
  }
}
