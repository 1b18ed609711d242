/** What a DataGrid is given and what it gives back. Rows live in the core; the page holds a few pages of them. */
import type { Snippet } from 'svelte';
import type { MenuEntry } from '../actions';
import type { Tone } from '../types';

/** One snapshot of sorted and filtered row ids in the core. A new sort, filter or edit means a new source object. */
export interface GridSource<Row> {
  /** Number of rows of the snapshot. */
  readonly total: number;
  /** Same text as before: the same question was asked again (after an edit), so position and selection stay. */
  readonly view?: string;
  /** Rows `offset .. offset + limit`; fewer only at the end. `generation` tells apart what belongs to which source. */
  fetch(offset: number, limit: number, generation: number): Promise<Row[]>;
}

export interface GridColumn<Row> {
  id: string;
  label: string;
  /** Pixels at 100 %. */
  width: number;
  align?: 'start' | 'end' | 'center';
  /** Takes part in spare width; by default text does, figures and narrow columns do not. */
  grow?: boolean;
  /** Text of the cell: shown unless `render` is given, and copied. */
  text: (row: Row) => string;
  render?: Snippet<[Row]>;
  /** Number of the cell, for the sum of a selection. */
  number?: (row: Row) => number | null;
  tone?: (row: Row) => Tone;
  sortable?: boolean;
  /** Not shown until chosen. */
  hidden?: boolean;
  /** Cannot be hidden. */
  fixed?: boolean;
}

export interface GridSort {
  column: string;
  descending: boolean;
}

/** What the person made of the columns; plain data that the owner can keep. */
export interface GridLayout {
  widths: Record<string, number>;
  hidden: string[];
}

/** Row numbers `from..=to`, from <= to. */
export interface RowRange {
  from: number;
  to: number;
}

export interface GridSelection {
  count: number;
  /** Ordered, disjoint, not touching. */
  ranges: RowRange[];
  /** The column of the focused cell. */
  column: string | null;
  /** Sum over that column; null when it has no numbers or a selected row is not in memory (then ask the core). */
  sum: number | null;
}

/** What an owner may ask of a grid: `bind:this={grid}`. */
export interface GridHandle {
  focus(): void;
  /** Brings a row into view and makes it the selected and focused one. */
  reveal(row: number): void;
  /** Forgets the rows in memory and reads the visible ones again. */
  refresh(): void;
  clearSelection(): void;
}

export interface DataGridProps<Row> {
  /** Name of the table. */
  label: string;
  source: GridSource<Row>;
  columns: readonly GridColumn<Row>[];
  /** Widths and hidden columns as the person left them; plain data to keep. */
  layout?: GridLayout;
  sort?: GridSort | null;
  /** A header was pressed: the owner asks the core for a new snapshot. */
  onsort?: (sort: GridSort) => void;
  onselect?: (selection: GridSelection) => void;
  /** The focus moved to another row: for a card beside the grid. */
  onfocusrow?: (row: Row, index: number) => void;
  /** Enter or double click. */
  onopen?: (row: Row, index: number) => void;
  /** F2. */
  onedit?: (row: Row, index: number, column: string) => void;
  /** Letters typed in a row; answers the row to go to, or null. */
  ontype?: (prefix: string, from: number) => number | null | Promise<number | null>;
  /** Receives the selection as TSV; by default it goes to the clipboard. */
  oncopy?: (tsv: string, rows: number) => void | Promise<void>;
  onfault?: (fault: unknown) => void;
  /** Context menu of a row. */
  menu?: (row: Row, index: number) => readonly MenuEntry[];
  /** Shown when the source has no rows. */
  empty?: Snippet;
}
