import type { ArticleContent } from '#lib/articles/content.ts';
import type { Issue } from '#lib/outcome.ts';

export type SaveAnswer =
  | { kind: 'saved'; version: number; savedAt: Date }
  /** Somebody else's save came first. */
  | { kind: 'stale' }
  /** Somebody else holds the lock. */
  | { kind: 'locked' }
  /** The newsroom refuses it for good: signed out, no longer in work, out of scope. */
  | { kind: 'refused'; reason: string }
  /** Something in it has to be mended. */
  | { kind: 'invalid'; issues: Issue[] }
  /** No answer: the network or the server is away. */
  | { kind: 'away' };

export type SaveStatus =
  | { state: 'saved'; at: Date | null }
  | { state: 'typing' | 'saving' | 'away' | 'stale' | 'locked' }
  | { state: 'refused'; reason: string }
  | { state: 'invalid'; issues: Issue[] };

/** What has been typed and not yet been kept by the server, kept by the browser. */
export type LocalDraft = { version: number; content: ArticleContent; typedAt: number };

export type DraftStore = {
  put(draft: LocalDraft): Promise<void>;
  clear(): Promise<void>;
};

type Options = {
  version: number;
  savedAt: Date | null;
  send: (save: { version: number; content: ArticleContent }) => Promise<SaveAnswer>;
  store: DraftStore;
  onStatus: (status: SaveStatus) => void;
  delayMs?: number;
  retryMs?: number;
};

/** From the last keystroke to the save; what is typed is kept within two seconds. */
const DELAY_MS = 1_000;
const RETRY_MS = 3_000;

/**
 * Keeps what is typed: in the browser at once, at the server a second later, one save at a time and always
 * the newest. When the server is away it tries again until it is back; when somebody else saved first, or
 * took the lock, it stops and keeps what was typed in the browser until the person has decided.
 */
export class Autosave {
  #version: number;
  #waiting: ArticleContent | null = null;
  #running: Promise<boolean> | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #stopped = false;
  readonly #options: Options;

  constructor(options: Options) {
    this.#options = options;
    this.#version = options.version;
  }

  get version(): number {
    return this.#version;
  }

  get hasUnsaved(): boolean {
    return this.#waiting !== null || this.#running !== null;
  }

  /** Something was typed. */
  change(content: ArticleContent): void {
    this.#waiting = content;
    void this.#options.store.put({ version: this.#version, content, typedAt: Date.now() });
    if (this.#stopped) return;
    this.#options.onStatus({ state: 'typing' });
    this.#schedule(this.#options.delayMs ?? DELAY_MS);
  }

  /** Saves now. True when the server has everything that was typed. */
  async flush(): Promise<boolean> {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    if (this.#stopped) return this.#waiting === null;
    this.#running ??= this.#saveAll().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  /** The person decided for what they typed: it goes over the server's `version`. */
  keepMine(version: number): Promise<boolean> {
    this.#version = version;
    this.#stopped = false;
    return this.flush();
  }

  /** The person decided for what the server has; what was typed is given up. */
  async takeTheirs(version: number, savedAt: Date): Promise<void> {
    this.#version = version;
    this.#waiting = null;
    this.#stopped = false;
    await this.#options.store.clear();
    this.#options.onStatus({ state: 'saved', at: savedAt });
  }

  /** The editor is closed. */
  stop(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    this.#stopped = true;
  }

  #schedule(ms: number): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), ms);
  }

  async #saveAll(): Promise<boolean> {
    while (this.#waiting) {
      const content = this.#waiting;
      this.#waiting = null;
      this.#options.onStatus({ state: 'saving' });
      const answer = await this.#options.send({ version: this.#version, content });
      if (answer.kind !== 'saved') {
        this.#waiting ??= content;
        this.#refuse(answer);
        return false;
      }
      this.#version = answer.version;
      if (this.#waiting === null) {
        await this.#options.store.clear();
        if (this.#waiting === null) this.#options.onStatus({ state: 'saved', at: answer.savedAt });
      }
    }
    return true;
  }

  #refuse(answer: Exclude<SaveAnswer, { kind: 'saved' }>): void {
    switch (answer.kind) {
      case 'away':
        this.#options.onStatus({ state: 'away' });
        this.#schedule(this.#options.retryMs ?? RETRY_MS);
        return;
      case 'invalid':
        // The next keystroke may mend it.
        this.#options.onStatus({ state: 'invalid', issues: answer.issues });
        return;
      case 'refused':
        this.#stopped = true;
        this.#options.onStatus({ state: 'refused', reason: answer.reason });
        return;
      default:
        this.#stopped = true;
        this.#options.onStatus({ state: answer.kind });
    }
  }
}
