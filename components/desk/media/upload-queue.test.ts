import { expect, it, vi } from 'vitest';
import type { Media } from '#lib/media/media.ts';
import type { ActionFailure, ActionResult } from '#lib/web/action-result.ts';
import { UploadQueue } from './upload-queue.ts';

const picture = (name: string) => new File(['x'], name, { type: 'image/jpeg' });
const media = (id: number): ActionResult<Media> => ({ ok: true, value: { id } as Media });
const broken: ActionFailure = { ok: false, issues: [{ code: 'upload-broken' }], refusal: null };

/** A queue whose answers the test gives, file by file. */
function queueOfTest() {
  const answers = new Map<string, (result: ActionResult<Media>) => void>();
  const shares = new Map<string, (share: number) => void>();
  const onSettled = vi.fn();
  const queue = new UploadQueue({
    send: (file, onShare) =>
      new Promise((resolve) => {
        answers.set(file.name, resolve);
        shares.set(file.name, onShare);
      }),
    refuse: (file) => (file.name.endsWith('.pdf') ? broken : null),
    onSettled,
  });
  const answer = async (name: string, result: ActionResult<Media>) => {
    answers.get(name)?.(result);
    await new Promise(setImmediate);
  };
  const states = () => queue.snapshot().map(({ file, state }) => `${file.name} ${state}`);
  return { queue, answer, shares, states, onSettled };
}

it('sends two at a time, the others when one is through', async () => {
  const { queue, answer, states } = queueOfTest();
  queue.add([picture('1.jpg'), picture('2.jpg'), picture('3.jpg')]);
  expect(states()).toEqual(['1.jpg sending', '2.jpg sending', '3.jpg waiting']);
  await answer('2.jpg', media(2));
  expect(states()).toEqual(['1.jpg sending', '2.jpg done', '3.jpg sending']);
});

it('answers for each file by itself, and tells once when all is over', async () => {
  const { queue, answer, states, onSettled } = queueOfTest();
  queue.add([picture('1.jpg'), picture('2.jpg')]);
  await answer('1.jpg', broken);
  expect(onSettled).not.toHaveBeenCalled();
  await answer('2.jpg', media(2));
  expect(states()).toEqual(['1.jpg failed', '2.jpg done']);
  expect(onSettled).toHaveBeenCalledTimes(1);
});

it('does not send what is refused, and is not settled by it', () => {
  const { queue, states, onSettled } = queueOfTest();
  queue.add([picture('notes.pdf')]);
  expect(states()).toEqual(['notes.pdf failed']);
  expect(onSettled).not.toHaveBeenCalled();
});

it('tries again, and hears how far it has come', async () => {
  const { queue, answer, shares, states } = queueOfTest();
  queue.add([picture('1.jpg')]);
  await answer('1.jpg', broken);
  queue.retry(queue.snapshot()[0]?.key ?? 0);
  shares.get('1.jpg')?.(0.5);
  expect(queue.snapshot()[0]).toMatchObject({ state: 'sending', share: 0.5 });
  await answer('1.jpg', media(1));
  expect(states()).toEqual(['1.jpg done']);
});

it('clears what is over and keeps what is on its way', async () => {
  const { queue, answer, states } = queueOfTest();
  queue.add([picture('1.jpg'), picture('2.jpg'), picture('notes.pdf')]);
  await answer('1.jpg', media(1));
  queue.clear();
  expect(states()).toEqual(['2.jpg sending']);
});
