/** From the narrowest to the widest. */
export const ROLES = ['reporter', 'editor', 'proofreader', 'reviewer', 'chief', 'admin'] as const;
export type Role = (typeof ROLES)[number];
