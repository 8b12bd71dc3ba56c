// Keeps this checkout's embedded PostgreSQL up until Ctrl-C; `npm start`, `npm run dev` and the tools join it.
import { DATABASE, POSTGRES } from '../checkout.ts';
import { startCluster } from './cluster.ts';
import { ensureDatabase } from './databases.ts';

const cluster = await startCluster({ folder: POSTGRES, purpose: 'database' });
const url = cluster.url(DATABASE);
await ensureDatabase(url);
console.log(`DATABASE_URL=${url}`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => void cluster.stop());
}
await cluster.ended;
