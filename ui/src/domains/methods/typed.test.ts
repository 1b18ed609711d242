import { describe, expect, it } from 'vitest';
import { numberOf, typedOf } from './typed';

describe('numbers of plans', () => {
  it('are read in any width, and what is none is told from nought', () => {
    expect(numberOf('１５％')).toBe(15);
    expect(numberOf(' 0.5 ')).toBe(0.5);
    expect(numberOf('−3')).toBe(-3);
    expect(numberOf('')).toBeNull();
    expect(numberOf('abc')).toBeNull();
    expect(numberOf('0')).toBe(0);
  });

  it('come back without dust', () => {
    expect(typedOf(0.15 * 100)).toBe('15');
  });
});
