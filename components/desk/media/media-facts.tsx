import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Moment } from '#components/desk/moment.tsx';
import { type Media, variantPath } from '#lib/media/media.ts';

/** What is known of the file itself. */
export function MediaFacts({ media, place }: { media: Media; place: string }) {
  const t = useTranslations('media');
  const format = useFormatter();
  return (
    <dl className="grid gap-x-8 gap-y-2 text-sm sm:grid-cols-[8rem_minmax(0,1fr)]">
      <Fact term={t('size')}>
        {media.width} × {media.height}
        <span className="text-ink-2">
          {' '}
          · {t('kilobytes', { count: format.number(Math.ceil(media.bytes / 1024)) })}
        </span>
      </Fact>
      <Fact term={t('widths')}>
        <span className="flex flex-wrap gap-x-4">
          {media.widths.map((width) => (
            <a
              key={width}
              href={variantPath(media.uploadHash, width, 'webp')}
              target="_blank"
              rel="noreferrer"
              className="tabular-nums underline decoration-rule underline-offset-4"
            >
              {width}
            </a>
          ))}
        </span>
      </Fact>
      <Fact term={t('place')}>{place}</Fact>
      <Fact term={t('uploaded')}>
        {media.uploadedBy}
        <span className="text-ink-2">
          {' · '}
          <Moment at={media.uploadedAt} />
        </span>
      </Fact>
    </dl>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-2">{term}</dt>
      <dd className="max-sm:pb-2">{children}</dd>
    </>
  );
}
