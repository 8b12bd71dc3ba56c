import { type CataloguePicture, SHEET } from './catalogue.ts';
import { paletteOf } from './kit/palettes.ts';
import { drawOn } from './kit/stage.ts';
import { rasterise } from './rasterise.ts';

/** A picture of the catalogue as SVG; the same picture is always the same text. */
export function renderPicture({ scene, palette, seed, variant }: CataloguePicture): string {
  return drawOn({ ...SHEET, seed, palette: paletteOf(palette), variant }, scene);
}

/** A picture of the catalogue as a JPEG. */
export function printPicture(picture: CataloguePicture): Promise<Buffer> {
  return rasterise(renderPicture(picture), SHEET.width, SHEET.height);
}
