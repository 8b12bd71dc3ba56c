import { useTranslations } from 'next-intl';
import { type Media, variantPath } from '#lib/media/media.ts';

/** The shapes in which pages crop a picture. */
const CROPS = [
  { ratio: '3/2', width: 'w-36' },
  { ratio: '16/9', width: 'w-36' },
  { ratio: '1/1', width: 'w-24' },
] as const;

/** What is left of a picture in each shape with the focal point where it is. */
export function CropPreviews({ media, x, y }: { media: Media; x: number; y: number }) {
  const t = useTranslations('media');
  const width = media.widths.find((one) => one >= 320) ?? media.width;
  return (
    <ul aria-label={t('crops')} className="flex flex-wrap items-end gap-4">
      {CROPS.map((crop) => (
        <li key={crop.ratio} className="flex flex-col gap-1">
          <img
            src={variantPath(media.uploadHash, width, 'webp')}
            alt=""
            style={{
              aspectRatio: crop.ratio,
              objectPosition: `${x * 100}% ${y * 100}%`,
              backgroundColor: media.dominantColor,
            }}
            className={`${crop.width} object-cover`}
          />
          <span className="text-xs text-ink-2 tabular-nums">{crop.ratio.replace('/', ' : ')}</span>
        </li>
      ))}
    </ul>
  );
}
