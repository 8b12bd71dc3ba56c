/** The job that indexes an article after it went live. */
export const INDEX_ARTICLE_TASK = 'index-article';

export function indexJobKey(articleId: number): string {
  return `${INDEX_ARTICLE_TASK}:${articleId}`;
}
