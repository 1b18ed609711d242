import { describe, expect, it } from 'vitest';
import { areCases, behind, hasRows } from './behind';

const figure = (kpi: string, limit_hours: number | null = null) => ({ kpi, limit_hours, basis: 'shipped' as const });

describe('the rows behind a figure', () => {
  it('are late waybills, narrowed by trouble or customer', () => {
    expect(behind(figure('on_time'), '2026-01-01', '2026-01-31', { cause: 'address' })).toEqual({
      section: 'shipments',
      filter: { late: true, troubles: ['address'], from: '2026-01-01', to: '2026-01-31' },
    });
    const target = behind(figure('damage'), undefined, undefined, { customer: '7', name: '甲公司' });
    expect(target).toEqual({ section: 'shipments', filter: { troubles: ['damaged'], customer: '7' }, name: '甲公司' });
  });

  it('are cases where cases are counted', () => {
    expect(behind(figure('claims_in_time', 168), '2026-01-01', '2026-01-31')).toEqual({
      section: 'cases',
      cases: { missed: { from: '2026-01-01', to: '2026-01-31', limit_hours: 168 }, claims: true },
    });
    expect(behind(figure('cases_in_time', 72), undefined, undefined).cases?.missed?.from).toBe('1970-01-01');
    expect(areCases(figure('complaint_free'))).toBe(true);
    expect(areCases(figure('on_time'))).toBe(false);
  });

  it('are justified complaints, of a perfect order that only a complaint spoilt too', () => {
    const cases = { kinds: ['complaint'], justified: true, shipped_from: '2026-01-01', shipped_to: '2026-01-31' };
    expect(behind(figure('complaint_free'), '2026-01-01', '2026-01-31', { cause: 'attitude' })).toEqual({
      section: 'cases',
      cases: { ...cases, cause: 'attitude' },
    });
    expect(behind(figure('perfect_order'), '2026-01-01', '2026-01-31', { cause: 'complaint' })).toEqual({
      section: 'cases',
      cases,
    });
  });

  it('are none where others counted', () => {
    expect(hasRows({ kpi: 'call_service', limit_hours: null, basis: 'measured' })).toBe(false);
  });
});
