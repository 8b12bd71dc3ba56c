import { readFileSync } from 'node:fs';
import { db } from '#lib/platform/db/db.ts';
import { PORTAL, type RegionLevel } from '#lib/regions/region.ts';

type Row = {
  code: string;
  level: RegionLevel;
  parentCode: string | null;
  name: string;
  shortName: string;
  slug: string;
  path: string;
  position: number;
};

const FILE = new URL('./regions.tsv', import.meta.url);
const PORTAL_ROW: Row = {
  code: PORTAL,
  level: 'country',
  parentCode: null,
  name: '全国',
  shortName: '全国',
  slug: '',
  path: '',
  position: 0,
};

/** The places of regions.tsv, parents first, each with its address. */
export function readRegions(text = readFileSync(FILE, 'utf8')): Row[] {
  const rows = text
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [code = '', parent = '', level = '', name = '', shortName = '', slug = '', order = ''] =
        line.split('\t');
      const parentCode = parent === '' ? PORTAL : parent;
      const position = order === '' ? 1000 : Number(order);
      return { code, level: level as RegionLevel, parentCode, name, shortName, slug, path: slug, position };
    })
    .sort((a, b) => a.code.length - b.code.length);

  const paths = new Map([[PORTAL, '']]);
  for (const row of rows) {
    const above = paths.get(row.parentCode);
    if (above === undefined)
      throw new Error(`regions.tsv: ${row.code} hangs under ${row.parentCode}, which is not there`);
    row.path = above === '' ? row.slug : `${above}/${row.slug}`;
    paths.set(row.code, row.path);
  }
  return [PORTAL_ROW, ...rows];
}

/** Loads every place of the country into an empty table. */
export async function seedRegions(slogans: Record<string, string> = {}): Promise<number> {
  const rows = readRegions().map((row) => ({ ...row, slogan: slogans[row.code] ?? null }));
  await db().region.createMany({ data: rows });
  return rows.length;
}

/** Leaves only `codes` among the provinces in navigation; every other place still answers by its address. */
export async function showProvinces(codes: string[]): Promise<void> {
  await db().region.updateMany({
    where: { level: 'province', code: { notIn: codes } },
    data: { visible: false },
  });
}
