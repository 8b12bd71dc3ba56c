// The second step before every npm script: what is generated from sources, when those have changed.

import { buildReader } from '../build-reader.ts';
import { ROOT } from '../checkout.ts';
import { explain } from '../start/progress.ts';
import { generateClient } from './generate-client.ts';

try {
  await generateClient(ROOT);
  await buildReader(ROOT);
} catch (error) {
  explain(error);
  process.exitCode = 1;
}
