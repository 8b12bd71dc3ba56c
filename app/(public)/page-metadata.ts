import type { Metadata } from 'next';
import { READER_LOCALE, t } from '#components/news/reader-text.ts';
import type { Frame } from '#lib/portal/frame.ts';
import { placePath } from '#lib/regions/place-address.ts';

type PageFacts = {
  title: string;
  description: string;
  /** The page's own address, from its first slash. */
  path: string;
  /** Path of the picture that stands for the page where it is shared. */
  image: string;
  /** A page further down a list: its stories are worth following, the page itself is not worth finding. */
  unlisted?: boolean;
  /** The place whose feeds belong to the page. */
  feedsOf?: { path: string; name: string };
};

/** What the head of a page says: title, canonical address, Open Graph, and the feeds beside it. */
export function pageMetadata(frame: Frame, facts: PageFacts): Metadata {
  const { title, description, path, image, unlisted, feedsOf } = facts;
  return {
    metadataBase: new URL(frame.siteUrl),
    title,
    description,
    robots: unlisted ? { index: false, follow: true } : undefined,
    alternates: {
      canonical: path,
      types: feedsOf && {
        'application/rss+xml': [
          { url: placePath(feedsOf.path, 'feed.xml'), title: t('feed.rss', { place: feedsOf.name }) },
        ],
        'application/atom+xml': [
          { url: placePath(feedsOf.path, 'atom.xml'), title: t('feed.atom', { place: feedsOf.name }) },
        ],
      },
    },
    openGraph: {
      type: 'website',
      siteName: frame.site.name,
      title,
      description,
      url: path,
      locale: READER_LOCALE.replace('-', '_'),
      images: [{ url: image, width: 1200, height: 630 }],
    },
    twitter: { card: 'summary_large_image' },
  };
}
