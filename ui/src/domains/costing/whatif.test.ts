import { describe, expect, it } from 'vitest';
import { Decision } from './whatif.svelte';

describe('a decision while it is typed', () => {
  it('asks nothing while something is missing, and never with what is no number', () => {
    const decision = new Decision();
    expect(decision.request, 'nobody chosen').toBeNull();
    decision.customer = '7';
    expect(decision.request).toEqual({ decide: 'drop', customer: '7', step_share: 0, elsewhere_fen: 0 });
    decision.texts.stepShare = '120';
    expect(decision.wrong('stepShare'), 'more than all').toBe(true);
    expect(decision.request).toBeNull();
  });

  it('speaks to the core in fen and shares', () => {
    const decision = new Decision();
    decision.kind = 'outsource';
    decision.what = 'route:上海:浦东';
    expect(decision.request, 'no offer yet').toBeNull();
    decision.texts.offer = '1.25';
    decision.texts.stepShare = '40';
    expect(decision.request).toEqual({
      decide: 'outsource',
      what: '上海:浦东',
      route: true,
      offer_fen: 125,
      step_share: 0.4,
      opportunity_fen: 0,
    });
    decision.kind = 'accept';
    [decision.texts.units, decision.texts.price] = ['500', '3.8'];
    expect(decision.request).toMatchObject({ decide: 'accept', units: 500, price_fen: 380 });
    decision.kind = 'performance';
    decision.texts.bonus_damage = '0.5';
    expect(decision.request, 'a KPI without deduction and bonus is no clause').toEqual({
      decide: 'performance',
      item: 'pay',
      clauses: [
        { kpi: 'on_time', malus_per_point: 0.01, bonus: 0 },
        { kpi: 'damage', malus_per_point: 0, bonus: 0.005 },
      ],
      floor: -0.2,
      cap: 0.1,
    });
    decision.kind = 'volume';
    expect(decision.request, 'empty is as it is now').toEqual({ decide: 'volume', fit: 'books', target_fen: 0 });
  });
});
