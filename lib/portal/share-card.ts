/** A drawn picture for where an address is shared: 1200 by 630, as Open Graph wants it. */
export const CARD = { width: 1200, height: 630 } as const;

export type ShareCard = {
  /** The largest words: a title, or the name of a place. */
  title: string;
  /** One line above it, in the accent: a place, a kicker. */
  above: string;
  /** One line below it: source and day. */
  below: string;
  siteName: string;
};

/** Where the text stands: the whole card, or beside a picture. */
export type TextBox = { width: number };

const PAPER = '#fdfcfa';
const INK = '#2a211c';
const INK_2 = '#665d57';
const ACCENT = '#bd2a20';
const SONG = "'Source Han Serif SC','Noto Serif SC','Noto Serif CJK SC','Songti SC',SimSun,serif";
const HEI = "'PingFang SC','Noto Sans SC','Noto Sans CJK SC','Microsoft YaHei',sans-serif";
const MARGIN = 64;
const NO_START = /^[，。、；：！？”’）》」』…]/;

function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** How wide a text is in units of its size: a Han character is one, a Latin letter about half. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u0020-\u024f]/.test(character) ? 0.55 : 1), 0);
}

/**
 * A text as lines of at most `most` units, about equally long, none beginning with a closing mark.
 * A Latin word may be cut; titles hardly hold one.
 */
export function balancedLines(text: string, most: number): string[] {
  const count = Math.max(1, Math.ceil(widthOf(text) / most));
  const target = widthOf(text) / count;
  const lines: string[] = [];
  let line = '';
  for (const character of text) {
    const full = widthOf(line) >= target && lines.length < count - 1;
    if (full && !NO_START.test(character)) {
      lines.push(line);
      line = '';
    }
    line += character;
  }
  return [...lines, line];
}

/** The largest size at which a title fits into the box, and its lines at that size. */
function fitTitle(title: string, width: number): { size: number; lines: string[] } {
  for (const [size, most] of [
    [84, 2],
    [72, 3],
    [60, 4],
    [50, 5],
  ] as const) {
    const lines = balancedLines(title, width / size);
    if (lines.length <= most) return { size, lines };
  }
  return { size: 42, lines: balancedLines(title, width / 42).slice(0, 7) };
}

/** The card as SVG; a picture, if there is one, is laid over the right of it. */
export function shareCardSvg({ title, above, below, siteName }: ShareCard, box: TextBox): string {
  const width = box.width - 2 * MARGIN;
  const { size, lines } = fitTitle(title, width);
  const lineHeight = size * 1.32;
  const top = 190 + size * 0.85;
  const drawn = lines
    .map((line, index) => `<text x="${MARGIN}" y="${top + index * lineHeight}">${escapeXml(line)}</text>`)
    .join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}">
<rect width="100%" height="100%" fill="${PAPER}"/>
<text x="${MARGIN}" y="92" font-family="${SONG}" font-weight="900" font-size="40" fill="${INK}">${escapeXml(siteName)}</text>
<rect x="${MARGIN}" y="116" width="${width}" height="5" fill="${INK}"/>
<rect x="${MARGIN}" y="126" width="${width}" height="1.5" fill="${INK}"/>
<text x="${MARGIN}" y="178" font-family="${HEI}" font-size="30" fill="${ACCENT}">${escapeXml(above)}</text>
<g font-family="${SONG}" font-weight="900" font-size="${size}" fill="${INK}">${drawn}</g>
<text x="${MARGIN}" y="${CARD.height - 52}" font-family="${HEI}" font-size="28" fill="${INK_2}">${escapeXml(below)}</text>
</svg>`;
}
