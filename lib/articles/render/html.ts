import sanitize from 'sanitize-html';
import type { Block, Document, Inline, ListItem, Mark } from '../document.ts';

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}

const MARK_TAGS: Record<Mark['type'], (mark: Mark) => [open: string, close: string]> = {
  bold: () => ['<strong>', '</strong>'],
  italic: () => ['<em>', '</em>'],
  link: (mark) => [mark.type === 'link' ? `<a href="${escapeHtml(mark.attrs.href)}">` : '', '</a>'],
};

function inlineHtml(content: Inline[] | undefined): string {
  return (content ?? [])
    .map((node) => {
      if (node.type === 'hardBreak') return '<br>';
      return (node.marks ?? []).reduce((inner, mark) => {
        const [open, close] = MARK_TAGS[mark.type](mark);
        return open + inner + close;
      }, escapeHtml(node.text));
    })
    .join('');
}

function itemHtml(item: ListItem): string {
  return `<li>${item.content.map(blockHtml).join('')}</li>`;
}

function blockHtml(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return `<p>${inlineHtml(block.content)}</p>`;
    case 'heading':
      return `<h${block.attrs.level}>${inlineHtml(block.content)}</h${block.attrs.level}>`;
    case 'figure': {
      const line = [block.attrs.caption, block.attrs.credit].filter((part) => part !== '').join(' ');
      return line === '' ? '' : `<figure><figcaption>${escapeHtml(line)}</figcaption></figure>`;
    }
    case 'blockquote':
      return `<blockquote>${block.content.map(blockHtml).join('')}</blockquote>`;
    case 'bulletList':
      return `<ul>${block.content.map(itemHtml).join('')}</ul>`;
    case 'orderedList':
      return `<ol>${block.content.map(itemHtml).join('')}</ol>`;
    case 'table':
      return `<table>${block.content
        .map((row) => {
          const cells = row.content.map((cell) => {
            const tag = cell.type === 'tableHeader' ? 'th' : 'td';
            const spans = (['colspan', 'rowspan'] as const)
              .map((name) => ((cell.attrs?.[name] ?? 1) > 1 ? ` ${name}="${cell.attrs?.[name]}"` : ''))
              .join('');
            return `<${tag}${spans}>${cell.content.map(blockHtml).join('')}</${tag}>`;
          });
          return `<tr>${cells.join('')}</tr>`;
        })
        .join('')}</table>`;
    case 'horizontalRule':
      return '<hr>';
  }
}

const ALLOWED: sanitize.IOptions = {
  allowedTags: [
    'p',
    'h2',
    'h3',
    'figure',
    'figcaption',
    'blockquote',
    'ul',
    'ol',
    'li',
    'table',
    'tbody',
    'tr',
    'th',
    'td',
    'hr',
    'br',
    'strong',
    'em',
    'a',
  ],
  allowedAttributes: { a: ['href'], th: ['colspan', 'rowspan'], td: ['colspan', 'rowspan'] },
  allowedSchemes: ['http', 'https', 'mailto'],
  allowProtocolRelative: false,
};

/**
 * The body as HTML for feeds and exports; pages draw the document itself. It is safe as it is written, and
 * goes through the allow-list all the same, because it is stored and what reads it later cannot know.
 */
export function documentHtml(document: Document): string {
  return sanitize(document.content.map(blockHtml).join(''), ALLOWED);
}
