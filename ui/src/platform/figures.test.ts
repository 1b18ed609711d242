import { beforeEach, describe, expect, it } from 'vitest';
import { change, count, kilograms, minuteShort, moment, money, percent, size } from './figures';
import { speak } from './words.svelte';

describe('figures are written as the words crate writes them', () => {
  beforeEach(() => speak('zh-CN'));

  it.each([
    [123_450, '1,234.50'],
    [-5, '−0.05'],
    [0, '0.00'],
    [null, '–'],
  ])('money of %s fen', (fen, text) => expect(money(fen)).toBe(text));

  it.each([
    [0.1234, '12.3%'],
    [-0.382, '−38.2%'],
    [-0.0001, '0.0%'],
    [Number.NaN, '–'],
  ])('share %s', (share, text) => expect(percent(share)).toBe(text));

  it('gives a change its sign, and none to nothing', () => {
    expect(change(0.041)).toBe('+4.1%');
    expect(change(-0.41)).toBe('−41.0%');
    expect(change(0.0001), 'what rounds to nothing is not a rise').toBe('0.0%');
  });

  it('separates thousands and keeps grams exact', () => {
    expect(count(1_204_330)).toBe('1,204,330');
    expect(kilograms(1_205)).toBe('1.205');
    expect(size(4_812_800)).toBe('4.6 MB');
    expect(minuteShort('2026-11-21T14:05')).toBe('2026-11-21 14:05');
  });

  it('names today and yesterday in the language chosen', () => {
    const now = new Date(2026, 10, 21, 12);
    expect(moment(new Date(2026, 10, 21, 8, 12).getTime(), now)).toBe('今天 08:12');
    speak('en');
    expect(moment(new Date(2026, 10, 20, 18, 40).getTime(), now)).toBe('yesterday 18:40');
    expect(moment(new Date(2026, 8, 3, 7, 5).getTime(), now)).toBe('3 Sep 2026, 07:05');
  });
});
