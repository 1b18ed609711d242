import { describe, expect, it } from 'vitest';
import { countOf, percentOf, shareOf } from './typed';

describe('typed figures', () => {
  it('reads percentages exactly', () => {
    expect(['99', '99.9 %', '９８．５', '0.1', '100'].map(shareOf)).toEqual([0.99, 0.999, 0.985, 0.001, 1]);
    expect(['', '101', '-1', '1e1', '九成'].map(shareOf)).toEqual([null, null, null, null, null]);
    expect([0.99, 0.999, 0.001, 0.985].map(percentOf)).toEqual(['99', '99.9', '0.1', '98.5']);
  });

  it('reads whole numbers', () => {
    expect(['1,250', ' 0 ', '１２'].map(countOf)).toEqual([1250, 0, 12]);
    expect(['1.5', '-3', '', 'x'].map(countOf)).toEqual([null, null, null, null]);
  });
});
