import type { PaletteName } from './kit/palettes.ts';
import type { SceneName } from './scenes.ts';

/** The sheets that pictures are drawn on, in px. */
export const SHEETS = {
  photo: { width: 1600, height: 1067 },
  wide: { width: 1600, height: 900 },
  tall: { width: 1200, height: 1600 },
} as const;

/** A picture as the catalogue writes it down. */
export type Entry = {
  key: string;
  scene: SceneName;
  seed: number;
  palette: PaletteName;
  /** What the scene draws differently; each scene names its own. */
  variant?: string;
  /** photo when left out. */
  sheet?: keyof typeof SHEETS;
  /** What is seen, in one sentence. */
  alt: string;
  /** As under a picture in the paper, without the word that it is an illustration. */
  caption: string;
  /** Words by which an article finds its cover; the first ones count most. */
  subjects: string[];
  /** Region codes that it suits; none means anywhere. */
  places: string[];
  /** What must stay in sight when the picture is cropped: shares of width and height. */
  focus: readonly [x: number, y: number];
};
