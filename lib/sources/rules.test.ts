import { describe, expect, it } from 'vitest';
import { changedFields, issuesBeforeSaving } from './rules.ts';
import { type SourceFields, sourceSchema } from './schema.ts';
import type { Licence } from './source.ts';

function fields(part: Partial<SourceFields> = {}): SourceFields {
  return {
    ...sourceSchema.parse({ name: '陕西日报', slug: 'sxrb', kind: 'newspaper', regionCode: '61' }),
    ...part,
  };
}
const licence = (from: string, to: string | null, scope: Licence['scope'] = 'text'): Licence => ({
  scope,
  from,
  to,
  reference: '',
});
const codes = (part: Partial<SourceFields>) => issuesBeforeSaving(fields(part)).map(({ code }) => code);

describe('issuesBeforeSaving', () => {
  it('has nothing against a plain source', () => {
    expect(codes({})).toEqual([]);
  });

  it('names an alias that only spells the name differently', () => {
    expect(issuesBeforeSaving(fields({ aliases: ['陕报', '陕西 日报'] }))).toEqual([
      { code: 'alias-repeated', field: 'aliases', values: { name: '陕西 日报' } },
    ]);
  });

  it('refuses a name of signs', () => {
    expect(codes({ name: '《》' })).toEqual(['name-of-signs-only']);
  });

  it('refuses a licence that ends before it begins', () => {
    expect(codes({ licences: [licence('2026-02-01', '2026-01-31')] })).toEqual([
      'licence-ends-before-it-begins',
    ]);
  });

  it('refuses two licences for one scope on the same day, and says which', () => {
    const licences = [licence('2026-12-31', null), licence('2026-01-01', '2026-12-31')];
    expect(issuesBeforeSaving(fields({ licences }))).toEqual([
      {
        code: 'licences-overlap',
        field: 'licences',
        values: { first: '2026-12-31', second: '2026-01-01' },
      },
    ]);
  });

  it('lets licences follow each other, and those for text and pictures run together', () => {
    const licences = [
      licence('2026-01-01', '2026-12-31'),
      licence('2027-01-01', null),
      licence('2026-01-01', null, 'pictures'),
    ];
    expect(codes({ licences })).toEqual([]);
  });
});

describe('changedFields', () => {
  it('names what differs', () => {
    expect(changedFields(fields(), fields({ name: '陕西日报社', trust: 3 }))).toEqual(['name', 'trust']);
  });

  it('does not mind in what order aliases and licences stand', () => {
    const [a, b] = [licence('2026-01-01', '2026-12-31'), licence('2027-01-01', null)];
    const before = fields({ aliases: ['陕报', '日报'], licences: [a, b] });
    expect(changedFields(before, fields({ aliases: ['日报', '陕报'], licences: [b, a] }))).toEqual([]);
    expect(changedFields(before, fields({ aliases: ['陕报'], licences: [b] }))).toEqual([
      'aliases',
      'licences',
    ]);
  });
});

describe('sourceSchema', () => {
  const issuesOf = (part: Record<string, unknown>) => {
    const parsed = sourceSchema.safeParse({
      name: 'a',
      slug: 'a',
      kind: 'portal',
      regionCode: '61',
      ...part,
    });
    return parsed.success ? [] : parsed.error.issues.map(({ path, message }) => [path.join('.'), message]);
  };

  it('leaves out rows of aliases that stayed empty', () => {
    expect(sourceSchema.parse({ ...fields(), aliases: ['', ' 陕报 ', ' '] }).aliases).toEqual(['陕报']);
  });

  it('reads an empty end of a licence as none, and wants its beginning', () => {
    const row = { scope: 'all', from: '2026-01-01', to: '', reference: '' };
    expect(sourceSchema.parse({ ...fields(), licences: [row] }).licences[0]?.to).toBeNull();
    expect(issuesOf({ licences: [{ ...row, from: '' }] })).toEqual([['licences.0.from', 'date-missing']]);
    expect(issuesOf({ licences: [{ ...row, to: '2026-02-30' }] })).toEqual([
      ['licences.0.to', 'date-missing'],
    ]);
  });

  it.each([
    [{ name: ' ' }, ['name', 'source-name-missing']],
    [{ slug: '陕西' }, ['slug', 'source-slug-not-plain']],
    [{ regionCode: undefined }, ['regionCode', 'source-place-missing']],
    [{ homepage: 'javascript:alert(1)' }, ['homepage', 'web-address-incomplete']],
  ])('says what is wrong with %o', (part, issue) => {
    expect(issuesOf(part)).toEqual([issue]);
  });
});
