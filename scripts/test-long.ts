// `npm run test:long`: the same, with fifty times as many runs of each property. For nights and releases.
process.env.LONG = '1';
await import('./test.ts');

export {};
