/** Where to go after signing in when nothing else was asked for. */
export const DESK_HOME = '/desk';

/**
 * A path of this site to go on to, else `fallback`. Whatever a browser would read as another site
 * ('//host', '/\host', a scheme, a control character) is not one.
 */
export function localPath(wanted: unknown, fallback: string = DESK_HOME): string {
  if (typeof wanted !== 'string' || !wanted.startsWith('/')) return fallback;
  const base = 'http://local.invalid';
  const url = URL.parse(wanted, base);
  return url?.origin === base ? `${url.pathname}${url.search}${url.hash}` : fallback;
}
