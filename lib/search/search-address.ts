const LONGEST = 60;
const MOST_PAGES = 20;

export type SearchAddress = { query: string; page: number };

/** What was asked for, with blanks and width folded, so that the same question is one page. */
export function normaliseQuery(text: string): string {
  return text.normalize('NFKC').trim().replace(/\s+/g, ' ').slice(0, LONGEST);
}

/** The address that a reader sees: '/search?q=…&page=2'. */
export function searchPath(query: string, page = 1): string {
  const parameters = new URLSearchParams({ q: query, ...(page > 1 ? { page: String(page) } : {}) });
  return `/search?${parameters}`;
}

function pageNumber(text: string | null): number {
  const page = Number(text ?? 1);
  return Number.isInteger(page) && page >= 1 && page <= MOST_PAGES ? page : 1;
}

/**
 * The page that answers a question, with the question in the path instead of the parameters: a page whose
 * path says everything is kept whole like any other. Null for '/search' without a question.
 */
export function searchPagePath(parameters: URLSearchParams): string | null {
  const query = normaliseQuery(parameters.get('q') ?? '');
  return query === '' ? null : `/search/${encodeURIComponent(query)}/${pageNumber(parameters.get('page'))}`;
}

/** A segment as it was before it was written into an address; '' for one that was never written so. */
function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return '';
  }
}

/** Reads the segments that `searchPagePath` wrote after '/search'; `[]` is the empty form. */
export function parseSearchSegments(segments: string[]): SearchAddress | null {
  const [text, page, ...rest] = segments;
  if (text === undefined) return { query: '', page: 1 };
  const query = normaliseQuery(decode(text));
  if (page === undefined || rest.length > 0 || query === '' || String(pageNumber(page)) !== page) return null;
  return { query, page: Number(page) };
}
