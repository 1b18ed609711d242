import { describe, expect, it } from 'vitest';
import type { CostSetupRes, CostShareRow } from '../../gen/api';
import { move, SetupDraft } from './setup.svelte';
import { about, partsOf, ShareDraft } from './share.svelte';

const given = (): CostSetupRes => ({
  proposed: false,
  departments: [
    { id: '1', name: '揽派组', support: false, heads: 5, shift_hours: 8, shifts: 26, practical: 0.85 },
    { id: '2', name: '分拣组', support: false, heads: 2.5, shift_hours: 8, shifts: 26, practical: 0.85 },
    {
      id: '3',
      name: '综合管理',
      support: true,
      heads: 1,
      shift_hours: 8,
      shifts: 22,
      practical: 0.8,
      serves: [3, 1, 0],
    },
  ],
  activities: [
    {
      id: '7',
      name: '分拣',
      department: 1,
      stage: 'sort',
      driver: 'pieces',
      minutes_low: 0.3,
      minutes_likely: 0.5,
      minutes_high: 0.9,
      proposed: true,
      time_share: 0.125,
      terms: [{ driver: 'kilograms', minutes_low: 0, minutes_likely: 0.05, minutes_high: 0.1 }],
    },
  ],
  rules: { rounding: 'fen', support: 'step', shipment_cost: false },
  items: [{ id: 'pay', nature: 'indirect', behaviour: 'step' }],
  methods: [],
  locked: [],
  books: ['2026-01', '2026-10'],
  shipments: ['2026-01', '2026-10'],
  entries: 12,
  totals: { from: '2026-01', to: '2026-10', lines: [{ item: 'pay', amount_fen: 4_200_000, department: 1 }] },
});

describe('the whole setup', () => {
  it('sends back what it was given, to the last field', () => {
    const { departments, activities, rules } = given();
    const draft = new SetupDraft(given());
    expect(draft.first).toBeNull();
    expect(draft.request()).toEqual({ departments, activities, rules });
  });

  it('keeps who does what when departments change places or go', () => {
    const draft = new SetupDraft(given());
    move(draft.departments, 1, -1);
    draft.totals.lines[0]!.yuan = '1';
    const sent = draft.request();
    expect(sent.departments.map(({ name }) => name)).toEqual(['分拣组', '揽派组', '综合管理']);
    expect(sent.activities[0]?.department).toBe(0);
    expect(sent.departments[2]?.serves).toEqual([1, 3, 0]);
    expect(sent.totals?.lines).toEqual([{ item: 'pay', amount_fen: 100, department: 0 }]);

    draft.removeDepartment(0);
    expect(draft.wrong('activities'), 'nobody does it any more').toEqual(['a0-department']);
    expect(draft.request().totals?.lines[0]).toEqual({ item: 'pay', amount_fen: 100 });
  });

  it('moves nothing beyond the ends', () => {
    const list = [1, 2, 3];
    move(list, 0, -1);
    move(list, 2, 1);
    expect(list).toEqual([1, 2, 3]);
    move(list, 0, 1);
    expect(list).toEqual([2, 1, 3]);
  });

  it('names what cannot be, in the order of its parts', () => {
    const draft = new SetupDraft(given());
    draft.departments[0]!.name = '分拣组 ';
    draft.departments[1]!.shifts = '32';
    draft.departments[2]!.serves = {};
    const [first] = draft.departments;
    expect(draft.wrong('departments')).toEqual(['d0-name', 'd1-name', 'd1-shifts', `d2-serves-${first!.key}`]);
    draft.activities[0]!.terms[0]!.low = '0.2';
    draft.activities[0]!.share = '101';
    expect(draft.wrong('activities')).toEqual(['a0-share', 'a0-t0-low']);
    draft.totals.to = '2025-12';
    expect(draft.wrong('totals')).toEqual(['to']);
    expect(draft.first).toBe('departments');
    for (const d of draft.departments) d.support = true;
    expect(draft.wrong('departments')).toContain('operating');
  });

  it('takes no activity for a support department', () => {
    const draft = new SetupDraft(given());
    draft.activities[0]!.department = draft.departments[2]!.key;
    expect(draft.wrong('activities')).toEqual(['a0-department']);
  });

  it('counts an activity as measured once somebody changed its time', () => {
    const draft = new SetupDraft(given());
    draft.looked(draft.activities[0]!);
    expect(draft.request().activities[0]?.proposed).toBe(false);
  });

  it('sends new ones without an identity and old ones with theirs', () => {
    const draft = new SetupDraft(given());
    draft.addDepartment();
    draft.departments[3]!.name = '夜班';
    draft.addActivity();
    draft.activities[1]!.name = '派件';
    expect(draft.first).toBeNull();
    const sent = draft.request();
    expect(sent.departments.map(({ id }) => id)).toEqual(['1', '2', '3', undefined]);
    expect(sent.departments[2]?.serves, 'a weight for each, by position').toEqual([3, 1, 0, 0]);
    expect(sent.activities[1]?.id).toBeUndefined();
    draft.departments[2]!.byHeads = true;
    expect(draft.request().departments[2]).not.toHaveProperty('serves');
  });
});

describe('shares of a pool', () => {
  const row = (from: string, department: string | null = null): CostShareRow => ({
    item: 'rent',
    label: '房租',
    department,
    from,
    shares: [
      { department: '1', name: '揽派组', weight: 1 },
      { department: '2', name: '分拣组', weight: 3 },
    ],
    reason: '按面积',
  });
  const pool = { item: 'rent', label: '房租', department: null };
  const { departments } = given();

  it('begin with what is in force, and ask for a reason', () => {
    const draft = new ShareDraft(pool, departments, row('2026-01'), '2026-05');
    expect(draft.parts.map(({ weight }) => weight)).toEqual(['1', '3', '']);
    expect(draft.wrong).toEqual(['reason']);
    draft.reason = ' 搬了家 ';
    expect(draft.request()).toEqual({
      item: 'rent',
      from: '2026-05',
      shares: [
        { department: '1', weight: 1 },
        { department: '2', weight: 3 },
      ],
      reason: '搬了家',
    });
  });

  it('are refused where nobody takes anything, or the month is none', () => {
    const draft = new ShareDraft(pool, departments, undefined, '2026-13');
    expect(draft.wrong).toEqual(['from', 'weight-0', 'reason']);
    draft.parts[1]!.weight = '很多';
    expect(draft.wrong).toEqual(['from', 'weight-1', 'reason']);
  });

  it('belong to the pool of the same kind and department only', () => {
    expect(about(pool, row('2026-01'))).toBe(true);
    expect(about(pool, row('2026-01', '2'))).toBe(false);
    expect(about({ ...pool, department: '2' }, row('2026-01', '2'))).toBe(true);
    expect(partsOf(row('2026-01')).map(({ share }) => share)).toEqual([0.25, 0.75]);
  });
});
