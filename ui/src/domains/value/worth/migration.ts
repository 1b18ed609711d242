/** The matrix of classes before and after, as it is shown: heads, money, or what the money became more or less. */
import type { MigrationCell, MigrationRes } from '../../../gen/api';

export type MigrationBy = 'money' | 'change' | 'heads';

export const figure = (cell: MigrationCell, by: MigrationBy): number =>
  by === 'heads' ? cell.customers : by === 'money' ? cell.after_fen : cell.after_fen - cell.before_fen;

export interface ShownRow {
  cells: { value: number; heat: number }[];
  total: number;
}

/** Rows with totals, a last row of totals of the columns, and how strong each cell is, 0..1. */
export function shownRows(
  { cells }: Pick<MigrationRes, 'cells'>,
  by: MigrationBy,
): { rows: ShownRow[]; foot: ShownRow } {
  const values = cells.map((row) => row.map((cell) => figure(cell, by)));
  const most = Math.max(1, ...values.flat().map(Math.abs));
  const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);
  const columns = (values[0] ?? []).map((_, at) => sum(values.map((row) => row[at] ?? 0)));
  return {
    rows: values.map((row) => ({
      cells: row.map((value) => ({ value, heat: Math.abs(value) / most })),
      total: sum(row),
    })),
    foot: { cells: columns.map((value) => ({ value, heat: 0 })), total: sum(columns) },
  };
}
