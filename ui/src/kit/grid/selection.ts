/** Which rows are selected: a few ranges, never a list, so that five million rows cost the same as five. */
import type { RowRange } from './types';

/** Immutable; every change gives a new one. */
export interface Selection {
  /** Ordered, disjoint, not touching. */
  readonly ranges: readonly RowRange[];
  /** Where a Shift range starts. */
  readonly anchor: number | null;
  /** Ranges that stood before the Shift range began; extending replaces only that range. */
  readonly base: readonly RowRange[];
}

export const NOTHING: Selection = { ranges: [], anchor: null, base: [] };

export function has(ranges: readonly RowRange[], row: number): boolean {
  return ranges.some((range) => range.from <= row && row <= range.to);
}

export function count(ranges: readonly RowRange[]): number {
  return ranges.reduce((sum, range) => sum + range.to - range.from + 1, 0);
}

/** The union of ranges with one more. */
export function union(ranges: readonly RowRange[], added: RowRange): RowRange[] {
  const result: RowRange[] = [];
  let { from, to } = added;
  for (const range of ranges) {
    if (range.to < from - 1 || range.from > to + 1) result.push(range);
    else {
      from = Math.min(from, range.from);
      to = Math.max(to, range.to);
    }
  }
  result.push({ from, to });
  return result.toSorted((one, other) => one.from - other.from);
}

/** Ranges without the rows of one. */
export function without(ranges: readonly RowRange[], taken: RowRange): RowRange[] {
  return ranges.flatMap((range) => {
    if (range.to < taken.from || range.from > taken.to) return [range];
    return [
      { from: range.from, to: taken.from - 1 },
      { from: taken.to + 1, to: range.to },
    ].filter(({ from, to }) => from <= to);
  });
}

/** Click or arrow: this row alone. */
export function only(row: number): Selection {
  return { ranges: [{ from: row, to: row }], anchor: row, base: [] };
}

/** Space or Ctrl+click: in or out, the others stay. */
export function toggle(selection: Selection, row: number): Selection {
  const one = { from: row, to: row };
  const ranges = has(selection.ranges, row) ? without(selection.ranges, one) : union(selection.ranges, one);
  return { ranges, anchor: row, base: ranges };
}

/**
 * Shift: from the anchor to this row; what an earlier Shift covered is given up again. Where nothing was selected yet the
 * range starts `from` the row in focus.
 */
export function extend(selection: Selection, row: number, from: number): Selection {
  const anchor = selection.anchor ?? from;
  const range = { from: Math.min(anchor, row), to: Math.max(anchor, row) };
  return { ranges: union(selection.base, range), anchor, base: selection.base };
}

export function all(rows: number): Selection {
  return rows > 0 ? { ranges: [{ from: 0, to: rows - 1 }], anchor: 0, base: [] } : NOTHING;
}

/** What is left after the table became shorter. */
export function clip(selection: Selection, rows: number): Selection {
  const anchor = selection.anchor !== null && selection.anchor < rows ? selection.anchor : null;
  return { ranges: cut(selection.ranges, rows), anchor, base: cut(selection.base, rows) };
}

function cut(ranges: readonly RowRange[], rows: number): RowRange[] {
  return ranges.filter(({ from }) => from < rows).map(({ from, to }) => ({ from, to: Math.min(to, rows - 1) }));
}
