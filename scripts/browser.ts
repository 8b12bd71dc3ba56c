import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { chromium } from '@playwright/test';

const execute = promisify(execFile);

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/** The Chromium that tests drive: CHROMIUM_PATH, else the machine's, else Playwright's own; undefined without any. */
export async function findChromium(): Promise<string | undefined> {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const onPath = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  const candidates = [process.env.CHROMIUM_PATH ?? '', ...onPath, MAC, chromium.executablePath()];
  for (const candidate of candidates) {
    if (candidate && (await isProgram(candidate))) return candidate;
  }
  return undefined;
}

/** Whether some font of this machine has Chinese characters; pictures and screenshots need one. */
export async function hasChineseFont(): Promise<boolean> {
  const listed = await execute('fc-list', [':lang=zh-cn', 'family']).catch(() => undefined);
  // Without fontconfig (macOS, Windows) the system brings its own.
  return listed === undefined ? process.platform !== 'linux' : listed.stdout.trim() !== '';
}

async function isProgram(file: string): Promise<boolean> {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
}
