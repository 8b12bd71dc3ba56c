import { defineConfig } from 'vitest/config';

const exclude = ['node_modules/**', '.next/**', '.data/**', 'e2e/**', 'test-results/**'];
/** A long run asks the same questions far more often. */
const patience = process.env.LONG ? 50 : 1;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['**/*.test.{ts,tsx,mjs}'],
          exclude,
          setupFiles: 'scripts/test/property-runs.ts',
          testTimeout: 60_000 * patience,
        },
      },
      {
        test: {
          name: 'integration',
          include: ['**/*.itest.ts'],
          exclude,
          globalSetup: 'lib/testing/database-server.ts',
          setupFiles: ['scripts/test/property-runs.ts', 'lib/testing/database-of-file.ts'],
          testTimeout: 120_000 * patience,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
