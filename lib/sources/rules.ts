import type { Issue } from '../outcome.ts';
import type { SourceFields } from './schema.ts';
import { foldName, type Licence } from './source.ts';

function overlap(a: Licence, b: Licence): boolean {
  return a.scope === b.scope && a.from <= (b.to ?? '9999-12-31') && b.from <= (a.to ?? '9999-12-31');
}

/** What is wrong with a source by itself; whether its names are free is asked of the database. */
export function issuesBeforeSaving({ name, aliases, licences }: SourceFields): Issue[] {
  const issues: Issue[] = [];
  const folded = [name, ...aliases].map(foldName);
  const repeated = [name, ...aliases].find((_, at) => folded.indexOf(folded[at] ?? '') !== at);
  if (repeated !== undefined)
    issues.push({ code: 'alias-repeated', field: 'aliases', values: { name: repeated } });
  if (folded.includes('')) issues.push({ code: 'name-of-signs-only', field: 'name' });

  if (licences.some(({ from, to }) => to !== null && to < from)) {
    issues.push({ code: 'licence-ends-before-it-begins', field: 'licences' });
  }
  if (licences.some((a, i) => licences.slice(i + 1).some((b) => overlap(a, b)))) {
    issues.push({ code: 'licences-overlap', field: 'licences' });
  }
  return issues;
}
