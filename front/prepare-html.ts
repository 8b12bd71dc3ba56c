/**
 * Takes the framework out of a page that is a document: its scripts, their preloads and React's markers.
 * What stays: JSON-LD, speculation rules, and our own script of custom elements.
 *
 * It walks over the tags of the markup, so text that merely looks like one (in JSON-LD, in an attribute,
 * in a comment) is never touched.
 */

export interface PreparedHtml {
  /** The document without the framework; the document as it came where `needsScripts`. */
  html: string;
  /**
   * The page is not complete: a part of it streams in later, or all of it is drawn in the browser. That is
   * a fault of the page, not of the reader, so such a page keeps the framework's scripts.
   */
  needsScripts: boolean;
  /** The status that the page asked for by `<meta name="http-status" content="410">`. */
  status: number | undefined;
}

const KEPT_TYPES = new Set(['application/ld+json', 'speculationrules']);

/** Our own script, `/reader.<hash>.js`, the only one that a reader's page runs. */
const OWN_SCRIPT = /^\/reader[\w.-]*\.js(?:\?|$)/;

/** React's markers of boundaries and of neighbouring texts: of use to React only. */
const REACT_MARKER = /^<!--(?:\/?[$&]| )-->$/;

/** React's markers of a boundary that waits (`?`, `~`) or failed (`!`). */
const OPEN_BOUNDARY = /^<!--\$[?!~]/;

/** The id of the document that Next sends where a page threw: empty, to be drawn in the browser. */
export const ERROR_SHELL = '__next_error__';

/**
 * A page under Next cannot set its status but by throwing, which leaves an empty document. A page that is
 * gone but has something to say (a tombstone, 410) names its status instead. Only refusals may be named.
 */
const STATUS_META = 'http-status';
const REFUSAL = /^4\d\d$/;

/** The ids that React gives to a hole (B, P) and to the content that will fill it (S). */
const HOLE_ID = /^[BPS]:/;

/** Elements whose content is text up to their own end tag, whatever it looks like. */
const RAW_TEXT = new Set(['script', 'style', 'textarea', 'title']);

// The name of a tag, then attributes, whose quoted values may hold a `>`.
const TAG = /<(\/?[a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/iy;
const ATTRIBUTE = /([^\s=/>"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** Prepares a whole document as Next rendered it. */
export function prepareHtml(html: string): PreparedHtml {
  let kept = '';
  let keptUpTo = 0;
  let at = html.indexOf('<');
  let status: number | undefined;

  const drop = (from: number, to: number) => {
    kept += html.slice(keptUpTo, from);
    keptUpTo = to;
  };

  while (at !== -1) {
    let end: number;
    if (html.startsWith('<!--', at)) {
      end = endOfComment(html, at);
      const comment = html.slice(at, end);
      if (OPEN_BOUNDARY.test(comment)) return { html, needsScripts: true, status: undefined };
      if (REACT_MARKER.test(comment)) drop(at, end);
    } else {
      TAG.lastIndex = at;
      const tag = TAG.exec(html);
      if (!tag) {
        end = at + 1;
      } else {
        const name = (tag[1] ?? '').toLowerCase();
        const attributes = tag[2] ?? '';
        end = RAW_TEXT.has(name) ? endOfElement(html, name, TAG.lastIndex) : TAG.lastIndex;
        if (isIncomplete(name, attributes)) return { html, needsScripts: true, status: undefined };
        const named = namedStatus(name, attributes);
        if (named !== undefined) status = named;
        if (named !== undefined || isFrameworks(name, attributes)) drop(at, end);
      }
    }
    at = html.indexOf('<', end);
  }
  return { html: kept + html.slice(keptUpTo), needsScripts: false, status };
}

/** Takes preloads of scripts out of a `Link` header; undefined where nothing is left. */
export function prepareLinkHeader(link: string): string | undefined {
  const links = link.split(/,(?=\s*<)/).filter((one) => {
    const rel = /;\s*rel="?([^";]+)"?/i.exec(one)?.[1]?.toLowerCase();
    const as = /;\s*as="?([^";]+)"?/i.exec(one)?.[1]?.toLowerCase();
    return !isScriptPreload(rel, as);
  });
  return links.length > 0 ? links.map((one) => one.trim()).join(', ') : undefined;
}

function isFrameworks(name: string, attributes: string): boolean {
  if (name === 'script') {
    const { src, type } = parseAttributes(attributes);
    return !KEPT_TYPES.has(type?.toLowerCase() ?? '') && !OWN_SCRIPT.test(src ?? '');
  }
  if (name === 'link') {
    const { rel, as, href } = parseAttributes(attributes);
    return isScriptPreload(rel?.toLowerCase(), as?.toLowerCase()) && !OWN_SCRIPT.test(href ?? '');
  }
  return false;
}

function isScriptPreload(rel: string | undefined, as: string | undefined): boolean {
  return rel === 'modulepreload' || (rel === 'preload' && as === 'script');
}

function isIncomplete(name: string, attributes: string): boolean {
  if (name !== 'template' && name !== 'div' && name !== 'html') return false;
  if (!attributes.includes('id=')) return false;
  const { id = '', hidden } = parseAttributes(attributes);
  if (name === 'html') return id === ERROR_SHELL;
  return HOLE_ID.test(id) && (name === 'template' || hidden !== undefined);
}

function namedStatus(name: string, attributes: string): number | undefined {
  if (name !== 'meta' || !attributes.includes(STATUS_META)) return undefined;
  const { name: key, content = '' } = parseAttributes(attributes);
  return key === STATUS_META && REFUSAL.test(content) ? Number(content) : undefined;
}

function parseAttributes(attributes: string): Partial<Record<string, string>> {
  const values: Partial<Record<string, string>> = {};
  for (const [, name = '', double, single, bare] of attributes.matchAll(ATTRIBUTE)) {
    // A repeated attribute counts once, the first time, as browsers have it.
    values[name.toLowerCase()] ??= double ?? single ?? bare ?? '';
  }
  return values;
}

function endOfComment(html: string, from: number): number {
  const end = html.indexOf('-->', from + 4);
  return end === -1 ? html.length : end + 3;
}

function endOfElement(html: string, name: string, from: number): number {
  const endTag = new RegExp(`</${name}(?=[\\s/>])[^>]*>`, 'gi');
  endTag.lastIndex = from;
  return endTag.exec(html) ? endTag.lastIndex : html.length;
}
