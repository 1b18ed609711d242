/** Keeps a Grid and its elements together: scrollbar and position, size, the focused cell. */
import { tick, untrack } from 'svelte';
import type { Grid } from './grid.svelte';
import * as scroll from './scroll';

export class GridView<Row> {
  root = $state<HTMLElement>();
  scroller = $state<HTMLElement>();
  /** Measured, pixels: the scrolling element with the head, and one row. */
  height = $state(0);
  rowHeight = $state(0);
  /** scrollTop as the web view rounded it; rows are placed from here. */
  thumb = $state(0);
  /** The focus is on one of the cells. */
  focused = false;
  readonly #grid: Grid<Row>;
  readonly #id: string;

  /** Call while the component initialises. */
  constructor(grid: Grid<Row>, id: string) {
    this.#grid = grid;
    this.#id = id;

    // The head is one row high and stands over the rows.
    $effect(() => {
      const [viewport, rowHeight] = [Math.max(0, this.height - this.rowHeight), this.rowHeight];
      untrack(() => grid.setSize(viewport, rowHeight));
    });

    // The scrollbar follows the position: after keys, wheel, reveal, a new source. Reading back catches rounding.
    $effect(() => {
      const wanted = scroll.thumbOf(grid.extent, grid.top);
      const { scroller } = this;
      if (!scroller) return;
      if (Math.abs(scroller.scrollTop - wanted) >= 1) scroller.scrollTop = wanted;
      this.thumb = scroller.scrollTop;
    });

    // The focus stays on its cell when elements are used again for other rows.
    $effect(() => {
      void [grid.focus, grid.drawn];
      if (this.focused) void tick().then(() => this.focused && this.#cell()?.focus({ preventScroll: true }));
    });

    // A wheel that the browser may not handle needs a listener that is not passive.
    $effect(() => {
      const { scroller } = this;
      scroller?.addEventListener('wheel', this.#onwheel, { passive: false });
      return () => scroller?.removeEventListener('wheel', this.#onwheel);
    });
  }

  focus(): void {
    this.focused = true;
    this.#cell()?.focus({ preventScroll: true });
  }

  /** The element scrolled: by itself, or because the effect above moved it, which changes nothing. */
  onscroll = (): void => {
    const now = this.scroller?.scrollTop ?? 0;
    if (Math.abs(now - this.thumb) < 1) return;
    this.#grid.scrolled(this.thumb, now);
    this.thumb = now;
  };

  onfocusin = (): void => {
    this.focused = true;
  };

  onfocusout = (event: FocusEvent): void => {
    const left = event.target;
    if (event.relatedTarget instanceof Node && this.root?.contains(event.relatedTarget)) return;
    this.focused = false;
    // A cell that was taken out of the page while it had the focus did not lose it to anybody.
    void tick().then(() => {
      if (left instanceof Node && !left.isConnected && document.activeElement === document.body) this.focus();
    });
  };

  #onwheel = (event: WheelEvent): void => {
    // Short tables scroll natively; Ctrl is zoom, Shift is sideways.
    if (!scroll.isScaled(this.#grid.extent) || event.ctrlKey || event.shiftKey || event.deltaY === 0) return;
    if (this.#grid.wheel(event.deltaY, event.deltaMode)) event.preventDefault();
  };

  #cell(): HTMLElement | null {
    const { row, column } = this.#grid.focus;
    return document.getElementById(cellId(this.#id, row, column));
  }
}

/** The id of a cell's element; row -1 is the head. */
export function cellId(grid: string, row: number, column: number): string {
  return row < 0 ? `${grid}-head-${column}` : `${grid}-${row}-${column}`;
}

/** The row and column under an event, or null beside the cells. */
export function cellUnder(event: Event): { row: number; column: number } | null {
  const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-column]') : null;
  const row = cell?.closest<HTMLElement>('[data-row]');
  return cell && row ? { row: Number(row.dataset.row), column: Number(cell.dataset.column) } : null;
}
