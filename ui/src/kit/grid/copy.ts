/** The selection as tab-separated text, as Excel and WPS take it from the clipboard. */
import type { GridColumn, RowRange } from './types';

/** Rows that go through the clipboard at most; more is a matter for the export. */
export const COPY_MOST = 100_000;

/**
 * One cell. Quoted when it holds a tab, a quote or a line break. The true minus becomes one that a spreadsheet reads as
 * a number. Text that a spreadsheet would run as a formula (`=HYPERLINK(...)` in a customer's name) gets an apostrophe.
 */
export function tsvCell(text: string): string {
  let cell = text.replace(/^−(?=[\d.])/, '-');
  if (/^[=@]/.test(cell) || /^[+-](?![\d.,\s%‰-]*$)/.test(cell)) cell = `'${cell}`;
  return /["\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Head line and rows, each ended by CR LF. */
export function tsv<Row>(columns: readonly GridColumn<Row>[], rows: readonly Row[]): string {
  const line = (cells: string[]) => `${cells.map(tsvCell).join('\t')}\r\n`;
  return [
    line(columns.map((column) => column.label)),
    ...rows.map((row) => line(columns.map((column) => column.text(row)))),
  ].join('');
}

/** The rows of all ranges, in order; undefined when the table changed while reading. */
export async function collect<Row>(
  ranges: readonly RowRange[],
  read: (first: number, last: number) => Promise<Row[] | undefined>,
): Promise<Row[] | undefined> {
  const rows: Row[] = [];
  for (const { from, to } of ranges) {
    const part = await read(from, to + 1);
    if (!part) return undefined;
    for (const row of part) rows.push(row);
  }
  return rows;
}
