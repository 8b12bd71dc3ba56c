import type { PublishedArticle } from '#lib/articles/published-article.ts';
import { t } from '../reader-text.ts';
import { Minute } from '../story/time.tsx';

/** 'example.cn' of an address; the address itself when it cannot be read. */
function hostOf(url: string): string {
  return URL.parse(url)?.host.replace(/^www\./, '') ?? url;
}

/** Where an article comes from: what a reprint owes its reader, or that it is a piece of our own. */
export function Provenance({ article, siteName }: { article: PublishedArticle; siteName: string }) {
  const { provenance, source, title } = article;
  if (!provenance) {
    return (
      <Panel>
        <p>{t('provenance.own', { site: source?.name ?? siteName })}</p>
        {source?.attributionLine && <p>{source.attributionLine}</p>}
      </Panel>
    );
  }
  const changed = provenance.title !== '' && provenance.title !== title;
  return (
    <Panel>
      <dl>
        {provenance.title && (
          <div>
            <dt>{t('provenance.title')}</dt>
            <dd>
              {provenance.title}
              {changed && <span className="aside"> {t('provenance.titleChanged')}</span>}
            </dd>
          </div>
        )}
        {provenance.author && (
          <div>
            <dt>{t('provenance.author')}</dt>
            <dd>{provenance.author}</dd>
          </div>
        )}
        {provenance.firstPublisher && (
          <div>
            <dt>{t('provenance.firstPublisher')}</dt>
            <dd>{provenance.firstPublisher}</dd>
          </div>
        )}
        {provenance.publishedAt && (
          <div>
            <dt>{t('provenance.publishedAt')}</dt>
            <dd>
              <Minute at={provenance.publishedAt} />
            </dd>
          </div>
        )}
        {provenance.url && (
          <div>
            <dt>{t('provenance.url')}</dt>
            <dd>
              <a href={provenance.url} rel="external noopener" className="address">
                {hostOf(provenance.url)}
              </a>
            </dd>
          </div>
        )}
        {source && (
          <div>
            <dt>{t('provenance.source')}</dt>
            <dd>
              <a href={`/sources/${source.slug}`}>{t('provenance.allFrom', { source: source.name })}</a>
            </dd>
          </div>
        )}
      </dl>
      {source?.attributionLine && <p>{source.attributionLine}</p>}
    </Panel>
  );
}

function Panel({ children }: { children: React.ReactNode }) {
  return (
    <section className="provenance" aria-labelledby="provenance">
      <h2 id="provenance">{t('provenance.heading')}</h2>
      {children}
    </section>
  );
}
