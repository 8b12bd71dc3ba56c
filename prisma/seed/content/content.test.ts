import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documentSchema, inlineText } from '#lib/articles/document.ts';
import { ARTICLES } from './articles.ts';
import type { DemoArticle } from './demo-article.ts';
import { parseLightMarkup } from './light-markup.ts';
import { SLOGANS } from './slogans.ts';
import { SOURCES } from './sources.ts';
import { TOPICS } from './topics.ts';

const regionRows = readFileSync(new URL('../regions.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1);
const regionCodes = new Set(['00', ...regionRows.map((row) => row.split('\t')[0] ?? '')]);

const length = (text: string) => [...text].length;
/** The keys of the articles that break a rule, so that a failure names them. */
const breaking = (rule: (article: DemoArticle) => boolean) =>
  ARTICLES.filter((article) => !rule(article)).map((article) => article.key);
const repeated = (values: string[]) => values.filter((value, index) => values.indexOf(value) !== index);

function bodyAsDocument(body: string) {
  const content = parseLightMarkup(body).map((block) =>
    block.type === 'picture'
      ? {
          type: 'figure',
          attrs: { mediaId: null, alt: '', caption: block.caption, credit: '', focalX: 0.5, focalY: 0.5 },
        }
      : block,
  );
  return documentSchema.safeParse({ type: 'doc', content });
}

/** Signs that the parser took for text: a marker without its space, a bold run or a link left open. */
const MARKUP_LEFT = /^(#|>|-|\||!)|\*\*|\]\(/;

function paragraphs(body: string): string[] {
  return parseLightMarkup(body).flatMap((block) =>
    block.type === 'paragraph' ? [inlineText(block.content)] : [],
  );
}

describe('articles', () => {
  it('have keys, titles and paragraphs of their own', () => {
    expect(repeated(ARTICLES.map((article) => article.key))).toEqual([]);
    expect(repeated(ARTICLES.map((article) => article.title))).toEqual([]);
    const lines = ARTICLES.flatMap(({ body }) => body.split('\n').map((line) => line.trim()));
    expect(repeated(lines.filter((line) => length(line) > 12))).toEqual([]);
  });

  it('stand in places that exist, each once', () => {
    expect(
      breaking(({ places }) => places.length > 0 && places.every((code) => regionCodes.has(code))),
    ).toEqual([]);
    expect(breaking(({ places }) => new Set(places).size === places.length)).toEqual([]);
  });

  it('have titles and standfirsts of a fitting length', () => {
    expect(breaking(({ title }) => length(title) >= 6 && length(title) <= 34)).toEqual([]);
    expect(breaking(({ kicker = '' }) => length(kicker) <= 30)).toEqual([]);
    expect(breaking(({ subtitle = '' }) => length(subtitle) <= 40)).toEqual([]);
    expect(breaking(({ summary }) => length(summary) >= 40 && length(summary) <= 90)).toEqual([]);
  });

  it('set Chinese text with full-width punctuation', () => {
    const halfWidth = /\p{Script=Han}[,;:?!]|[,;?!]\p{Script=Han}|"/u;
    expect(
      breaking(
        ({ title, summary, body }) => !halfWidth.test(`${title}${summary}${body.replaceAll('![', '')}`),
      ),
    ).toEqual([]);
  });

  it('are dated to the minute, between six and half past ten', () => {
    expect(breaking(({ at }) => /^2026-\d\d-\d\dT\d\d:\d\d$/.test(at))).toEqual([]);
    expect(breaking(({ at }) => at.slice(11) >= '06:00' && at.slice(11) <= '22:30')).toEqual([]);
  });

  it('lie in the past when live and in the future when scheduled', () => {
    const now = '2026-11-23T22:00';
    expect(breaking(({ at, state }) => (state === 'scheduled' ? at > now : at <= now))).toEqual([]);
  });

  it('have bodies that are valid documents with something to read', () => {
    expect(breaking(({ body }) => bodyAsDocument(body).success)).toEqual([]);
    expect(breaking(({ body }) => length(body) >= 110)).toEqual([]);
    expect(breaking(({ body }) => !paragraphs(body).some((text) => MARKUP_LEFT.test(text)))).toEqual([]);
  });

  it('name the original only when they are reprints, under an example domain', () => {
    expect(breaking(({ source, original }) => (source === 'difang') === (original === undefined))).toEqual(
      [],
    );
    expect(breaking(({ original }) => /^$|^https:\/\/[\w.]+\.example\./.test(original?.url ?? ''))).toEqual(
      [],
    );
  });

  it('of a topic belong to one of its sections', () => {
    const subjectsOf = new Map<string, string[]>(
      TOPICS.map((topic) => [topic.key, topic.sections.flatMap((section) => [...section.subjects])]),
    );
    expect(
      breaking(({ topic, subject }) => !topic || subjectsOf.get(topic)?.includes(subject) === true),
    ).toEqual([]);
  });
});

describe('sources, topics and slogans', () => {
  it('have slugs and names of their own', () => {
    expect(repeated(SOURCES.flatMap(({ name, aliases }) => [name, ...aliases]))).toEqual([]);
    expect(repeated([...SOURCES, ...TOPICS].map(({ slug }) => slug))).toEqual([]);
  });

  it('belong to places that exist', () => {
    expect(SOURCES.filter(({ region }) => !regionCodes.has(region))).toEqual([]);
    expect(Object.keys(SLOGANS).filter((code) => !regionCodes.has(code))).toEqual([]);
  });

  it('are of a fitting length', () => {
    expect(TOPICS.filter(({ summary }) => length(summary) < 60 || length(summary) > 100)).toEqual([]);
    expect(Object.values(SLOGANS).filter((line) => length(line) < 20 || length(line) > 40)).toEqual([]);
  });

  it('are each in use', () => {
    const inUse = new Set(ARTICLES.flatMap(({ source, topic }) => [source, topic]));
    expect([...SOURCES, ...TOPICS].map(({ key }) => key).filter((key) => !inUse.has(key))).toEqual([]);
  });
});
