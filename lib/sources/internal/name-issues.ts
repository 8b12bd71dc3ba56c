import type { Issue } from '../../outcome.ts';
import type { Tx } from '../../platform/db/db.ts';
import type { SourceFields } from '../schema.ts';
import { foldName } from '../source.ts';

/** Names, aliases and address that another source has: each says whose it is. */
export async function nameIssues(tx: Tx, fields: SourceFields, ownId: number | null): Promise<Issue[]> {
  const names = [fields.name, ...fields.aliases];
  const folded = names.map(foldName);
  const other = ownId === null ? {} : { not: ownId };
  const [sources, aliases, sameSlug] = [
    await tx.source.findMany({ where: { foldedName: { in: folded }, id: other } }),
    await tx.sourceAlias.findMany({
      where: { foldedName: { in: folded }, sourceId: other },
      include: { source: { select: { name: true } } },
    }),
    await tx.source.findFirst({ where: { slug: fields.slug, id: other }, select: { name: true } }),
  ];
  const taken = [
    ...sources.map((source) => ({ foldedName: source.foldedName, owner: source.name })),
    ...aliases.map((alias) => ({ foldedName: alias.foldedName, owner: alias.source.name })),
  ];
  const issues: Issue[] = taken.map(({ foldedName, owner }) => {
    const at = folded.indexOf(foldedName);
    return {
      code: 'source-name-taken',
      field: at === 0 ? 'name' : 'aliases',
      values: { name: names[at] ?? '', owner },
    };
  });
  if (sameSlug) issues.push({ code: 'source-slug-taken', field: 'slug', values: { owner: sameSlug.name } });
  return issues;
}
