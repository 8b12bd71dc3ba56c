import type { Issue } from '../../outcome.ts';
import type { Tx } from '../../platform/db/db.ts';
import type { SourceFields } from '../schema.ts';

/** Places and parents that a form names and that are not, or cannot be, there. */
export async function referenceIssues(tx: Tx, fields: SourceFields, ownId: number | null): Promise<Issue[]> {
  const { regionCode, parentId } = fields;
  const place = await tx.region.findUnique({ where: { code: regionCode }, select: { code: true } });
  const issues: Issue[] = place
    ? []
    : [{ code: 'place-unknown', field: 'regionCode', values: { place: regionCode } }];
  const parentCode = parentId === null ? null : await parentIssue(tx, parentId, ownId);
  return parentCode ? [...issues, { code: parentCode, field: 'parentId' }] : issues;
}

/** Follows the parents upwards: the line has to end, and not at the source itself. */
async function parentIssue(tx: Tx, parentId: number, ownId: number | null): Promise<string | null> {
  if (parentId === ownId) return 'source-is-its-own-parent';
  const parent = await tx.source.findUnique({
    where: { id: parentId },
    select: { parentId: true, mergedIntoId: true },
  });
  if (!parent || parent.mergedIntoId !== null) return 'source-parent-gone';
  let above = parent.parentId;
  while (above !== null) {
    if (above === ownId) return 'source-parent-circular';
    const next = await tx.source.findUnique({ where: { id: above }, select: { parentId: true } });
    above = next?.parentId ?? null;
  }
  return null;
}
