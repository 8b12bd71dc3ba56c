/** As JSON that can stand in a page: no text of it can end the element that it stands in. */
export function scriptSafeJson(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** Structured data of a page, for machines. */
export function JsonLd({ data }: { data: object }) {
  return <script type="application/ld+json">{scriptSafeJson(data)}</script>;
}
