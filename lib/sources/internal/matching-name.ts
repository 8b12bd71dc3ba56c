import type { Prisma } from '../../platform/db/generated/client.ts';
import { literal } from '../../platform/db/literal.ts';
import { foldName } from '../source.ts';

/** Sources of whose name or alias the text is a part, however it is spaced; an empty text is a part of all. */
export function matchingName(text: string): Prisma.SourceWhereInput {
  const folded = { foldedName: { contains: literal(foldName(text)) } };
  return foldName(text) === '' ? {} : { OR: [folded, { aliases: { some: folded } }] };
}
