import type { Role } from './role.ts';

/** Who acts: read afresh for each request, so that a disabled person or a changed scope counts at once. */
export type Actor = {
  id: number;
  name: string;
  role: Role;
  /** Region codes; '00' is everywhere. */
  scopes: string[];
};
