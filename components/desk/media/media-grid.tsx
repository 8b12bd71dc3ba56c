import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { type Media, variantPath } from '#lib/media/media.ts';
import { RightsBadge } from './rights-badge.tsx';

/** A page of the library: the pictures, and beneath each what it is called and what it still lacks. */
export function MediaGrid({ media, now }: { media: Media[]; now: Date }) {
  const t = useTranslations('media');
  return (
    <ul className="grid grid-cols-2 gap-x-4 gap-y-6 sm:grid-cols-3 lg:grid-cols-4 2xl:grid-cols-5">
      {media.map((one) => (
        <li key={one.id} className="group relative flex flex-col gap-2">
          <Picture media={one} />
          <div className="flex flex-col gap-0.5 text-xs text-ink-2">
            <Link
              href={`/desk/media/${one.id}`}
              className="text-sm text-ink text-pretty outline-none after:absolute after:inset-0 group-hover:underline group-hover:decoration-rule group-hover:underline-offset-4 focus-visible:after:outline-2 focus-visible:after:outline-offset-2 focus-visible:after:outline-accent"
            >
              <span className={one.caption ? undefined : 'break-all'}>{one.caption || one.filename}</span>
            </Link>
            <span className="flex flex-wrap gap-x-3">
              <span className="tabular-nums">
                {one.width} × {one.height}
              </span>
              {one.credit && <span>{one.credit}</span>}
            </span>
            {one.alt === '' && <span className="text-warn">{t('noAlt')}</span>}
            <RightsBadge until={one.rightsUntil} now={now} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function Picture({ media }: { media: Media }) {
  const small = media.widths.find((width) => width >= 320) ?? media.width;
  return (
    <img
      src={variantPath(media.uploadHash, small, 'webp')}
      srcSet={media.widths
        .map((width) => `${variantPath(media.uploadHash, width, 'webp')} ${width}w`)
        .join(', ')}
      sizes="(min-width: 1024px) 280px, 50vw"
      alt={media.alt}
      width={media.width}
      height={media.height}
      loading="lazy"
      style={{
        backgroundColor: media.dominantColor,
        objectPosition: `${media.focalX * 100}% ${media.focalY * 100}%`,
      }}
      className="aspect-3/2 w-full object-cover"
    />
  );
}
