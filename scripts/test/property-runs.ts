// Set up before each test file. `npm run test:long` asks every property fifty times as often as fast-check does.
if (process.env.LONG) {
  const { configureGlobal } = await import('fast-check');
  configureGlobal({ numRuns: 5_000 });
}

export {};
