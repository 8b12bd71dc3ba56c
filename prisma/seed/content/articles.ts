import { HANZHONG } from './articles/hanzhong.ts';
import { HANZHONG_COUNTIES } from './articles/hanzhong-counties.ts';
import { YANAN } from './articles/yanan.ts';
import { YANAN_COUNTIES } from './articles/yanan-counties.ts';
import type { DemoArticle } from './demo-article.ts';

/** Every article of the demonstration, by place; order has no meaning. */
export const ARTICLES: readonly DemoArticle[] = [
  ...YANAN,
  ...YANAN_COUNTIES,
  ...HANZHONG,
  ...HANZHONG_COUNTIES,
];
