import type { Subject } from '#lib/articles/article.ts';

/** A part of a topic's page: the articles of these subjects. */
export type DemoTopicSection = { title: string; subjects: readonly Subject[] };

export type DemoTopic = {
  key: string;
  slug: string;
  title: string;
  /** 60–100 characters. */
  summary: string;
  sections: readonly DemoTopicSection[];
};

/** The 专题 of the demonstration. */
export const TOPICS = [
  {
    key: 'harvest',
    slug: 'qiushou',
    title: '秋收进行时',
    summary:
      '从渭北的苹果、关中的玉米到陕南的稻谷、陕北的小杂粮，收获的季节里，记者走进田间地头和收购点，记录今年的收成、价钱和种地人的打算。',
    sections: [
      { title: '田间地头', subjects: ['countryside', 'society'] },
      { title: '收成与行情', subjects: ['economy', 'transport'] },
      { title: '种地新办法', subjects: ['technology', 'education', 'environment'] },
    ],
  },
  {
    key: 'qinling',
    slug: 'qinling',
    title: '守护秦岭',
    summary:
      '秦岭是一道分水岭，也是一座大水塔。护林员、保洁员、科研人员和山里的乡亲怎样照看这座山？我们沿着峪口和山梁，看水、看林、看鸟兽，也看山下的新生计。',
    sections: [
      { title: '山水动态', subjects: ['environment', 'politics', 'law'] },
      { title: '守山的人', subjects: ['society', 'culture', 'sport', 'education'] },
      { title: '山下新业', subjects: ['economy', 'countryside', 'technology', 'transport', 'health'] },
    ],
  },
  {
    key: 'old-towns',
    slug: 'gucheng',
    title: '古城新生',
    summary:
      '老街、老城墙、老手艺，怎样在今天的日子里继续活着？本专题关注三秦大地上的古城与街巷：修旧如旧的讲究，留住烟火气的办法，还有愿意回来的年轻人。',
    sections: [
      { title: '街巷更新', subjects: ['politics', 'society', 'law', 'transport', 'environment'] },
      { title: '文脉与手艺', subjects: ['culture', 'education', 'sport'] },
      { title: '新业态', subjects: ['economy', 'technology', 'countryside', 'health'] },
    ],
  },
  {
    key: 'heating',
    slug: 'gongnuan',
    title: '温暖过冬',
    summary:
      '暖气热不热，热费怎么交，老旧管网修到了哪一步？供暖季里，我们汇集各地的供热安排和服务电话，回应来信来电，也记录寒冬夜里守着锅炉和管线的人。',
    sections: [
      { title: '供热动态', subjects: ['politics', 'economy', 'environment', 'technology', 'law'] },
      { title: '冷暖人家', subjects: ['society', 'health', 'countryside', 'education', 'transport'] },
    ],
  },
  {
    key: 'rail',
    slug: 'gaotie',
    title: '高铁进县城',
    summary:
      '一条铁路能给一座县城带来什么？从站前广场到村口公交，从早市上的山货到周末的返乡客，本专题跟踪高铁建设与开通后的变化，也听一听沿线人的期待与难处。',
    sections: [
      { title: '建设与开行', subjects: ['transport', 'politics', 'technology'] },
      { title: '站前的日子', subjects: ['society', 'economy', 'culture', 'countryside', 'education'] },
    ],
  },
] as const satisfies readonly DemoTopic[];

export type TopicKey = (typeof TOPICS)[number]['key'];
