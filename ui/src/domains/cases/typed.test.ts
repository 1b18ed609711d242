import { describe, expect, it } from 'vitest';
import { fenOf, minutesOf, yuanOf } from './typed';

describe('what is typed', () => {
  it.each([
    ['2026-11-20 10:30', '2026-11-20T10:30'],
    ['2026/1/5', '2026-01-05T00:00'],
    ['２０２６年１１月２０日 ９：０５', '2026-11-20T09:05'],
    ['2026-02-30', null],
    ['2026-11-20 24:00', null],
    ['昨天', null],
    ['', null],
  ])('%s is a time or is not', (text, expected) => expect(minutesOf(text)).toBe(expected));

  it.each([
    ['128.5', 12_850],
    ['￥1,280.05', 128_005],
    ['', null],
    ['1.005', undefined],
    ['-3', undefined],
    ['三百', undefined],
  ])('%s is an amount to the fen or is not', (text, expected) => expect(fenOf(text)).toBe(expected));

  it('comes back as it was', () => {
    for (const fen of [0, 1, 99, 12_850, 123_456_789]) expect(fenOf(yuanOf(fen)), String(fen)).toBe(fen);
  });
});
