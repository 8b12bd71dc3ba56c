import type { PublishedArticle } from '#lib/articles/published-article.ts';
import { t } from '../reader-text.ts';
import { Minute } from '../story/time.tsx';
import { MaskedText } from './inline.tsx';

/** What opens an article: nature, kicker, title, subtitle, and one line that says where it is from. */
export function ArticleHeadline({ article }: { article: PublishedArticle }) {
  const { kicker, title, subtitle, summary, nature } = article;
  const labelled = nature === 'promotion' || nature === 'advertisement';
  return (
    <header className="headline">
      {labelled && <p className="paid">{t(`natureNote.${nature}`)}</p>}
      {(kicker || nature === 'opinion') && (
        <p className="kicker">
          {nature === 'opinion' && <span className="kicker-nature">{t(`nature.${nature}`)}</span>}
          <MaskedText text={kicker} />
        </p>
      )}
      <h1>
        <MaskedText text={title} />
      </h1>
      {subtitle && (
        <p className="subtitle">
          <MaskedText text={subtitle} />
        </p>
      )}
      <Dateline article={article} />
      {summary && (
        <p className="standfirst">
          <MaskedText text={summary} />
        </p>
      )}
    </header>
  );
}

/** One line: source, time, original author, responsible editor. */
function Dateline({ article }: { article: PublishedArticle }) {
  const { source, byline, provenance, publishedAt, updatedAt, responsibleEditor } = article;
  const author = byline || provenance?.author;
  return (
    <p className="dateline">
      {source && (
        <span>
          {t('article.source')}
          <a href={`/sources/${source.slug}`}>{source.name}</a>
        </span>
      )}
      <Minute at={publishedAt} />
      {updatedAt && (
        <span>
          {t('article.updated')} <Minute at={updatedAt} />
        </span>
      )}
      {author && <span>{t('article.author', { author })}</span>}
      {responsibleEditor && <span>{t('article.responsibleEditor', { name: responsibleEditor })}</span>}
    </p>
  );
}
