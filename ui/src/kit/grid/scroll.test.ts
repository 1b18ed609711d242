import { describe, expect, it } from 'vitest';
import * as scroll from './scroll';

const long: scroll.Extent = { rows: 5_000_000, rowHeight: 32, viewport: 640 };
const short: scroll.Extent = { rows: 1_000, rowHeight: 32, viewport: 640 };

describe('a table of five million rows', () => {
  it('keeps the scrolling element under what every web view can lay out', () => {
    expect(scroll.spacerHeight(long), 'beyond this rows would simply not be there').toBe(scroll.LONGEST);
    expect(scroll.contentHeight(long)).toBe(160_000_000);
  });

  it('reaches every row: each one can be shown whole', () => {
    const rows = [0, 1, 2, 249_999, 250_001, 1_234_567, 2_500_000, 4_999_997, 4_999_998, 4_999_999];
    for (const row of rows) {
      for (const from of [0, 80_000_000, scroll.lastTop(long)]) {
        const top = scroll.topToReveal(long, from, row);
        const y = row * long.rowHeight - top;
        expect(y, `row ${row} from ${from} must not stick out above`).toBeGreaterThanOrEqual(0);
        expect(y + long.rowHeight, `row ${row} from ${from} must not stick out below`).toBeLessThanOrEqual(
          long.viewport,
        );
        const { first, last } = scroll.visibleRows(long, top);
        expect(first <= row && row < last, `row ${row} must be drawn`).toBe(true);
      }
    }
  });

  it('moves by pixels of rows with the wheel, not by the scale of the scrollbar', () => {
    let top = scroll.clampTop(long, 80_000_000);
    for (let tick = 0; tick < 7; tick++) top = scroll.clampTop(long, top + scroll.wheelPixels(long, 100, 0));
    expect(top - 80_000_000, 'seven ticks of 100 px are 700 px: 21 rows and a rest, anywhere in the table').toBe(700);
    expect(scroll.wheelPixels(long, 3, 1), 'a mouse that counts in lines means rows').toBe(96);
    expect(scroll.wheelPixels(long, 1, 2), 'one that counts in pages means the viewport').toBe(640);
  });

  it('shows the first row at the upper end of the thumb and the last at the lower', () => {
    const end = scroll.LONGEST - long.viewport;
    expect(scroll.topOfThumb(long, 0)).toBe(0);
    expect(scroll.topOfThumb(long, end)).toBe(scroll.lastTop(long));
    expect(scroll.topOfThumb(long, end - 0.6), 'web views round scrollTop; the last row must not be lost to that').toBe(
      scroll.lastTop(long),
    );
    expect(scroll.thumbOf(long, scroll.lastTop(long))).toBe(end);
    expect(scroll.visibleRows(long, scroll.lastTop(long)).last).toBe(long.rows);
  });

  it('tells dragging the thumb from a finger by the distance', () => {
    const top = 80_000_000;
    const thumb = scroll.thumbOf(long, top);
    expect(scroll.topAfterScroll(long, top, thumb, thumb + 40), 'an arrow of the scrollbar').toBe(top + 40);
    const dragged = scroll.topAfterScroll(long, top, thumb, thumb + 13_000);
    expect(dragged, 'one pixel of thumb is thousands of scrollTop').toBeCloseTo(top + 13_000 * 20, -4);
    expect(dragged % long.rowHeight, 'a dragged thumb lands on whole rows').toBe(0);
  });

  it('never leaves the table', () => {
    expect(scroll.topAfterScroll(long, 10, 3, -200)).toBe(0);
    expect(scroll.clampTop(long, 1e12)).toBe(scroll.lastTop(long));
    expect(scroll.topOfThumb(long, -5)).toBe(0);
  });

  it('thumb and position agree over the whole range', () => {
    let before = -1;
    for (let step = 0; step <= 1000; step++) {
      const top = (scroll.lastTop(long) * step) / 1000;
      const thumb = scroll.thumbOf(long, top);
      expect(thumb, 'the thumb follows the position').toBeGreaterThan(before);
      expect(Math.abs(scroll.topOfThumb(long, thumb) - top), 'back within one row').toBeLessThanOrEqual(long.rowHeight);
      before = thumb;
    }
  });
});

describe('a short table', () => {
  it('scrolls as the web view does', () => {
    expect(scroll.isScaled(short)).toBe(false);
    expect(scroll.spacerHeight(short)).toBe(32_000);
    expect(scroll.topAfterScroll(short, 0, 0, 12_345.5)).toBe(12_345.5);
    expect(scroll.thumbOf(short, 12_345.5)).toBe(12_345.5);
  });

  it('has nothing to scroll when all rows fit', () => {
    const tiny = { rows: 3, rowHeight: 32, viewport: 640 };
    expect(scroll.lastTop(tiny)).toBe(0);
    expect(scroll.visibleRows(tiny, 0, 6)).toEqual({ first: 0, last: 3 });
    expect(scroll.visibleRows({ ...tiny, rows: 0 }, 0, 6)).toEqual({ first: 0, last: 0 });
  });
});
