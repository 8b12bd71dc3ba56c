import { expect, it } from 'vitest';
import { parseLightMarkup } from './light-markup.ts';

const text = (value: string) => ({ type: 'text', text: value });
const paragraph = (value: string) => ({ type: 'paragraph', content: [text(value)] });

it('takes a line for a paragraph, and leaves blank lines and indents out', () => {
  expect(parseLightMarkup('\n  第一段。\n\n  第二段。\n')).toEqual([
    paragraph('第一段。'),
    paragraph('第二段。'),
  ]);
});

it('reads subheads and pictures', () => {
  expect(parseLightMarkup('## 小标题\n![苹果, 果园|果农在采摘]')).toEqual([
    { type: 'heading', attrs: { level: 2 }, content: [text('小标题')] },
    { type: 'picture', tags: ['苹果', '果园'], caption: '果农在采摘' },
  ]);
});

it('joins neighbouring items, quotes and rows, and parts what a paragraph parts', () => {
  expect(parseLightMarkup('- 甲\n- 乙\n文字\n1. 一\n2. 二\n> 上句\n> 下句')).toEqual([
    {
      type: 'bulletList',
      content: [
        { type: 'listItem', content: [paragraph('甲')] },
        { type: 'listItem', content: [paragraph('乙')] },
      ],
    },
    paragraph('文字'),
    {
      type: 'orderedList',
      content: [
        { type: 'listItem', content: [paragraph('一')] },
        { type: 'listItem', content: [paragraph('二')] },
      ],
    },
    { type: 'blockquote', content: [paragraph('上句'), paragraph('下句')] },
  ]);
});

it('makes the first row of a table its header', () => {
  expect(parseLightMarkup('| 品种 | 价格 |\n| 富士 | 4元 |')).toEqual([
    {
      type: 'table',
      content: [
        {
          type: 'tableRow',
          content: [
            { type: 'tableHeader', content: [paragraph('品种')] },
            { type: 'tableHeader', content: [paragraph('价格')] },
          ],
        },
        {
          type: 'tableRow',
          content: [
            { type: 'tableCell', content: [paragraph('富士')] },
            { type: 'tableCell', content: [paragraph('4元')] },
          ],
        },
      ],
    },
  ]);
});

it('reads bold text and links inside a line, and leaves other signs alone', () => {
  expect(parseLightMarkup('拨打**12345**或看[公告](https://a.example.cn/1),3*4不是粗体')).toEqual([
    {
      type: 'paragraph',
      content: [
        text('拨打'),
        { type: 'text', text: '12345', marks: [{ type: 'bold' }] },
        text('或看'),
        { type: 'text', text: '公告', marks: [{ type: 'link', attrs: { href: 'https://a.example.cn/1' } }] },
        text(',3*4不是粗体'),
      ],
    },
  ]);
});
