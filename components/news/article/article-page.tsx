import { articlePath } from '#lib/articles/article.ts';
import type { ArticleCard } from '#lib/articles/card.ts';
import { findInheritedMasks } from '#lib/articles/masks.ts';
import type { PublishedArticle } from '#lib/articles/published-article.ts';
import type { Frame } from '#lib/portal/frame.ts';
import type { Beside } from '#lib/portal/rail.ts';
import { Breadcrumb, type Crumb } from '../frame/breadcrumb.tsx';
import { Sheet } from '../frame/sheet.tsx';
import { ArticleTools } from '../frame/tools.tsx';
import { t } from '../reader-text.ts';
import { ArticleBody } from './body.tsx';
import { NewsFigure } from './figure.tsx';
import { ArticleHeadline } from './headline.tsx';
import { Provenance } from './provenance.tsx';
import { RailSection } from './rail.tsx';

type ArticlePageProps = { article: PublishedArticle; frame: Frame; beside: Beside; crumbs: Crumb[] };

/** Rails that continue the reading stand below the text, the others beside it. */
const BELOW = ['recommended', 'related'];

export function ArticlePage({ article, frame, beside, crumbs }: ArticlePageProps) {
  const below = beside.rails.filter((rail) => BELOW.includes(rail.key));
  const side = beside.rails.filter((rail) => !BELOW.includes(rail.key));
  return (
    <Sheet frame={frame} kind="article">
      <Breadcrumb crumbs={crumbs} here={t('article.text')} />
      <article className="article">
        <ArticleHeadline article={article} />
        <ArticleTools />
        {article.cover && (
          <NewsFigure
            picture={article.cover}
            caption={article.cover.caption}
            credit={article.cover.credit}
            first
          />
        )}
        <ArticleBody body={article.body} figures={article.figures} opens={article.cover === null} />
        <MaskNote article={article} />
        <Provenance article={article} siteName={frame.site.name} />
        <Topics article={article} />
        <Neighbours beside={beside} />
      </article>
      {below.length > 0 && (
        <div className="article-below">
          {below.map((rail) => (
            <RailSection key={rail.key} rail={rail} />
          ))}
        </div>
      )}
      {side.length > 0 && (
        <aside className="article-side" aria-label={t('article.beside')}>
          {side.map((rail) => (
            <RailSection key={rail.key} rail={rail} />
          ))}
        </aside>
      )}
    </Sheet>
  );
}

/** Says once what the asterisks in a text are. */
function MaskNote({
  article: { kicker, title, subtitle, summary, bodyText },
}: {
  article: PublishedArticle;
}) {
  const masks = findInheritedMasks({ kicker, title, subtitle, summary, body: bodyText });
  return (
    masks.length > 0 && (
      <p id="masks" className="mask-note">
        {t('article.maskNote')}
      </p>
    )
  );
}

function Topics({ article: { topics } }: { article: PublishedArticle }) {
  return (
    topics.length > 0 && (
      <p className="article-topics">
        {t('article.topics')}
        {topics.map((topic) => (
          <a key={topic.slug} href={`/topics/${topic.slug}`}>
            {topic.title}
          </a>
        ))}
      </p>
    )
  );
}

function Neighbours({ beside: { newer, older } }: { beside: Beside }) {
  return (
    (newer || older) && (
      <nav className="neighbours" aria-label={t('article.neighbours')}>
        {older && <NeighbourLink card={older} rel="prev" label={t('article.older')} />}
        {newer && <NeighbourLink card={newer} rel="next" label={t('article.newer')} />}
      </nav>
    )
  );
}

function NeighbourLink({ card, rel, label }: { card: ArticleCard; rel: 'prev' | 'next'; label: string }) {
  return (
    <a href={articlePath(card.id)} rel={rel} className={`neighbour neighbour-${rel}`}>
      <span className="meta">{label}</span> {card.title}
    </a>
  );
}
