import { defineConfig } from 'vitest/config';

const exclude = ['node_modules/**', '.next/**', '.data/**', 'e2e/**', 'test-results/**'];

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['**/*.test.{ts,tsx,mjs}'], exclude } },
      {
        test: {
          name: 'integration',
          include: ['**/*.itest.ts'],
          exclude,
          globalSetup: 'lib/testing/database-server.ts',
          setupFiles: 'lib/testing/database-of-file.ts',
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
