import type { Media } from '#lib/media/media.ts';
import type { ActionFailure, ActionResult } from '#lib/web/action-result.ts';

type Progress =
  | { state: 'waiting' }
  /** `share` is 0 to 1; at 1 the server is making variants. */
  | { state: 'sending'; share: number }
  | { state: 'done'; media: Media }
  | { state: 'failed'; failure: ActionFailure };
export type Upload = { key: number; file: File } & Progress;

type Send = (file: File, onShare: (share: number) => void) => Promise<ActionResult<Media>>;

type UploadQueueOptions = {
  send: Send;
  /** Why a file is not worth sending; null when it is. */
  refuse: (file: File) => ActionFailure | null;
  /** Nothing is on its way any more, and something has arrived. */
  onSettled: () => void;
};

/** As many at a time as a server of two cores makes variants of. */
const AT_ONCE = 2;

/** Sends many files, a few at a time, each with a progress and an answer of its own. */
export class UploadQueue {
  private readonly options: UploadQueueOptions;
  private readonly listeners = new Set<() => void>();
  private uploads: readonly Upload[] = [];
  private lastKey = 0;
  private hasArrived = false;

  constructor(options: UploadQueueOptions) {
    this.options = options;
  }

  /** The same array while nothing changes. */
  readonly snapshot = (): readonly Upload[] => this.uploads;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  add(files: File[]): void {
    const added = files.map((file): Upload => {
      this.lastKey += 1;
      const failure = this.options.refuse(file);
      return { key: this.lastKey, file, ...(failure ? { state: 'failed', failure } : { state: 'waiting' }) };
    });
    this.set([...this.uploads, ...added]);
    this.work();
  }

  retry(key: number): void {
    this.change(key, { state: 'waiting' });
    this.work();
  }

  /** Takes what is over off the list. */
  clear(): void {
    this.set(this.uploads.filter(({ state }) => state === 'waiting' || state === 'sending'));
  }

  private work(): void {
    const sending = this.uploads.filter(({ state }) => state === 'sending').length;
    const waiting = this.uploads.filter(({ state }) => state === 'waiting');
    for (const upload of waiting.slice(0, AT_ONCE - sending)) void this.send(upload);
    if (sending === 0 && waiting.length === 0 && this.hasArrived) {
      this.hasArrived = false;
      this.options.onSettled();
    }
  }

  private async send({ key, file }: Upload): Promise<void> {
    this.change(key, { state: 'sending', share: 0 });
    const result = await this.options.send(file, (share) => this.change(key, { state: 'sending', share }));
    if (result.ok) this.hasArrived = true;
    this.change(
      key,
      result.ok ? { state: 'done', media: result.value } : { state: 'failed', failure: result },
    );
    this.work();
  }

  private change(key: number, progress: Progress): void {
    this.set(this.uploads.map((one) => (one.key === key ? { key, file: one.file, ...progress } : one)));
  }

  private set(uploads: readonly Upload[]): void {
    this.uploads = uploads;
    for (const listener of this.listeners) listener();
  }
}
