import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Block, Document } from '#lib/articles/document.ts';
import { ArticleBody } from './body.tsx';

const PICTURE = {
  uploadHash: 'a'.repeat(64),
  width: 1800,
  height: 1200,
  color: '#aa8866',
  alt: '果农直播卖桑葚',
  focalX: 0.5,
  focalY: 0.5,
};

function draw(...content: Block[]): string {
  const body: Document = { type: 'doc', content };
  return renderToStaticMarkup(<ArticleBody body={body} figures={{ 7: PICTURE }} opens />);
}

const text = (value: string) => ({ type: 'text' as const, text: value });
const paragraph = (value: string) => ({ type: 'paragraph' as const, content: [text(value)] });

describe('ArticleBody', () => {
  it('draws text as text, whatever stands in it', () => {
    expect(draw(paragraph('<img src=x onerror=alert(1)>'))).toContain(
      '<p>&lt;img src=x onerror=alert(1)&gt;</p>',
    );
  });

  it('leads from a masked word to its explanation, and leaves the text whole', () => {
    const html = draw(paragraph('推进***工作意义重大'));
    expect(html).toContain('href="#masks"');
    expect(html.replace(/<[^>]+>/g, '')).toBe('推进***工作意义重大');
  });

  it('keeps picture, caption and credit together, in three formats, with its size', () => {
    const attrs = {
      mediaId: 7,
      alt: '',
      caption: '销售滞销桑葚。',
      credit: '本报资料',
      focalX: 0.5,
      focalY: 0.5,
    };
    const html = draw({ type: 'figure', attrs });
    expect(html.match(/<source type="image\/(avif|webp)"/g)).toHaveLength(2);
    expect(html).toContain('width="1800" height="1200"');
    expect(html).toContain('<figcaption>销售滞销桑葚。<span class="credit">本报资料</span></figcaption>');
    expect(html).toContain('fetchPriority="high"');
  });

  it('draws no frame for a picture that is not there', () => {
    const attrs = { mediaId: null, alt: '', caption: '孤立的图说', credit: '', focalX: 0.5, focalY: 0.5 };
    expect(draw({ type: 'figure', attrs })).toBe('<div class="body"></div>');
  });

  it('marks links that lead away', () => {
    const link = (href: string) => ({
      type: 'paragraph' as const,
      content: [{ ...text('链接'), marks: [{ type: 'link' as const, attrs: { href } }] }],
    });
    expect(draw(link('https://example.cn/'))).toContain('rel="external noopener"');
    expect(draw(link('/shaanxi'))).not.toContain('rel=');
  });

  it('says which cells head a column and which a row', () => {
    const html = draw({
      type: 'table',
      content: [
        {
          type: 'tableRow',
          content: [
            { type: 'tableHeader', content: [paragraph('县')] },
            { type: 'tableHeader', content: [paragraph('户数')] },
          ],
        },
        {
          type: 'tableRow',
          content: [
            { type: 'tableHeader', content: [paragraph('凤翔')] },
            { type: 'tableCell', content: [paragraph('71')] },
          ],
        },
      ],
    });
    expect(html.match(/scope="col"/g)).toHaveLength(2);
    expect(html.match(/scope="row"/g)).toHaveLength(1);
  });
});
