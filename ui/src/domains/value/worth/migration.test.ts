import { describe, expect, it } from 'vitest';
import type { MigrationCell } from '../../../gen/api';
import { shownRows } from './migration';

const cell = (customers: number, before_fen: number, after_fen: number): MigrationCell => ({
  customers,
  before_fen,
  after_fen,
});
const cells = [
  [cell(2, 1000, 1400), cell(1, 500, 0)],
  [cell(3, 0, 600), cell(0, 0, 0)],
];

describe('the matrix of moves', () => {
  it('adds rows and columns up to one whole', () => {
    const { rows, foot } = shownRows({ cells }, 'heads');
    expect(rows.map(({ total }) => total)).toEqual([3, 3]);
    expect(foot.cells.map(({ value }) => value)).toEqual([5, 1]);
    expect(foot.total).toBe(6);
  });

  it('tells what money became more or less, and is warmest where it is most', () => {
    const { rows, foot } = shownRows({ cells }, 'change');
    expect(rows[0]?.cells.map(({ value }) => value)).toEqual([400, -500]);
    expect(rows[1]?.cells[0]?.heat, 'the largest change').toBe(1);
    expect(foot.total).toBe(500);
    expect(shownRows({ cells }, 'money').foot.total).toBe(2000);
  });

  it('is cold where there is nothing', () => {
    expect(shownRows({ cells: [[cell(0, 0, 0)]] }, 'money').rows[0]?.cells[0]).toEqual({ value: 0, heat: 0 });
  });
});
