// The second step before every npm script: what is generated from sources, when those have changed.

import { buildReader } from '../build-reader.ts';
import { ROOT } from '../checkout.ts';
import { generateClient } from './generate-client.ts';

try {
  await generateClient(ROOT);
  await buildReader(ROOT);
} catch (error) {
  console.error(`\n✗ ${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
