/** A field whose text is shown to readers and may hold a masked word. */
export const MASKABLE_FIELDS = ['kicker', 'title', 'subtitle', 'summary', 'body'] as const;
export type MaskableField = (typeof MASKABLE_FIELDS)[number];

export type MaskSpan = {
  field: MaskableField;
  /** UTF-16 offsets into the field's plain text, `end` exclusive. */
  start: number;
  end: number;
  rule: string;
};

/** The word was already masked where the text comes from, and its original is lost. */
export const INHERITED_MASK = 'inherited';

// Two or more asterisks or crosses in a row stand for a removed word; a single one is a footnote or a product.
const INHERITED = /[*＊✱]{2,}|[×]{2,}/g;

/** Where a source's own masking stands in each field's text. */
export function findInheritedMasks(texts: Record<MaskableField, string>): MaskSpan[] {
  return MASKABLE_FIELDS.flatMap((field) =>
    [...texts[field].matchAll(INHERITED)].map((match) => ({
      field,
      start: match.index,
      end: match.index + match[0].length,
      rule: INHERITED_MASK,
    })),
  );
}
