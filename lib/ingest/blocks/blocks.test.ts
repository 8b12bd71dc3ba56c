import { describe, expect, it } from 'vitest';
import { htmlToBlocks } from './html-blocks.ts';
import type { Block } from './source-page.ts';
import { textToBlocks } from './text-blocks.ts';

const brief = (block: Block) =>
  block.kind === 'text' ? `${block.tag}${block.list ? `/${block.list}` : ''}: ${block.text}` : block.kind;

describe('textToBlocks', () => {
  it('gives each line its place, without indent and bullet', () => {
    const text = '甲\n\n\u3000\u3000乙 丙 \n  • 丁\n--------';
    const { blocks } = textToBlocks(text);
    expect(blocks.map((block) => [brief(block), block.line])).toEqual([
      ['line: 甲', 1],
      ['line: 乙 丙', 3],
      ['line/bullet: 丁', 4],
      ['rule', 5],
    ]);
    for (const block of blocks) expect(text.slice(block.start, block.end)).toBe(block.text);
  });
});

describe('htmlToBlocks', () => {
  it('yields flat blocks with element, list and landmark', () => {
    const page = htmlToBlocks(
      '<nav>菜单</nav><h2>题</h2>文<p>一<br>二<ul><li>甲<li>乙</ul><ol><li>丙</ol><blockquote>引</blockquote><hr><footer>脚</footer>',
    );
    expect(page.blocks.map(brief)).toEqual([
      'p: 菜单',
      'h2: 题',
      'p: 文',
      'p: 一',
      'p: 二',
      'li/bullet: 甲',
      'li/bullet: 乙',
      'li/ordered: 丙',
      'blockquote: 引',
      'rule',
      'p: 脚',
    ]);
    expect(
      page.blocks.map((block) => (block.kind === 'text' ? block.landmark : null)).filter(Boolean),
    ).toEqual(['navigation', 'footer']);
    expect(page.text.split('\n')[1]).toBe('题');
  });

  it('keeps marks as offsets over the collapsed text', () => {
    const [block] = htmlToBlocks('<p>  前 \n <b>粗 <i>斜</i></b><a href=" /x ">链</a> </p>').blocks;
    expect(block).toMatchObject({
      text: '前 粗 斜链',
      marks: [
        { type: 'bold', start: 2, end: 5 },
        { type: 'italic', start: 4, end: 5 },
        { type: 'link', href: '/x', start: 5, end: 6 },
      ],
    });
  });

  it('decodes character references, also the ones that a database refuses', () => {
    expect(htmlToBlocks('<p>甲&#0;乙&#xD800;&#8238;丙</p>').text).toBe('甲\ufffd乙\ufffd丙');
    expect(htmlToBlocks('<p>&ldquo;&#20320;&#x597d;&rdquo;</p>').text).toBe('“你好”');
  });

  it('reads what the head says of the page', () => {
    const { head, blocks } = htmlToBlocks(
      '<title> 题_站 </title><meta name=PubDate content="2020-01-02"><link rel=canonical href="https://a.example.cn/1"><meta name=viewport content=x><p>文',
    );
    expect(head.map(({ name, text, line }) => [name, text, line])).toEqual([
      ['document-title', '题_站', 1],
      ['time', '2020-01-02', 2],
      ['url', 'https://a.example.cn/1', 3],
    ]);
    expect(blocks.map((block) => [block.text, block.line])).toEqual([['文', 4]]);
  });

  it('tells a table of data from a table of layout', () => {
    const data = htmlToBlocks('<table><tr><th>年<th>人<tr><td>2020<td>三</table>').blocks;
    expect(data).toMatchObject([
      {
        kind: 'table',
        text: '年\t人\n2020\t三',
        line: 1,
        lastLine: 2,
        rows: [
          [{ header: true }, { text: '人' }],
          [{ text: '2020' }, {}],
        ],
      },
    ]);
    const layout = htmlToBlocks(
      '<table><tr><td>左</td><td><table><tr><td>一<td>二<tr><td>三<td>四</table></td></tr></table>',
    ).blocks;
    expect(layout.map(brief)).toEqual(['p: 左', 'table']);
    expect(
      htmlToBlocks('<table><tr><td><h1>题</h1><td>一<tr><td>二<td>三</table>').blocks.map(brief),
    ).toEqual(['h1: 题', 'p: 一', 'p: 二', 'p: 三']);
  });

  it('leaves out what no reader sees, and recovers after it', () => {
    const html =
      '<script>if (a < b) { "</p>" }</script><style>p{}</style><noscript>无</noscript><select><option>选</select>' +
      '<div style="DISPLAY: none">藏<div>深</div></div><svg><title>画</title></svg><textarea>稿</textarea><!-- 注 --><p>文';
    expect(htmlToBlocks(html).text).toBe('文');
  });

  it('keeps pictures with their alternative text, icons not', () => {
    const { blocks } = htmlToBlocks('<p>前<img src=a.jpg alt=" 景 ">后<img src=i.gif width=16><img>');
    expect(blocks).toMatchObject([
      { text: '前' },
      { kind: 'image', src: 'a.jpg', alt: '景', text: '' },
      { text: '后' },
    ]);
  });
});
