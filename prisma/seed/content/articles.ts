import { ANKANG } from './articles/ankang.ts';
import { ANKANG_COUNTIES } from './articles/ankang-counties.ts';
import { BAOJI } from './articles/baoji.ts';
import { BAOJI_COUNTIES } from './articles/baoji-counties.ts';
import { GANSU_CITIES } from './articles/gansu-cities.ts';
import { HANZHONG } from './articles/hanzhong.ts';
import { HANZHONG_COUNTIES } from './articles/hanzhong-counties.ts';
import { LANZHOU } from './articles/lanzhou.ts';
import { PORTAL } from './articles/portal.ts';
import { SHAANXI } from './articles/shaanxi.ts';
import { SHAANXI_DEPTH } from './articles/shaanxi-depth.ts';
import { SHANGLUO } from './articles/shangluo.ts';
import { SHANGLUO_COUNTIES } from './articles/shangluo-counties.ts';
import { TONGCHUAN } from './articles/tongchuan.ts';
import { WEINAN } from './articles/weinan.ts';
import { WEINAN_COUNTIES } from './articles/weinan-counties.ts';
import { XIAN_CITY } from './articles/xian-city.ts';
import { XIAN_LIFE } from './articles/xian-life.ts';
import { XIANYANG } from './articles/xianyang.ts';
import { YANAN } from './articles/yanan.ts';
import { YANAN_COUNTIES } from './articles/yanan-counties.ts';
import { YULIN } from './articles/yulin.ts';
import { YULIN_COUNTIES } from './articles/yulin-counties.ts';
import type { DemoArticle } from './demo-article.ts';

/** Every article of the demonstration, by place; order has no meaning. */
export const ARTICLES: readonly DemoArticle[] = [
  ...PORTAL,
  ...SHAANXI,
  ...SHAANXI_DEPTH,
  ...XIAN_CITY,
  ...XIAN_LIFE,
  ...TONGCHUAN,
  ...BAOJI,
  ...BAOJI_COUNTIES,
  ...XIANYANG,
  ...WEINAN,
  ...WEINAN_COUNTIES,
  ...YANAN,
  ...YANAN_COUNTIES,
  ...HANZHONG,
  ...HANZHONG_COUNTIES,
  ...YULIN,
  ...YULIN_COUNTIES,
  ...ANKANG,
  ...ANKANG_COUNTIES,
  ...SHANGLUO,
  ...SHANGLUO_COUNTIES,
  ...LANZHOU,
  ...GANSU_CITIES,
];
