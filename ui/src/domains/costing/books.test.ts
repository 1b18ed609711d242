import { describe, expect, it } from 'vitest';
import type { CostEntryRow } from '../../gen/api';
import { byMonth, narrowed, NONE, sorted } from './books.svelte';
import { amountOf, entryFields, entryText, entryWrong } from './entry';

const row = (id: string, more: Partial<CostEntryRow> = {}): CostEntryRow => ({
  id,
  day: '2026-10-31',
  amount_fen: 10_000,
  item: 'pay',
  label: '工资',
  nature: 'indirect',
  behaviour: 'step',
  department: null,
  department_name: null,
  customer: null,
  customer_name: null,
  owner: null,
  answers: null,
  note: null,
  estimate: false,
  source: null,
  source_row: null,
  locked: false,
  ...more,
});
const nothing = { month: '', item: '', department: '', owner: '' };
const ids = (rows: readonly CostEntryRow[]) => rows.map(({ id }) => id).join('');
const items = [{ id: 'pay', nature: 'indirect', behaviour: 'step' }] as const;

describe('amounts as people type them', () => {
  it.each([
    ['12,000.5', 1_200_050],
    ['１２．３', 1230],
    ['-300', -30_000],
    ['−0.01', -1],
    ['¥ 5元', 500],
    ['0', null],
    ['', null],
    ['1.005', null],
    ['1e5', null],
    ['12345678901', null],
    ['--3', null],
  ])('%s is %s fen', (text, fen) => expect(amountOf(text)).toBe(fen));
});

describe('an entry that is typed', () => {
  it('names what is missing, and sends nothing that was not said', () => {
    const text = entryText(null, '2026-11-30');
    expect(Object.keys(entryWrong(text))).toEqual(['amount', 'item']);
    expect(Object.keys(entryWrong({ ...text, day: '' }))).toContain('day');
    const fields = entryFields({ ...text, item: ' 工资 ', amount: '1', owner: '  ' }, items);
    expect(fields).toEqual({ day: '2026-11-30', amount_fen: 100, item: 'pay', estimate: false });
  });

  it('refuses a customer that was typed and not chosen, which would be lost', () => {
    const text = { ...entryText(null, '2026-11-30'), item: '工资', amount: '1', customerName: '张三' };
    expect(Object.keys(entryWrong(text))).toEqual(['customer']);
    expect(entryWrong({ ...text, customer: '7' })).toEqual({});
  });

  it('sends back what it was given', () => {
    const given = row('1', { customer: '7', customer_name: '张三', department: '3', owner: '王', note: '说明' });
    expect(entryFields(entryText(given, ''), items)).toEqual({
      day: given.day,
      amount_fen: given.amount_fen,
      item: 'pay',
      nature: 'indirect',
      behaviour: 'step',
      department: '3',
      customer: '7',
      owner: '王',
      note: '说明',
      estimate: false,
    });
  });
});

describe('the books narrowed, sorted, added up', () => {
  const rows = [
    row('a', { day: '2026-11-30', amount_fen: 500, answers: '王', department: '3', department_name: '分拣组' }),
    row('b', { amount_fen: 70_000, item: 'rent', label: '房租', estimate: true }),
    row('c', { amount_fen: -200, note: '退款', locked: true }),
  ];

  it('finds what nobody answers for and what has no department', () => {
    expect(ids(narrowed(rows, { ...nothing, owner: NONE }, ''))).toBe('bc');
    expect(ids(narrowed(rows, { ...nothing, department: NONE }, ''))).toBe('bc');
    expect(ids(narrowed(rows, { ...nothing, department: '3', owner: '王' }, ''))).toBe('a');
    expect(ids(narrowed(rows, { ...nothing, item: 'rent' }, ''))).toBe('b');
    expect(ids(narrowed(rows, { ...nothing, month: '2026-11' }, ''))).toBe('a');
    expect(ids(narrowed(rows, nothing, ' 退 '))).toBe('c');
  });

  it('sorts amounts as numbers, credits lowest, and leaves the given list alone', () => {
    expect(ids(sorted(rows, { column: 'amount', descending: false }))).toBe('cab');
    expect(ids(sorted(rows, { column: 'amount', descending: true }))).toBe('bac');
    expect(ids(sorted(rows, { column: 'day', descending: false }))).toBe('bca');
    expect(ids(rows)).toBe('abc');
  });

  it('adds up months, newest first, with what is estimated', () => {
    expect(byMonth(rows)).toEqual([
      { month: '2026-11', entries: 1, amount_fen: 500, estimate_fen: 0, locked: false },
      { month: '2026-10', entries: 2, amount_fen: 69_800, estimate_fen: 70_000, locked: false },
    ]);
  });
});
