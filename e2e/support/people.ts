import path from 'node:path';

/** A person who can sign in, and where the browser keeps it that they have. */
export type Account = { email: string; password: string; session: string };

function needed(variable: string): string {
  const value = process.env[variable];
  if (!value) throw new Error(`${variable} is not set; docs/testing.md says how these tests are run`);
  return value;
}

function account(who: string, email: string, password: string): Account {
  return { email, password, session: path.resolve('test-results', 'sessions', `${who}.json`) };
}

const demo = (who: string) => account(who, `${who}@demo.local`, needed('E2E_DEMO_PASSWORD'));

/** The people of the demonstration, the name that each signs with, and the admin whom the start made. */
export const PEOPLE = {
  reporter: { ...demo('reporter'), name: '苏晓禾' },
  /** Of 宝鸡. */
  editor: { ...demo('editor'), name: '程立秋' },
  /** An editor of 榆林. */
  yulin: { ...demo('yulin'), name: '高塞北' },
  proofreader: { ...demo('proofreader'), name: '文若清' },
  reviewer: { ...demo('reviewer'), name: '秦望川' },
  chief: { ...demo('chief'), name: '林远山' },
  admin: { ...demo('admin'), name: '周管理' },
  first: account('first', needed('E2E_ADMIN_EMAIL'), needed('E2E_ADMIN_PASSWORD')),
} satisfies Record<string, Account & { name?: string }>;

export type Who = keyof typeof PEOPLE;
