import type { CSSProperties } from 'react';
import type { Picture } from '#lib/articles/card.ts';
import { type VariantFormat, variantPath, variantWidths } from '#lib/media/media.ts';

type PictureProps = {
  picture: Picture;
  /** The `sizes` of the image: how wide it is drawn at which width of the window. */
  sizes: string;
  /** The widest variant worth offering, in pixels. */
  most: number;
  /** Above the fold: fetched at once, and first. */
  first?: boolean;
  /** Drawn uncropped, in its own proportions. */
  whole?: boolean;
  /** Beside its own title a picture says nothing new, and is left out of the reading order. */
  decorative?: boolean;
};

function srcSet(picture: Picture, format: VariantFormat, widths: number[]): string {
  return widths.map((width) => `${variantPath(picture.uploadHash, width, format)} ${width}w`).join(', ');
}

/** Two sizes of thumbnail are enough; more would be longer than the story's own text. */
function offered(picture: Picture, most: number): number[] {
  const widths = variantWidths(picture.width);
  const within = widths.filter((width) => width <= most);
  return within.length > 0 ? within : widths.slice(0, 1);
}

/** A picture in three formats and the widths that fit its place, its main colour seen until it is there. */
export function NewsPicture({ picture, sizes, most, first, whole, decorative }: PictureProps) {
  const widths = offered(picture, most);
  const { focalX, focalY, color } = picture;
  const centred = focalX === 0.5 && focalY === 0.5;
  const style: CSSProperties = {
    backgroundColor: color,
    ...(whole || centred ? {} : { objectPosition: `${focalX * 100}% ${focalY * 100}%` }),
  };
  return (
    <picture>
      <source type="image/avif" srcSet={srcSet(picture, 'avif', widths)} sizes={sizes} />
      <source type="image/webp" srcSet={srcSet(picture, 'webp', widths)} sizes={sizes} />
      <img
        src={variantPath(picture.uploadHash, widths.at(-1) ?? picture.width, 'jpeg')}
        alt={decorative ? '' : picture.alt}
        width={picture.width}
        height={picture.height}
        style={style}
        {...(first ? { fetchPriority: 'high' as const } : { loading: 'lazy' as const })}
      />
    </picture>
  );
}
