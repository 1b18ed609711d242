import { describe, expect, it } from 'vitest';
import type { CostPlanRes } from '../../gen/api';
import { PlanDraft } from './plan.svelte';

const plan = (standards: CostPlanRes['lines'][number]['standard'][]): CostPlanRes => ({
  month: '2026-03',
  since: null,
  of: null,
  units: 20.4,
  price_fen: 1234.5,
  actual_units: 20,
  revenue_fen: 24_000,
  lines: standards.map((standard) => ({ standard, label: standard.item ?? '', actual_fen: 0 })),
  locked: false,
});

describe('standards and budgets while they are typed', () => {
  it('go to the core as they came, but for what is rounded on the screen', () => {
    const lines = [
      { item: 'rent', fixed_fen: 20_000, quantity: 0, price_fen: 0 },
      { item: 'fuel', unit: '升', quantity: 0.25, price_fen: 801.25, used: 6 },
    ];
    expect(new PlanDraft(plan(lines)).request()).toEqual({ month: '2026-03', units: 20, price_fen: 1234.5, lines });
  });

  it('name the fields that hold no number', () => {
    const draft = new PlanDraft(plan([{ item: 'fuel', quantity: 1, price_fen: 1 }]));
    expect(draft.wrong).toEqual([]);
    draft.add('rent', '房租', true);
    draft.units = '';
    draft.lines[0]!.price = '七块';
    draft.lines[0]!.used = '-1';
    draft.lines[1]!.budget = '１，２００';
    expect(draft.wrong).toEqual(['units', 'price-0', 'used-0']);
    expect(draft.request().lines?.[1]).toMatchObject({ item: 'rent', fixed_fen: 120_000 });
  });
});
