import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findings } from '../testing/axe';
import { layOut, reportSizes } from '../testing/resize';
import { testContext } from '../testing/words';
import DataGrid from './DataGrid.svelte';
import type { DataGridProps, GridColumn, GridSource } from './types';

interface Row {
  id: number;
  name: string;
  fen: number;
}

const columns: GridColumn<Row>[] = [
  { id: 'name', label: 'Name', width: 200, text: (row) => row.name, sortable: true, fixed: true },
  {
    id: 'fen',
    label: 'Revenue',
    width: 100,
    align: 'end',
    text: (row) => `${row.fen}`,
    number: (row) => row.fen,
    sortable: true,
  },
  { id: 'note', label: 'Note', width: 100, text: () => '', hidden: true },
];

function source(total: number): GridSource<Row> {
  const row = (id: number) => ({ id, name: `Customer ${id}`, fen: id * 100 });
  return {
    total,
    fetch: (offset, limit) => Promise.resolve(Array.from({ length: limit }, (_, step) => row(offset + step))),
  };
}

let restore: () => void;
beforeEach(() => {
  // A viewport of 20 rows under a head of 32 px.
  restore = layOut(800, (element) => (element.classList.contains('probe') ? 32 : 672));
});
afterEach(() => restore());

async function show(props: Partial<DataGridProps<Row>> = {}) {
  const grid = render(DataGrid<Row>, {
    props: { label: 'Customers', source: source(5_000_000), columns, ...props },
    context: testContext(),
  });
  reportSizes();
  await waitFor(() => expect(screen.getByText('Customer 0')).toBeTruthy());
  const cell = screen.getByText('Customer 0').closest<HTMLElement>('[role=gridcell]');
  cell?.focus();
  await tick();
  return grid;
}

/** Presses a key where the focus is. */
async function press(key: string, init: KeyboardEventInit = {}) {
  await fireEvent.keyDown(document.activeElement ?? document.body, { key, ...init });
  await tick();
  await new Promise((resolve) => setTimeout(resolve));
}

const focusedText = () => document.activeElement?.textContent?.trim();

describe('DataGrid', () => {
  it('holds few elements however long the table is, and says how long it is', async () => {
    await show();
    expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('5000001');
    expect(screen.getAllByRole('row').length, 'some twenty rows, spares and the head').toBeLessThan(60);
  });

  it('walks to the very last row and back by keys, and the focus stays in the grid', async () => {
    await show();
    await press('End', { ctrlKey: true });
    await waitFor(() => expect(focusedText()).toBe('Customer 4999999'));
    expect(document.activeElement?.closest('[role=row]')?.getAttribute('aria-rowindex')).toBe('5000001');
    await press('PageUp');
    await waitFor(() => expect(focusedText()).toBe('Customer 4999980'));
    await press('Home', { ctrlKey: true });
    await waitFor(() => expect(focusedText()).toBe('Customer 0'));
  });

  it('moves the wheel by rows in a long table', async () => {
    await show();
    const scroller = document.querySelector('.scroller');
    expect(scroller).not.toBeNull();
    for (let turn = 0; turn < 3; turn++) await fireEvent.wheel(scroller as Element, { deltaY: 320 });
    await waitFor(() => expect(screen.getByText('Customer 49')).toBeTruthy());
    expect(screen.queryByText('Customer 2000'), 'one tick of the wheel is not thousands of rows').toBeNull();
  });

  it('takes no key while an input method composes', async () => {
    const onopen = vi.fn();
    await show({ onopen });
    await press('ArrowDown', { isComposing: true });
    await press('Enter', { keyCode: 229 });
    expect(focusedText()).toBe('Customer 0');
    expect(onopen).not.toHaveBeenCalled();
  });

  it('selects by Space, Shift and Ctrl+A, and sums the column in focus', async () => {
    const onselect = vi.fn();
    await show({ onselect });
    await press('ArrowRight');
    await press('ArrowDown');
    await press('ArrowDown', { shiftKey: true });
    await press('ArrowDown', { shiftKey: true });
    expect(onselect).toHaveBeenLastCalledWith({ count: 3, ranges: [{ from: 1, to: 3 }], column: 'fen', sum: 600 });
    await press(' ');
    expect(onselect.mock.lastCall?.[0].ranges, 'Space takes one row out').toEqual([{ from: 1, to: 2 }]);
    expect(screen.getByText('2 selected'), 'read out').toBeTruthy();
    await press('a', { ctrlKey: true });
    expect(onselect, 'five million rows are not summed in the page').toHaveBeenLastCalledWith({
      count: 5_000_000,
      ranges: [{ from: 0, to: 4_999_999 }],
      column: 'fen',
      sum: null,
    });
  });

  it('copies the selection, rows that were never on screen included', async () => {
    const oncopy = vi.fn();
    await show({ oncopy });
    for (let page = 0; page < 10; page++) await press('PageDown', { shiftKey: true });
    await press('c', { ctrlKey: true });
    await waitFor(() => expect(oncopy).toHaveBeenCalled());
    const [text, rows] = oncopy.mock.lastCall ?? [];
    expect(rows).toBe(191);
    expect(String(text).startsWith('Name\tRevenue\r\nCustomer 0\t0\r\n')).toBe(true);
  });

  it('refuses to put five million rows on the clipboard, in words', async () => {
    const oncopy = vi.fn();
    await show({ oncopy });
    await press('a', { ctrlKey: true });
    await press('c', { ctrlKey: true });
    await waitFor(() => expect(screen.getByText(/export them instead/)).toBeTruthy());
    expect(oncopy).not.toHaveBeenCalled();
  });

  it('asks the owner to sort: figures largest first, names from A', async () => {
    const onsort = vi.fn();
    await show({ onsort });
    await press('ArrowUp');
    expect(focusedText()).toContain('Name');
    await press('Enter');
    expect(onsort).toHaveBeenLastCalledWith({ column: 'name', descending: false });
    await press('ArrowRight');
    await press(' ');
    expect(onsort).toHaveBeenLastCalledWith({ column: 'fen', descending: true });
  });

  it('resizes a column by keyboard and by pointer alike', async () => {
    const { container } = await show();
    const template = () => container.querySelector<HTMLElement>('.wide')?.style.getPropertyValue('--columns');
    expect(template()).toBe('minmax(200px, 200fr) 100px 44px');
    await press('ArrowUp');
    await press('ArrowRight', { shiftKey: true });
    expect(template()).toBe('216px 100px 44px');
  });

  it('opens on Enter, edits on F2, and tells the row in focus', async () => {
    const [onopen, onedit, onfocusrow] = [vi.fn(), vi.fn(), vi.fn()];
    await show({ onopen, onedit, onfocusrow });
    await press('ArrowDown');
    await press('Enter');
    await press('F2');
    const row = { id: 1, name: 'Customer 1', fen: 100 };
    expect(onfocusrow).toHaveBeenLastCalledWith(row, 1);
    expect(onopen).toHaveBeenCalledExactlyOnceWith(row, 1);
    expect(onedit).toHaveBeenCalledExactlyOnceWith(row, 1, 'name');
  });

  it('goes where typing leads, and leaves the question mark to the shortcut sheet', async () => {
    const ontype = vi.fn((prefix: string) => (prefix === 'mi' ? 4_321_000 : null));
    await show({ ontype });
    await press('m');
    await press('i');
    await waitFor(() => expect(focusedText()).toBe('Customer 4321000'));
    await press('?');
    expect(ontype).toHaveBeenCalledTimes(2);
  });

  it('starts at the top for another question and stays for the same one', async () => {
    const first = { ...source(1_000), view: 'by name' };
    const { rerender } = await show({ source: first });
    await press('End', { ctrlKey: true });
    await rerender({ source: { ...source(1_000), view: 'by name' } });
    await waitFor(() => expect(screen.getByText('Customer 999')).toBeTruthy());
    await rerender({ source: { ...source(1_000), view: 'by revenue' } });
    await waitFor(() => expect(screen.getByText('Customer 0')).toBeTruthy());
    expect(screen.queryByText('Customer 999')).toBeNull();
  });

  it('says when rows could not be read, and reads them on demand', async () => {
    let broken = true;
    const fetch = (offset: number, limit: number) =>
      broken ? Promise.reject(new Error('busy')) : source(50).fetch(offset, limit, 0);
    render(DataGrid<Row>, {
      props: { label: 'Customers', source: { total: 50, fetch }, columns },
      context: testContext(),
    });
    reportSizes();
    await waitFor(() => expect(screen.getByRole('alert')).toBeTruthy());
    broken = false;
    await fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(screen.getByText('Customer 0')).toBeTruthy());
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('has no accessibility findings', async () => {
    const { container } = await show();
    expect(await findings(container)).toEqual([]);
  });
});
