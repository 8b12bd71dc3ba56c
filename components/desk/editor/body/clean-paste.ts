/**
 * What comes out of Word, WeChat and web pages, as plain structure: paragraphs, headings, lists, tables,
 * quotes, links, bold and italic. Sizes, colours, classes, comments and empty wrappers stay behind.
 * Runs in a browser; `parse` is how it reads HTML.
 */
export function cleanPastedHtml(html: string, parse = parseInBrowser): string {
  const { body } = parse(withoutOfficeParts(html));
  for (const element of [...body.querySelectorAll(DROPPED)]) element.remove();
  markWordLists(body);
  for (const element of [...body.querySelectorAll('*')].reverse()) cleanElement(element);
  return body.innerHTML;
}

const DROPPED = 'script, style, meta, link, title, iframe, object, form, input, button, svg, noscript, head';
const KEPT = new Set(
  'P H2 H3 UL OL LI BLOCKQUOTE TABLE TBODY TR TH TD HR BR STRONG EM A IMG FIGURE FIGCAPTION'.split(' '),
);
const BLOCKS = 'P,H2,H3,UL,OL,LI,BLOCKQUOTE,TABLE,FIGURE,HR,DIV,SECTION,ARTICLE';
const RENAMED: Record<string, string> = {
  H1: 'h2',
  H4: 'h3',
  H5: 'h3',
  H6: 'h3',
  B: 'strong',
  I: 'em',
  TFOOT: 'tbody',
  THEAD: 'tbody',
};
const WRAPPERS = new Set(['DIV', 'SECTION', 'ARTICLE', 'MAIN', 'HEADER', 'FOOTER', 'CENTER', 'ASIDE']);
const KEPT_ATTRIBUTES: Record<string, string[]> = {
  A: ['href'],
  IMG: ['alt'],
  TD: ['colspan', 'rowspan'],
  TH: ['colspan', 'rowspan'],
};

function parseInBrowser(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** Word's conditional comments and namespaced elements, which hold copies of the text. */
function withoutOfficeParts(html: string): string {
  return html.replace(/<!--[\s\S]*?-->/g, '').replace(/<\/?(o|w|m|v):[^>]*>/gi, '');
}

/** Word writes a list as paragraphs with a style and a typed bullet. */
function markWordLists(body: HTMLElement): void {
  for (const paragraph of [...body.querySelectorAll('p[style*="mso-list"]')]) {
    for (const bullet of [...paragraph.querySelectorAll('span[style*="mso-list"]')]) bullet.remove();
    const item = body.ownerDocument.createElement('li');
    item.append(...paragraph.childNodes);
    const before = paragraph.previousElementSibling;
    if (before?.tagName === 'UL' && before.hasAttribute('data-word')) {
      before.append(item);
      paragraph.remove();
    } else {
      const list = body.ownerDocument.createElement('ul');
      list.setAttribute('data-word', '');
      list.append(item);
      paragraph.replaceWith(list);
    }
  }
}

function cleanElement(element: Element): void {
  const style = element.getAttribute('style') ?? '';
  const isBoldSpan = element.tagName === 'SPAN' && /font-weight:\s*(bold|[6-9]00)/i.test(style);
  const name = isBoldSpan ? 'strong' : RENAMED[element.tagName];
  if (name) {
    // A page's builders make everything bold and undo it in a style.
    if (name === 'strong' && /font-weight:\s*(normal|400)/i.test(style))
      element.replaceWith(...element.childNodes);
    else clean(rename(element, name));
  } else if (KEPT.has(element.tagName)) {
    clean(element);
  } else if (WRAPPERS.has(element.tagName) && !element.querySelector(BLOCKS)) {
    // The innermost wrapper is the paragraph.
    clean(rename(element, 'p'));
  } else {
    element.replaceWith(...element.childNodes);
  }
}

function rename(element: Element, name: string): Element {
  const renamed = element.ownerDocument.createElement(name);
  for (const { name: attribute, value } of [...element.attributes]) renamed.setAttribute(attribute, value);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
  return renamed;
}

function clean(element: Element): void {
  const kept = KEPT_ATTRIBUTES[element.tagName] ?? [];
  for (const { name } of [...element.attributes]) {
    if (!kept.includes(name)) element.removeAttribute(name);
  }
  if (element.tagName === 'A' && !/^https?:\/\//i.test(element.getAttribute('href') ?? '')) {
    element.replaceWith(...element.childNodes);
    return;
  }
  const isEmpty =
    !element.querySelector('img') &&
    (element.textContent ?? '').replace(/[\s\u00a0\u3000\u200b]/g, '') === '';
  if (isEmpty && ['P', 'H2', 'H3', 'LI', 'STRONG', 'EM', 'A', 'BLOCKQUOTE'].includes(element.tagName))
    element.remove();
  else if (element.tagName === 'P') trimIndent(element);
}

/** Two full-width blanks before each paragraph were a typewriter's indent. */
function trimIndent(paragraph: Element): void {
  const first = paragraph.firstChild;
  if (first?.nodeType === 3) first.textContent = (first.textContent ?? '').replace(/^[\s\u00a0\u3000]+/, '');
}
