import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentSchema } from '#lib/articles/document.ts';
import { normaliseText } from '../normalise-text.ts';
import { recoverLegacyPage } from './recover.ts';
import type { Evidence, RecoveredPage } from './recovered-page.ts';
import { gazetteer } from './testing/gazetteer.ts';
import { outline } from './testing/read-body.ts';

const reference = readFileSync(new URL('testing/reference-article.txt', import.meta.url), 'utf8');
const recover = (text: string) => recoverLegacyPage({ text }, gazetteer);
const EMPTY_BODY = { type: 'doc', content: [{ type: 'paragraph' }] };

describe('input that is no article', () => {
  it.each(['', '   \n\n\u3000\n', '\ufeff'])('finds %j empty', (text) => {
    expect(recover(text)).toMatchObject({
      issues: ['empty'],
      title: null,
      body: EMPTY_BODY,
      boilerplate: [],
    });
  });

  it('refuses a picture', () => {
    const png = Uint8Array.from([
      0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52,
    ]);
    expect(recoverLegacyPage({ bytes: png }, gazetteer)).toMatchObject({
      format: 'none',
      encoding: null,
      text: '',
      issues: ['binary'],
      body: EMPTY_BODY,
    });
  });

  it('finds no article in a page of menus', () => {
    const page = recover(
      '首页 | 时政 | 社会 | 文化 | 体育\n地方网 > 四川 > 成都市\n相关新闻\n频道推荐\n热点排行',
    );
    expect(page.issues).toEqual(['no-article']);
    expect(page.place?.value.code).toBe('5101');
    expect(page.boilerplate.map((block) => block.kind)).toEqual([
      'navigation',
      'breadcrumb',
      'rail-heading',
      'rail-heading',
      'rail-heading',
    ]);
  });

  it('finds no article in random letters', () => {
    expect(recover('qwe rty\nuiop asdf\n@@##$$%%\n0000\n').issues).toContain('no-article');
  });

  it('cuts what is too long and says so', () => {
    const page = recover(`${reference}\n${'填充的句子没有意义。'.repeat(600_000)}`);
    expect(page.issues).toContain('shortened');
    expect(page.title?.value).toBe('依托自身优势筑牢脱贫根基');
  }, 20_000);

  // Each would take minutes if any step were worse than linear.
  it.each([
    ['nested elements', '<div>'.repeat(200_000) + '<p>'.repeat(200_000)],
    ['one tag of many attributes', `<p ${Array.from({ length: 300_000 }, (_, i) => `a${i}`).join(' ')}>`],
    ['open formatting', '<b><i><a href=x>字'.repeat(100_000)],
    ['nested tables', '<table><tr><td>字'.repeat(60_000)],
    ['short lines', '相关新闻\n'.repeat(500_000)],
    ['blanks in one line', `字${' '.repeat(2_000_000)}字。`],
    ['dots', '... '.repeat(300_000)],
    ['dashes and brackets', '——(来源:'.repeat(500_000)],
    ['digits', '2017-'.repeat(800_000)],
    ['asterisks', '*'.repeat(4_000_000)],
    [
      'rails between sentences',
      '相关新闻\n这是一句完整的话,它足够长,可以当作一个段落来读了。\n'.repeat(60_000),
    ],
  ])(
    'takes %s without choking',
    (_, text) => {
      const started = performance.now();
      recover(text);
      expect(performance.now() - started).toBeLessThan(15_000);
    },
    20_000,
  );
});

const LINES = [
  '首页 > 安徽 > 要闻',
  '西安市 铜川市 宝鸡市 咸阳市 渭南市',
  '来源:安徽日报 2020-01-02 03:04',
  '一条短短的标题',
  '——它的副标题也不长',
  '新闻推荐',
  '猜你喜欢:',
  '• 列表里的一项',
  '本报讯(记者 王明)春天到了,河边的柳树绿了,孩子们放下书包跑向田野。',
  '这是一个完整的段落,它讲了一件小事,用了不止一个逗号,最后用句号收尾。',
  '被截断的段落写到一半就没有了,读者只能看到开头的几十个字...',
  '图为一张丢失的照片。李红 摄',
  '推进***工作的***会议。',
  '2020年1月2日',
  '版权所有 不得转载',
  '   ',
  '\u3000\u3000缩进的一段,前面有两个全角空格,后面还有半句话。\u3000\u3000又起一段,也写得足够长了。',
  '\ud800 \u0000 \u202e怪字符。',
];
const aLine = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...LINES) },
  fc.string({ unit: 'binary', maxLength: 60 }),
);
const aPage = fc.array(aLine, { maxLength: 40 }).map((lines) => lines.join('\n'));
const bare = (text: string) => text.replace(/\s+/g, '');

describe('any input', () => {
  it('never throws for bytes, and gives JSON that articles accept', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
        const page = recoverLegacyPage({ bytes }, gazetteer);
        expect(JSON.parse(JSON.stringify(page))).toStrictEqual(page);
        expect(documentSchema.parse(page.body)).toEqual(page.body);
      }),
    );
  });

  it('takes the body from the page, word for word, in any order of its lines', () => {
    fc.assert(
      fc.property(aPage, (text) => {
        const page = recoverLegacyPage({ text }, gazetteer);
        expect(JSON.parse(JSON.stringify(page))).toStrictEqual(page);
        expect(documentSchema.parse(page.body)).toEqual(page.body);
        if (page.format === 'html') return;
        const source = bare(normaliseText(text));
        for (const line of outline(page.body)) {
          for (const piece of line.slice(line.indexOf(': ') + 2).split(' | '))
            expect(source).toContain(bare(piece));
        }
      }),
    );
  });

  it('points every evidence at its own words', () => {
    fc.assert(
      fc.property(aPage, (text) => {
        const page = recoverLegacyPage({ text }, gazetteer);
        for (const evidence of evidenceIn(page)) {
          expect(page.text.slice(evidence.start, evidence.end)).toBe(evidence.text);
        }
      }),
    );
  });

  it('loses no line: each is headline, body or named boilerplate', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...LINES), { maxLength: 40 }), (lines) => {
        const page = recover(lines.join('\n'));
        const covered = new Set<number>();
        const fields = [page.kicker, page.title, page.subtitle].flatMap((field) => field?.evidence ?? []);
        for (const { line, text } of [...fields, ...page.bodyEvidence]) {
          text.split('\n').forEach((_, step) => {
            covered.add(line + step);
          });
        }
        for (const block of page.boilerplate) {
          for (let line = block.lines[0]; line <= block.lines[1]; line += 1) covered.add(line);
        }
        const missing = page.text
          .split('\n')
          .filter((text, at) => text.trim() !== '' && !covered.has(at + 1));
        expect(missing).toEqual([]);
      }),
    );
  });

  it('lets no script into the body of any HTML', () => {
    const piece = fc.constantFrom(
      ...LINES.map((line) => `<p>${line}</p>`),
      '<script>var SECRET="这是脚本。";</script>',
      '<SCRIPT>if(a<b){SECRET}</SCRIPT >',
      '<style>.SECRET{}</style>',
      '<div hidden>SECRET</div>',
      '<!-- SECRET -->',
      '<div>',
      '</div>',
      '<b>',
      '</i>',
      '<table><tr><td>',
      '</table>',
      '<li>',
      '<img src=x alt=图>',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const page = recover(`<html><body>${pieces.join('')}`);
        expect(JSON.stringify(page)).not.toContain('SECRET');
        expect(documentSchema.parse(page.body)).toEqual(page.body);
      }),
    );
  });
});

function evidenceIn(page: RecoveredPage): Evidence[] {
  const fields = [
    page.kicker,
    page.title,
    page.subtitle,
    page.source,
    page.publishedAt,
    page.url,
    page.place,
  ];
  return [
    ...fields.flatMap((field) =>
      field ? [field.evidence, ...field.alternatives.map((other) => other.evidence)] : [],
    ),
    ...[page.author, page.responsibleEditor, page.dateline].flatMap((field) => field?.evidence ?? []),
    ...page.bodyEvidence,
    ...page.figures.flatMap((figure) =>
      [figure.caption?.evidence ?? [], figure.credit?.evidence ?? []].flat(),
    ),
    ...page.headings.map((heading) => heading.evidence),
    ...page.masks.map((mask) => mask.evidence),
    ...page.boilerplate.map((block) => block.evidence),
  ];
}
