/** A stretch of the normalised text: `page.text.slice(start, end) === text`. Lines count from 1. */
export type Stretch = { text: string; start: number; end: number; line: number; lastLine: number };

export type InlineMark =
  | { type: 'bold' | 'italic'; start: number; end: number }
  | { type: 'link'; href: string; start: number; end: number };

export type HeadingTag = 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6';
/** `line` is a line of plain text; the others are the HTML element that the text stood in. */
export type TextTag = 'line' | 'p' | HeadingTag | 'li' | 'blockquote' | 'figcaption';
export type Landmark = 'navigation' | 'aside' | 'footer';

export type TextBlock = Stretch & {
  kind: 'text';
  tag: TextTag;
  /** Offsets into `text`. */
  marks: InlineMark[];
  list: 'bullet' | 'ordered' | null;
  landmark: Landmark | null;
};

export type ImageBlock = Stretch & { kind: 'image'; src: string; alt: string };
export type TableCell = { text: string; header: boolean; marks: InlineMark[] };
export type TableBlock = Stretch & { kind: 'table'; rows: TableCell[][] };
type RuleBlock = Stretch & { kind: 'rule' };

/** One piece of a page in reading order, whatever its format was. */
export type Block = TextBlock | ImageBlock | TableBlock | RuleBlock;

/** What an HTML page says of itself outside its visible text. */
export type HeadField = Stretch & { name: string };

export type SourcePage = {
  text: string;
  head: HeadField[];
  blocks: Block[];
  /** True when the page had more blocks than MAX_BLOCKS and the rest was left out. */
  shortened: boolean;
};

/** No article page comes near it; a hostile file does. */
export const MAX_BLOCKS = 20_000;
