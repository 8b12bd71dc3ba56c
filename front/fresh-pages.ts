import { mayStore } from './cacheable.ts';
import type { FrontStats } from './front-stats.ts';
import type { Page, PageStore } from './page-store.ts';
import type { Answer, Ask } from './upstream.ts';

/** What became of a reader's question: a page that is everybody's, or an answer for this reader alone. */
export type Found = { page: Page } | { answer: Answer };

export interface Log {
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

export interface FreshPages {
  /** The page if it is in memory and was checked within `freshMs`: the way that almost every request takes. */
  fresh(key: string): Page | undefined;
  /** The page after asking Next about it; throws where Next fails and nothing is in memory. */
  find(key: string): Promise<Found>;
  /** Resolves once no question to Next is under way. */
  settled(): Promise<void>;
}

interface FreshPagesOptions {
  ask: Ask;
  store: PageStore;
  prepare: (key: string, answer: Answer, checkedAt: number, old: Page | undefined) => Promise<Page>;
  /** For so long after a check a page is served unasked. */
  freshMs: number;
  /** When a check takes longer, the old page is served and the check goes on. */
  slowMs: number;
  now: () => number;
  log: Log;
  stats: FrontStats;
}

type Outcome =
  | { kind: 'page'; page: Page }
  /** Next answered, and the answer must not be stored. */
  | { kind: 'not-stored'; answer: Answer }
  /** Next failed: by an answer that says so, or by none. */
  | { kind: 'failed'; answer: Answer | null; error: Error | null };

/** One question to Next, shared by everybody who waits for the same page. It never rejects. */
interface Flight {
  outcome: Promise<Outcome>;
  /** Resolves when the question has taken too long for those who can be served the old page. */
  slow: Promise<'slow'>;
  /** Whether somebody took the answer that must not be shared. */
  taken: boolean;
}

/**
 * Pages from memory, never older than Next's own word: it alone knows which tags expired. A page is checked
 * with Next before it is served once `freshMs` went by, by one question for all who wait.
 */
export function createFreshPages(options: FreshPagesOptions): FreshPages {
  const { store, now, stats, log } = options;
  const flights = new Map<string, Flight>();

  function fresh(key: string): Page | undefined {
    const page = store.get(key);
    return page && now() - page.checkedAt < options.freshMs ? page : undefined;
  }

  async function find(key: string): Promise<Found> {
    const old = store.get(key);
    const flight = flights.get(key) ?? takeOff(key, old);
    if (!old) return land(key, flight, await flight.outcome, old);
    const outcome = await Promise.race([flight.outcome, flight.slow]);
    if (outcome !== 'slow') return land(key, flight, outcome, old);
    stats.stale++;
    return { page: old };
  }

  async function land(key: string, flight: Flight, outcome: Outcome, old: Page | undefined): Promise<Found> {
    switch (outcome.kind) {
      case 'page':
        return { page: outcome.page };
      case 'not-stored':
        if (flight.taken) return { answer: await options.ask(key) };
        flight.taken = true;
        return { answer: outcome.answer };
      case 'failed':
        if (old) {
          stats.stale++;
          return { page: old };
        }
        if (outcome.answer) return { answer: outcome.answer };
        throw outcome.error;
    }
  }

  function takeOff(key: string, old: Page | undefined): Flight {
    let timer: NodeJS.Timeout | undefined;
    const slow = new Promise<'slow'>((resolve) => {
      timer = setTimeout(resolve, options.slowMs, 'slow');
    });
    const outcome = askAbout(key, old).finally(() => {
      clearTimeout(timer);
      flights.delete(key);
    });
    const flight: Flight = { outcome, slow, taken: false };
    flights.set(key, flight);
    return flight;
  }

  async function askAbout(key: string, old: Page | undefined): Promise<Outcome> {
    // The moment of asking, not of the answer: what is published in between may not be in it.
    const askedAt = now();
    if (old) stats.checks++;
    else stats.misses++;
    try {
      const answer = await options.ask(key, old?.upstreamEtag);
      if (answer.status === 304 && old) {
        old.checkedAt = askedAt;
        return { kind: 'page', page: old };
      }
      if (answer.status >= 500) return failed(key, old, askedAt, answer, null);
      if (!mayStore(answer)) {
        store.delete(key);
        return { kind: 'not-stored', answer };
      }
      const page = await options.prepare(key, answer, askedAt, old);
      if (old && page.digest !== old.digest) stats.changed++;
      store.set(key, page);
      return { kind: 'page', page };
    } catch (error) {
      return failed(key, old, askedAt, null, error instanceof Error ? error : new Error(String(error)));
    }
  }

  /** The old page counts as checked, so a server in trouble is asked once a second for a page, not more. */
  function failed(
    key: string,
    old: Page | undefined,
    askedAt: number,
    answer: Answer | null,
    error: Error | null,
  ): Outcome {
    stats.failures++;
    if (old) old.checkedAt = Math.max(askedAt, now());
    log.warn(
      { page: key, status: answer?.status, err: error ?? undefined },
      'Next failed to answer for a page',
    );
    return { kind: 'failed', answer, error };
  }

  async function settled(): Promise<void> {
    await Promise.all([...flights.values()].map((flight) => flight.outcome));
  }

  return { fresh, find, settled };
}
