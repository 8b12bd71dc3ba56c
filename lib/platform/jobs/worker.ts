import { Logger, run, type TaskList } from 'graphile-worker';
import { log } from '../log/log.ts';

const logger = new Logger(() => (level, message) => {
  if (level === 'error') log.error({ room: 'jobs' }, message);
  else if (level === 'warning') log.warn({ room: 'jobs' }, message);
  else log.debug({ room: 'jobs' }, message);
});

/** Each task gets its payload as it was enqueued; it parses that itself, and is safe to run twice. */
export type Tasks = Record<string, (payload: unknown) => Promise<void>>;

/** Works through the queue until the returned function is called, which waits for what is under way. */
export async function startWorker(connectionString: string, tasks: Tasks): Promise<() => Promise<void>> {
  const taskList: TaskList = tasks;
  const runner = await run({ connectionString, logger, taskList, concurrency: 2, noHandleSignals: true });
  return () => runner.stop();
}
