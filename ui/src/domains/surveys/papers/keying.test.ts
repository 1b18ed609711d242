import { describe, expect, it } from 'vitest';
import type { Datum, Holds } from '../../../gen/api';
import { paperNumber, press, typed, written } from './keying';

/** Keys one after another in a cell, until it is done or refuses. */
function keys(holds: Holds, ...pressed: string[]) {
  let [datum, digits, done] = [undefined as Datum | undefined, '', false];
  for (const key of pressed) {
    if (done) return 'over';
    const found = press(holds, datum, digits, key);
    if (found === null || found === 'refused') return found;
    ({ datum, digits, done } = found);
  }
  return { datum, done };
}

const five: Holds = { holds: 'scale', from: 1, to: 5, opt_out: false };
const nps: Holds = { holds: 'scale', from: 0, to: 10, opt_out: true };
const below: Holds = { holds: 'scale', from: -3, to: 3, opt_out: false };
const choice = (n: number): Holds => ({ holds: 'choice', options: Array.from({ length: n }, (_, at) => `o${at + 1}`) });
const set: Holds = { holds: 'set', options: ['o1', 'o2', 'o3'] };
const order: Holds = { holds: 'order', options: ['o1', 'o2', 'o3'], most: 2 };

describe('keys of a cell', () => {
  it('a digit goes on by itself where no other could follow', () => {
    expect(keys(five, '4')).toEqual({ datum: 4, done: true });
    expect(keys(five, '6')).toBe('refused');
    expect(keys(nps, '7')).toEqual({ datum: 7, done: true });
    expect(keys(nps, '0'), 'a point where the scale begins at 0').toEqual({ datum: 0, done: true });
    expect(keys(nps, '1'), 'it may become a ten').toEqual({ datum: 1, done: false });
    expect(keys(nps, '1', '0')).toEqual({ datum: 10, done: true });
    expect(keys(nps, '1', '7'), 'seventeen is no point').toBe('refused');
    expect(keys(below, '-', '2')).toEqual({ datum: -2, done: true });
    expect(keys(choice(4), '3')).toEqual({ datum: 'o3', done: true });
    expect(keys(choice(4), 'c')).toEqual({ datum: 'o3', done: true });
    expect(keys(choice(4), '5')).toBe('refused');
    expect(keys(choice(12), '1')).toEqual({ datum: 'o1', done: false });
    expect(keys(choice(12), '1', '2')).toEqual({ datum: 'o12', done: true });
    expect(keys(choice(12), '3')).toEqual({ datum: 'o3', done: true });
  });

  it('blank, dot and nought leave a cell blank', () => {
    for (const key of [' ', '.']) expect(keys(nps, key), key).toEqual({ datum: undefined, done: true });
    for (const holds of [five, choice(3), set]) expect(keys(holds, '0')).toEqual({ datum: undefined, done: true });
    expect(keys(nps, 'x')).toEqual({ datum: '-', done: true });
    expect(keys(five, 'x'), '"cannot say" is not offered').toBe('refused');
    expect(keys(five, 'Tab'), 'not a key of cells').toBeNull();
  });

  it('letters tick options in the order of the question, and rank them in the order of the keys', () => {
    expect(keys(set, 'c', 'a')).toEqual({ datum: ['o1', 'o3'], done: false });
    expect(keys(set, 'c', 'a', 'c'), 'a second time takes it away').toEqual({ datum: ['o1'], done: false });
    expect(keys(set, 'a', 'a')).toEqual({ datum: undefined, done: false });
    expect(keys(set, 'd')).toBe('refused');
    expect(keys(order, 'c', '1'), 'full, so it goes on').toEqual({ datum: ['o3', 'o1'], done: true });
  });

  it('what is typed is read, or refused', () => {
    expect(typed({ holds: 'number', min: 0, max: 100, decimals: 1 }, '12.5')).toBe(12.5);
    expect(typed({ holds: 'number', min: 0, max: 100, decimals: 0 }, '12.5')).toBeNull();
    expect(typed({ holds: 'number', min: 0, decimals: 0 }, '-1')).toBeNull();
    expect(typed({ holds: 'day' }, '20240229')).toBe('2024-02-29');
    expect(typed({ holds: 'day' }, '2023-2-29')).toBeNull();
    expect(typed({ holds: 'clock' }, '930')).toBe(570);
    expect(typed({ holds: 'clock' }, '24:00')).toBeNull();
    expect(typed({ holds: 'text', most: 3 }, ' 很好 ')).toBe('很好');
    expect(typed({ holds: 'text', most: 3 }, '太长了吧')).toBeNull();
    expect(typed({ holds: 'text', most: 3 }, '.')).toBeUndefined();
  });

  it('a cell shows what was keyed', () => {
    expect(written(choice(4), 'o3')).toBe('3');
    expect(written(set, ['o1', 'o3'])).toBe('A C');
    expect(written({ holds: 'clock' }, 570)).toBe('09:30');
    expect(written(nps, '-')).toBe('X');
  });

  it('numbers of papers are 1 to 99999', () => {
    expect(['0', '1', ' 42 ', '99999', '100000', '1a', ''].map(paperNumber)).toEqual([
      null,
      1,
      42,
      99999,
      null,
      null,
      null,
    ]);
  });
});
