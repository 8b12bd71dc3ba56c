import { existsSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../checkout.ts';
import { ensureBrowser } from './browser-step.ts';
import { type Finished, RESULTS, runTool } from './command.ts';
import { FAILED, judged, type Outcome, PASSED } from './outcome.ts';
import { parsePlaywrightReport, parseVitestReport, readReport } from './reports.ts';
import { startTestSite, type TestSite } from './site.ts';

export type Step = { name: string; run: () => Promise<Outcome> };

const ROOMS = ['app', 'components', 'front', 'lib', 'scripts', 'e2e', 'bench', 'prisma', 'proxy.ts'];

/** How much of a failing step's output is shown; all of it is in its log. */
const LINES_SHOWN = 120;

let site: TestSite | undefined;

/** Everything that must hold, the quickest answers first. */
export const STEPS: Step[] = [
  { name: 'browser', run: ensureBrowser },
  tool('lint', '@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']),
  { name: 'types', run: checkTypes },
  { name: 'architecture', run: checkArchitecture },
  tool('unused', 'knip/bin/knip.js', []),
  { name: 'unit', run: () => vitest('unit') },
  { name: 'integration', run: () => vitest('integration') },
  { name: 'site', run: openTestSite },
  { name: 'e2e', run: endToEnd },
  { name: 'stop', run: closeTestSite },
];

function tool(name: string, script: string, args: string[]): Step {
  return { name, run: async () => told(await runTool(name, script, args)) };
}

async function checkTypes(): Promise<Outcome> {
  // Next writes the types of the addresses that app/ has; the compiler reads them.
  const routes = await runTool('typegen', 'next/dist/bin/next', ['typegen']);
  if (routes.code !== 0) return told(routes);
  return told(await runTool('types', 'typescript/bin/tsc', ['--noEmit']));
}

async function checkArchitecture(): Promise<Outcome> {
  const rooms = ROOMS.filter((room) => existsSync(path.join(ROOT, room)));
  const cruise = 'dependency-cruiser/bin/dependency-cruiser.mjs';
  return told(await runTool('architecture', cruise, ['--config', '.dependency-cruiser.mjs', ...rooms]));
}

async function vitest(project: string): Promise<Outcome> {
  const report = path.join(RESULTS, `${project}.json`);
  const finished = await runTool(project, 'vitest/vitest.mjs', [
    'run',
    `--project=${project}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  return told(finished, await readReport(report, parseVitestReport));
}

async function openTestSite(): Promise<Outcome> {
  site = await startTestSite();
  return PASSED;
}

async function endToEnd(): Promise<Outcome> {
  if (!site) return skipped('the site did not start');
  if (!process.env.CHROMIUM_PATH) return skipped('there is no browser');
  const report = path.join(RESULTS, 'e2e.json');
  const finished = await runTool('e2e', '@playwright/test/cli.js', ['test', '--reporter=list,json'], {
    ...site.env,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  });
  return told(finished, await readReport(report, parsePlaywrightReport));
}

/** A site that ends cleanly, as after Ctrl-C. */
export async function closeTestSite(): Promise<Outcome> {
  if (!site) return skipped('the site did not start');
  const code = await site.stop();
  site = undefined;
  return code === 0 ? PASSED : FAILED;
}

function skipped(why: string): Outcome {
  console.error(`  Not run, because ${why}.`);
  return FAILED;
}

/** Shows what a failing program said. */
function told(finished: Finished, counted?: Outcome): Outcome {
  const outcome = judged(counted, finished.code);
  if (outcome.failed > 0) {
    console.error(finished.output.trimEnd().split('\n').slice(-LINES_SHOWN).join('\n'));
    console.error(`  All of it: ${finished.log}`);
  }
  return outcome;
}
