import type { Actor } from '#lib/people/actor.ts';
import { db } from '#lib/platform/db/db.ts';
import { changeSettings } from '#lib/settings/commands/change-settings.ts';
import { licencesSchema, siteSchema } from '#lib/settings/settings.ts';
import { createSource } from '#lib/sources/commands/create-source.ts';
import { sourceSchema } from '#lib/sources/schema.ts';
import { SOURCES } from './content/sources.ts';
import { TOPICS } from './content/topics.ts';

/** Enters the demonstration's sources. Answers their ids by key. */
export async function seedSources(admin: Actor): Promise<Map<string, number>> {
  const ids = new Map<string, number>();
  for (const source of SOURCES) {
    const fields = sourceSchema.parse({
      name: source.name,
      slug: source.slug,
      kind: source.kind,
      regionCode: source.region,
      homepage: source.homepage,
      attributionLine: source.attribution,
      trust: source.kind === 'own' ? 3 : 2,
      aliases: [...source.aliases],
      licences: source.licence ? [source.licence] : [],
    });
    const outcome = await createSource(admin, fields);
    if (!outcome.ok) throw new Error(`source ${source.key}: ${JSON.stringify(outcome.issues)}`);
    ids.set(source.key, outcome.value.sourceId);
  }
  return ids;
}

/** Opens the demonstration's topics. Answers their ids by key. */
export async function seedTopics(): Promise<Map<string, number>> {
  const ids = new Map<string, number>();
  for (const [position, { key, slug, title, summary }] of TOPICS.entries()) {
    const { id } = await db().topic.create({ data: { slug, title, summary, position } });
    ids.set(key, id);
  }
  return ids;
}

/** Names and licence numbers of a portal that does not exist. */
export async function seedSettings(admin: Actor): Promise<void> {
  await changeSettings(admin, {
    key: 'site',
    version: 0,
    value: siteSchema.parse({
      name: '地方网',
      tagline: '从省城到县城，读身边的新闻',
      description: '按省、市、县浏览的地方新闻门户：原创报道、各地媒体转载与县域生活。',
      operator: '地方网演示编辑部',
      responsibleEditor: '林远山',
      email: 'editor@example.cn',
      phone: '029-0000-0000',
    }),
  });
  await changeSettings(admin, {
    key: 'licences',
    version: 0,
    value: licencesSchema.parse({
      icp: '陕ICP备00000000号（示例）',
      policeRecord: '陕公网安备00000000000000号（示例）',
      newsService: '互联网新闻信息服务许可证 00000000000（示例）',
      reportPhone: '12377',
      reportUrl: 'https://www.12377.cn/',
    }),
  });
}
