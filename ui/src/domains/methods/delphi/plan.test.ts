import { describe, expect, it } from 'vitest';
import type { DelphiPlan } from '../../../gen/api';
import { draftOf, labels, nextItem, planOf } from './plan';

const PLAN: DelphiPlan = {
  question: '哪些要素最重要',
  items: [
    { uid: 'i1', text: '准时', asks: { asks: 'scale', from: 1, to: 5 } },
    { uid: 'i3', text: '时限', asks: { asks: 'figure', unit: '小时' } },
  ],
  panel: ['E1', 'E2'],
  stop: { rounds: 3, points: 1, share: 0.2, stable: 0.15, settled: 1, w: null },
};

describe('the plan of a panel', () => {
  it('is the same after it was shown', () => {
    expect(planOf(draftOf(PLAN), PLAN)).toEqual(PLAN);
    const ranked = { ...PLAN, stop: { ...PLAN.stop, w: 0.7 } };
    expect(planOf(draftOf(ranked), ranked)).toEqual(ranked);
  });

  it('a new item is judged as the last one and takes no uid that is in use', () => {
    expect(nextItem(draftOf(PLAN).items)).toMatchObject({ uid: 'i4', asks: 'figure', unit: '小时', text: '' });
    expect(nextItem([])).toMatchObject({ uid: 'i1', asks: 'scale', from: '1', to: '5' });
  });

  it('a label that is in use is not given twice', () => {
    expect(labels(['E2', 'E9'], 4)).toEqual(['E2', 'E9', 'E1', 'E3']);
    expect(labels(['E1', 'E2', 'E3'], 2)).toEqual(['E1', 'E2']);
  });

  it('what is no number names its field, and blank items are left out', () => {
    const draft = draftOf(PLAN);
    expect(planOf({ ...draft, size: '八' }, PLAN)).toEqual({ wrong: 'size' });
    expect(planOf({ ...draft, stop: { ...draft.stop, stable: '' } }, PLAN)).toEqual({ wrong: 'stable' });
    const blank = { ...draft, items: [...draft.items, nextItem(draft.items)] };
    expect(planOf(blank, PLAN)).toEqual(PLAN);
  });
});
