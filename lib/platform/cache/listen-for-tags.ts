import { Client } from 'pg';
import { log } from '../log/log.ts';
import { TAG_CHANNEL } from './announce-tags.ts';

const RECONNECT_MS = 1_000;

/**
 * Calls `expire` with the tags of each announcement. Whatever was announced while nobody listened is lost,
 * so each (re)connection calls `expireEverything` first.
 * Returns a function that stops listening.
 */
export async function listenForTags(
  connectionString: string,
  expire: (tags: string[]) => Promise<void>,
  expireEverything: () => Promise<void>,
): Promise<() => Promise<void>> {
  let stopped = false;
  let client: Client | null = null;
  let retry: NodeJS.Timeout | null = null;

  const report = (error: unknown) => log.error({ err: error }, 'expired tags could not be passed on');

  async function connect(): Promise<void> {
    const next = new Client({ connectionString, application_name: 'tag-listener', keepAlive: true });
    next.on('error', (error) => log.warn({ err: error }, 'the tag listener lost its connection'));
    next.on('end', reconnectLater);
    next.on('notification', ({ payload }) => void expire(JSON.parse(payload ?? '[]')).catch(report));
    await next.connect();
    client = next;
    await next.query(`LISTEN ${TAG_CHANNEL}`);
    await expireEverything();
  }

  function reconnectLater(): void {
    if (stopped || retry) return;
    retry = setTimeout(() => {
      retry = null;
      connect().catch((error) => {
        report(error);
        reconnectLater();
      });
    }, RECONNECT_MS);
  }

  await connect();
  return async () => {
    stopped = true;
    if (retry) clearTimeout(retry);
    await client?.end();
  };
}
