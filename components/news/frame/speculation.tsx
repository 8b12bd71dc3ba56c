import { scriptSafeJson } from './json-ld.tsx';

/** Addresses that a browser may not fetch before a reader asks for them. */
const NOT_AHEAD = ['/desk/*', '/admin/*', '/api/*', '/sign-in*', '/media/*', '/og/*', '/search*', '/*.xml'];

const RULES = {
  prefetch: [
    {
      source: 'document',
      where: { and: [{ href_matches: '/*' }, { not: { href_matches: NOT_AHEAD } }] },
      eagerness: 'moderate',
    },
  ],
  prerender: [
    {
      source: 'document',
      where: { and: [{ href_matches: '/*' }, { not: { href_matches: NOT_AHEAD } }] },
      eagerness: 'conservative',
    },
  ],
};

/** Lets the browser have the next page ready when the pointer rests on its link; it is no script. */
export function SpeculationRules() {
  return <script type="speculationrules">{scriptSafeJson(RULES)}</script>;
}
