import { describe, expect, it } from 'vitest';
import { recoverLegacyPage } from './recover.ts';
import { gazetteer } from './testing/gazetteer.ts';
import { LAST, LEAD, SECOND, THIRD } from './testing/paragraphs.ts';
import { outline } from './testing/read-body.ts';

const recover = (text: string) => recoverLegacyPage({ text }, gazetteer);
/** As old pages set it: full-width punctuation and digits. */
const fullWidth = (text: string) =>
  text.replace(/[!(),:;?0-9]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
const INDENT = '\u3000\u3000';
const kinds = (page: ReturnType<typeof recover>) => page.boilerplate.map((block) => block.kind);

describe('headline, imprint and place of plain text pages', () => {
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

  it('tells counties of one name apart by the page around them', () => {
    const body = `来源:日报 2020-05-20 08:00\n${LEAD}\n${SECOND}`;
    expect(recover(`内蒙古 > 呼和浩特 > 新城区\n青城夜色美如画\n${body}`).place?.value.code).toBe('150102');
    expect(recover(`陕西 > 西安 > 新城区\n古城夜色美如画\n${body}`).place?.value.code).toBe('610102');
    expect(recover(`新城区\n古城夜色美如画\n${body}`).place).toBeNull();
  });

  it('takes a vertical menu for furniture', () => {
    const page = recover(
      `首页\n时政\n民生\n文化\n体育\n江苏 > 苏州\n水乡新唱昆曲腔\n来源:苏州日报 2013-01-09\n${LEAD}\n${THIRD}\n${LAST}`,
    );
    expect(kinds(page)).toEqual(['navigation', 'breadcrumb', 'meta']);
    expect(page.title?.value).toBe('水乡新唱昆曲腔');
    expect(outline(page.body)).toHaveLength(3);
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
});
