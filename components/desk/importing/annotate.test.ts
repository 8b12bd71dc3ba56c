import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { recoverLegacyPage } from '#lib/ingest/legacy-page/recover.ts';
import { gazetteer } from '#lib/ingest/legacy-page/testing/gazetteer.ts';
import { reviewOf } from '#lib/ingest/review.ts';
import { annotate, marksOf } from './annotate.ts';

const file = new URL('../../../lib/ingest/legacy-page/testing/reference-article.txt', import.meta.url);
const page = recoverLegacyPage({ bytes: readFileSync(file) }, gazetteer);
const marks = marksOf(page, reviewOf({ page, source: null, places: [] }).evidence);
const blocks = annotate(page, marks);
const textOf = (block: (typeof blocks)[number]) => block.segments.map(({ text }) => text).join('');
const marked = (key: string) =>
  blocks.flatMap(({ segments }) =>
    segments.filter((segment) => segment.marks.some((mark) => mark.key === key)).map(({ text }) => text),
  );

describe('the reference page, annotated', () => {
  it('shows all of its text, once and in order', () => {
    const shown = blocks.map(textOf).join('').replace(/\s/g, '');
    expect(shown).toBe(page.text.replace(/\s/g, ''));
  });

  it('marks each field where it was read', () => {
    expect(marked('title')).toEqual(['依托自身优势筑牢脱贫根基']);
    expect(marked('subtitle')).toEqual(['陕西移动全力推动脱贫攻坚工作纪实']);
    expect(marked('source')).toEqual(['陕西日报']);
    expect(marked('publishedAt')).toEqual(['2017-09-29 07:08']);
    expect(marked('url')).toEqual(['https://www.yybnet.net/']);
    expect(marked('heading-1')).toEqual(['消除城乡信息鸿沟惠及更多贫困群众']);
    expect(marked('mask-0')).toEqual(['***']);
    expect(marked('author')).toEqual([]);
  });

  it('calls each block what it is', () => {
    expect(blocks.slice(0, 5).map(({ kind, inArticle, line }) => [line, kind, inArticle])).toEqual([
      [1, 'navigation', false],
      [2, 'breadcrumb', false],
      [4, 'headline', true],
      [6, 'meta', false],
      [8, 'figure', true],
    ]);
    expect(blocks.filter(({ kind }) => kind === 'heading')).toHaveLength(3);
    expect(blocks.filter(({ kind }) => kind === 'paragraph')).toHaveLength(22);
  });
});

describe('marks that overlap', () => {
  it('cut a block where each begins and ends, the widest outside', () => {
    const evidence = { ...reviewOf({ page, source: null, places: [] }).evidence };
    const whole = {
      line: 4,
      start: evidence.title?.start ?? 0,
      end: (evidence.title?.start ?? 0) + 30,
      text: '',
    };
    const overlapping = annotate(page, marksOf(page, { ...evidence, kicker: whole }));
    const headline = overlapping.find(({ kind }) => kind === 'headline');
    expect(headline?.segments.map(({ marks: over }) => over.map(({ key }) => key))).toEqual([
      ['kicker', 'title'],
      ['kicker'],
      ['kicker', 'subtitle'],
      ['subtitle'],
    ]);
  });
});
