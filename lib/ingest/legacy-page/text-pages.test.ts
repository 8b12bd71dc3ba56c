import { describe, expect, it } from 'vitest';
import { recoverLegacyPage } from './recover.ts';
import { gazetteer } from './testing/gazetteer.ts';
import { outline } from './testing/read-body.ts';

const recover = (text: string) => recoverLegacyPage({ text }, gazetteer);
/** As old pages set it: full-width punctuation and digits. */
const fullWidth = (text: string) =>
  text.replace(/[!(),:;?0-9]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
const INDENT = '\u3000\u3000';
const kinds = (page: ReturnType<typeof recover>) => page.boilerplate.map((block) => block.kind);

const LEAD =
  '清晨六点,茶园里已经有了人声。四十多位采茶工沿着山坡散开,指尖在嫩芽间起落,竹篓渐渐满了。合作社负责人说,今年雨水匀,头茬茶比往年早了五天,收购价也涨了两成。';
const SECOND =
  '从茶园到车间只有十分钟车程。摊青、杀青、揉捻、烘干,一条新装的生产线日夜不停,每天可以加工鲜叶三千斤,解决了过去“采得下、做不完”的难题。';
const THIRD = '“以前卖原料,现在卖品牌。”返乡青年陈雨把直播间搬进了晾青棚,一个春天卖出了两千多单。';
const LAST = '县里还打算把沿线六个村的茶园连成一条步道,让游客走得进来、留得下来。';

describe('plain text pages', () => {
  it('reads a city page with the subtitle on a line of its own', () => {
    const page = recover(`首页 » 安徽 » 黄山市 » 要闻

一片叶子富了一方人
——歙县高山茶产业发展见闻

2021年4月6日09:30 来源:黄山日报 作者:程明 编辑:吴小芳

${LEAD}

${SECOND}

${LAST}`);
    expect(page.title?.value).toBe('一片叶子富了一方人');
    expect(page.subtitle?.value).toBe('歙县高山茶产业发展见闻');
    expect(page.source?.value).toBe('黄山日报');
    expect(page.author?.value).toBe('程明');
    expect(page.responsibleEditor?.value).toBe('吴小芳');
    expect(page.publishedAt?.value).toBe('2021-04-06T09:30+08:00');
    expect(page.place?.value.code).toBe('3410');
    expect(page.place?.alternatives.map((other) => other.value.code)).toContain('341021');
    expect(outline(page.body)).toEqual([`paragraph: ${LEAD}`, `paragraph: ${SECOND}`, `paragraph: ${LAST}`]);
  });

  it('reads a kicker above the title when the page repeats the title', () => {
    const page = recover(`浙江在线 > 湖州 > 安吉县 > 正文

新春走基层
竹海深处年味浓

2019/2/5 7:08:33 安吉新闻网

${LEAD}

${SECOND}

评论:(竹海深处年味浓)`);
    expect(page.kicker?.value).toBe('新春走基层');
    expect(page.title).toMatchObject({ value: '竹海深处年味浓', confidence: 0.95 });
    expect(page.subtitle).toBeNull();
    expect(page.source).toMatchObject({ value: '安吉新闻网', basis: 'beside-date' });
    expect(page.publishedAt?.value).toBe('2019-02-05T07:08+08:00');
    expect(page.place?.value.code).toBe('330523');
  });

  it('says that two lines without a sign could be read the other way round', () => {
    const page = recover(`山乡茶事又一春
采茶季里看振兴

来源:黄山日报 2021-04-06

${LEAD}

${SECOND}`);
    expect(page.title?.value).toBe('采茶季里看振兴');
    expect(page.title?.confidence).toBeLessThan(0.6);
    expect(page.title?.alternatives.map((other) => other.value)).toContain('山乡茶事又一春');
    expect(page.publishedAt).toMatchObject({ value: '2021-04-06T00:00+08:00', precision: 'day' });
  });

  it('cuts the name of the site off the title', () => {
    const page = recover(`湘江两岸稻谷香_湘潭在线
当前位置:首页 / 新闻 / 岳塘区 / 正文
湘江两岸稻谷香
来源:湘潭日报
时间:2020-10-12 18:20

${LEAD}

${SECOND}`);
    expect(page.title).toMatchObject({ value: '湘江两岸稻谷香', evidence: { line: 3 } });
    expect(page.source?.value).toBe('湘潭日报');
    expect(page.publishedAt?.value).toBe('2020-10-12T18:20+08:00');
    expect(page.place?.value.code).toBe('430304');
    expect(page.boilerplate[0]).toMatchObject({ kind: 'document-title', lines: [1, 1] });
  });

  it('reads full-width digits and punctuation, wide labels and full-width indents', () => {
    const page = recover(
      fullWidth(`四川 > 绵阳市 > 正文
涪江边的修表人
来 源:绵阳晚报  2018-03-09 08:05  责任编辑:李 静
${INDENT}${LEAD}
${INDENT}${SECOND}`),
    );
    expect(page.source?.value).toBe('绵阳晚报');
    expect(page.publishedAt?.value).toBe('2018-03-09T08:05+08:00');
    expect(page.responsibleEditor?.value).toBe('李静');
    expect(outline(page.body)).toEqual([`paragraph: ${fullWidth(LEAD)}`, `paragraph: ${fullWidth(SECOND)}`]);
    expect(page.place?.value.code).toBe('5107');
  });

  it('parts paragraphs that were run together at their indents', () => {
    const page = recover(`山里来了放映队

来源:绵阳日报 2018-03-09 08:05

${INDENT}${LEAD}${INDENT}${SECOND}${INDENT}${LAST}`);
    expect(outline(page.body)).toEqual([`paragraph: ${LEAD}`, `paragraph: ${SECOND}`, `paragraph: ${LAST}`]);
  });

  it('does without breadcrumb and meta line, and finds the dateline', () => {
    const page = recover(`太仓港新航线开通

本报讯(记者 周敏 通讯员 陆军)3月2日,一艘满载集装箱的货轮缓缓驶离太仓港码头,标志着又一条近洋航线正式开通,企业出口的时间缩短了整整两天。

${SECOND}

${LAST}(来源:苏州日报)`);
    expect(page.title?.value).toBe('太仓港新航线开通');
    expect(page.dateline).toMatchObject({
      value: { agency: '本报', author: '周敏、陆军' },
      evidence: { line: 3, text: '本报讯(记者 周敏 通讯员 陆军)' },
    });
    expect(page.author?.value).toBe('周敏、陆军');
    expect(page.source?.value).toBe('苏州日报');
    expect(page.place?.value.code).toBe('320585');
    expect(page.publishedAt).toBeNull();
    expect(page.issues).toEqual(['no-time']);
    expect(outline(page.body)[0]).toMatch(/^paragraph: 本报讯/);
  });

  it('reads a page whose meta line stands above the title', () => {
    const page = recover(`湖南 > 长沙市
2022-06-18 10:00 长沙晚报
龙舟竞渡浏阳河

${LEAD}

${SECOND}`);
    expect(page.title?.value).toBe('龙舟竞渡浏阳河');
    expect(page.source?.value).toBe('长沙晚报');
    expect(outline(page.body)[0]).toBe(`paragraph: ${LEAD}`);
  });

  it('reads source and editor below the text', () => {
    const page = recover(`老街修缮留住乡愁

${LEAD}

${SECOND}

来源:合肥晚报 2016-05-04 06:30
责任编辑:方圆`);
    expect(page.title?.value).toBe('老街修缮留住乡愁');
    expect(page.source).toMatchObject({ value: '合肥晚报', evidence: { line: 7 } });
    expect(page.publishedAt?.value).toBe('2016-05-04T06:30+08:00');
    expect(page.responsibleEditor?.value).toBe('方圆');
    expect(outline(page.body)).toEqual([`paragraph: ${LEAD}`, `paragraph: ${SECOND}`]);
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

  it('tells counties of one name apart by the page around them', () => {
    const body = `来源:日报 2020-05-20 08:00\n${LEAD}\n${SECOND}`;
    expect(recover(`内蒙古 > 呼和浩特 > 新城区\n青城夜色美如画\n${body}`).place?.value.code).toBe('150102');
    expect(recover(`陕西 > 西安 > 新城区\n古城夜色美如画\n${body}`).place?.value.code).toBe('610102');
    expect(recover(`新城区\n古城夜色美如画\n${body}`).place).toBeNull();
  });

  it('takes the last mention of a vertical menu for furniture', () => {
    const page = recover(
      `首页\n时政\n民生\n文化\n体育\n江苏 > 苏州\n水乡新唱昆曲腔\n来源:苏州日报 2013-01-09\n${LEAD}\n${THIRD}\n${LAST}`,
    );
    expect(kinds(page)).toEqual(['navigation', 'breadcrumb', 'meta']);
    expect(page.title?.value).toBe('水乡新唱昆曲腔');
    expect(outline(page.body)).toHaveLength(3);
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

  it('reads a wire report with its dateline on a line of its own, and its staff below', () => {
    const page = recover(`https://www.example.gov.cn/
竹海之间的答卷——安吉调研记
2021-08-01 10:51 来源: 新华社
字号:默认 超大 | 打印 |
新华社杭州7月31日电 题:竹海之间的答卷
这里是余村——
${LEAD}
7月12日拍摄的安吉县竹海(无人机照片)。新华社记者 徐明 摄
${SECOND}
【我要纠错】 责任编辑:赵亮
扫一扫在手机打开当前页
主办单位:某某办公厅 运行维护单位:某某中心`);
    expect(page.dateline?.value).toMatchObject({ agency: '新华社', place: '杭州', month: 7, day: 31 });
    expect(page.url).toMatchObject({ value: 'https://www.example.gov.cn/', evidence: { line: 1 } });
    expect(page.responsibleEditor?.value).toBe('赵亮');
    expect(page.figures).toMatchObject([{ credit: { value: '新华社记者 徐明 摄' } }]);
    expect(outline(page.body)[1]).toBe('paragraph: 这里是余村——');
    expect(kinds(page)).toEqual(['meta', 'meta', 'toolbar', 'meta', 'toolbar', 'footer']);
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
