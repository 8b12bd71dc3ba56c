import { type Token, type TokenHandler, Tokenizer, TokenizerMode } from 'parse5';
import {
  BOLD,
  BREAKING,
  ESCAPABLE_RAW,
  HEAD_FIELDS,
  ITALIC,
  isHeadingTag,
  isHidden,
  LANDMARKS,
  RAW,
  UNREAD,
  VOID,
} from './html-elements.ts';
import { type Draft, layOut } from './html-layout.ts';
import { InlineText } from './inline-text.ts';
import { type HeadingTag, type Landmark, MAX_BLOCKS, type SourcePage, type TextTag } from './source-page.ts';

/** How many tables around a cell are looked at; the nearest tell that they are layout. */
const MOST_OUTER_TABLES = 20;

type List = { ordered: boolean; inItem: boolean };
type TableState = { id: number; row: number; column: number; header: boolean };

/**
 * The blocks of an HTML page in reading order, with their marks, from parse5's stream of tokens. Scripts,
 * styles, controls and hidden elements leave nothing. No tree is built, so depth and bad nesting cost
 * nothing: the time is linear in the input.
 */
export function htmlToBlocks(html: string): SourcePage {
  const collector = new BlockCollector();
  const tokenizer = new Tokenizer({ sourceCodeLocationInfo: false }, collector);
  collector.tokenizer = tokenizer;
  tokenizer.write(html, true);
  return layOut(collector.drafts, collector.head, collector.shortened);
}

class BlockCollector implements TokenHandler {
  readonly drafts: Draft[] = [];
  readonly head: { name: string; text: string }[] = [];
  shortened = false;
  tokenizer: Tokenizer | null = null;

  private readonly inline = new InlineText();
  /** The element whose content is left out, and how many of its name are open inside it. */
  private skipping: { name: string; depth: number } | null = null;
  private title: string | null = null;
  private heading: HeadingTag | null = null;
  private caption = false;
  private quotes = 0;
  private readonly lists: List[] = [];
  private readonly tables: TableState[] = [];
  private tableCount = 0;
  private readonly landmarks: Record<Landmark, number> = { navigation: 0, aside: 0, footer: 0 };

  onStartTag(token: Token.TagToken): void {
    const name = token.tagName;
    this.switchTokenizer(name);
    if (this.skipping) {
      if (this.skipping.name === name && !token.selfClosing) this.skipping.depth += 1;
      return;
    }
    const attrs = new Map(token.attrs.map((attr) => [attr.name, attr.value]));
    if (name === 'title') {
      this.title ??= '';
      return;
    }
    if (BREAKING.has(name)) this.flush();
    if (RAW.has(name) || name === 'textarea' || UNREAD.has(name) || (!VOID.has(name) && isHidden(attrs))) {
      const closesItself = token.selfClosing && (name === 'svg' || name === 'math');
      if (!closesItself) this.skipping = { name, depth: 1 };
      return;
    }
    this.open(name, attrs);
  }

  onEndTag(token: Token.TagToken): void {
    const name = token.tagName;
    if (this.skipping) {
      if (this.skipping.name === name) this.skipping.depth -= 1;
      if (this.skipping.depth === 0) this.skipping = null;
      return;
    }
    if (name === 'title' && this.title !== null) {
      this.addHead('document-title', this.title);
      this.title = null;
      return;
    }
    if (BREAKING.has(name)) this.flush();
    this.close(name);
  }

  onCharacter(token: Token.CharacterToken): void {
    if (this.skipping) return;
    if (this.title !== null) this.title += token.chars;
    else this.inline.append(token.chars);
  }

  onWhitespaceCharacter(token: Token.CharacterToken): void {
    this.onCharacter(token);
  }

  onEof(): void {
    this.flush();
  }

  onNullCharacter(): void {}
  onComment(): void {}
  onDoctype(): void {}

  /** A tree builder tells the tokenizer when markup stops meaning anything; here it is done by name alone. */
  private switchTokenizer(name: string): void {
    if (!this.tokenizer) return;
    if (name === 'script') this.tokenizer.state = TokenizerMode.SCRIPT_DATA;
    else if (RAW.has(name)) this.tokenizer.state = TokenizerMode.RAWTEXT;
    else if (ESCAPABLE_RAW.has(name)) this.tokenizer.state = TokenizerMode.RCDATA;
  }

  private open(name: string, attrs: ReadonlyMap<string, string>): void {
    const landmark = LANDMARKS[name];
    if (landmark) this.landmarks[landmark] += 1;
    else if (isHeadingTag(name)) this.heading = name;
    else if (name === 'p') this.heading = null;
    else if (BOLD.has(name)) this.inline.openBold();
    else if (ITALIC.has(name)) this.inline.openItalic();
    else if (name === 'a') this.inline.openLink(attrs.get('href') ?? '');
    else if (name === 'figcaption') this.caption = true;
    else if (name === 'blockquote') this.quotes += 1;
    else if (name === 'ul' || name === 'ol') this.lists.push({ ordered: name === 'ol', inItem: false });
    else if (name === 'img') this.addImage(attrs);
    else if (name === 'hr') this.add({ kind: 'rule', text: '' });
    else if (name === 'meta' || name === 'link') this.readHeadElement(name, attrs);
    else this.openTablePart(name);

    const list = this.lists.at(-1);
    if (name === 'li' && list) list.inItem = true;
  }

  private close(name: string): void {
    const landmark = LANDMARKS[name];
    if (landmark) this.landmarks[landmark] = Math.max(0, this.landmarks[landmark] - 1);
    else if (isHeadingTag(name)) this.heading = null;
    else if (BOLD.has(name)) this.inline.closeBold();
    else if (ITALIC.has(name)) this.inline.closeItalic();
    else if (name === 'a') this.inline.closeLink();
    else if (name === 'figcaption' || name === 'figure') this.caption = false;
    else if (name === 'blockquote') this.quotes = Math.max(0, this.quotes - 1);
    else if (name === 'ul' || name === 'ol') this.lists.pop();
    else if (name === 'table') this.tables.pop();

    const list = this.lists.at(-1);
    if (name === 'li' && list) list.inItem = false;
  }

  private openTablePart(name: string): void {
    if (name === 'table') {
      this.tableCount += 1;
      this.tables.push({ id: this.tableCount, row: -1, column: -1, header: false });
      return;
    }
    const table = this.tables.at(-1);
    if (!table) return;
    if (name === 'tr') {
      table.row += 1;
      table.column = -1;
    } else if (name === 'td' || name === 'th') {
      if (table.row < 0) table.row = 0;
      table.column += 1;
      table.header = name === 'th';
    }
  }

  private addImage(attrs: ReadonlyMap<string, string>): void {
    const src = attrs.get('data-original') ?? attrs.get('data-src') ?? attrs.get('src') ?? '';
    const tiny = ['width', 'height'].some((side) => Number.parseInt(attrs.get(side) ?? '', 10) <= 32);
    if (src === '' || tiny) return;
    this.flush();
    this.add({ kind: 'image', text: '', src: src.slice(0, 2000), alt: (attrs.get('alt') ?? '').trim() });
  }

  private readHeadElement(element: 'meta' | 'link', attrs: ReadonlyMap<string, string>): void {
    if (element === 'link') {
      if (attrs.get('rel')?.toLowerCase() === 'canonical') this.addHead('url', attrs.get('href') ?? '');
      return;
    }
    const name = HEAD_FIELDS[(attrs.get('name') ?? attrs.get('property') ?? '').toLowerCase()];
    if (name) this.addHead(name, attrs.get('content') ?? '');
  }

  private addHead(name: string, text: string): void {
    if (this.head.length < 100) this.head.push({ name, text: text.slice(0, 2000) });
  }

  private flush(): void {
    const { text, marks } = this.inline.take();
    if (text === '') return;
    const list = this.lists.at(-1);
    this.add({
      kind: 'text',
      text,
      marks,
      tag: this.currentTag(),
      list: list?.inItem ? (list.ordered ? 'ordered' : 'bullet') : null,
      landmark: this.currentLandmark(),
    });
  }

  private add(block: Draft['block']): void {
    if (this.drafts.length >= MAX_BLOCKS) {
      this.shortened = true;
      return;
    }
    const table = this.tables.at(-1);
    const cell = table && table.column >= 0 ? { ...table } : null;
    this.drafts.push({
      block,
      cell,
      outerTables: this.tables.slice(-MOST_OUTER_TABLES - 1, -1).map((outer) => outer.id),
    });
  }

  private currentTag(): TextTag {
    if (this.heading) return this.heading;
    if (this.caption) return 'figcaption';
    if (this.lists.at(-1)?.inItem) return 'li';
    return this.quotes > 0 ? 'blockquote' : 'p';
  }

  private currentLandmark(): Landmark | null {
    if (this.landmarks.navigation > 0) return 'navigation';
    if (this.landmarks.footer > 0) return 'footer';
    return this.landmarks.aside > 0 ? 'aside' : null;
  }
}
