import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
let house = '';

/** A house of its own with the same rules, so that nothing is planted in the real one. */
beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), 'house-'));
  for (const file of ['package.json', 'tsconfig.json', '.dependency-cruiser.mjs'])
    cpSync(join(ROOT, file), join(house, file));
  symlinkSync(join(ROOT, 'node_modules'), join(house, 'node_modules'));
});
afterEach(() => rmSync(house, { recursive: true, force: true }));

function build(files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), text);
  }
}

function brokenRules(): string[] {
  const { stdout } = spawnSync(
    join(ROOT, 'node_modules/.bin/depcruise'),
    ['--config', '.dependency-cruiser.mjs', '--output-type', 'json', '.'],
    { cwd: house, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  const report: { summary: { violations: { rule: { name: string } }[] } } = JSON.parse(stdout);
  return [...new Set(report.summary.violations.map((violation) => violation.rule.name))];
}

const PAGE = 'app/(public)/page.tsx';
const planted: [rule: string, files: Record<string, string>][] = [
  [
    'readers-are-anonymous',
    { [PAGE]: "import '#lib/articles/queries/list.ts';", 'lib/articles/queries/list.ts': 'export {};' },
  ],
  [
    'readers-are-anonymous',
    {
      [PAGE]: "import type { Row } from '#lib/platform/db/db.ts';\nexport type Shown = Row;",
      'lib/platform/db/db.ts': 'export type Row = { id: number };',
    },
  ],
  [
    'rooms-of-the-desk-do-not-know-vendors',
    { 'app/desk/page.tsx': "import '#lib/platform/log/log.ts';", 'lib/platform/log/log.ts': 'export {};' },
  ],
  [
    'internal-is-invisible',
    { 'lib/search/a.ts': "import '../articles/internal/b.ts';", 'lib/articles/internal/b.ts': 'export {};' },
  ],
  [
    'components-only-draw',
    { 'components/news/a.tsx': "import '#lib/a/queries.ts';", 'lib/a/queries.ts': 'export {};' },
  ],
  [
    'ui-knows-no-news',
    { 'components/ui/a.tsx': "import '#lib/articles/article.ts';", 'lib/articles/article.ts': 'export {};' },
  ],
  ['pure-files-are-pure', { 'lib/articles/rules.ts': "import 'react';" }],
  ['only-web-knows-the-framework', { 'lib/articles/commands/a.ts': "import 'next/headers';" }],
  [
    'the-front-knows-http-only',
    { 'front/a.ts': "import '#lib/outcome.ts';", 'lib/outcome.ts': 'export {};' },
  ],
  [
    'e2e-sees-what-a-person-sees',
    { 'e2e/a.ts': "import '#lib/outcome.ts';", 'lib/outcome.ts': 'export {};' },
  ],
  ['testing-is-not-shipped', { 'lib/a.ts': "import './testing/b.ts';", 'lib/testing/b.ts': 'export {};' }],
  ['no-cycles', { 'lib/a.ts': "import './b.ts';", 'lib/b.ts': "import './a.ts';" }],
];

describe('the rules of the house', () => {
  it.each(planted)('%s catches a planted import', (rule, files) => {
    build(files);
    expect(brokenRules()).toContain(rule);
  });

  it('lets through what is allowed', () => {
    build({
      [PAGE]: "import '#lib/articles/published.ts';\nimport '#components/news/a.tsx';",
      'lib/articles/published.ts': "import './article.ts';",
      'lib/articles/article.ts': 'export {};',
      'components/news/a.tsx': "import '#lib/articles/article.ts';",
    });
    expect(brokenRules()).toEqual([]);
  });

  it('knows every file that git tracks in the checked rooms', () => {
    const rooms = execFileSync('git', ['ls-files', '--', '*.ts', '*.tsx'], { cwd: ROOT, encoding: 'utf8' })
      .split('\n')
      .filter((path) => path.includes('/'))
      .map((path) => path.split('/')[0]);
    const checked = ['app', 'components', 'front', 'lib', 'scripts', 'e2e', 'bench', 'prisma', 'messages'];
    expect([...new Set(rooms)].filter((room) => !checked.includes(room ?? ''))).toEqual([]);
  });
});
