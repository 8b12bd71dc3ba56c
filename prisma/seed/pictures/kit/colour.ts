/** Lightness 0–1, chroma 0–0.3, hue in degrees. */
export type Oklch = readonly [lightness: number, chroma: number, hue: number];

type Triple = readonly [number, number, number];

const toLinear = (v: number) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
const toGamma = (v: number) => (v <= 0.0031308 ? v * 12.92 : 1.055 * v ** (1 / 2.4) - 0.055);

function labToLinear([l, a, b]: Triple): Triple {
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const middle = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short,
  ];
}

function linearToLab([r, g, b]: Triple): Triple {
  const long = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const middle = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const short = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * long + 0.793617785 * middle - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * middle + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * middle - 0.808675766 * short,
  ];
}

const inGamut = (rgb: Triple) => rgb.every((v) => v > -0.0005 && v < 1.0005);

function hexOfLinear(rgb: Triple): string {
  const bytes = rgb.map((v) => Math.round(255 * toGamma(Math.min(1, Math.max(0, v)))));
  return `#${bytes.map((v) => v.toString(16).padStart(2, '0')).join('')}`;
}

/** '#rrggbb' of a colour; what sRGB cannot show loses chroma, never lightness or hue. */
export function hexOf([lightness, chroma, hue]: Oklch): string {
  const angle = (hue * Math.PI) / 180;
  for (let c = chroma; ; c -= 0.004) {
    const held = Math.max(0, c);
    const rgb = labToLinear([lightness, held * Math.cos(angle), held * Math.sin(angle)]);
    if (held === 0 || inGamut(rgb)) return hexOfLinear(rgb);
  }
}

function labOf(hex: string): Triple {
  const channel = (from: number) => toLinear(Number.parseInt(hex.slice(from, from + 2), 16) / 255);
  return linearToLab([channel(1), channel(3), channel(5)]);
}

/** The colour at `t` on the way from one '#rrggbb' to another, as the eye would mix it. */
export function mix(from: string, to: string, t: number): string {
  const a = labOf(from);
  const b = labOf(to);
  return hexOfLinear(
    labToLinear([0, 1, 2].map((k) => (a[k] ?? 0) + ((b[k] ?? 0) - (a[k] ?? 0)) * t) as unknown as Triple),
  );
}
