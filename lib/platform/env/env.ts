import { isIP } from 'node:net';
import { z } from 'zod';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** Every variable that configures the newsroom, all optional. A message ends the sentence that the name begins. */
const variables = z
  .object({
    PORT: when(isPort, 'must be a port number from 1 to 65535, such as 3000').transform(Number).default(3000),
    HOST: when(isHost, 'must be an address of this machine, such as 127.0.0.1, or absent for all').optional(),
    TRUSTED_PROXIES: when(
      isProxyList,
      'must list addresses or subnets, separated by commas, such as 10.0.0.2,10.1.0.0/16',
    )
      .transform(items)
      .default(['127.0.0.1', '::1']),
    SITE_URL: when(
      isOrigin,
      'must be the address that readers type, such as https://news.example.cn, without a path',
    )
      .transform((value) => new URL(value).origin)
      .optional(),
    DATABASE_URL: when(
      isPostgresUrl,
      'must look like postgresql://user:password@host:5432/database',
    ).optional(),
    NEXTAUTH_SECRET: when(
      (value) => value.length >= 32,
      'must have 32 characters or more: make one with `openssl rand -base64 32`, or leave it out to have one made',
    ).optional(),
    ADMIN_EMAIL: when(isEmail, 'must be an e-mail address, such as editor@example.cn').optional(),
    ADMIN_PASSWORD: when(isPassword, 'must have 8 characters or more').optional(),
    DEMO: when(isSwitch, 'must be 1 (a demonstration newsroom) or 0 (an empty one)')
      .transform((value) => value === '1')
      .default(true),
    DEMO_PASSWORD: when(isPassword, 'must have 8 characters or more').optional(),
    STORAGE_DIR: z.string().default('.data/media'),
    LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`).default('info'),
    INGEST_ALLOW_HOSTS: when(
      isHostList,
      'must list host names, separated by commas, such as feeds.example.cn,10.0.0.5',
    )
      .transform(items)
      .default([]),
  })
  .refine(({ ADMIN_EMAIL, ADMIN_PASSWORD }) => Boolean(ADMIN_EMAIL) === Boolean(ADMIN_PASSWORD), {
    path: ['ADMIN_EMAIL'],
    message:
      'and ADMIN_PASSWORD go together: set both to choose the first admin, or neither to have one made',
  });

/** The names of all variables, as `.env.example` documents them. */
export const VARIABLE_NAMES: string[] = Object.keys(variables.shape);

/** How the newsroom is configured. */
export type Env = {
  port: number;
  /** The address to listen on; all of the machine's when absent. */
  host: string | undefined;
  /** Machines before this server whose X-Forwarded-For is believed. */
  trustedProxies: string[];
  /** Where readers find the portal: an origin, without a slash at its end. */
  siteUrl: string;
  /** Absent: the embedded PostgreSQL. */
  databaseUrl: string | undefined;
  /** Absent: made at the first start and kept. */
  nextauthSecret: string | undefined;
  /** Who signs in first; absent: made at the first start. */
  admin: { email: string; password: string } | undefined;
  /** Whether an empty database is filled with a demonstration. */
  demo: boolean;
  /** Of the demonstration's accounts; absent: made. */
  demoPassword: string | undefined;
  /** Folder for media, from the root of the checkout unless absolute. */
  storageDir: string;
  logLevel: (typeof LOG_LEVELS)[number];
  /** Hosts inside the operator's network that feeds may be fetched from. */
  ingestAllowHosts: string[];
};

/** The variables do not make sense; `problems` holds a sentence for each. */
export class BadEnvironment extends Error {
  readonly problems: string[];

  constructor(problems: string[]) {
    super(problems.join('\n'));
    this.name = 'BadEnvironment';
    this.problems = problems;
  }
}

/** Reads the configuration; an empty variable counts as absent. Throws `BadEnvironment`. */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const given = VARIABLE_NAMES.map((name) => [name, source[name]?.trim() || undefined]);
  const parsed = variables.safeParse(Object.fromEntries(given));
  if (!parsed.success) {
    throw new BadEnvironment(parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`));
  }
  const { data } = parsed;
  return {
    port: data.PORT,
    host: data.HOST,
    trustedProxies: data.TRUSTED_PROXIES,
    siteUrl: data.SITE_URL ?? `http://localhost:${data.PORT}`,
    databaseUrl: data.DATABASE_URL,
    nextauthSecret: data.NEXTAUTH_SECRET,
    admin:
      data.ADMIN_EMAIL && data.ADMIN_PASSWORD
        ? { email: data.ADMIN_EMAIL, password: data.ADMIN_PASSWORD }
        : undefined,
    demo: data.DEMO,
    demoPassword: data.DEMO_PASSWORD,
    storageDir: data.STORAGE_DIR,
    logLevel: data.LOG_LEVEL,
    ingestAllowHosts: data.INGEST_ALLOW_HOSTS,
  };
}

let parsedOnce: Env | undefined;

/** The configuration of this process. */
export function env(): Env {
  parsedOnce ??= parseEnv(process.env);
  return parsedOnce;
}

function when(test: (value: string) => boolean, message: string) {
  return z.string().refine(test, message);
}

function isPort(value: string): boolean {
  return /^\d{1,5}$/.test(value) && Number(value) >= 1 && Number(value) <= 65_535;
}

function isHost(value: string): boolean {
  return /^[\w.:-]+$/.test(value);
}

function items(list: string): string[] {
  return list.split(',').map((item) => item.trim());
}

function isHostList(value: string): boolean {
  return items(value).every(isHost);
}

function isProxyList(value: string): boolean {
  return items(value).every((item) => {
    const [address = '', bits = '0', ...rest] = item.split('/');
    const most = isIP(address) === 6 ? 128 : 32;
    return isIP(address) !== 0 && /^\d+$/.test(bits) && Number(bits) <= most && rest.length === 0;
  });
}

function isPassword(value: string): boolean {
  return value.length >= 8;
}

function isSwitch(value: string): boolean {
  return value === '0' || value === '1';
}

function isEmail(value: string): boolean {
  return z.email().safeParse(value).success;
}

function isOrigin(value: string): boolean {
  const url = URL.parse(value);
  return Boolean(url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash);
}

function isPostgresUrl(value: string): boolean {
  const url = URL.parse(value);
  return Boolean(url && /^postgres(ql)?:$/.test(url.protocol) && url.pathname.length > 1);
}
