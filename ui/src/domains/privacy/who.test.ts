import { beforeEach, describe, expect, it } from 'vitest';
import { speak } from '../../platform';
import { byPhone, confirms, personOf, phoneOf } from './who';

beforeEach(() => speak('zh-CN'));

describe('a whole phone number', () => {
  it.each([
    ['13800138001', '13800138001'],
    ['１３８００１３８００１', '13800138001'],
    [' +86 138-0013-8001 ', '+86 138-0013-8001'],
    ['(0571) 8765 4321', '(0571) 8765 4321'],
    ['（0571）87654321', '(0571)87654321'],
    ['95338110', '95338110'],
  ])('is %s', (typed, phone) => expect(phoneOf(typed)).toBe(phone));

  it.each(['', '138', '138001', '138****8001', '茶铺 13800138001', '1234567890123456', 'x'.repeat(11), '3 栋 1234567'])(
    'is not %s',
    (typed) => expect(phoneOf(typed)).toBeNull(),
  );
});

it('somebody without a card is called by the end of the phone, and asked for by all of it', () => {
  const who = byPhone('138-0013-8001');
  expect(who.name).toBe('尾号 8001 的电话');
  expect(personOf(who)).toEqual({ phone: '138-0013-8001' });
  expect(personOf({ customer: '7', name: '茶铺' }), 'one of the two').toEqual({ customer: '7' });
});

describe('the word against a slip', () => {
  it.each([
    ['删除', 'yes'],
    [' 删除 ', 'yes'],
    ['', 'begun'],
    ['删', 'begun'],
    ['删除了', 'no'],
    ['除', 'no'],
    ['erase', 'no'],
  ])('typed as “%s”: %s', (typed, told) => expect(confirms(typed)).toBe(told));

  it('is the one of the language, large or small, full width or half', () => {
    speak('en');
    expect(['erase', 'Erase', 'ＥＲＡＳＥ', 'era', '删除'].map(confirms)).toEqual(['yes', 'yes', 'yes', 'begun', 'no']);
  });
});
