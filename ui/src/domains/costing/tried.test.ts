import { describe, expect, it } from 'vitest';
import type { CostTornadoRes } from '../../gen/api';
import type { Scene } from '../../kit';
import { changeAt, minutesAt, priceDrag, timeDrags } from './tried';

const bar = {
  name: '上门揽收',
  minutes_low: 5,
  minutes_likely: 10,
  minutes_high: 20,
  profit_low_time_fen: 30_000,
  profit_high_time_fen: 0,
  swing_fen: 30_000,
  decides: true,
};
const found: CostTornadoRes = {
  run_id: '',
  name: '甲公司',
  profit_fen: 20_000,
  worst_fen: 0,
  best_fen: 30_000,
  tried_fen: null,
  revenue_fen: 100_000,
  bars: [bar, { ...bar, name: '录单', minutes_low: 3, minutes_high: 3, swing_fen: 0 }],
};
const scene: Scene = {
  size: { width: 400, height: 200 },
  plot: { x0: 40, y0: 20, x1: 390, y1: 180 },
  x: { label: '', domain: [0, 350], range: [40, 390] },
  y: { label: '', domain: [0, 2], range: [180, 20] },
  marks: [
    { id: 'curve', kind: 'line', points: [[40, 20]], label: '', tooltip: [], group: '' },
    {
      id: 'bar-0-0',
      kind: 'bar',
      points: [
        [240, 30],
        [340, 50],
      ],
      label: '',
      tooltip: [],
      group: '',
      key: '上门揽收',
    },
    {
      id: 'bar-1-0',
      kind: 'bar',
      points: [
        [240, 60],
        [240, 80],
      ],
      label: '',
      tooltip: [],
      group: '',
      key: '录单',
    },
  ],
  title: '',
  summary: '',
  table: { columns: [], rows: [] },
};

describe('times tried', () => {
  it('stand on their own bar, where the likely time is, and only where there is something to move', () => {
    const drags = timeDrags(found, {}, scene);
    expect(drags.map(({ id }) => id)).toEqual(['上门揽收']);
    expect(drags[0]).toMatchObject({ axis: 'x', value: 200, min: 0, max: 300, span: [30, 50] });
    expect(timeDrags(found, { 上门揽收: 20 }, scene)[0]!.value).toBe(0);
  });

  it('come back as the minutes behind the profit', () => {
    expect([300, 200, 0].map((yuan) => minutesAt(bar, yuan))).toEqual([5, 10, 20]);
    const [drag] = timeDrags(found, { 上门揽收: 12.5 }, scene);
    expect(minutesAt(bar, drag!.value)).toBe(12.5);
  });
});

describe('a price tried', () => {
  const customer = { label: '甲公司', revenueFen: 100_000 };
  it('moves the end of the curve by half of what the customer pays at most', () => {
    const [drag] = priceDrag(customer, 50_000, 0, scene);
    expect(drag).toMatchObject({ axis: 'y', value: 1, min: 0, max: 2 });
    expect(changeAt(1.5, 50_000)).toBe(25_000);
    expect(priceDrag(customer, 50_000, 25_000, scene)[0]!.value).toBe(1.5);
  });

  it('is in yuan where there is no profit to be a share of', () => {
    const [drag] = priceDrag(customer, -20_000, 0, scene);
    expect(drag).toMatchObject({ value: -200, min: -700, max: 300 });
    expect(changeAt(-100, -20_000)).toBe(10_000);
  });

  it('needs a curve and a customer who pays', () => {
    expect(priceDrag({ ...customer, revenueFen: 0 }, 1, 0, scene)).toEqual([]);
    expect(priceDrag(customer, 1, 0, { ...scene, marks: [] })).toEqual([]);
  });
});
