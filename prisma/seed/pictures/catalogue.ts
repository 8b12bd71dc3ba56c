import { FIELDS } from './catalogue/fields.ts';
import { HANDS } from './catalogue/hands.ts';
import { LAND } from './catalogue/land.ts';
import { LIFE } from './catalogue/life.ts';
import { TOWN } from './catalogue/town.ts';
import { WORKS } from './catalogue/works.ts';
import { paletteOf } from './kit/palettes.ts';
import { drawOn } from './kit/stage.ts';
import { type Entry, SHEETS } from './picture.ts';
import { SCENES, type SceneName } from './scenes.ts';

/** Every picture is drawn by code; the credit line says so on each of them. */
export const PICTURE_CREDIT = '插画示意图';

export type Picture = {
  key: string;
  scene: SceneName;
  seed: number;
  /** In px. */
  width: number;
  height: number;
  alt: string;
  caption: string;
  subjects: string[];
  places: string[];
  /** Shares of width and height, 0 to 1. */
  focalX: number;
  focalY: number;
};

const ENTRIES: readonly Entry[] = [...LAND, ...FIELDS, ...TOWN, ...WORKS, ...LIFE, ...HANDS];

const pictureOf = ({
  key,
  scene,
  seed,
  sheet = 'photo',
  alt,
  caption,
  subjects,
  places,
  focus,
}: Entry): Picture => ({
  key,
  scene,
  seed,
  ...SHEETS[sheet],
  alt,
  caption: `${caption}（示意图）`,
  subjects,
  places,
  focalX: focus[0],
  focalY: focus[1],
});

/** The pictures of the demonstration. */
export const PICTURES: readonly Picture[] = ENTRIES.map(pictureOf);

const byKey = new Map(ENTRIES.map((entry) => [entry.key, entry]));

/** The SVG of a picture; the same key gives the same bytes. Throws for a key that the catalogue does not have. */
export function renderPicture(key: string): string {
  const entry = byKey.get(key);
  if (entry === undefined) throw new Error(`there is no picture ${key}`);
  const { scene, seed, palette, variant, sheet = 'photo' } = entry;
  return drawOn({ ...SHEETS[sheet], seed, palette: paletteOf(palette), variant }, SCENES[scene]);
}
