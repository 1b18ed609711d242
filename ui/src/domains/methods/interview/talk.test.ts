import { expect, it } from 'vitest';
import { themesOf } from './talk.svelte';

it('themes stand between commas of any width', () => {
  expect(themesOf('距离、价格，态度, 慢;')).toEqual(['距离', '价格', '态度', '慢']);
  expect(themesOf(' ')).toEqual([]);
});
