import { describe, expect, it, vi } from 'vitest';
import { PAGES_KEPT, PAGE_ROWS, Pages } from './pages';
import type { GridSource } from './types';

interface Asked {
  offset: number;
  limit: number;
  generation: number;
  answer: (rows?: string[]) => void;
  fail: (fault: unknown) => void;
}

/** A source that answers when told to, so that late answers can be made. */
function slowSource(total: number, view?: string): { source: GridSource<string>; asked: Asked[] } {
  const asked: Asked[] = [];
  const fetch = (offset: number, limit: number, generation: number) =>
    new Promise<string[]>((resolve, reject) => {
      const rows = Array.from({ length: limit }, (_, step) => `${view ?? ''}${offset + step}`);
      asked.push({ offset, limit, generation, answer: (given = rows) => resolve(given), fail: reject });
    });
  return { source: { total, view, fetch }, asked };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('pages', () => {
  it('asks for the visible pages first, two at a time', async () => {
    const pages = new Pages<string>(vi.fn(), vi.fn());
    const { source, asked } = slowSource(10_000);
    pages.setSource(source, false);
    pages.want(250, 420);
    expect(asked.map(({ offset }) => offset)).toEqual([200, 300]);
    asked[0]?.answer();
    await settled();
    expect(pages.row(250)).toBe('250');
    expect(pages.row(350), 'not there yet: a skeleton').toBeUndefined();
    expect(asked[2]?.offset, 'the last visible page before any neighbour').toBe(400);
  });

  it('while the thumb is dragged asks only for where it is now', async () => {
    const pages = new Pages<string>(vi.fn(), vi.fn());
    const { source, asked } = slowSource(5_000_000);
    pages.setSource(source, false);
    for (let row = 0; row < 5_000_000; row += 50_000) pages.want(row, row + 30);
    expect(asked.length, 'a drag over five million rows must not queue a hundred requests').toBe(2);
    asked[0]?.answer();
    await settled();
    expect(asked[2]?.offset).toBe(4_950_000);
  });

  it('drops an answer to an older question', async () => {
    const changed = vi.fn();
    const pages = new Pages<string>(changed, vi.fn());
    const old = slowSource(1_000, 'old ');
    pages.setSource(old.source, false);
    pages.want(0, 20);
    const fresh = slowSource(1_000, 'new ');
    pages.setSource(fresh.source, false);
    pages.want(0, 20);
    fresh.asked[0]?.answer();
    await settled();
    old.asked[0]?.answer();
    await settled();
    expect(pages.row(0), 'rows of the old sort must not appear under the new one').toBe('new 0');
    expect(fresh.asked[0]?.generation).not.toBe(old.asked[0]?.generation);
  });

  it('keeps old rows on screen until the edited ones arrive', async () => {
    const pages = new Pages<string>(vi.fn(), vi.fn());
    const old = slowSource(1_000, 'old ');
    pages.setSource(old.source, false);
    pages.want(0, 20);
    old.asked[0]?.answer();
    await settled();
    const fresh = slowSource(1_000, 'new ');
    pages.setSource(fresh.source, true);
    pages.want(0, 20);
    expect(pages.row(0), 'no flicker').toBe('old 0');
    fresh.asked[0]?.answer();
    await settled();
    expect(pages.row(0)).toBe('new 0');
  });

  it('holds a bounded number of pages and lets the oldest go', async () => {
    const pages = new Pages<string>(vi.fn(), vi.fn());
    const source = {
      total: 100_000,
      fetch: (offset: number, limit: number) =>
        Promise.resolve(Array.from({ length: limit }, (_, step) => `${offset + step}`)),
    };
    pages.setSource(source, false);
    for (let page = 0; page < 100; page++) {
      pages.want(page * PAGE_ROWS, page * PAGE_ROWS + 10);
      await settled();
    }
    expect(pages.size).toBe(PAGES_KEPT);
    expect(pages.row(0)).toBeUndefined();
    expect(pages.row(99 * PAGE_ROWS)).toBe(`${99 * PAGE_ROWS}`);
  });

  it('reports a failure once, and asks again when told', async () => {
    const fault = vi.fn();
    const pages = new Pages<string>(vi.fn(), fault);
    const { source, asked } = slowSource(50);
    pages.setSource(source, false);
    pages.want(0, 20);
    asked[0]?.fail('busy');
    await settled();
    pages.want(0, 20);
    expect(fault).toHaveBeenCalledExactlyOnceWith('busy');
    expect(asked.length, 'not asked in a circle').toBe(1);
    pages.retry();
    expect(asked.length).toBe(2);
    expect(asked[1]?.limit, 'the last page is as short as it is').toBe(50);
  });

  it('reads rows that were never seen, for copying', async () => {
    const pages = new Pages<string>(vi.fn(), vi.fn());
    const fetch = vi.fn((offset: number, limit: number) =>
      Promise.resolve(Array.from({ length: limit }, (_, step) => `${offset + step}`)),
    );
    pages.setSource({ total: 1_000, fetch }, false);
    const rows = await pages.read(95, 305);
    expect(rows?.length).toBe(210);
    expect([rows?.[0], rows?.at(-1)]).toEqual(['95', '304']);
  });
});
