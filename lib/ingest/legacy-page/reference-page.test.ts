import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documentSchema } from '#lib/articles/document.ts';
import { recoverLegacyPage } from './recover.ts';
import { gazetteer } from './testing/gazetteer.ts';
import { outline } from './testing/read-body.ts';

const bytes = readFileSync(new URL('testing/reference-article.txt', import.meta.url));
const page = recoverLegacyPage({ bytes }, gazetteer);

describe('the reference page', () => {
  it('gives its headline', () => {
    expect(page.kicker).toBeNull();
    expect(page.title).toMatchObject({ value: '依托自身优势筑牢脱贫根基', evidence: { line: 4 } });
    expect(page.subtitle).toMatchObject({ value: '陕西移动全力推动脱贫攻坚工作纪实', evidence: { line: 4 } });
  });

  it('gives source, time, link back and place', () => {
    expect(page.source).toMatchObject({ value: '陕西日报', basis: 'label', evidence: { line: 6 } });
    expect(page.publishedAt).toMatchObject({ value: '2017-09-29T07:08+08:00', precision: 'minute' });
    expect(page.url).toMatchObject({ value: 'https://www.yybnet.net/', evidence: { line: 6 } });
    expect(page.place).toMatchObject({ value: { code: '61', shortName: '陕西' }, basis: 'breadcrumb' });
    expect([page.author, page.dateline, page.responsibleEditor]).toEqual([null, null, null]);
    expect(page.issues).toEqual([]);
  });

  it('knows the first paragraph for a caption that lost its photo', () => {
    expect(page.figures).toMatchObject([{ block: 0, image: null, orphan: true }]);
    expect(page.figures[0]?.caption).toMatchObject({
      value: '陕西移动发挥“互联网+”优势,帮助果农销售滞销桑葚。',
      evidence: { line: 8 },
    });
    expect(page.body.content[0]).toMatchObject({
      type: 'figure',
      attrs: { mediaId: null, caption: page.figures[0]?.caption?.value },
    });
  });

  it('keeps three subheads as printed and proposes the lost blanks', () => {
    expect(page.headings.map((heading) => [heading.evidence.line, heading.repair?.halves])).toEqual([
      [14, ['夯实基层扶贫工作', '教育扶贫斩断穷根']],
      [32, ['消除城乡信息鸿沟', '惠及更多贫困群众']],
      [46, ['培育壮大特色产业', '关怀扶持弱势群体']],
    ]);
    const printed = outline(page.body).filter((line) => line.startsWith('heading'));
    expect(printed).toEqual([
      'heading: 夯实基层扶贫工作教育扶贫斩断穷根',
      'heading: 消除城乡信息鸿沟惠及更多贫困群众',
      'heading: 培育壮大特色产业关怀扶持弱势群体',
    ]);
  });

  it('finds the one mask, in its paragraph', () => {
    expect(page.masks).toMatchObject([
      { field: 'body', path: [4], start: 7, end: 10, evidence: { line: 16, text: '***' } },
    ]);
    expect(outline(page.body)[4]).toMatch(/^paragraph: 驻村帮扶对推进\*{3}工作意义重大。/);
  });

  it('keeps every paragraph and no boilerplate', () => {
    const lines = outline(page.body);
    expect(lines).toHaveLength(26);
    expect(lines.filter((line) => line.startsWith('paragraph'))).toHaveLength(22);
    expect(lines.at(-1)).toMatch(/^paragraph: 面对脱贫这场攻坚战.*作出更大贡献!$/);
    expect(lines.join('\n')).not.toMatch(/地方网|新闻推荐|耿薇|弘扬社会正气|猜你喜欢|来源/);
  });

  it('isolates the recommended article', () => {
    const recommended = page.boilerplate.find((block) => block.kind === 'recommended');
    expect(recommended).toMatchObject({
      lines: [62, 64],
      recommended: {
        title: { text: '推进公正司法维护公平正义' },
        subtitle: { text: '省人大常委会专题询问聚焦司法公信力建设' },
        dateline: { author: '耿薇', agency: '本报', month: 9, day: 28 },
        truncated: true,
      },
    });
    expect(recommended?.kind === 'recommended' && recommended.recommended.excerpt.text).toMatch(
      /^省十二届人大常委会.*围绕司法\.\.\.$/,
    );
  });

  it('names the other blocks, in order', () => {
    const names = page.boilerplate.map((block) =>
      block.kind === 'rail-heading' ? `${block.label}${block.empty ? ' (empty)' : ''}` : block.kind,
    );
    expect(names).toEqual([
      'navigation',
      'breadcrumb',
      'meta',
      '新闻推荐',
      'recommended',
      'slogan',
      '相关新闻 (empty)',
      '猜你喜欢 (empty)',
      '评论 (empty)',
      '频道推荐',
      'link-list',
      '热点阅读',
      'link-list',
      '图文看点 (empty)',
      '乡里乡亲',
      'link-list',
      '热点排行 (empty)',
    ]);
    const lists = page.boilerplate.flatMap((block) =>
      block.kind === 'link-list' ? [block.items.length] : [],
    );
    expect(lists).toEqual([5, 3, 3]);
  });

  it('is a document that articles accept, and plain JSON', () => {
    expect(documentSchema.parse(page.body)).toEqual(page.body);
    expect(JSON.parse(JSON.stringify(page))).toStrictEqual(page);
    expect(page.bodyEvidence).toHaveLength(page.body.content.length);
  });
});
