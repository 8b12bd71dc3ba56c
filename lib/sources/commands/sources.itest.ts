import { beforeAll, describe, expect, it } from 'vitest';
import { startSuccessor } from '../../articles/commands/start-successor.ts';
import { listEventsAbout } from '../../events/queries.ts';
import type { Actor } from '../../people/actor.ts';
import { ROLES, type Role } from '../../people/role.ts';
import { db } from '../../platform/db/db.ts';
import { Forbidden, NotFound, StaleEdit, WrongState } from '../../refusals.ts';
import { anArticle, aPerson, doneValue, havingPlaces } from '../../testing/builders.ts';
import { findSource } from '../queries/find-source.ts';
import { findSourceByName } from '../queries/list-sources.ts';
import { findSourceChoices } from '../queries/source-choices.ts';
import { type SourceFields, sourceSchema } from '../schema.ts';
import { archiveSource } from './archive-source.ts';
import { changeSource } from './change-source.ts';
import { createSource } from './create-source.ts';
import { mergeSources } from './merge-sources.ts';

let chief: Actor;
const others: Actor[] = [];

beforeAll(async () => {
  await havingPlaces();
  chief = await aPerson('chief', '陕西');
  const powerless: Role[] = ROLES.filter((role) => role !== 'chief' && role !== 'admin');
  for (const role of powerless) others.push(await aPerson(role, '全国'));
});

let made = 0;

/** What a form would send for a source that nothing is special about but `part`. */
function fields(part: Partial<SourceFields> = {}): SourceFields {
  made += 1;
  return {
    ...sourceSchema.parse({
      name: `报纸${made}`,
      slug: `paper-${made}`,
      kind: 'newspaper',
      regionCode: '61',
    }),
    ...part,
  };
}

async function having(part: Partial<SourceFields> = {}): Promise<number> {
  return doneValue(await createSource(chief, fields(part))).sourceId;
}

async function sourceOf(id: number) {
  const source = await findSource(chief, id);
  if (!source) throw new Error(`no source ${id}`);
  return source;
}

/** Changes a source as its form would, from what is kept now. */
async function change(id: number, part: Partial<SourceFields>, version?: number) {
  const source = await sourceOf(id);
  return changeSource(chief, {
    ...source.fields,
    ...part,
    sourceId: id,
    version: version ?? source.version,
  });
}

async function redirectOf(path: string): Promise<string | null> {
  return (await db().redirect.findUnique({ where: { fromPath: path } }))?.toPath ?? null;
}

const LICENCE = { scope: 'text', from: '2026-01-01', to: '2026-12-31', reference: '2026-07' } as const;

describe('creating a source', () => {
  it('keeps all that was typed, and an event', async () => {
    const typed = fields({
      kind: 'agency',
      regionCode: '6103',
      homepage: 'https://news.example.cn',
      contact: '029-1',
      attributionLine: '据某社',
      trust: 2,
      notes: '周一供稿',
      aliases: ['某社'],
      licences: [{ ...LICENCE, to: null }],
    });
    const { sourceId } = doneValue(await createSource(chief, typed));
    expect(await sourceOf(sourceId)).toMatchObject({ version: 1, fields: typed, archivedAt: null });
    expect(await listEventsAbout(chief, `source:${sourceId}`)).toMatchObject([
      { kind: 'create-source', actor: chief.name, data: { name: typed.name } },
    ]);
  });

  it('is for chiefs and admins only', async () => {
    for (const actor of others) {
      await expect(createSource(actor, fields())).rejects.toBeInstanceOf(Forbidden);
    }
    const admin = await aPerson('admin', '全国');
    expect((await createSource(admin, fields())).ok).toBe(true);
  });

  it('refuses a name, an alias and an address that another source has, and says whose it is', async () => {
    await having({ name: '渭河日报', slug: 'weihe', aliases: ['渭报'] });
    expect(await createSource(chief, fields({ name: '「渭河 日报」' }))).toEqual({
      ok: false,
      issues: [
        { code: 'source-name-taken', field: 'name', values: { name: '「渭河 日报」', owner: '渭河日报' } },
      ],
    });
    expect(await createSource(chief, fields({ aliases: ['渭报'], slug: 'weihe' }))).toMatchObject({
      ok: false,
      issues: [
        { code: 'source-name-taken', field: 'aliases', values: { name: '渭报', owner: '渭河日报' } },
        { code: 'source-slug-taken', field: 'slug', values: { owner: '渭河日报' } },
      ],
    });
  });

  it('refuses licences that overlap, as the database would', async () => {
    const licences = [LICENCE, { ...LICENCE, from: '2026-12-31', to: null }];
    expect(await createSource(chief, fields({ licences }))).toMatchObject({
      ok: false,
      issues: [{ code: 'licences-overlap', field: 'licences' }],
    });
  });

  it('refuses a place and a parent that are not there', async () => {
    expect(await createSource(chief, fields({ regionCode: '99', parentId: 999_999 }))).toMatchObject({
      ok: false,
      issues: [
        { code: 'place-unknown', field: 'regionCode' },
        { code: 'source-parent-gone', field: 'parentId' },
      ],
    });
  });

  it('takes over an address that led elsewhere', async () => {
    const renamed = await having({ slug: 'old-home' });
    doneValue(await change(renamed, { slug: 'new-home' }));
    await having({ slug: 'old-home' });
    expect(await redirectOf('/sources/old-home')).toBeNull();
  });
});

describe('changing a source', () => {
  it('replaces its names and licences, and says what was changed', async () => {
    const id = await having({ name: '洛川报', aliases: ['旧名'], licences: [LICENCE] });
    const outcome = await change(id, { name: '洛川日报', aliases: ['洛川报'], licences: [] });
    expect(outcome).toEqual({ ok: true, value: { version: 2 }, tags: [`source:${id}`] });
    expect((await sourceOf(id)).fields).toMatchObject({
      name: '洛川日报',
      aliases: ['洛川报'],
      licences: [],
    });
    expect((await listEventsAbout(chief, `source:${id}`))[0]).toMatchObject({
      kind: 'change-source',
      data: { changed: ['name', 'aliases', 'licences'], was: '洛川报' },
    });
  });

  it('writes nothing when nothing was changed', async () => {
    const id = await having({ aliases: ['不变'] });
    expect(await change(id, {})).toEqual({ ok: true, value: { version: 1 }, tags: [] });
    expect(await listEventsAbout(chief, `source:${id}`)).toHaveLength(1);
  });

  it('refuses a form that was filled before somebody else saved', async () => {
    const id = await having();
    doneValue(await change(id, { notes: '甲' }));
    await expect(change(id, { notes: '乙' }, 1)).rejects.toBeInstanceOf(StaleEdit);
    expect((await sourceOf(id)).fields.notes).toBe('甲');
  });

  it('leads old addresses to the newest in one step, and back again', async () => {
    const id = await having({ slug: 'first' });
    doneValue(await change(id, { slug: 'second' }));
    doneValue(await change(id, { slug: 'third' }));
    expect(await redirectOf('/sources/first')).toBe('/sources/third');
    expect(await redirectOf('/sources/second')).toBe('/sources/third');
    doneValue(await change(id, { slug: 'first' }));
    expect(await redirectOf('/sources/first')).toBeNull();
    expect(await redirectOf('/sources/third')).toBe('/sources/first');
  });

  it('refuses a parent that lies below it', async () => {
    const group = await having();
    const paper = await having({ parentId: group });
    expect(await change(group, { parentId: group })).toMatchObject({
      issues: [{ code: 'source-is-its-own-parent', field: 'parentId' }],
    });
    expect(await change(group, { parentId: paper })).toMatchObject({
      issues: [{ code: 'source-parent-circular', field: 'parentId' }],
    });
  });

  it('is for chiefs and admins only, of sources that are there', async () => {
    const id = await having();
    const change = { ...fields(), sourceId: id, version: 1 };
    for (const actor of others) await expect(changeSource(actor, change)).rejects.toBeInstanceOf(Forbidden);
    await expect(changeSource(chief, { ...change, sourceId: 999_999 })).rejects.toBeInstanceOf(NotFound);
  });
});

describe('archiving a source', () => {
  it('takes it out of the pickers, and brings it back', async () => {
    const id = await having({ name: '停刊周报' });
    expect(await archiveSource(chief, { sourceId: id, archived: true })).toMatchObject({
      ok: true,
      tags: [`source:${id}`],
    });
    expect(await findSourceChoices(chief, '停刊')).toEqual([]);
    doneValue(await archiveSource(chief, { sourceId: id, archived: false }));
    expect(await findSourceChoices(chief, '停刊')).toMatchObject([{ id }]);
    const kinds = (await listEventsAbout(chief, `source:${id}`)).map(({ kind }) => kind);
    expect(kinds).toEqual(['restore-source', 'archive-source', 'create-source']);
  });

  it('done twice is done once', async () => {
    const id = await having();
    doneValue(await archiveSource(chief, { sourceId: id, archived: true }));
    expect(await archiveSource(chief, { sourceId: id, archived: true })).toMatchObject({
      ok: true,
      tags: [],
    });
    expect((await sourceOf(id)).version).toBe(2);
  });

  it('is for chiefs and admins only', async () => {
    const id = await having();
    for (const actor of others) {
      await expect(archiveSource(actor, { sourceId: id, archived: true })).rejects.toBeInstanceOf(Forbidden);
    }
  });
});

describe('merging two sources', () => {
  it('moves names, articles, drafts and addresses', async () => {
    const admin = await aPerson('admin', '全国');
    const from = await having({ name: '秦原日报社', slug: 'qinyuan-she', aliases: ['秦日'] });
    doneValue(await change(from, { slug: 'qinyuan-sh' }));
    const into = await having({ name: '秦原日报', slug: 'qinyuan' });
    const child = await having({ parentId: from });
    const live = await anArticle().in('凤翔').reprintedFrom(from).publishedBy(admin);
    doneValue(await startSuccessor(admin, { articleId: live }));
    const draft = await anArticle().in('西安').reprintedFrom(from).draftedBy(admin);

    expect(await mergeSources(chief, { fromId: from, intoId: into })).toEqual({
      ok: true,
      value: undefined,
      tags: [`source:${from}`, `source:${into}`],
    });

    expect((await sourceOf(into)).fields.aliases).toEqual(['秦日', '秦原日报社']);
    expect(await sourceOf(from)).toMatchObject({ mergedInto: { id: into, name: '秦原日报' } });
    expect((await sourceOf(child)).parent?.id).toBe(into);
    expect(await findSourceByName(chief, '秦原 日报社')).toMatchObject({ id: into });
    expect(await redirectOf('/sources/qinyuan-sh')).toBe('/sources/qinyuan');
    expect(await redirectOf('/sources/qinyuan-she')).toBe('/sources/qinyuan');

    const listed = await db().regionListing.findMany({ where: { articleId: live } });
    expect(listed.map((row) => row.sourceId)).toEqual([into, into, into, into]);
    const atDesk = await db().deskListing.findMany({ where: { articleId: { in: [live, draft] } } });
    expect(new Set(atDesk.map((row) => row.sourceId))).toEqual(new Set([into]));
    const copies = await db().workingCopy.findMany({
      where: { edition: { articleId: { in: [live, draft] } } },
    });
    expect(copies.map(({ content }) => (content as { sourceId: number }).sourceId)).toEqual([into, into]);
    for (const id of [from, into]) {
      expect((await listEventsAbout(chief, `source:${id}`))[0]).toMatchObject({
        kind: 'merge-sources',
        data: { from: '秦原日报社', into: '秦原日报' },
      });
    }
  });

  it('follows a merge into a source that is merged itself', async () => {
    const [a, b, c] = [
      await having({ slug: 'm-a' }),
      await having({ slug: 'm-b' }),
      await having({ slug: 'm-c' }),
    ];
    doneValue(await mergeSources(chief, { fromId: a, intoId: b }));
    doneValue(await mergeSources(chief, { fromId: b, intoId: c }));
    expect((await sourceOf(a)).mergedInto?.id).toBe(c);
    expect(await redirectOf('/sources/m-a')).toBe('/sources/m-c');
  });

  it('takes a parent into its own child', async () => {
    const parent = await having();
    const child = await having({ parentId: parent });
    doneValue(await mergeSources(chief, { fromId: parent, intoId: child }));
    expect((await sourceOf(child)).parent).toBeNull();
  });

  it('is refused for itself, for what is archived and for what was merged before', async () => {
    const [a, b, c] = [await having(), await having(), await having()];
    expect(await mergeSources(chief, { fromId: a, intoId: a })).toEqual({
      ok: false,
      issues: [{ code: 'merge-into-itself', field: 'intoId' }],
    });
    doneValue(await archiveSource(chief, { sourceId: b, archived: true }));
    await expect(mergeSources(chief, { fromId: a, intoId: b })).rejects.toBeInstanceOf(WrongState);
    doneValue(await mergeSources(chief, { fromId: a, intoId: c }));
    await expect(mergeSources(chief, { fromId: a, intoId: c })).rejects.toBeInstanceOf(WrongState);
    await expect(change(a, { notes: '晚了' })).rejects.toBeInstanceOf(WrongState);
    await expect(archiveSource(chief, { sourceId: a, archived: false })).rejects.toBeInstanceOf(WrongState);
  });

  it('is for chiefs and admins only', async () => {
    const [a, b] = [await having(), await having()];
    for (const actor of others) {
      await expect(mergeSources(actor, { fromId: a, intoId: b })).rejects.toBeInstanceOf(Forbidden);
    }
  });
});
