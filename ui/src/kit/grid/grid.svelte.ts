/** The state of a DataGrid, without a page: position, focus, selection, columns, rows in memory. */
import { collect, COPY_MOST, tsv } from './copy';
import { Pages } from './pages';
import * as scroll from './scroll';
import * as select from './selection';
import type { GridColumn, GridLayout, GridSelection, GridSource } from './types';

/** Rows drawn beyond both edges, so that a quick wheel meets no gap. */
const SPARE = 6;
/** Pixels of a row at the desk; the unit in which column widths are given. */
const DESK_ROW = 32;
/** Column widths in pixels. */
const NARROWEST = 32;
const WIDEST = 1200;
/** Pixels kept free behind the last column for the button that chooses columns. */
const CHOOSER = 44;

export interface GridInputs<Row> {
  columns: () => readonly GridColumn<Row>[];
  layout: () => GridLayout;
  setLayout: (layout: GridLayout) => void;
  onfault?: (fault: unknown) => void;
}

/** A row to draw: `slot` names the element that is used again for another row later. */
export interface DrawnRow<Row> {
  slot: string;
  index: number;
  row: Row | undefined;
}

export class Grid<Row> {
  total = $state(0);
  /** Content pixels above the upper edge, see scroll.ts. */
  top = $state(0);
  viewport = $state(0);
  rowHeight = $state(DESK_ROW);
  /** The cell that has the focus; row -1 is the head. */
  focus = $state({ row: 0, column: 0 });
  selection = $state.raw<select.Selection>(select.NOTHING);
  /** Rows could not be read. */
  failed = $state(false);
  /** The person has moved in the table, so its focused row means something. */
  touched = $state(false);

  #arrived = $state(0);
  #view: string | undefined;
  #inputs: GridInputs<Row>;
  #pages: Pages<Row>;

  readonly extent = $derived<scroll.Extent>({ rows: this.total, rowHeight: this.rowHeight, viewport: this.viewport });
  readonly spacer = $derived(scroll.spacerHeight(this.extent));
  readonly shown = $derived.by(() => {
    const { hidden } = this.#inputs.layout();
    return this.#inputs.columns().filter((column) => column.fixed || !hidden.includes(column.id));
  });
  readonly drawn = $derived.by(() => this.#drawn());

  constructor(inputs: GridInputs<Row>) {
    this.#inputs = inputs;
    this.#pages = new Pages<Row>(
      () => {
        this.failed = false;
        this.#arrived += 1;
      },
      (fault) => {
        this.failed = true;
        inputs.onfault?.(fault);
      },
    );
  }

  /** Shows another snapshot. The same view again keeps place and selection; another one starts at its first row. */
  setSource(source: GridSource<Row>, same = source.view !== undefined && source.view === this.#view): void {
    this.#view = source.view;
    this.total = source.total;
    this.failed = false;
    this.#pages.setSource(source, same);
    if (same) {
      this.top = scroll.clampTop(this.extent, this.top);
      this.selection = select.clip(this.selection, this.total);
      if (this.focus.row >= this.total) this.focus = { ...this.focus, row: Math.max(0, this.total - 1) };
    } else {
      this.top = 0;
      this.selection = select.NOTHING;
      this.focus = { row: 0, column: Math.min(this.focus.column, Math.max(0, this.shown.length - 1)) };
      this.touched = false;
    }
    this.#arrived += 1;
    this.#need();
  }

  /** Measured by the component. */
  setSize(viewport: number, rowHeight: number): void {
    if (rowHeight > 0 && rowHeight !== this.rowHeight) {
      // The same row stays at the upper edge when the stage changes to projector.
      this.top = (this.top / this.rowHeight) * rowHeight;
      this.rowHeight = rowHeight;
    }
    this.viewport = viewport;
    this.top = scroll.clampTop(this.extent, this.top);
    this.#need();
  }

  /** The row at an index, if it is in memory. */
  row(index: number): Row | undefined {
    void this.#arrived;
    return this.#pages.row(index);
  }

  moveTo(top: number): void {
    this.top = scroll.clampTop(this.extent, top);
    this.#need();
  }

  /** The element scrolled by itself. */
  scrolled(before: number, after: number): void {
    this.moveTo(scroll.topAfterScroll(this.extent, this.top, before, after));
  }

  /** Wheel in a scaled table; true when it moved. */
  wheel(delta: number, mode: number): boolean {
    const before = this.top;
    this.moveTo(this.top + scroll.wheelPixels(this.extent, delta, mode));
    return this.top !== before;
  }

  /** Moves the focus to a cell and shows it. */
  focusCell(row: number, column: number): void {
    this.touched = true;
    this.focus = {
      row: Math.min(this.total - 1, Math.max(-1, row)),
      column: Math.min(this.shown.length - 1, Math.max(0, column)),
    };
    if (this.focus.row >= 0) this.moveTo(scroll.topToReveal(this.extent, this.top, this.focus.row));
  }

  /** How the rows between the old and the new focus are selected. */
  go(row: number, how: 'only' | 'extend' | 'toggle' | 'keep', column = this.focus.column): void {
    if (this.total === 0 && row >= 0) return;
    const from = Math.max(0, this.focus.row);
    this.focusCell(row, column);
    const at = this.focus.row;
    if (at < 0 || how === 'keep') return;
    if (how === 'only') this.selection = select.only(at);
    else
      this.selection = how === 'extend' ? select.extend(this.selection, at, from) : select.toggle(this.selection, at);
  }

  selectAll(): void {
    this.selection = select.all(this.total);
  }

  clearSelection(): void {
    this.selection = select.NOTHING;
  }

  isSelected(row: number): boolean {
    return select.has(this.selection.ranges, row);
  }

  get pageRows(): number {
    return scroll.rowsPerPage(this.extent);
  }

  /** Count, ranges and the sum over the focused column. */
  summary(): GridSelection {
    const ranges = [...this.selection.ranges];
    const count = select.count(ranges);
    const column = this.shown[this.focus.column];
    return { count, ranges, column: column?.id ?? null, sum: column?.number ? this.#sum(column.number, count) : null };
  }

  #sum(number: (row: Row) => number | null, count: number): number | null {
    let sum = 0;
    // More than can be in memory need not be tried.
    if (count > 4000) return null;
    for (const { from, to } of this.selection.ranges) {
      for (let index = from; index <= to; index++) {
        const row = this.row(index);
        if (row === undefined) return null;
        sum += number(row) ?? 0;
      }
    }
    return sum;
  }

  /** The selected rows, or the focused one, as TSV; null when they are too many or changed meanwhile. */
  async copy(): Promise<{ text: string; rows: number } | 'too many' | null> {
    const { row } = this.focus;
    const ranges = this.selection.ranges.length > 0 ? this.selection.ranges : [{ from: row, to: row }];
    if (this.total === 0 || row < 0) return null;
    if (select.count(ranges) > COPY_MOST) return 'too many';
    const rows = await collect(ranges, (first, last) => this.#pages.read(first, last));
    return rows ? { text: tsv(this.shown, rows), rows: rows.length } : null;
  }

  retry(): void {
    this.failed = false;
    this.#pages.retry();
  }

  // Columns

  isHidden(id: string): boolean {
    return this.#inputs.layout().hidden.includes(id);
  }

  /** Shows or hides a column; the last one stays. */
  toggleColumn(id: string): void {
    const layout = this.#inputs.layout();
    const hide = !layout.hidden.includes(id);
    if (hide && this.shown.length <= 1) return;
    const hidden = hide ? [...layout.hidden, id] : layout.hidden.filter((other) => other !== id);
    this.#inputs.setLayout({ ...layout, hidden });
    this.focus = { ...this.focus, column: Math.min(this.focus.column, Math.max(0, this.shown.length - 1)) };
  }

  setWidth(id: string, width: number): void {
    const layout = this.#inputs.layout();
    const rounded = Math.round(Math.min(WIDEST, Math.max(NARROWEST, width / this.#scale)));
    this.#inputs.setLayout({ ...layout, widths: { ...layout.widths, [id]: rounded } });
  }

  /** Back to the owner's width, which may take part in spare width again. */
  clearWidth(id: string): void {
    const layout = this.#inputs.layout();
    const { [id]: _, ...widths } = layout.widths;
    this.#inputs.setLayout({ ...layout, widths });
  }

  resetColumns(): void {
    const hidden = this.#inputs.columns().filter((column) => column.hidden);
    this.#inputs.setLayout({ widths: {}, hidden: hidden.map((column) => column.id) });
  }

  /** Pixels of a column now; widths are given for the desk and grow with the rows on a projector. */
  width(column: GridColumn<Row>): number {
    return Math.round((this.#inputs.layout().widths[column.id] ?? column.width) * this.#scale);
  }

  get #scale(): number {
    return this.rowHeight / DESK_ROW;
  }

  /** Value of `grid-template-columns`: spare width goes to text columns that nobody resized. */
  template(): string {
    const { widths } = this.#inputs.layout();
    const tracks = this.shown.map((column) => {
      const width = this.width(column);
      const grow = column.grow ?? ((column.align ?? 'start') === 'start' && column.width > 60);
      return grow && widths[column.id] === undefined ? `minmax(${width}px, ${width}fr)` : `${width}px`;
    });
    return [...tracks, `${CHOOSER * this.#scale}px`].join(' ');
  }

  /** Width below which the table scrolls sideways. */
  leastWidth(): number {
    return this.shown.reduce((sum, column) => sum + this.width(column), CHOOSER * this.#scale);
  }

  #drawn(): DrawnRow<Row>[] {
    const { first, last } = scroll.visibleRows(this.extent, this.top, SPARE);
    // Two more than ever visible at once: an element keeps its row until that row is out of sight.
    const slots = Math.ceil(this.viewport / this.rowHeight) + 2 * SPARE + 2;
    const rows: DrawnRow<Row>[] = [];
    for (let index = first; index < last; index++) {
      rows.push({ slot: `${index % slots}`, index, row: this.row(index) });
    }
    // The focused row stays in the page when it is scrolled out of sight, or the keyboard would lose its place.
    const { row } = this.focus;
    if (row >= 0 && row < this.total && (row < first || row >= last)) {
      rows.push({ slot: 'focus', index: row, row: this.row(row) });
    }
    return rows;
  }

  /** Where a drawn row stands inside the scrolling element whose scrollTop is `thumb`. */
  offset(index: number, thumb: number): number {
    const y = index * this.rowHeight - this.top;
    // A focused row far away need not be far away in pixels, only out of sight.
    return thumb + Math.min(this.viewport + 4 * this.rowHeight * SPARE, Math.max(-4 * this.rowHeight * SPARE, y));
  }

  #need(): void {
    if (this.viewport <= 0) return;
    const { first, last } = scroll.visibleRows(this.extent, this.top, SPARE);
    this.#pages.want(first, last);
  }
}
