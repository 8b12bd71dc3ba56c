import type { Picture } from '../articles/card.ts';
import type { Block, Document } from '../articles/document.ts';
import type { PublishedArticle } from '../articles/published-article.ts';
import { documentHtml } from '../articles/render/html.ts';
import { variantPath, variantWidths } from '../media/media.ts';

const WIDEST = 1280;

/** A plain text as HTML that reads the same. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** The address of a picture as a reader elsewhere can fetch it. */
export function pictureUrl({ uploadHash, width }: Picture, siteUrl: string): string {
  const fitting = variantWidths(width).filter((step) => step <= WIDEST);
  return siteUrl + variantPath(uploadHash, fitting.at(-1) ?? width, 'jpeg');
}

function figureHtml(picture: Picture, line: string, siteUrl: string): string {
  const caption = line === '' ? '' : `<figcaption>${escapeHtml(line)}</figcaption>`;
  const src = escapeHtml(pictureUrl(picture, siteUrl));
  return `<figure><img src="${src}" alt="${escapeHtml(picture.alt)}">${caption}</figure>`;
}

function oneBlock(block: Block): Document {
  return { type: 'doc', content: [block] };
}

/** The whole text for a feed: sanitized, with its pictures, every address absolute. */
export function feedHtml(article: PublishedArticle, siteUrl: string): string {
  const { body, figures, cover } = article;
  const blocks = body.content.map((block) => {
    if (block.type !== 'figure') return documentHtml(oneBlock(block));
    const { mediaId, caption, credit } = block.attrs;
    const picture = mediaId === null ? undefined : figures[mediaId];
    const line = [caption, credit].filter((part) => part !== '').join(' ');
    return picture ? figureHtml(picture, line, siteUrl) : documentHtml(oneBlock(block));
  });
  const opening = cover
    ? [figureHtml(cover, [cover.caption, cover.credit].filter(Boolean).join(' '), siteUrl)]
    : [];
  return [...opening, ...blocks].join('\n').replaceAll('href="/', `href="${siteUrl}/`);
}
