import { describe, expect, it } from 'vitest';
import type { CostSetupRes } from '../../gen/api';
import { Draft } from './draft.svelte';
import { typed } from './numbers';

const setup = (entries = 0): CostSetupRes => ({
  proposed: true,
  departments: [
    { id: '1', name: '揽派组', support: false, heads: 5, shift_hours: 8, shifts: 26, practical: 0.85 },
    { id: '2', name: '分拣组', support: false, heads: 2, shift_hours: 8, shifts: 26, practical: 0.85 },
  ],
  activities: [
    {
      id: '7',
      name: '上门揽收',
      department: 0,
      stage: 'collect',
      driver: 'stops',
      minutes_low: 5,
      minutes_likely: 8,
      minutes_high: 12,
      proposed: true,
    },
  ],
  rules: { rounding: 'exact', support: 'reciprocal', shipment_cost: true },
  items: [
    { id: 'pay', nature: 'indirect', behaviour: 'step' },
    { id: 'rent', nature: 'indirect', behaviour: 'fixed' },
  ],
  methods: [],
  locked: [],
  books: null,
  shipments: ['2026-01', '2026-10'],
  entries,
  totals: null,
});

describe('typed', () => {
  it.each([
    ['4,200', 4200],
    ['４２００', 4200],
    [' 12.5 ', 12.5],
    ['12，000', 12_000],
    ['-3', null],
    ['1e9', null],
    ['abc', null],
    ['', null],
  ])('reads %s as %s', (text, value) => expect(typed(text)).toBe(value));
  it('takes nothing for what an empty field means', () => expect(typed('', 0)).toBe(0));
});

describe('the draft of a costing', () => {
  it('books amounts for the months of the waybills, in fen, and leaves out what there is not', () => {
    const draft = new Draft(setup());
    draft.totals[0]!.yuan = '42,000.5';
    expect(draft.wrong('totals')).toEqual([]);
    expect(draft.request().totals).toEqual({
      from: '2026-01',
      to: '2026-10',
      lines: [{ item: 'pay', amount_fen: 4_200_050 }],
    });
  });

  it('asks for one amount at least, unless there are books', () => {
    expect(new Draft(setup()).wrong('totals')).toEqual(['yuan-0']);
    expect(new Draft(setup(12)).wrong('totals')).toEqual([]);
    expect(new Draft(setup(12)).request().totals, 'books are not overwritten by nothing').toBeUndefined();
  });

  it('begins with the amounts that are in the books, and sends all of them when one is changed', () => {
    const totals = {
      from: '2026-02',
      to: '2026-09',
      lines: [
        { item: 'rent', amount_fen: 800_000 },
        { item: '叉车', amount_fen: 5_000, department: 1 },
      ],
    };
    const draft = new Draft({ ...setup(16), totals });
    expect(draft.totals.map(({ item, yuan }) => [item, yuan])).toEqual([
      ['pay', ''],
      ['rent', '8000'],
      ['叉车', '50'],
    ]);
    expect(draft.request().totals, 'nothing was changed, and the months may be closed').toBeUndefined();
    draft.totals[0]!.yuan = '42000';
    expect(draft.request().totals).toEqual({
      from: '2026-02',
      to: '2026-09',
      lines: [{ item: 'pay', amount_fen: 4_200_000 }, ...totals.lines],
    });
    draft.totals.forEach((total) => (total.yuan = ''));
    expect(draft.request().totals?.lines, 'whoever empties every field takes them out').toEqual([]);
  });

  it('gives fuel and vehicles to those who collect, unless somebody says otherwise', () => {
    const items = ['fuel', 'rent'].map((id) => ({ id, nature: 'indirect', behaviour: 'fixed' }) as const);
    const draft = new Draft({ ...setup(), items });
    draft.totals.forEach((total) => (total.yuan = '1'));
    expect(draft.request().totals?.lines).toEqual([
      { item: 'fuel', amount_fen: 100, department: 0 },
      { item: 'rent', amount_fen: 100 },
    ]);
    draft.totals[0]!.department = '';
    expect(draft.request().totals?.lines[0]).toEqual({ item: 'fuel', amount_fen: 100 });
    const nobody = new Draft({ ...setup(), items, activities: [] });
    expect(nobody.totals[0]?.department, 'nobody collects').toBe('');
  });

  it('knows as few shifts a month as the core', () => {
    const draft = new Draft(setup());
    draft.people[0]!.shifts = '32';
    expect(draft.wrong('people')).toEqual(['shifts-0']);
  });

  it('counts only changed times as checked', () => {
    const draft = new Draft(setup());
    expect(draft.request().activities[0]?.proposed, 'nobody looked at it').toBe(true);
    draft.times[0]!.likely = '9';
    expect(draft.request().activities[0]).toMatchObject({ minutes_likely: 9, proposed: false });
  });

  it('names the fields that cannot be', () => {
    const draft = new Draft(setup());
    draft.people[1]!.hours = '25';
    draft.people[0]!.percent = '0';
    expect(draft.wrong('people')).toEqual(['percent-0', 'hours-1']);
    draft.times[0]!.high = '7';
    expect(draft.wrong('times'), 'the longest time is not below the usual one').toEqual(['high-0']);
  });
});
