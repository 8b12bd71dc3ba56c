import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { documentSchema } from '#lib/articles/document.ts';
import { recoverLegacyPage } from './recover.ts';
import { gazetteer } from './testing/gazetteer.ts';
import { outline } from './testing/read-body.ts';

const recover = (text: string) => recoverLegacyPage({ text }, gazetteer);

const LEAD =
  '入冬以来,古运河边的丝绸作坊重新开了张。二十六岁的林晓把祖母留下的木织机搬进临街的铺面,游客可以坐下来亲手织一段,也可以把照片里的纹样交给她,由她织成独一无二的书签。';
const SECOND =
  '一台织机、一根梭子,一天只能织出巴掌长的宋锦。林晓说,慢有慢的好处,来的人愿意听她讲经线和纬线的故事,听完了多半会带走一点什么。';
const LAST = '今年街道又腾出七间老屋,免三年租金,请手艺人住进来。';

const shell = (head: string, body: string) =>
  `<!DOCTYPE html><html><head>${head}<style>.a{color:red}</style><script>var 正文="脚本里的字。";</script></head><body>${body}</body></html>`;

const FULL = shell(
  `<title>慢工织出运河锦_苏州新闻网</title>
   <meta name="author" content="林小溪"><meta property="og:url" content="https://news.example.cn/suzhou/20191203.html">`,
  `<nav><a href="/">首页</a> <a href="/js">江苏</a> <a href="/sz">苏州</a></nav>
   <div class="crumb"><a href="/">首页</a> &gt; <a href="/js">江苏</a> &gt; <a href="/js/sz">苏州</a> &gt; 正文</div>
   <div><h1>慢工织出运河锦</h1>
     <p class="sub">——一条老街的手艺复苏记</p>
     <div class="info"><span>2019年12月03日 07:45</span>&nbsp;&nbsp;<span>来源:<a href="http://paper.example.cn">苏州日报</a></span>&nbsp;&nbsp;<span>字号:大 中 小</span></div>
     <div class="content">
       <p><img src="/img/a.jpg" alt="织机"></p>
       <p>林晓在演示宋锦织造。王雪 摄</p>
       <p>${LEAD}</p>
       <p><strong>木织机前的年轻人</strong></p>
       <p>${SECOND}<a href="https://example.cn/silk">宋锦</a>与<b>云锦</b>、蜀锦并称三大名锦。</p>
       <script>document.write("不该出现的脚本。")</script>
       <div style="display:none">隐藏的推广文字,谁也不该读到它,它也不是正文。</div>
       <h3>老屋迎来新主人</h3>
       <table><tr><th>铺面</th><th>手艺</th></tr><tr><td>甲三号</td><td>缂丝</td></tr><tr><td>甲五号</td><td>苏扇</td></tr></table>
       <blockquote><p>“手上的活,急不得。”</p></blockquote>
       <p>${LAST}</p>
     </div>
     <p>责任编辑:顾言</p>
     <div class="more"><h3>相关新闻</h3><ul><li><a href="/1">评弹进校园</a></li><li><a href="/2">古镇夜游开放</a></li></ul></div>
   </div>
   <footer>版权所有 苏州新闻网 苏ICP备00000000号</footer>`,
);

describe('HTML pages', () => {
  const page = recover(FULL);

  it('reads headline, imprint and place', () => {
    expect(page.format).toBe('html');
    expect(page.title).toMatchObject({ value: '慢工织出运河锦', basis: 'heading-element' });
    expect(page.title?.alternatives).toEqual([]);
    expect(page.subtitle?.value).toBe('一条老街的手艺复苏记');
    expect(page.source?.value).toBe('苏州日报');
    expect(page.author).toMatchObject({ value: '林小溪', basis: 'page-metadata' });
    expect(page.responsibleEditor?.value).toBe('顾言');
    expect(page.publishedAt?.value).toBe('2019-12-03T07:45+08:00');
    expect(page.url?.value).toBe('https://news.example.cn/suzhou/20191203.html');
    expect(page.place?.value.code).toBe('3205');
    expect(page.issues).toEqual([]);
  });

  it('assembles the body with its structure', () => {
    expect(outline(page.body)).toEqual([
      'figure: 林晓在演示宋锦织造。',
      `paragraph: ${LEAD}`,
      'heading: 木织机前的年轻人',
      `paragraph: ${SECOND}宋锦与云锦、蜀锦并称三大名锦。`,
      'heading: 老屋迎来新主人',
      'table: 铺面,手艺 | 甲三号,缂丝 | 甲五号,苏扇',
      'blockquote: “手上的活,急不得。”',
      `paragraph: ${LAST}`,
    ]);
    expect(page.body.content[2]).toEqual({
      type: 'heading',
      attrs: { level: 2 },
      content: [{ type: 'text', text: '木织机前的年轻人' }],
    });
    expect(page.body.content[3]).toMatchObject({
      content: [
        { text: SECOND },
        { text: '宋锦', marks: [{ type: 'link', attrs: { href: 'https://example.cn/silk' } }] },
        { text: '与' },
        { text: '云锦', marks: [{ type: 'bold' }] },
        { text: '、蜀锦并称三大名锦。' },
      ],
    });
    expect(documentSchema.parse(page.body)).toEqual(page.body);
  });

  it('keeps picture, caption and credit together', () => {
    expect(page.figures).toMatchObject([
      {
        block: 0,
        orphan: false,
        image: { src: '/img/a.jpg', alt: '织机' },
        caption: { value: '林晓在演示宋锦织造。' },
        credit: { value: '王雪 摄' },
      },
    ]);
  });

  it('lets no script, style or hidden text through', () => {
    expect(page.text).not.toMatch(/脚本|color|隐藏/);
  });

  it('points every piece of evidence into its text', () => {
    for (const evidence of [page.title?.evidence, page.source?.evidence, ...page.bodyEvidence]) {
      expect(page.text.slice(evidence?.start, evidence?.end)).toBe(evidence?.text);
      expect(page.text.split('\n')[(evidence?.line ?? 0) - 1]).toContain(evidence?.text.split('\n')[0]);
    }
  });

  it('names what stands around the article', () => {
    expect(page.boilerplate.map((block) => block.kind)).toEqual([
      'navigation',
      'breadcrumb',
      'meta',
      'meta',
      'rail-heading',
      'link-list',
      'footer',
    ]);
  });

  it.each(['gbk', 'gb18030', 'big5', 'utf-8'])(
    'reads the same page in %s with a charset in its head',
    (charset) => {
      const html = FULL.replace(
        '<head>',
        `<head><meta http-equiv="Content-Type" content="text/html; charset=${charset}">`,
      );
      const text = charset === 'big5' ? traditional(html) : html;
      const read = recoverLegacyPage({ bytes: iconv.encode(text, charset) }, gazetteer);
      const encoding = charset === 'gbk' ? 'gb18030' : charset;
      expect(read.encoding).toEqual({ name: encoding, replaced: 0 });
      expect(read.body.content).toHaveLength(page.body.content.length);
      expect(read.publishedAt?.value).toBe('2019-12-03T07:45+08:00');
    },
  );

  it('reads paragraphs parted by <br> in a layout of tables, in capitals, with fonts', () => {
    const read =
      recover(`<HTML><BODY><TABLE WIDTH=760><TR><TD><A HREF="/">湖南</A> &gt; <A HREF="/cs">长沙市</A> &gt; 正文</TD></TR>
      <TR><TD ALIGN=center><FONT SIZE=5><B>橘子洲头放风筝</B></FONT></TD></TR>
      <TR><TD ALIGN=center>2004/4/5 9:05:10 长沙晚报</TD></TR>
      <TR><TD>&#12288;&#12288;${LEAD}<BR><BR>&#12288;&#12288;${SECOND}<BR>
      &#12288;&#12288;${LAST}<BR></TD></TR>
      <TR><TD><A HREF=1>上一篇:麓山红叶</A></TD></TR></TABLE></BODY></HTML>`);
    expect(read.title?.value).toBe('橘子洲头放风筝');
    expect(read.source?.value).toBe('长沙晚报');
    expect(read.publishedAt?.value).toBe('2004-04-05T09:05+08:00');
    expect(outline(read.body)).toEqual([`paragraph: ${LEAD}`, `paragraph: ${SECOND}`, `paragraph: ${LAST}`]);
    expect(read.place?.value.code).toBe('4301');
  });

  it('finds a caption that lost its picture, and one under a figure', () => {
    const read = recover(
      shell(
        '<title>水上森林迎客来-湖州在线</title>',
        `<h1>水上森林迎客来</h1><div>来源:湖州日报 2021-05-02 08:00</div>
         <p>游人乘船穿行在水杉林中。</p><p>${LEAD}</p>
         <figure><img data-src="https://img.example.cn/b.jpg" src="data:,"><figcaption>林间栈道。</figcaption></figure>
         <p>${SECOND}</p>`,
      ),
    );
    expect(read.figures).toMatchObject([
      { block: 0, orphan: true, caption: { value: '游人乘船穿行在水杉林中。' } },
      {
        block: 2,
        orphan: false,
        image: { src: 'https://img.example.cn/b.jpg' },
        caption: { value: '林间栈道。' },
      },
    ]);
  });

  it('takes bold for emphasis where the whole text is bold', () => {
    const read = recover(
      shell(
        '',
        `<h1>一河清水向北流</h1><p><b>${LEAD}</b></p><p><b>守水人</b></p><p><b>${SECOND}</b></p><p><b>${LAST}</b></p>`,
      ),
    );
    expect(outline(read.body)[1]).toBe('heading: 守水人');
    expect(read.headings[0]?.confidence).toBe(0.75);
  });

  it('joins kicker, headline and subtitle of an h1 with line breaks', () => {
    const read = recover(
      shell(
        '',
        `<p>走进传统村落</p><h1>青砖黛瓦续新篇<br>——一座徽州古村的三十年</h1><p>来源:黄山日报 2018-10-08</p><p>${LEAD}</p><p>${SECOND}</p>`,
      ),
    );
    expect([read.kicker?.value, read.title?.value, read.subtitle?.value]).toEqual([
      '走进传统村落',
      '青砖黛瓦续新篇',
      '一座徽州古村的三十年',
    ]);
  });

  it('survives markup that is broken everywhere', () => {
    const read = recover(
      `<h1>断桥不断<p>来源:杭州日报 2012-07-01 10:00<div><p>${LEAD}<p><b>${SECOND}</div></span></table><p>${LAST}<script>坏的`,
    );
    expect(read.title?.value).toBe('断桥不断');
    expect(outline(read.body)).toEqual([`paragraph: ${LEAD}`, `paragraph: ${SECOND}`, `paragraph: ${LAST}`]);
  });
});

/** The few characters of the page that Big5 lacks, as Taiwan prints them. */
function traditional(text: string): string {
  const pairs: Record<string, string> = { 来源: '來源', 责任编辑: '責任編輯', 相关新闻: '相關新聞' };
  const changed = Object.entries(pairs).reduce((all, [from, to]) => all.replaceAll(from, to), text);
  return [...changed]
    .map((char) => (iconv.encode(char, 'big5')[0] === 0x3f && char !== '?' ? '某' : char))
    .join('');
}
