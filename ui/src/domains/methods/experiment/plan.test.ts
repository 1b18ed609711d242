import { describe, expect, it } from 'vitest';
import { inPercent, measured, numberOf, ofPercent, pasted, sourced } from './plan';
import type { ExperimentPlan } from '../../../gen/api';

const PLAN: ExperimentPlan = {
  question: '',
  arms: [],
  measure: 'share',
  source: { from: 'typed' },
  base: 0.3,
  difference: 0.1,
  alpha: 0.05,
  power: 0.8,
  seed: 1,
  people: { who: 'numbers', count: 100 },
};

describe('the plan as typed', () => {
  it('reads full-width figures, and shares keep their digits both ways', () => {
    expect(numberOf('３．５％')).toBe(3.5);
    expect(numberOf('三')).toBeNull();
    for (const typed of [0.1, 7, 12.3, 29, 57.9]) expect(inPercent(ofPercent(typed))).toBe(String(typed));
  });

  it('a measure that changes takes its source with it, and a source keeps its days', () => {
    const data = { ...PLAN, source: sourced(PLAN, 'shipped', '2026-11-20') };
    expect(data.source).toEqual({ from: 'data', figure: 'shipped', first: '2026-11-20', last: null });
    expect(sourced(data, 'complained', '2026-12-01')).toMatchObject({ figure: 'complained', first: '2026-11-20' });
    expect(measured(data, 'mean').source, 'a share is no mean').toEqual({ from: 'typed' });
  });

  it('pasted columns are results; what cannot be read is named and nothing is taken', () => {
    expect(pasted('1\t1\n2，0\n\n3 12.5')).toEqual({
      results: [
        { number: 1, value: 1 },
        { number: 2, value: 0 },
        { number: 3, value: 12.5 },
      ],
    });
    expect(pasted('1 1\n二 0')).toEqual({ line: 2, text: '二 0' });
  });
});
