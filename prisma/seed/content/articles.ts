import type { DemoArticle } from './demo-article.ts';

/** Every article of the demonstration, by place; order has no meaning. */
export const ARTICLES: readonly DemoArticle[] = [];
