import { describe, expect, it } from 'vitest';
import { recoverLegacyPage } from './recover.ts';
import { gazetteer } from './testing/gazetteer.ts';
import { LAST, LEAD, SECOND } from './testing/paragraphs.ts';
import { outline } from './testing/read-body.ts';

const recover = (text: string) => recoverLegacyPage({ text }, gazetteer);
const INDENT = '\u3000\u3000';
const kinds = (page: ReturnType<typeof recover>) => page.boilerplate.map((block) => block.kind);

describe('body and boilerplate of plain text pages', () => {
  it('parts paragraphs that were run together at their indents', () => {
    const page = recover(`山里来了放映队

来源:绵阳日报 2018-03-09 08:05

${INDENT}${LEAD}${INDENT}${SECOND}${INDENT}${LAST}`);
    expect(outline(page.body)).toEqual([`paragraph: ${LEAD}`, `paragraph: ${SECOND}`, `paragraph: ${LAST}`]);
  });

  it('is not misled by rails above the article', () => {
    const page = recover(`热点阅读
• 全省春耕现场会召开
• 第三批非遗名录公布
• 高铁新站通车在即
芜湖新闻 > 正文
长江边的读书声
来源:芜湖日报 2015-11-02 14:00
${LEAD}
${SECOND}
相关新闻
• 图书漂流进社区
上一篇:古镇点亮夜经济`);
    expect(page.title?.value).toBe('长江边的读书声');
    expect(outline(page.body)).toEqual([`paragraph: ${LEAD}`, `paragraph: ${SECOND}`]);
    expect(kinds(page)).toEqual([
      'rail-heading',
      'link-list',
      'breadcrumb',
      'meta',
      'rail-heading',
      'link-list',
      'rail-heading',
    ]);
    expect(page.place?.value.code).toBe('3402');
  });

  it('keeps a recommended article out, though its whole text is there', () => {
    const page = recover(`铜川 > 正文
窑火千年不熄
来源:铜川日报 2014-08-01 09:00
${LEAD}
${SECOND}
${LAST}
推荐阅读
耀州咸汤面的清晨
本报讯(记者 田野)天还没亮,老街口的面馆已经冒出热气。师傅把前一天熬好的卤水重新烧开,二十几味香料在锅里翻滚,赶早班的人围在灶台边等着第一碗面。
铜川新闻,讲述身边的故事。`);
    expect(outline(page.body)).toHaveLength(3);
    expect(page.boilerplate.find((block) => block.kind === 'recommended')).toMatchObject({
      recommended: { title: { text: '耀州咸汤面的清晨' }, dateline: { author: '田野' }, truncated: false },
    });
  });

  it('keeps subheads, lists and a signature, and leaves the disclaimer out', () => {
    const page = recover(`关于做好防汛工作的通知

发布时间:2023-06-01 来源:岐山县人民政府办公室

一、压实责任

${LEAD}

二、备足物资

${SECOND}各镇须备齐下列物资:
• 编织袋和铁锹
• 应急照明和发电机
• 救生衣和橡皮艇

岐山县人民政府
2023年6月1日

免责声明:本网转载此文是为了传播信息,如涉及版权请与编辑部联系。`);
    expect(outline(page.body)).toEqual([
      'heading: 一、压实责任',
      `paragraph: ${LEAD}`,
      'heading: 二、备足物资',
      `paragraph: ${SECOND}各镇须备齐下列物资:`,
      'bulletList: 编织袋和铁锹 | 应急照明和发电机 | 救生衣和橡皮艇',
      'paragraph: 岐山县人民政府',
      'paragraph: 2023年6月1日',
    ]);
    expect(kinds(page)).toEqual(['meta', 'footer']);
  });

  it('takes 图为… and a credit for captions, wherever they stand', () => {
    const page = recover(`岐山 > 正文
麦田里的无人机
来源:宝鸡日报 2020-05-20 08:00
${LEAD}
图为飞手在麦田边调试植保无人机。 本报记者 李明 摄
${SECOND}
${LAST}`);
    expect(page.figures).toMatchObject([
      {
        block: 1,
        orphan: true,
        caption: { value: '图为飞手在麦田边调试植保无人机。' },
        credit: { value: '本报记者 李明 摄' },
      },
    ]);
    expect(outline(page.body)[0]).toBe(`paragraph: ${LEAD}`);
  });

  it('does not take a short opening report for a caption', () => {
    const page = recover(`安康 > 正文
汉江大桥昨日合龙
来源:安康日报 2020-05-20 08:00
5月19日,汉江大桥顺利合龙。
${LEAD}
${SECOND}`);
    expect(page.figures).toEqual([]);
    expect(outline(page.body)[0]).toBe('paragraph: 5月19日,汉江大桥顺利合龙。');
  });

  it('finds masks in title, caption and body, and leaves a footnote alone', () => {
    const page = recover(`宝鸡 > 正文
推进**建设的山村实践
来源:宝鸡日报 2020-05-20 08:00
图为***现场会后的村民合影。
${LEAD}*
${SECOND}×××说,路修好了。`);
    expect(page.masks.map(({ field, path, start, end }) => [field, path, start, end])).toEqual([
      ['title', [], 2, 4],
      ['caption', [0], 2, 5],
      ['body', [2], SECOND.length, SECOND.length + 3],
    ]);
  });

  it('reads a very short item', () => {
    const page = recover(`商洛 > 正文
商洛今冬首场雪
来源:商洛日报 2020-11-20 08:00
昨夜,秦岭南麓落雪。`);
    expect(page.title?.value).toBe('商洛今冬首场雪');
    expect(outline(page.body)).toEqual(['paragraph: 昨夜,秦岭南麓落雪。']);
  });

  it('leaves an interview whole', () => {
    const page = recover(`对话“最美村医”
来源:汉中日报 2018-05-06 10:11
记者:您在山里工作多少年了?
陈医生:三十一年。刚来的时候没有路,出诊都是走着去,遇上大雪天,来回要走一整天才能回到卫生室。
记者:想过离开吗
陈医生:想过。可是一看到乡亲们的眼神,就走不动了。现在路通了,车也有了,更没有理由走。
记者:谢谢您
陈医生:应该的,乡亲们等着呢。`);
    expect(outline(page.body)).toHaveLength(6);
    expect(page.author).toBeNull();
  });

  it('reads a photo story that is nothing but its caption', () => {
    const page = recover(`岛上油菜花开
2010-03-25 10:01:37 来源:浙江在线
六千多亩金黄色的油菜花陆续盛开,吸引了不少游客前来踏青赏花。中新社发 吴明 摄(人民视觉)
Copyright 某某网 版权所有`);
    expect(page.title?.value).toBe('岛上油菜花开');
    expect(page.body.content).toMatchObject([
      {
        type: 'figure',
        attrs: {
          caption: '六千多亩金黄色的油菜花陆续盛开,吸引了不少游客前来踏青赏花。',
          credit: '中新社发 吴明 摄',
        },
      },
    ]);
  });

  it('takes numbers alone for the heads of sections', () => {
    const page = recover(`三个村庄的冬天
记者 王明 通讯员 李红
一
${LEAD}
二
${SECOND}
三
${LAST}
(记者 王明)`);
    expect(page.author?.value).toBe('王明、李红');
    expect(outline(page.body).filter((line) => line.startsWith('heading'))).toEqual([
      'heading: 一',
      'heading: 二',
      'heading: 三',
    ]);
    expect(outline(page.body).at(-1)).toBe(`paragraph: ${LAST}`);
  });

  it('steps over links in the middle of the text, and reports text that it left out', () => {
    const links = '延伸阅读\n• 茶园步道开建\n• 春茶上市早';
    const page = recover(
      `商洛 > 正文\n茶山上的新步道\n来源:商洛日报 2020-11-20\n${LEAD}\n${links}\n${SECOND}\n${LAST}`,
    );
    expect(outline(page.body)).toEqual([`paragraph: ${LEAD}`, `paragraph: ${SECOND}`, `paragraph: ${LAST}`]);
    expect(page.issues).toEqual([]);
    const cut = recover(
      `茶山上的新步道\n来源:商洛日报 2020-11-20\n${LEAD}\n推荐阅读\n另一篇文章的标题\n${SECOND}`,
    );
    expect(outline(cut.body)).toEqual([`paragraph: ${LEAD}`]);
    expect(cut.issues).toContain('text-left-out');
  });
});
