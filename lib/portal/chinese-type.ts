import { globSync } from 'node:fs';

const FOLDERS = ['/usr/share/fonts', '/usr/local/share/fonts', `${process.env.HOME ?? ''}/.fonts`];
const CHINESE = /cjk|noto(sans|serif)[st]c|source ?han|wqy|wenquan|droidsansfallback|simsun|uming|ukai/i;

let found: boolean | undefined;

/** Whether this machine has a Chinese typeface to draw with; looked for once. Other systems bring one. */
export function hasChineseType(): boolean {
  found ??=
    process.platform !== 'linux' ||
    FOLDERS.some((folder) =>
      globSync('**/*.{ttf,ttc,otf}', { cwd: folder }).some((file) => CHINESE.test(file)),
    );
  return found;
}
