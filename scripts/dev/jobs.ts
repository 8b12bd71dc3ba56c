// The queue's worker in a process of its own, which `npm run dev` starts again whenever its code changes.
import { startWorker } from '#lib/platform/jobs/worker.ts';
import { tasks } from '#lib/tasks.ts';

const stop = await startWorker(process.env.DATABASE_URL ?? '', tasks);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void stop().finally(() => process.exit(0)));
}
