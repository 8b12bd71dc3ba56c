import { spanOfDay } from '../articles/published/calendar.ts';

/** What the library takes in. */
export const UPLOAD_LIMITS = {
  bytes: 20 * 1024 * 1024,
  pixels: 60_000_000,
  /** A picture smaller than this on either side is of no use on a page. */
  side: 16,
} as const;

/** Types that are recognised by content, whatever the file is called. */
export const UPLOAD_TYPES = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/avif',
  'image/gif',
  'image/tiff',
];

/** Widths in pixels at which variants are made; none wider than the picture itself. */
export const VARIANT_WIDTHS = [320, 640, 960, 1280, 1920] as const;
export const VARIANT_FORMATS = ['avif', 'webp', 'jpeg'] as const;
export type VariantFormat = (typeof VARIANT_FORMATS)[number];

export const VARIANT_TYPES: Record<VariantFormat, string> = {
  avif: 'image/avif',
  webp: 'image/webp',
  jpeg: 'image/jpeg',
};

export type Variant = { width: number; height: number; format: VariantFormat; bytes: number };

/** A picture as the desk shows it. */
export type Media = {
  id: number;
  uploadHash: string;
  filename: string;
  width: number;
  height: number;
  bytes: number;
  dominantColor: string;
  alt: string;
  caption: string;
  credit: string;
  rightsHolder: string;
  rightsNote: string;
  /** 'YYYY-MM-DD', the last day on which it may be shown; null without end. */
  rightsUntil: string | null;
  focalX: number;
  focalY: number;
  regionCode: string;
  uploadedBy: string;
  uploadedAt: Date;
  widths: number[];
};

const SOON_MS = 30 * 24 * 60 * 60_000;

/** Whether a picture may still be shown: its rights end with the day `until`, 'YYYY-MM-DD', or never. */
export function rightsStanding(until: string | null, now: Date): 'held' | 'ending' | 'ended' {
  if (until === null) return 'held';
  const left = spanOfDay(until).until.getTime() - now.getTime();
  if (left <= 0) return 'ended';
  return left < SOON_MS ? 'ending' : 'held';
}

/** An article that shows a picture, or did in an earlier revision. */
export type MediaUse = {
  articleId: number;
  title: string;
  role: 'cover' | 'figure';
  /** Readers see it there now. */
  live: boolean;
  /** The person may open the article in the desk. */
  own: boolean;
};

export function variantPath(uploadHash: string, width: number, format: VariantFormat): string {
  return `/media/${uploadHash}/${width}.${format}`;
}

/** The widths at which a picture of `width` pixels is kept. */
export function variantWidths(width: number): number[] {
  const widest = Math.min(width, VARIANT_WIDTHS.at(-1) ?? width);
  const smaller = VARIANT_WIDTHS.filter((step) => step < widest);
  return [...smaller, widest];
}
