import { describe, expect, it } from 'vitest';
import type { Scene } from '../../kit';
import { amountShare, areCuts, cutFor, cutHandles } from './cuts';

/** Ten customers of falling amounts; neighbours share a bar, so the line knows every second share only. */
const AMOUNTS = [30, 20, 12, 10, 8, 7, 5, 4, 3, 1];
const SHARES = AMOUNTS.reduce<number[]>((sums, amount) => [...sums, (sums.at(-1) ?? 0) + amount / 100], [0]);

function scene(step: number): Scene {
  const edges = Array.from({ length: AMOUNTS.length / step + 1 }, (_, at) => at * step);
  return {
    size: { width: 600, height: 400 },
    plot: { x0: 50, y0: 20, x1: 550, y1: 370 },
    x: { label: '', domain: [0, 10], range: [50, 550] },
    y: { label: '', domain: [0, 30], range: [370, 20] },
    y2: { label: '', domain: [0, 1], range: [370, 20] },
    marks: [
      {
        id: 'cumulative',
        kind: 'line',
        points: edges.map((k) => [50 + k * 50, 370 - (SHARES[k] ?? 0) * 350]),
        label: '',
        tooltip: [],
        group: 'cumulative',
      },
      {
        id: 'cut-0',
        kind: 'rule',
        points: [
          [250, 20],
          [250, 370],
        ],
        label: '',
        tooltip: [],
        group: 'cut',
      },
      {
        id: 'cut-1',
        kind: 'rule',
        points: [
          [400, 20],
          [400, 370],
        ],
        label: '',
        tooltip: [],
        group: 'cut',
      },
    ],
    title: '',
    summary: '',
    table: { columns: [], rows: [] },
  };
}

/** The core's rule: a customer is above the cut when the share before it is below the cut. */
const above = (cut: number) => SHARES.slice(0, -1).filter((before) => before < cut - 1e-9).length;

describe('cuts of the Pareto chart', () => {
  it.each([1, 2])('a handle after k customers leaves k above, bars shared by %i', (step) => {
    for (let k = 1; k < AMOUNTS.length; k++)
      expect(above(cutFor(scene(step), 'cumulative', k)), `dropped after ${k}`).toBe(k);
  });

  it('is at most one customer off where a bar is shared by many', () => {
    for (let k = 1; k < AMOUNTS.length; k++)
      expect(Math.abs(above(cutFor(scene(5), 'cumulative', k)) - k), `dropped after ${k}`).toBeLessThanOrEqual(1);
  });

  it('cuts heads by their share', () => {
    expect(cutFor(scene(1), 'headcount', 2)).toBeCloseTo(0.2, 6);
    expect(cutFor(scene(1), 'headcount', 2), 'never a head too many').toBeLessThanOrEqual(0.2);
  });

  it('reads the line exactly at its points', () => {
    expect(amountShare(scene(2), 4)).toBeCloseTo(0.72, 9);
    expect(amountShare(scene(2), 0)).toBeCloseTo(0, 9);
    expect(amountShare(scene(2), 99), 'after the last customer').toBe(1);
  });

  it('keeps handles between their neighbours', () => {
    expect(
      cutHandles(scene(1), 'cumulative', ['A', 'B', 'C']).map(({ id, value, min, max }) => [id, value, min, max]),
    ).toEqual([
      ['cut-0', 4, 1, 6],
      ['cut-1', 7, 5, 9],
    ]);
  });

  it('knows what can be cuts', () => {
    expect(areCuts([0.8, 0.95])).toBe(true);
    for (const wrong of [[0.95, 0.8], [0, 0.5], [0.5, 1], [0.5, 0.5], [Number.NaN]])
      expect(areCuts(wrong), String(wrong)).toBe(false);
  });
});
