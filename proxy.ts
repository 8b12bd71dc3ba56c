import { type NextRequest, NextResponse } from 'next/server';
import { env } from '#lib/platform/env/env.ts';
import { searchPagePath } from '#lib/search/search-address.ts';
import { ADDRESS_HEADER } from '#lib/web/address-header.ts';
import {
  baseHeaders,
  deskPolicy,
  READER_POLICY,
  READER_POLICY_IN_DEVELOPMENT,
} from '#lib/web/security-headers.ts';
import { bringsSession } from '#lib/web/session-cookie.ts';

const DEVELOPMENT = process.env.NODE_ENV === 'development';
const POLICY = 'Content-Security-Policy';

/** Headers for every answer, and the comfort of being led to the sign-in page. Guards nothing. */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  const answer = isOffice(pathname) ? officeAnswer(request, pathname, search) : readersAnswer(request);
  const https = env().siteUrl.startsWith('https:');
  for (const [name, value] of Object.entries(baseHeaders({ https }))) answer.headers.set(name, value);
  return answer;
}

function readersAnswer({ nextUrl, url }: NextRequest): NextResponse {
  // What is searched for becomes part of the path, so that the answer is a page like any other.
  const found = nextUrl.pathname === '/search' ? searchPagePath(nextUrl.searchParams) : null;
  const answer = found ? NextResponse.rewrite(new URL(found, url)) : NextResponse.next();
  answer.headers.set(POLICY, DEVELOPMENT ? READER_POLICY_IN_DEVELOPMENT : READER_POLICY);
  return answer;
}

function officeAnswer(request: NextRequest, pathname: string, search: string): NextResponse {
  const isGuarded = !pathname.startsWith('/sign-in');
  if (isGuarded && request.method === 'GET' && !bringsSession((name) => request.cookies.has(name))) {
    const to = new URL('/sign-in', request.url);
    to.searchParams.set('next', pathname + search);
    return NextResponse.redirect(to, 303);
  }
  // Next puts the nonce that it finds here on every script and style of the page.
  const policy = deskPolicy({ nonce: crypto.randomUUID(), development: DEVELOPMENT });
  const headers = new Headers(request.headers);
  headers.set(POLICY, policy);
  headers.set(ADDRESS_HEADER, pathname + search);
  const answer = NextResponse.next({ request: { headers } });
  answer.headers.set(POLICY, policy);
  return answer;
}

function isOffice(pathname: string): boolean {
  return /^\/(desk|admin|preview|sign-in)(\/|$)/.test(pathname);
}

export const config = { matcher: '/((?!_next/static/).*)' };
