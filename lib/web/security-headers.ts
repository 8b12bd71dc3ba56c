// Pure, because the server before Next sets the same headers on what it answers by itself.

/** On every answer, whatever it is. */
export function baseHeaders({ https }: { https: boolean }): Record<string, string> {
  return {
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'SAMEORIGIN',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    ...(https ? { 'Strict-Transport-Security': 'max-age=31536000' } : {}),
  };
}

const COMMON = {
  'default-src': "'self'",
  'img-src': "'self' data: blob:",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'self'",
};

function policy(directives: Record<string, string>): string {
  return Object.entries({ ...COMMON, ...directives })
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}

/**
 * Readers' pages: no inline script at all. JSON-LD is data and needs no leave; rules for speculative loading
 * have a word of their own. Only attributes may style inline: the focal point of a picture does.
 */
export const READER_POLICY = policy({
  'script-src': "'self' 'inline-speculation-rules'",
  'style-src': "'self'",
  'style-src-attr': "'unsafe-inline'",
});

/** Readers' pages while developing, where Next's own scripts are still in them. */
export const READER_POLICY_IN_DEVELOPMENT = policy({
  'script-src': "'self' 'unsafe-inline' 'unsafe-eval'",
  'style-src': "'self' 'unsafe-inline'",
  'connect-src': "'self' ws:",
});

/** The desk: scripts that carry the nonce of this answer, and what they load. */
export function deskPolicy({ nonce, development }: { nonce: string; development: boolean }): string {
  return policy({
    'script-src': `'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    'style-src': development ? "'self' 'unsafe-inline'" : `'self' 'nonce-${nonce}'`,
    // React and Radix place what floats by attributes.
    'style-src-attr': "'unsafe-inline'",
    'connect-src': development ? "'self' ws:" : "'self'",
  });
}
