import type { Nature, Subject } from '../articles/article.ts';
import { createArticle } from '../articles/commands/create-article.ts';
import { publishArticle } from '../articles/commands/publish-article.ts';
import { type ArticleContent, emptyContent } from '../articles/content.ts';
import type { Document } from '../articles/document.ts';
import type { Outcome } from '../outcome.ts';
import type { Actor } from '../people/actor.ts';
import type { Role } from '../people/role.ts';
import { db } from '../platform/db/db.ts';
import { PORTAL, type RegionLevel } from '../regions/region.ts';
import { createSource } from '../sources/commands/create-source.ts';
import { sourceSchema } from '../sources/schema.ts';

/** A small country: two provinces, three cities, two counties. */
const PLACES: [
  code: string,
  level: RegionLevel,
  parent: string | null,
  name: string,
  short: string,
  path: string,
][] = [
  [PORTAL, 'country', null, '全国', '全国', ''],
  ['61', 'province', PORTAL, '陕西省', '陕西', 'shaanxi'],
  ['62', 'province', PORTAL, '甘肃省', '甘肃', 'gansu'],
  ['6101', 'city', '61', '西安市', '西安', 'shaanxi/xian'],
  ['6103', 'city', '61', '宝鸡市', '宝鸡', 'shaanxi/baoji'],
  ['6108', 'city', '61', '榆林市', '榆林', 'shaanxi/yulin'],
  ['610305', 'county', '6103', '凤翔区', '凤翔', 'shaanxi/baoji/fengxiang'],
  ['610826', 'county', '6108', '绥德县', '绥德', 'shaanxi/yulin/suide'],
];
const CODES = new Map(PLACES.map(([code, , , , short]) => [short, code]));

/** Call it once in a test file, before anything else. */
export async function havingPlaces(): Promise<void> {
  await db().region.createMany({
    data: PLACES.map(([code, level, parentCode, name, shortName, path]) => ({
      code,
      level,
      parentCode,
      name,
      shortName,
      path,
      slug: path.split('/').at(-1) ?? '',
    })),
  });
}

/** The code of a place of that country by its short name; 全国 is the portal. */
export function code(place: string): string {
  const found = CODES.get(place);
  if (!found) throw new Error(`no place ${place} in the tests' country`);
  return found;
}

let people = 0;

/** `await aPerson('editor', '宝鸡')`: somebody with that role in those places, as an actor. */
export async function aPerson(role: Role, ...places: string[]): Promise<Actor> {
  people += 1;
  const scopes = places.map(code);
  const { id, name } = await db().person.create({
    data: {
      email: `${role}${people}@example.cn`,
      name: `${role} ${people}`,
      role,
      scopes: { create: scopes.map((regionCode) => ({ regionCode })) },
    },
  });
  return { id, name, role, scopes };
}

let sources = 0;

/** A source in the registry, entered by an admin. Answers its id. */
export async function aSource(name = `来源${++sources}`): Promise<number> {
  const admin = await aPerson('admin', '全国');
  sources += 1;
  const fields = sourceSchema.parse({ name, slug: `source-${sources}`, kind: 'newspaper', regionCode: '61' });
  return doneValue(await createSource(admin, fields)).sourceId;
}

/** The value of an outcome that has to be good. */
export function doneValue<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`not done: ${JSON.stringify(outcome.issues)}`);
  return outcome.value;
}

export function textOf(...paragraphs: string[]): Document {
  return {
    type: 'doc',
    content: paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
  };
}

/** `anArticle('标题').in('凤翔').reprintedFrom(source).content` reads as what it is. */
export function anArticle(title = '凤翔泥塑进课堂') {
  let content: ArticleContent = emptyContent({
    title,
    body: textOf('腊月里，作坊的灯亮到很晚。', '孩子们把第一只泥老虎带回了家。'),
    responsibleEditor: '林远山',
    places: ['6103'],
  });
  const builder = {
    get content() {
      return content;
    },
    with(part: Partial<ArticleContent>) {
      content = { ...content, ...part };
      return builder;
    },
    in: (...places: string[]) => builder.with({ places: places.map(code) }),
    about: (subject: Subject) => builder.with({ subject }),
    labelled: (nature: Nature) => builder.with({ nature }),
    saying: (...paragraphs: string[]) => builder.with({ body: textOf(...paragraphs) }),
    reprintedFrom: (sourceId: number) =>
      builder.with({
        origin: 'reprint',
        sourceId,
        provenance: { ...content.provenance, title: content.title, url: 'https://paper.example.cn/1' },
      }),
    /** Brings it into the newsroom as a draft. Answers its id. */
    draftedBy: async (actor: Actor): Promise<number> =>
      doneValue(await createArticle(actor, { content, moment: 'created' })).articleId,
    /** Puts it before readers. Answers its id. */
    publishedBy: async (actor: Actor): Promise<number> => {
      const articleId = await builder.draftedBy(actor);
      doneValue(await publishArticle(actor, { articleId, version: 1 }));
      return articleId;
    },
  };
  return builder;
}
