/** First segments of addresses that are not a document for everybody: the office, machines and files. */
const NOT_DOCUMENTS = new Set(['desk', 'admin', 'sign-in', 'api', 'media', 'og', 'preview', '_next']);
/** Documents whose address looks like a file's. */
const DOCUMENT_FILES = /(^|\/)(feed\.xml|atom\.xml|sitemap\.xml|robots\.txt)$|^\/sitemaps\/[\w-]+\.xml$/;

/** Whether an address is a reader's page: one that is the same for everybody, and may be kept. */
export function isReaderPage({ pathname }: URL): boolean {
  const [, first = ''] = pathname.split('/');
  if (NOT_DOCUMENTS.has(first)) return false;
  return !pathname.includes('.') || DOCUMENT_FILES.test(pathname);
}

/** The query parameters that a reader's page reads, in the order in which they stand in its address. */
export function declaredParams({ pathname }: URL): string[] {
  return pathname === '/search' ? ['q', 'page'] : [];
}
