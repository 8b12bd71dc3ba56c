import type { CSSProperties } from 'react';
import type { MarkKind } from './annotate.ts';

/** The hue in which each kind of evidence is marked, in degrees of OKLCH; near ones never stand in one line. */
const HUES: Record<MarkKind, number> = {
  title: 28,
  subtitle: 65,
  kicker: 350,
  source: 150,
  publishedAt: 95,
  place: 240,
  author: 300,
  url: 200,
  responsibleEditor: 330,
  dateline: 180,
  heading: 265,
  caption: 120,
  credit: 320,
  mask: 10,
};

/** For the style of an element that is marked so. */
export function hueOf(kind: MarkKind): CSSProperties & Record<'--hue', number> {
  return { '--hue': HUES[kind] };
}
