import { z } from 'zod';

/**
 * The structured body: a ProseMirror document, limited to the nodes and marks that our pages draw.
 * Figures keep image, caption, credit and alternative text together; `mediaId` is null for a figure
 * whose picture is still missing (an imported page may have lost it).
 */
const hrefSchema = z
  .string()
  .max(2_000)
  .refine(
    (href) => /^(https?:\/\/|mailto:|\/(?!\/))/i.test(href),
    'must be http, https, mailto or an address of this site',
  );

const markSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('bold') }),
  z.object({ type: z.literal('italic') }),
  z.object({ type: z.literal('link'), attrs: z.object({ href: hrefSchema }) }),
]);

const textSchema = z.object({
  type: z.literal('text'),
  text: z.string().min(1),
  marks: z.array(markSchema).max(3).optional(),
});
const hardBreakSchema = z.object({ type: z.literal('hardBreak') });
const inlineSchema = z.discriminatedUnion('type', [textSchema, hardBreakSchema]);

const paragraphSchema = z.object({ type: z.literal('paragraph'), content: z.array(inlineSchema).optional() });
const headingSchema = z.object({
  type: z.literal('heading'),
  attrs: z.object({ level: z.union([z.literal(2), z.literal(3)]) }),
  content: z.array(inlineSchema).optional(),
});
const share = z.number().min(0).max(1);
const figureSchema = z.object({
  type: z.literal('figure'),
  attrs: z.object({
    mediaId: z.number().int().positive().nullable(),
    alt: z.string().max(500),
    caption: z.string().max(1_000),
    credit: z.string().max(200),
    focalX: share,
    focalY: share,
  }),
});
const horizontalRuleSchema = z.object({ type: z.literal('horizontalRule') });
const blockquoteSchema = z.object({ type: z.literal('blockquote'), content: z.array(paragraphSchema) });

export type ListItem = { type: 'listItem'; content: (Paragraph | BulletList | OrderedList)[] };
export type BulletList = { type: 'bulletList'; content: ListItem[] };
export type OrderedList = { type: 'orderedList'; attrs?: { start: number }; content: ListItem[] };
const listItemSchema: z.ZodType<ListItem> = z.lazy(() =>
  z.object({
    type: z.literal('listItem'),
    content: z.array(z.union([paragraphSchema, bulletListSchema, orderedListSchema])),
  }),
);
const bulletListSchema = z.object({ type: z.literal('bulletList'), content: z.array(listItemSchema) });
const orderedListSchema = z.object({
  type: z.literal('orderedList'),
  attrs: z.object({ start: z.number().int().min(0).max(100_000) }).optional(),
  content: z.array(listItemSchema),
});

const cellAttrsSchema = z
  .object({ colspan: z.number().int().min(1).max(50), rowspan: z.number().int().min(1).max(500) })
  .partial()
  .optional();
const cellContentSchema = z.array(paragraphSchema);
const tableCellSchema = z.object({
  type: z.literal('tableCell'),
  attrs: cellAttrsSchema,
  content: cellContentSchema,
});
const tableHeaderSchema = z.object({
  type: z.literal('tableHeader'),
  attrs: cellAttrsSchema,
  content: cellContentSchema,
});
const tableRowSchema = z.object({
  type: z.literal('tableRow'),
  content: z.array(z.discriminatedUnion('type', [tableCellSchema, tableHeaderSchema])),
});
const tableSchema = z.object({ type: z.literal('table'), content: z.array(tableRowSchema).max(500) });

const blockSchema = z.union([
  paragraphSchema,
  headingSchema,
  figureSchema,
  horizontalRuleSchema,
  blockquoteSchema,
  bulletListSchema,
  orderedListSchema,
  tableSchema,
]);

/** Unknown attributes are dropped, unknown nodes and marks are refused. */
export const documentSchema = z.object({ type: z.literal('doc'), content: z.array(blockSchema).max(2_000) });

export type Document = z.infer<typeof documentSchema>;
export type Block = z.infer<typeof blockSchema>;
export type Inline = z.infer<typeof inlineSchema>;
export type Mark = z.infer<typeof markSchema>;
export type Paragraph = z.infer<typeof paragraphSchema>;
export type Figure = z.infer<typeof figureSchema>;
export type Table = z.infer<typeof tableSchema>;

export const EMPTY_DOCUMENT: Document = { type: 'doc', content: [{ type: 'paragraph' }] };

export function inlineText(content: Inline[] | undefined): string {
  return (content ?? []).map((node) => (node.type === 'text' ? node.text : '\n')).join('');
}

/** The figures of a document, in reading order. */
export function figuresOf(document: Document): Figure[] {
  return document.content.filter((block) => block.type === 'figure');
}
