import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import type { SchemaEngine } from '@prisma/schema-engine-wasm';
import pg from 'pg';
import { Mendable } from '../mendable.ts';

/**
 * Prisma's schema engine as WebAssembly, lent for the time of `work`. The CLI's own one is a binary that it
 * downloads when it is first used, which fails on a closed network; this one comes with the packages and talks
 * through `pg`.
 */
export async function withEngine<T>(
  databaseUrl: string,
  work: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  const { SchemaEngine } = await load();
  // One connection, because the engine's lock against a second migration belongs to the connection.
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 1 });
  try {
    const factory = new WholeScripts(pool);
    const adapter = bindMigrationAwareSqlAdapterFactory(factory);
    const engine = await SchemaEngine.new({ datamodels: undefined }, () => undefined, adapter);
    try {
      return await work(engine);
    } catch (error) {
      throw factory.failure ?? error;
    } finally {
      engine.free();
    }
  } finally {
    await pool.end();
  }
}

/**
 * The adapter cuts a script at every semicolon, those inside function bodies too. PostgreSQL takes scripts whole,
 * and then as one transaction, which is also what the CLI's engine does.
 */
class WholeScripts extends PrismaPg {
  /** What PostgreSQL said about the script; the engine itself only reports that something failed. */
  failure: Error | undefined;

  override async connect() {
    const connection = await super.connect();
    connection.executeScript = async (script) => {
      try {
        await connection.underlyingDriver().query(script);
      } catch (error) {
        this.failure = described(error, script);
        throw error;
      }
    };
    return connection;
  }
}

function described(error: unknown, script: string): Error {
  if (!(error instanceof pg.DatabaseError)) return error instanceof Error ? error : new Error(String(error));
  const line = script.slice(0, Number(error.position ?? 0)).split('\n').length;
  const where = error.position ? ` (line ${line} of the script)` : '';
  return new Mendable([error.message + where, error.detail, error.hint].filter(Boolean).join('\n'), {
    cause: error,
  });
}

type Bindings = typeof import('@prisma/schema-engine-wasm/schema_engine_bg');
let bindings: Promise<Bindings> | undefined;

function load(): Promise<Bindings> {
  bindings ??= instantiate();
  return bindings;
}

async function instantiate(): Promise<Bindings> {
  const name = '@prisma/schema-engine-wasm/schema_engine_bg';
  const glue: Bindings = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const file = createRequire(import.meta.url)
    .resolve(name)
    .replace(/\.js$/, '.wasm');
  const { instance } = await WebAssembly.instantiate(await readFile(file), {
    './schema_engine_bg.js': Object.fromEntries(Object.entries(glue).map(withoutLingeringTimers)),
  });
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  return glue;
}

/** The engine leaves the ten seconds of its lock's time limit running; nobody should have to wait for them. */
function withoutLingeringTimers([name, binding]: [string, unknown]): [string, WebAssembly.ImportValue] {
  if (!name.startsWith('__wbg_setTimeout')) return [name, binding as WebAssembly.ImportValue];
  return [name, (callback: () => void, milliseconds: number) => setTimeout(callback, milliseconds).unref()];
}
