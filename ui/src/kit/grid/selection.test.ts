import { describe, expect, it } from 'vitest';
import * as select from './selection';

/** The same operations on a plain set of rows: slow and obviously right. */
function rowsOf(ranges: readonly { from: number; to: number }[]): number[] {
  return ranges.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, step) => from + step));
}

/** Repeatable numbers 0..1 (mulberry32), so that a failure can be looked at again. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

describe('ranges', () => {
  it('agree with plain sets whatever is added and taken', () => {
    const next = numbers(7);
    let ranges: { from: number; to: number }[] = [];
    const set = new Set<number>();
    for (let step = 0; step < 2_000; step++) {
      const from = Math.floor(next() * 60);
      const range = { from, to: from + Math.floor(next() * 8) };
      const add = next() < 0.5;
      ranges = add ? select.union(ranges, range) : select.without(ranges, range);
      for (const row of rowsOf([range])) {
        if (add) set.add(row);
        else set.delete(row);
      }
      const expected = [...set].toSorted((one, other) => one - other);
      expect(rowsOf(ranges), `after step ${step}`).toEqual(expected);
      expect(select.count(ranges)).toBe(set.size);
      for (let index = 1; index < ranges.length; index++) {
        const gap = (ranges[index]?.from ?? 0) - (ranges[index - 1]?.to ?? 0);
        expect(gap, 'ranges that touch must be one').toBeGreaterThan(1);
      }
    }
  });
});

describe('Shift', () => {
  it('selects from the anchor, and gives up what an earlier Shift covered', () => {
    let selection = select.only(10);
    selection = select.extend(selection, 20, 10);
    expect(selection.ranges).toEqual([{ from: 10, to: 20 }]);
    selection = select.extend(selection, 5, 20);
    expect(selection.ranges, 'the range turns round its anchor').toEqual([{ from: 5, to: 10 }]);
  });

  it('starts at the row in focus when nothing was selected', () => {
    expect(select.extend(select.NOTHING, 19, 0).ranges, 'not at the row it leads to').toEqual([{ from: 0, to: 19 }]);
  });

  it('keeps rows that were picked one by one', () => {
    let selection = select.toggle(select.NOTHING, 3);
    selection = select.toggle(selection, 30);
    selection = select.extend(selection, 33, 30);
    selection = select.extend(selection, 31, 33);
    expect(selection.ranges).toEqual([
      { from: 3, to: 3 },
      { from: 30, to: 31 },
    ]);
  });
});

it('all of five million rows is one range', () => {
  const selection = select.all(5_000_000);
  expect(select.count(selection.ranges)).toBe(5_000_000);
  expect(select.count(select.toggle(selection, 2_500_000).ranges), 'all but one').toBe(4_999_999);
});

it('a table that became shorter keeps what is left', () => {
  const selection = select.extend(select.only(5), 20, 5);
  expect(select.clip(selection, 10).ranges).toEqual([{ from: 5, to: 9 }]);
  expect(select.clip(selection, 3)).toEqual({ ranges: [], anchor: null, base: [] });
});
