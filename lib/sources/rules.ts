import type { Issue } from '../outcome.ts';
import { SOURCE_FIELDS, type SourceFields } from './schema.ts';
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
  const clash = firstOverlap(licences);
  if (clash) {
    const [a, b] = clash;
    issues.push({ code: 'licences-overlap', field: 'licences', values: { first: a.from, second: b.from } });
  }
  return issues;
}

function firstOverlap(licences: Licence[]): [Licence, Licence] | null {
  for (const [at, licence] of licences.entries()) {
    const other = licences.slice(at + 1).find((later) => overlap(licence, later));
    if (other) return [licence, other];
  }
  return null;
}

/** The fields in which two states of a source differ; the order of aliases and licences says nothing. */
export function changedFields(before: SourceFields, after: SourceFields): (keyof SourceFields)[] {
  const unordered = (value: unknown) =>
    JSON.stringify(Array.isArray(value) ? value.map((one) => JSON.stringify(one)).toSorted() : value);
  return SOURCE_FIELDS.filter((field) => unordered(before[field]) !== unordered(after[field]));
}
