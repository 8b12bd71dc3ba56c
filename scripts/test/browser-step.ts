import { existsSync } from 'node:fs';
import { findChromium, hasChineseFont } from '../browser.ts';
import { run, runTool } from './command.ts';
import { FAILED, type Outcome, PASSED } from './outcome.ts';

/** Makes sure of a browser and of Chinese letters, installing them where that needs nobody's permission. */
export async function ensureBrowser(): Promise<Outcome> {
  await install();
  const chromium = await findChromium();
  const fonts = await hasChineseFont();
  if (!chromium) {
    console.error(
      '  No Chromium: install it (Debian: apt-get install chromium; others: npx playwright install chromium), ' +
        'or say where it is: CHROMIUM_PATH=/path/to/chrome npm test',
    );
  }
  if (!fonts)
    console.error('  No font with Chinese letters: install one (Debian: apt-get install fonts-noto-cjk).');
  process.env.CHROMIUM_PATH = chromium;
  return chromium && fonts ? PASSED : FAILED;
}

async function install(): Promise<void> {
  const missing = [
    ...((await findChromium()) ? [] : ['chromium']),
    ...((await hasChineseFont()) ? [] : ['fonts-noto-cjk']),
  ];
  if (missing.length === 0) return;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const unattended = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-update', 'apt-get', ['update', '-q'], unattended);
    await run(
      'apt-install',
      'apt-get',
      ['install', '-qy', '--no-install-recommends', ...missing],
      unattended,
    );
  } else if (missing.includes('chromium')) {
    await runTool('playwright-install', '@playwright/test/cli.js', ['install', 'chromium']);
  }
}
