import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ArticleContent, emptyContent } from '#lib/articles/content.ts';
import { Autosave, type LocalDraft, type SaveAnswer, type SaveStatus } from './autosave.ts';

const titled = (title: string): ArticleContent => emptyContent({ title });

/** A server that answers as told, and a browser that remembers. */
function desk(answers: (SaveAnswer | Promise<SaveAnswer>)[]) {
  const sent: { version: number; content: ArticleContent }[] = [];
  const states: SaveStatus['state'][] = [];
  const browser: { draft: LocalDraft | null } = { draft: null };
  const autosave = new Autosave({
    version: 1,
    savedAt: null,
    send: async (save) => {
      sent.push(save);
      return answers.shift() ?? { kind: 'saved', version: save.version + 1, savedAt: new Date() };
    },
    store: {
      put: async (draft) => {
        browser.draft = draft;
      },
      clear: async () => {
        browser.draft = null;
      },
    },
    onStatus: ({ state }) => states.push(state),
  });
  return { autosave, sent, states, browser };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('autosave', () => {
  it('keeps in the browser at once and at the server within two seconds', async () => {
    const { autosave, sent, browser } = desk([]);
    autosave.change(titled('一'));
    expect(browser.draft?.content.title).toBe('一');
    expect(sent).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(sent.map((save) => save.content.title)).toEqual(['一']);
    expect(browser.draft).toBeNull();
  });

  it('sends the newest only, and starts each save from the version before', async () => {
    const { autosave, sent } = desk([]);
    autosave.change(titled('一'));
    autosave.change(titled('二'));
    await vi.advanceTimersByTimeAsync(1_000);
    autosave.change(titled('三'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sent.map(({ version, content }) => [version, content.title])).toEqual([
      [1, '二'],
      [2, '三'],
    ]);
  });

  it('never has two saves on the way, and sends what was typed meanwhile next', async () => {
    let answer: (answer: SaveAnswer) => void = () => {};
    const first = new Promise<SaveAnswer>((resolve) => {
      answer = resolve;
    });
    const { autosave, sent, browser } = desk([first]);
    autosave.change(titled('一'));
    await vi.advanceTimersByTimeAsync(1_000);
    autosave.change(titled('二'));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(sent).toHaveLength(1);
    answer({ kind: 'saved', version: 2, savedAt: new Date() });
    await vi.advanceTimersByTimeAsync(0);
    expect(sent.map((save) => save.version)).toEqual([1, 2]);
    expect(browser.draft).toBeNull();
  });

  it('tries again while the server is away and loses nothing', async () => {
    const { autosave, sent, states, browser } = desk([{ kind: 'away' }, { kind: 'away' }]);
    autosave.change(titled('一'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(states.at(-1)).toBe('away');
    expect(browser.draft?.content.title).toBe('一');
    await vi.advanceTimersByTimeAsync(6_000);
    expect(sent).toHaveLength(3);
    expect(states.at(-1)).toBe('saved');
  });

  it('stops at a stale write and keeps what was typed', async () => {
    const { autosave, sent, states, browser } = desk([{ kind: 'stale' }]);
    autosave.change(titled('我的'));
    await vi.advanceTimersByTimeAsync(1_000);
    autosave.change(titled('我的二'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toHaveLength(1);
    expect(states.at(-1)).toBe('stale');
    expect(browser.draft?.content.title).toBe('我的二');
  });

  it('puts mine over theirs when the person says so', async () => {
    const { autosave, sent } = desk([{ kind: 'stale' }]);
    autosave.change(titled('我的'));
    await vi.advanceTimersByTimeAsync(1_000);
    await expect(autosave.keepMine(7)).resolves.toBe(true);
    expect(sent.at(-1)).toMatchObject({ version: 7, content: { title: '我的' } });
  });

  it('takes theirs when the person says so, and goes on from there', async () => {
    const { autosave, sent, browser } = desk([{ kind: 'stale' }]);
    autosave.change(titled('我的'));
    await vi.advanceTimersByTimeAsync(1_000);
    await autosave.takeTheirs(7, new Date());
    expect(browser.draft).toBeNull();
    autosave.change(titled('新的'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sent.at(-1)).toMatchObject({ version: 7, content: { title: '新的' } });
  });

  it('says before publishing whether the server has everything', async () => {
    const { autosave } = desk([{ kind: 'away' }]);
    autosave.change(titled('一'));
    await expect(autosave.flush()).resolves.toBe(false);
    await expect(autosave.flush()).resolves.toBe(true);
  });

  it('goes on after something that has to be mended was mended', async () => {
    const { autosave, states } = desk([{ kind: 'invalid', issues: [{ code: 'place-out-of-scope' }] }]);
    autosave.change(titled('一'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(states.at(-1)).toBe('invalid');
    autosave.change(titled('二'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(states.at(-1)).toBe('saved');
  });
});
