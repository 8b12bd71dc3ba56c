import type { Picture } from '#lib/articles/card.ts';
import { t } from '../reader-text.ts';
import { NewsPicture } from '../story/picture.tsx';
import { MaskedText } from './inline.tsx';

type FigureProps = { picture: Picture; caption: string; credit: string; first: boolean };

/** Upright pictures stay within the text; wide ones may break out of it. */
function isWide({ width, height }: Picture): boolean {
  return width >= 900 && width >= height * 1.2;
}

/** A picture with what belongs to it: caption and credit stay together with it. */
export function NewsFigure({ picture, caption, credit, first }: FigureProps) {
  const wide = isWide(picture);
  return (
    <figure className={wide ? 'wide' : undefined}>
      <NewsPicture
        picture={picture}
        sizes={wide ? '(min-width: 1100px) 864px, 100vw' : '(min-width: 700px) 648px, 100vw'}
        most={1920}
        first={first}
        whole
      />
      {(caption || credit) && (
        <figcaption>
          <MaskedText text={caption} />
          {credit && <span className="credit">{t('article.credit', { credit })}</span>}
        </figcaption>
      )}
    </figure>
  );
}
