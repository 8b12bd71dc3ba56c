import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Document, documentSchema } from '../document.ts';
import { documentHtml } from './html.ts';
import { countCharacters, documentText } from './text.ts';

const doc = (...content: Document['content']): Document => ({ type: 'doc', content });
const say = (text: string) => ({ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] });

describe('the HTML of a body', () => {
  it('draws every node', () => {
    const html = documentHtml(
      doc(
        { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: '小标题' }] },
        {
          type: 'paragraph',
          content: [
            {
              type: 'text',
              text: '一',
              marks: [{ type: 'bold' }, { type: 'link', attrs: { href: 'https://a.cn/?x=1&y=2' } }],
            },
            { type: 'hardBreak' },
            { type: 'text', text: '二' },
          ],
        },
        { type: 'bulletList', content: [{ type: 'listItem', content: [say('项')] }] },
        { type: 'blockquote', content: [say('引')] },
        {
          type: 'table',
          content: [
            {
              type: 'tableRow',
              content: [{ type: 'tableCell', attrs: { colspan: 2 }, content: [say('格')] }],
            },
          ],
        },
        { type: 'horizontalRule' },
      ),
    );
    expect(html).toBe(
      '<h2>小标题</h2><p><a href="https://a.cn/?x=1&amp;y=2"><strong>一</strong></a><br />二</p>' +
        '<ul><li><p>项</p></li></ul><blockquote><p>引</p></blockquote>' +
        '<table><tr><td colspan="2"><p>格</p></td></tr></table><hr />',
    );
  });

  it('lets no markup out of any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }).filter((text) => text !== ''),
        (text) => {
          const html = documentHtml(doc(say(text)));
          expect(html.startsWith('<p>') && html.endsWith('</p>')).toBe(true);
          expect(html.slice(3, -4)).not.toMatch(/[<>]/);
        },
      ),
    );
  });

  it('refuses an address that runs a script before it is stored', () => {
    for (const href of [
      'javascript:alert(1)',
      'data:text/html,x',
      '//evil.example',
      ' javascript:x',
      'vbscript:x',
    ]) {
      const marked = { type: 'text', text: '点我', marks: [{ type: 'link', attrs: { href } }] };
      expect(
        documentSchema.safeParse({ type: 'doc', content: [{ type: 'paragraph', content: [marked] }] })
          .success,
      ).toBe(false);
    }
  });

  it('refuses nodes and marks that no page draws', () => {
    expect(documentSchema.safeParse({ type: 'doc', content: [{ type: 'script' }] }).success).toBe(false);
    const marked = { type: 'text', text: '甲', marks: [{ type: 'style' }] };
    expect(
      documentSchema.safeParse({ type: 'doc', content: [{ type: 'paragraph', content: [marked] }] }).success,
    ).toBe(false);
  });
});

describe('the text of a body', () => {
  it('is a line for each paragraph, captions and cells included', () => {
    const body = doc(
      say('一'),
      {
        type: 'figure',
        attrs: { mediaId: null, alt: '', caption: '图说', credit: '', focalX: 0, focalY: 0 },
      },
      { type: 'orderedList', content: [{ type: 'listItem', content: [say('甲'), say('乙')] }] },
    );
    expect(documentText(body)).toBe('一\n图说\n甲\n乙');
  });

  it('is counted as a Chinese newsroom counts', () => {
    expect(countCharacters('陕西移动投资6.9亿元，发展“互联网+”。')).toBe(14);
    expect(countCharacters('')).toBe(0);
  });
});
