import { whenNpmEnds } from '../processes.ts';
import { explain } from './progress.ts';

/** npm passes a Ctrl-C on that the terminal has already sent: within this time it is one and the same. */
const SAME_KEYSTROKE_MS = 1_000;

type Closer = { name: string; close: () => Promise<unknown> | unknown };

/**
 * Closes what a process opened, the last one first, once: when a signal comes, when something that it cannot do
 * without ends, or when its start fails. A second Ctrl-C no longer waits.
 */
export class Shutdown {
  readonly #closers: Closer[] = [];
  readonly #stopped = new AbortController();
  #began: number | undefined;

  get isUnderWay(): boolean {
    return this.#began !== undefined;
  }

  /** Aborted when the end begins, for long work that would otherwise keep it waiting. */
  get signal(): AbortSignal {
    return this.#stopped.signal;
  }

  /** Registers what to do at the end; `name` says what is being waited for. */
  add(name: string, close: Closer['close']): void {
    this.#closers.push({ name, close });
  }

  listenForSignals(): void {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.on(signal, () => this.#interrupt());
    whenNpmEnds(() => void this.exit(0));
  }

  /** Closes everything and exits. A closer that fails is told, and the next ones still run. */
  async exit(code: number): Promise<void> {
    if (this.isUnderWay) return;
    this.#began = Date.now();
    this.#stopped.abort();
    for (const { name, close } of this.#closers.reverse()) {
      try {
        await close();
      } catch (error) {
        console.error(`While closing ${name}:`);
        explain(error);
      }
    }
    process.exit(code);
  }

  #interrupt(): void {
    if (this.#began === undefined) {
      console.log('\nStopping: finishing what is under way (Ctrl-C again to stop at once) …');
      void this.exit(0);
    } else if (Date.now() - this.#began > SAME_KEYSTROKE_MS) {
      process.exit(130);
    }
  }
}
