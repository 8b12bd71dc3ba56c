import { defineConfig } from 'prisma/config';

// For those who use Prisma's own command line; the scripts here go without it. Generating needs no database.
export default defineConfig({
  schema: 'prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? '' },
});
