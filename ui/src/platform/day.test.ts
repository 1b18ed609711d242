import { describe, expect, it } from 'vitest';
import { dayFromNow } from './day';

describe('days from now', () => {
  const now = new Date(2026, 0, 31, 23, 59);

  it('counts days over months and years', () => {
    expect(dayFromNow({}, now)).toBe('2026-01-31');
    expect(dayFromNow({ days: 1 }, now)).toBe('2026-02-01');
    expect(dayFromNow({ days: 7 }, new Date(2026, 11, 28))).toBe('2027-01-04');
  });

  it('stays in the month where it has no such day', () => {
    expect(dayFromNow({ months: 1 }, now)).toBe('2026-02-28');
    expect(dayFromNow({ months: 13 }, now)).toBe('2027-02-28');
    expect(dayFromNow({ months: 1 }, new Date(2026, 11, 31))).toBe('2027-01-31');
  });
});
