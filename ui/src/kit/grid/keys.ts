/** What the keys do in a grid, after the WAI-ARIA pattern and what hands know from spreadsheets and file lists. */
import { isComposing, type Platform } from '../actions';
import type { Grid } from './grid.svelte';

export interface GridVerbs {
  open(): void;
  edit(): void;
  copy(): void;
  /** Enter or Space on a head cell. */
  sort(column: number): void;
  /** A printable character; false when nobody listens. */
  type(character: string, at: number): boolean;
}

/** Pixels per key press when a column is resized from the head. */
const WIDTH_STEP = 16;

/** Handles a key press; true when it was meant for the grid. */
export function handleGridKey<Row>(
  grid: Grid<Row>,
  event: KeyboardEvent,
  platform: Platform,
  verbs: GridVerbs,
): boolean {
  // While an input method composes, arrows and Enter belong to its list of candidates.
  if (isComposing(event) || event.altKey) return false;
  const mod = platform === 'mac' ? event.metaKey : event.ctrlKey;
  if (platform === 'mac' ? event.ctrlKey : event.metaKey) return false;
  if (grid.focus.row < 0) return headKey(grid, event, mod, verbs);

  const { row, column } = grid.focus;
  const last = grid.total - 1;
  const target: Record<string, number> = {
    ArrowDown: row + 1,
    ArrowUp: row - 1,
    PageDown: Math.min(last, row + grid.pageRows),
    PageUp: Math.max(0, row - grid.pageRows),
  };
  const to = target[event.key];
  if (to !== undefined) {
    if (to > last) return true;
    // From the first row up into the head, but not while a range is drawn.
    if (to < 0 && event.shiftKey) return true;
    grid.go(to, event.shiftKey ? 'extend' : mod ? 'keep' : 'only');
    return true;
  }

  switch (event.key) {
    case 'ArrowLeft':
    case 'ArrowRight':
      grid.focusCell(row, column + (event.key === 'ArrowRight' ? 1 : -1));
      return true;
    case 'Home':
    case 'End': {
      const end = event.key === 'End';
      if (mod) grid.go(end ? last : 0, event.shiftKey ? 'extend' : 'only');
      else grid.focusCell(row, end ? grid.shown.length - 1 : 0);
      return true;
    }
    case ' ':
      grid.go(row, event.shiftKey ? 'extend' : 'toggle');
      return true;
    case 'Enter':
      verbs.open();
      return true;
    case 'F2':
      verbs.edit();
      return true;
    case 'Escape':
      // Only if there was something to give up; otherwise the layer around the grid closes.
      if (grid.selection.ranges.length === 0) return false;
      grid.clearSelection();
      return true;
  }
  if (mod && !event.shiftKey && event.key.toLowerCase() === 'a') {
    grid.selectAll();
    return true;
  }
  if (mod && !event.shiftKey && event.key.toLowerCase() === 'c') {
    verbs.copy();
    return true;
  }
  // The question mark opens the shortcut sheet of the window.
  if (!mod && [...event.key].length === 1 && event.key !== '?') return verbs.type(event.key, event.timeStamp);
  return false;
}

function headKey<Row>(grid: Grid<Row>, event: KeyboardEvent, mod: boolean, verbs: GridVerbs): boolean {
  const { column } = grid.focus;
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  if (step !== 0) {
    const shown = grid.shown[column];
    if (event.shiftKey && shown) grid.setWidth(shown.id, grid.width(shown) + step * WIDTH_STEP);
    else grid.focusCell(-1, column + step);
    return true;
  }
  switch (event.key) {
    case 'ArrowDown':
      if (grid.total > 0) grid.go(0, 'only');
      return true;
    case 'Home':
    case 'End':
      grid.focusCell(-1, event.key === 'End' ? grid.shown.length - 1 : 0);
      return true;
    case 'Enter':
    case ' ':
      if (mod) return false;
      verbs.sort(column);
      return true;
  }
  return false;
}
