import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../../people/actor.ts';
import { stopClockAt } from '../../platform/clock/clock.ts';
import { db } from '../../platform/db/db.ts';
import { Forbidden, Locked, StaleEdit, WrongState } from '../../refusals.ts';
import { anArticle, aPerson, aSource, doneValue, havingPlaces } from '../../testing/builders.ts';
import { findArticle } from '../queries/find-article.ts';
import { createArticle } from './create-article.ts';
import { discardSuccessor } from './discard-successor.ts';
import { leaveArticle } from './leave-article.ts';
import { publishArticle } from './publish-article.ts';
import { publishDue } from './publish-due.ts';
import { restoreArticle } from './restore-article.ts';
import { returnToDraft } from './return-to-draft.ts';
import { REVISION_INTERVAL_MS, saveWorkingCopy } from './save-working-copy.ts';
import { scheduleArticle } from './schedule-article.ts';
import { startSuccessor } from './start-successor.ts';
import { submitArticle } from './submit-article.ts';
import { takeLock } from './take-lock.ts';
import { trashArticle } from './trash-article.ts';
import { withdrawArticle } from './withdraw-article.ts';

let chief: Actor;
let editor: Actor;
let reporter: Actor;

beforeAll(async () => {
  await havingPlaces();
  chief = await aPerson('chief', '全国');
  editor = await aPerson('editor', '宝鸡');
  reporter = await aPerson('reporter', '宝鸡');
});
afterEach(() => stopClockAt(null));

const TAB = 'tab-of-the-test';

async function stateOf(id: number) {
  const row = await db().article.findUniqueOrThrow({
    where: { id },
    include: { liveEdition: true, workEdition: true, editions: { orderBy: { number: 'asc' } } },
  });
  return {
    state: row.state,
    live: row.liveEdition?.number ?? null,
    work: row.workEdition?.state ?? null,
    editions: row.editions.map((edition) => edition.state),
  };
}

async function listedIn(id: number): Promise<string[]> {
  const rows = await db().regionListing.findMany({
    where: { articleId: id },
    orderBy: { regionCode: 'asc' },
  });
  return rows.map((row) => row.regionCode);
}

async function save(actor: Actor, id: number, version: number, title: string, tab = TAB) {
  const article = await findArticle(actor, id);
  if (!article?.work) throw new Error('nothing in work');
  const content = { ...article.work.content, title };
  return saveWorkingCopy(actor, { articleId: id, editionId: article.work.editionId, version, tab, content });
}

describe('publishing', () => {
  it('lists a county’s article in its county, city, province and the portal', async () => {
    const id = await anArticle().in('凤翔').publishedBy(editor);
    expect(await stateOf(id)).toEqual({ state: 'live', live: 1, work: null, editions: ['published'] });
    expect(await listedIn(id)).toEqual(['00', '61', '6103', '610305']);
  });

  it('tells every page that shows it', async () => {
    const source = await aSource();
    const id = await anArticle().in('凤翔').reprintedFrom(source).draftedBy(editor);
    const outcome = await publishArticle(editor, { articleId: id, version: 1 });
    expect(outcome).toMatchObject({
      ok: true,
      tags: [`article:${id}`, 'place:00', 'place:61', 'place:6103', 'place:610305', `source:${source}`],
    });
  });

  it('returns what stands in the way, and publishes nothing', async () => {
    const id = await anArticle('')
      .in('凤翔')
      .with({ responsibleEditor: '', origin: 'reprint' })
      .draftedBy(editor);
    const outcome = await publishArticle(editor, { articleId: id, version: 1 });
    expect(outcome.ok ? [] : outcome.issues.map((issue) => issue.code)).toEqual([
      'title-missing',
      'source-missing',
      'responsible-editor-missing',
      'original-title-missing',
    ]);
    expect((await stateOf(id)).state).toBe('draft');
  });

  it('refuses a version that the person has not seen', async () => {
    const id = await anArticle().draftedBy(editor);
    doneValue(await save(editor, id, 1, '改过的标题'));
    await expect(publishArticle(editor, { articleId: id, version: 1 })).rejects.toThrow(StaleEdit);
  });

  it('keeps the live page as it is until the successor is published', async () => {
    const id = await anArticle('第一版').publishedBy(editor);
    doneValue(await startSuccessor(editor, { articleId: id }));
    doneValue(await save(editor, id, 1, '第二版'));
    const between = await findArticle(editor, id);
    expect(between?.live?.content.title).toBe('第一版');
    expect(between?.status).toBe('live_editing');

    doneValue(await publishArticle(editor, { articleId: id, version: 2 }));
    const after = await findArticle(editor, id);
    expect(after?.live?.content.title).toBe('第二版');
    expect(await stateOf(id)).toMatchObject({ live: 2, work: null, editions: ['superseded', 'published'] });
  });

  it('keeps the place in the lists when a successor is published, and moves it when its place changes', async () => {
    stopClockAt(new Date('2026-01-01T00:00:00Z'));
    const id = await anArticle().in('凤翔').publishedBy(chief);
    stopClockAt(new Date('2026-02-01T00:00:00Z'));
    doneValue(await startSuccessor(chief, { articleId: id }));
    const { work } = (await findArticle(chief, id)) ?? {};
    const content = { ...anArticle().in('绥德').content };
    doneValue(
      await saveWorkingCopy(chief, {
        articleId: id,
        editionId: work?.editionId ?? 0,
        version: 1,
        tab: TAB,
        content,
      }),
    );
    const outcome = await publishArticle(chief, { articleId: id, version: 2 });
    expect(await listedIn(id)).toEqual(['00', '61', '6108', '610826']);
    // The page that it left has to forget it as well.
    expect(outcome.ok && outcome.tags).toEqual(expect.arrayContaining(['place:610305', 'place:610826']));
    const { publishedAt } = await db().article.findUniqueOrThrow({ where: { id } });
    expect(publishedAt?.toISOString()).toBe('2026-01-01T00:00:00.000Z');
  });

  it('numbers a successor after a discarded one, and keeps what was discarded as a revision', async () => {
    const id = await anArticle('留下的').publishedBy(editor);
    doneValue(await startSuccessor(editor, { articleId: id }));
    doneValue(await save(editor, id, 1, '放弃的'));
    doneValue(await discardSuccessor(editor, { articleId: id }));
    doneValue(await startSuccessor(editor, { articleId: id }));
    expect((await stateOf(id)).editions).toEqual(['published', 'discarded', 'drafting']);
    expect(await db().revision.count({ where: { articleId: id, title: '放弃的' } })).toBe(1);
  });
});

describe('withdrawing', () => {
  it('takes it off every list and keeps the text in work, and it can come back', async () => {
    const id = await anArticle('撤下的').in('凤翔').publishedBy(editor);
    const outcome = await withdrawArticle(editor, { articleId: id });
    expect(outcome.ok && outcome.tags).toContain('place:61');
    expect(await listedIn(id)).toEqual([]);
    expect(await stateOf(id)).toMatchObject({ state: 'withdrawn', live: null, work: 'drafting' });

    doneValue(await publishArticle(editor, { articleId: id, version: 1 }));
    expect(await listedIn(id)).toHaveLength(4);
    await expect(withdrawArticle(await aPerson('editor', '榆林'), { articleId: id })).rejects.toThrow(
      Forbidden,
    );
  });

  it('is refused for what is not live', async () => {
    const id = await anArticle().draftedBy(editor);
    await expect(withdrawArticle(editor, { articleId: id })).rejects.toThrow(WrongState);
  });
});

describe('scheduling', () => {
  it('publishes when due, once, and not before', async () => {
    stopClockAt(new Date('2026-03-01T00:00:00Z'));
    const id = await anArticle().draftedBy(editor);
    const at = new Date('2026-03-02T00:00:00Z');
    doneValue(await scheduleArticle(editor, { articleId: id, version: 1, at }));
    const { work } = (await findArticle(editor, id)) ?? {};
    const payload = { articleId: id, editionId: work?.editionId };

    await publishDue(payload);
    expect((await stateOf(id)).state).toBe('draft');
    stopClockAt(new Date('2026-03-02T00:00:01Z'));
    await publishDue(payload);
    await publishDue(payload);
    expect((await stateOf(id)).state).toBe('live');
    expect(await db().event.count({ where: { articleId: id, kind: 'publish-article' } })).toBe(1);
  });

  it('is taken back with its job, and a late job then changes nothing', async () => {
    const id = await anArticle().draftedBy(editor);
    const at = new Date(Date.now() + 3_600_000);
    doneValue(await scheduleArticle(editor, { articleId: id, version: 1, at }));
    const { work } = (await findArticle(editor, id)) ?? {};
    doneValue(await returnToDraft(editor, { articleId: id }));
    stopClockAt(new Date(at.getTime() + 1));
    await publishDue({ articleId: id, editionId: work?.editionId });
    expect((await stateOf(id)).work).toBe('drafting');
    const jobs = await db().$queryRaw<
      unknown[]
    >`SELECT 1 FROM graphile_worker.jobs WHERE key = ${`publish-due:${work?.editionId}`}`;
    expect(jobs).toEqual([]);
  });

  it('refuses a time that has passed', async () => {
    const id = await anArticle().draftedBy(editor);
    const outcome = await scheduleArticle(editor, { articleId: id, version: 1, at: new Date(0) });
    expect(outcome).toMatchObject({ ok: false, issues: [{ code: 'schedule-in-the-past' }] });
  });
});

describe('saving', () => {
  it('loses nothing to a stale write: it is refused, and what stands is untouched', async () => {
    const id = await anArticle('原题').draftedBy(editor);
    doneValue(await save(editor, id, 1, '先存的'));
    await expect(save(chief, id, 1, '后存的')).rejects.toThrow(StaleEdit);
    expect((await findArticle(editor, id))?.work?.content.title).toBe('先存的');
  });

  it('counts once when it arrives twice', async () => {
    const id = await anArticle('原题').draftedBy(editor);
    expect(doneValue(await save(editor, id, 1, '新题')).version).toBe(2);
    expect(doneValue(await save(editor, id, 1, '新题')).version).toBe(2);
  });

  it('cuts a revision after ten minutes of work, and none for each save', async () => {
    stopClockAt(new Date('2026-04-01T00:00:00Z'));
    const id = await anArticle().draftedBy(editor);
    for (let version = 1; version <= 5; version += 1)
      doneValue(await save(editor, id, version, `题${version}`));
    expect(await db().revision.count({ where: { articleId: id } })).toBe(0);
    stopClockAt(new Date(Date.parse('2026-04-01T00:00:00Z') + REVISION_INTERVAL_MS));
    doneValue(await save(editor, id, 6, '题6'));
    expect(
      await db().revision.findMany({ where: { articleId: id }, select: { moment: true, title: true } }),
    ).toEqual([{ moment: 'interval', title: '题6' }]);
  });

  it('is not for a place of somebody else’s', async () => {
    const id = await anArticle().draftedBy(editor);
    const { work } = (await findArticle(editor, id)) ?? {};
    const content = { ...anArticle().in('榆林').content };
    const outcome = await saveWorkingCopy(editor, {
      articleId: id,
      editionId: work?.editionId ?? 0,
      version: 1,
      tab: TAB,
      content,
    });
    expect(outcome).toMatchObject({
      ok: false,
      issues: [{ code: 'place-out-of-scope', values: { place: '6108' } }],
    });
  });

  it('waits for whoever holds the lock, until it is taken over or runs out', async () => {
    stopClockAt(new Date('2026-05-01T00:00:00Z'));
    const id = await anArticle().draftedBy(reporter);
    doneValue(await takeLock(reporter, { articleId: id, tab: TAB }));
    expect(doneValue(await takeLock(editor, { articleId: id, tab: 'another-tab' })).holder.personId).toBe(
      reporter.id,
    );
    await expect(save(editor, id, 1, '抢着写', 'another-tab')).rejects.toThrow(Locked);
    doneValue(await takeLock(editor, { articleId: id, tab: 'another-tab', takeOver: true }));
    await expect(save(reporter, id, 1, '被接管后再写')).rejects.toThrow(Locked);
    stopClockAt(new Date('2026-05-01T00:01:01Z'));
    expect(doneValue(await save(reporter, id, 1, '锁已过期')).version).toBe(2);
  });

  it('leaves no trace when somebody only looked', async () => {
    const id = await anArticle().draftedBy(editor);
    const before = await db().deskListing.findMany({ where: { articleId: id } });
    doneValue(await takeLock(editor, { articleId: id, tab: TAB }));
    doneValue(await leaveArticle(editor, { articleId: id, tab: TAB }));
    expect(await db().deskListing.findMany({ where: { articleId: id } })).toEqual(before);
    expect(await db().revision.count({ where: { articleId: id } })).toBe(0);
    expect(await db().editLock.count({ where: { edition: { articleId: id } } })).toBe(0);
  });
});

describe('trash', () => {
  it('hides a draft and brings it back as it was', async () => {
    const id = await anArticle().draftedBy(reporter);
    doneValue(await trashArticle(reporter, { articleId: id }));
    expect((await findArticle(reporter, id))?.status).toBe('trashed');
    await expect(submitArticle(reporter, { articleId: id, version: 1 })).rejects.toThrow(Forbidden);
    doneValue(await restoreArticle(reporter, { articleId: id }));
    expect((await findArticle(reporter, id))?.status).toBe('draft');
  });

  it('is not for what readers see', async () => {
    const id = await anArticle().publishedBy(editor);
    await expect(trashArticle(chief, { articleId: id })).rejects.toThrow(WrongState);
  });
});

describe('revisions', () => {
  it('keep everything of the content, with its hash, text, masks and uses', async () => {
    const source = await aSource();
    const content = anArticle('推进***工作')
      .in('凤翔')
      .reprintedFrom(source)
      .saying('驻村帮扶对推进***工作意义重大。').content;
    const id = doneValue(await createArticle(editor, { content, moment: 'imported' })).articleId;
    doneValue(await publishArticle(editor, { articleId: id, version: 1 }));
    const [revision, ...others] = await db().revision.findMany({
      where: { articleId: id },
      include: { masks: { orderBy: { id: 'asc' } } },
    });
    // Nothing changed between import and publication, so the import's revision is the published one.
    expect(others).toEqual([]);
    expect(revision?.moment).toBe('imported');
    expect(revision?.masks.map(({ field, start, end }) => [field, start, end])).toEqual([
      ['title', 2, 5],
      ['body', 7, 10],
    ]);
    expect((await findArticle(editor, id))?.live?.content).toEqual(content);
  });

  it('follow from each other when a text is restored to what it was', async () => {
    const id = await anArticle('甲').draftedBy(editor);
    doneValue(await submitArticle(editor, { articleId: id, version: 1 }));
    doneValue(await returnToDraft(editor, { articleId: id }));
    doneValue(await save(editor, id, 1, '乙'));
    doneValue(await submitArticle(editor, { articleId: id, version: 2 }));
    const rows = await db().revision.findMany({ where: { articleId: id }, orderBy: { number: 'asc' } });
    expect(rows.map(({ number, title }) => [number, title])).toEqual([
      [1, '甲'],
      [2, '乙'],
    ]);
  });
});
