import type { NextRequest } from 'next/server';
import NextAuth from 'next-auth';
import { authOptions } from '#lib/web/auth.ts';

type Context = { params: Promise<{ nextauth: string[] }> };

/** next-auth's own addresses, for what signs in without the form. */
function answer(request: NextRequest, context: Context): Promise<Response> {
  return NextAuth(request, context, authOptions());
}

export { answer as GET, answer as POST };
