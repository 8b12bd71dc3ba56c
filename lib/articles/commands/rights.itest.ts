import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../../people/actor.ts';
import { Forbidden } from '../../refusals.ts';
import { anArticle, aPerson, doneValue, havingPlaces, textOf } from '../../testing/builders.ts';
import { findArticle } from '../queries/find-article.ts';
import { createArticle } from './create-article.ts';
import { leaveArticle } from './leave-article.ts';
import { publishArticle } from './publish-article.ts';
import { saveWorkingCopy } from './save-working-copy.ts';
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

const TAB = 'tab-of-the-test';

async function save(actor: Actor, id: number, version: number, title: string) {
  const article = await findArticle(chief, id);
  if (!article?.work) throw new Error('nothing in work');
  const content = { ...article.work.content, title };
  return saveWorkingCopy(actor, {
    articleId: id,
    editionId: article.work.editionId,
    version,
    tab: TAB,
    content,
  });
}

describe('rights', () => {
  it('keep an editor of 宝鸡 from everything of 榆林', async () => {
    const id = await anArticle().in('绥德').draftedBy(chief);
    const ref = { articleId: id };
    expect(await findArticle(editor, id)).toBeNull();
    await expect(
      save(chief, id, 1, '榆林的').then(() => publishArticle(editor, { ...ref, version: 2 })),
    ).rejects.toThrow(Forbidden);
    await expect(submitArticle(editor, { ...ref, version: 2 })).rejects.toThrow(Forbidden);
    await expect(trashArticle(editor, ref)).rejects.toThrow(Forbidden);
    await expect(takeLock(editor, { ...ref, tab: TAB, takeOver: true })).rejects.toThrow(Forbidden);
    await expect(leaveArticle(editor, { ...ref, tab: TAB })).rejects.toThrow(Forbidden);
    await expect(
      scheduleArticle(editor, { ...ref, version: 2, at: new Date(Date.now() + 1e6) }),
    ).rejects.toThrow(Forbidden);
    doneValue(await publishArticle(chief, { ...ref, version: 2 }));
    await expect(withdrawArticle(editor, ref)).rejects.toThrow(Forbidden);
    await expect(startSuccessor(editor, ref)).rejects.toThrow(Forbidden);
  });

  it('let a reporter write and submit, and not publish', async () => {
    const id = await anArticle().draftedBy(reporter);
    await expect(publishArticle(reporter, { articleId: id, version: 1 })).rejects.toThrow(Forbidden);
    doneValue(await submitArticle(reporter, { articleId: id, version: 1 }));
    await expect(save(reporter, id, 1, '交了又改')).rejects.toThrow(Forbidden);
    doneValue(await publishArticle(editor, { articleId: id, version: 1 }));
  });

  it('let a proof-reader correct, and neither begin nor publish', async () => {
    const proofreader = await aPerson('proofreader', '宝鸡');
    await expect(createArticle(proofreader, { moment: 'created' })).rejects.toThrow(Forbidden);
    const id = await anArticle('错别子').draftedBy(editor);
    doneValue(await save(proofreader, id, 1, '错别字'));
    await expect(publishArticle(proofreader, { articleId: id, version: 2 })).rejects.toThrow(Forbidden);
  });

  it('keep a city’s editor from publishing into a place of somebody else’s', async () => {
    const id = await anArticle().in('宝鸡', '榆林').draftedBy(chief);
    await expect(publishArticle(editor, { articleId: id, version: 1 })).rejects.toThrow(Forbidden);
  });
});

it('knows a place that does not exist', async () => {
  const outcome = await createArticle(chief, {
    content: { places: ['99'], body: textOf('一') },
    moment: 'created',
  });
  expect(outcome).toMatchObject({ ok: false, issues: [{ code: 'place-unknown' }] });
});
