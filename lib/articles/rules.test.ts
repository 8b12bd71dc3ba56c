import { describe, expect, it } from 'vitest';
import { type ArticleContent, emptyContent } from './content.ts';
import type { Figure } from './document.ts';
import { blocking, issuesBeforePublishing, issuesBeforeSubmitting } from './rules.ts';

const text = (words: string) => ({
  type: 'paragraph' as const,
  content: [{ type: 'text' as const, text: words }],
});
const figure = (attrs: Partial<Figure['attrs']>): Figure => ({
  type: 'figure',
  attrs: { mediaId: 1, alt: '图中所见', caption: '', credit: '', focalX: 0.5, focalY: 0.5, ...attrs },
});

/** Lacks nothing. */
function ready(part: Partial<ArticleContent> = {}): ArticleContent {
  return emptyContent({
    title: '题',
    summary: '摘要',
    subject: 'culture',
    body: { type: 'doc', content: [text('正文')] },
    places: ['6103'],
    responsibleEditor: '林远山',
    ...part,
  });
}
const codes = (content: ArticleContent) => issuesBeforePublishing(content).map((issue) => issue.code);

describe('before publishing', () => {
  it('nothing is said of what lacks nothing', () => expect(codes(ready())).toEqual([]));

  it.each([
    ['title-missing', { title: ' ' }],
    ['place-missing', { places: [] }],
    ['body-missing', { body: { type: 'doc' as const, content: [{ type: 'paragraph' as const }] } }],
    ['responsible-editor-missing', { responsibleEditor: '' }],
    ['source-missing', { origin: 'reprint' as const }],
    ['original-title-missing', { origin: 'reprint' as const, sourceId: 1 }],
    [
      'figure-without-picture',
      { body: { type: 'doc' as const, content: [text('正文'), figure({ mediaId: null })] } },
    ],
    ['figure-without-alt', { body: { type: 'doc' as const, content: [text('正文'), figure({ alt: ' ' })] } }],
    [
      'cover-without-alt',
      { cover: { mediaId: 1, alt: '', caption: '', credit: '', focalX: 0.5, focalY: 0.5 } },
    ],
  ])('%s stands in the way', (code, part) => {
    expect(blocking(issuesBeforePublishing(ready(part))).map((issue) => issue.code)).toContain(code);
  });

  it.each([
    ['summary-missing', { summary: '' }],
    ['subject-missing', { subject: null }],
    ['inherited-mask', { subtitle: '推进***工作' }],
  ])('%s is only pointed out', (code, part) => {
    const issues = issuesBeforePublishing(ready(part));
    expect(issues.map((issue) => issue.code)).toEqual([code]);
    expect(blocking(issues)).toEqual([]);
  });
});

it('asks less of what is only handed in', () => {
  expect(issuesBeforeSubmitting(ready({ responsibleEditor: '', summary: '' }))).toEqual([]);
});
