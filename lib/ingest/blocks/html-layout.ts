import type {
  HeadField,
  InlineMark,
  SourcePage,
  Stretch,
  TableBlock,
  TableCell,
  TextBlock,
} from './source-page.ts';

type Unplaced<T> = Omit<T, keyof Stretch> & { text: string };
type Cell = { id: number; row: number; column: number; header: boolean };

/** A block before it has a place in the page's text, and the table cell that it stood in. */
export type Draft = {
  block:
    | Unplaced<TextBlock>
    | { kind: 'image'; text: string; src: string; alt: string }
    | { kind: 'rule'; text: string };
  cell: Cell | null;
  /** The tables around the cell's own, outermost first. */
  outerTables: number[];
};

type UnplacedTable = Unplaced<TableBlock>;
type UnplacedBlock = Draft['block'] | UnplacedTable;

// Old portals laid out their pages with tables, so a table is data only if it looks like it.
const LONGEST_DATA_CELL = 200;
const MOST_DATA_ROWS = 500;
const MOST_DATA_COLUMNS = 30;

/** Writes the normalised text, one line for each block or table row, and gives each block its place in it. */
export function layOut(
  drafts: readonly Draft[],
  head: readonly { name: string; text: string }[],
  shortened: boolean,
): SourcePage {
  const lines: string[] = [];
  let offset = 0;
  const place = (text: string): Stretch => {
    const stretch = {
      text,
      start: offset,
      end: offset + text.length,
      line: lines.length + 1,
      lastLine: lines.length + 1 + (text.split('\n').length - 1),
    };
    if (text !== '') {
      lines.push(...text.split('\n'));
      offset += text.length + 1;
    }
    return stretch;
  };
  const headFields: HeadField[] = head
    .map((field) => ({ name: field.name, text: field.text.replace(/\s+/g, ' ').trim() }))
    .filter((field) => field.text !== '')
    .map((field) => ({ name: field.name, ...place(field.text) }));
  const blocks = foldTables(drafts).map((block) => ({ ...block, ...place(block.text) }));
  return { text: lines.join('\n'), head: headFields, blocks, shortened };
}

/** Puts the cells of each data table together; a layout table's cells stay the separate blocks that they are. */
function foldTables(drafts: readonly Draft[]): UnplacedBlock[] {
  const data = dataTables(drafts);
  const folded: UnplacedBlock[] = [];
  const tables = new Map<number, UnplacedTable>();
  for (const { block, cell } of drafts) {
    if (!cell || !data.has(cell.id) || block.kind !== 'text') {
      folded.push(block);
      continue;
    }
    let table = tables.get(cell.id);
    if (!table) {
      table = { kind: 'table', text: '', rows: [] };
      tables.set(cell.id, table);
      folded.push(table);
    }
    addCell(table, cell, block);
  }
  for (const table of tables.values()) finishTable(table);
  return folded;
}

function dataTables(drafts: readonly Draft[]): Set<number> {
  const layout = new Set<number>();
  const seen = new Map<number, { rows: Set<number>; columns: number; cells: Set<string> }>();
  for (const { block, cell, outerTables } of drafts) {
    for (const outer of outerTables) layout.add(outer);
    if (!cell) continue;
    const table = seen.get(cell.id) ?? { rows: new Set<number>(), columns: 0, cells: new Set<string>() };
    seen.set(cell.id, table);
    const key = `${cell.row}:${cell.column}`;
    // Two blocks in one cell, a heading or a picture: the cell holds a piece of the page, not a value.
    const isValue = block.kind === 'text' && (block.tag === 'p' || block.tag === 'li');
    if (!isValue || table.cells.has(key) || block.text.length > LONGEST_DATA_CELL) layout.add(cell.id);
    table.cells.add(key);
    table.rows.add(cell.row);
    table.columns = Math.max(table.columns, cell.column + 1);
  }
  const isData = ([id, table]: [number, { rows: Set<number>; columns: number }]) =>
    !layout.has(id) &&
    table.rows.size >= 2 &&
    table.rows.size <= MOST_DATA_ROWS &&
    table.columns >= 2 &&
    table.columns <= MOST_DATA_COLUMNS;
  return new Set([...seen].filter(isData).map(([id]) => id));
}

function addCell(table: UnplacedTable, cell: Cell, block: { text: string; marks: InlineMark[] }): void {
  while (table.rows.length <= cell.row) table.rows.push([]);
  const row = table.rows[cell.row] ?? [];
  while (row.length < cell.column) row.push({ text: '', header: false, marks: [] });
  row.push({ text: block.text, header: cell.header, marks: block.marks });
}

function finishTable(table: UnplacedTable): void {
  const rows = table.rows.filter((row) => row.length > 0);
  const width = Math.max(...rows.map((row) => row.length));
  const padded: TableCell[][] = rows.map((row) => [
    ...row,
    ...Array.from({ length: width - row.length }, () => ({ text: '', header: false, marks: [] })),
  ]);
  table.rows = padded;
  table.text = padded.map((row) => row.map((cell) => cell.text).join('\t')).join('\n');
}
