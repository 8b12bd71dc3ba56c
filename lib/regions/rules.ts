import type { Issue } from '../outcome.ts';
import { isSlug, RESERVED_SLUGS } from './place-address.ts';
import type { NewRegion } from './schema.ts';

/** What keeps a place from being made, apart from what only the database knows. */
export function issuesBeforeCreating({ slug }: NewRegion): Issue[] {
  if (RESERVED_SLUGS.has(slug)) return [{ code: 'slug-reserved', field: 'slug', values: { slug } }];
  return isSlug(slug) ? [] : [{ code: 'slug-not-plain', field: 'slug' }];
}
