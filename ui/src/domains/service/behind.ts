/** Where the waybills or cases behind a figure are seen. */
import type { KpiRes, Trouble } from '../../gen/api';
import type { Target } from '../desk';
import { rowsBehind } from './light';

type Figure = Pick<KpiRes, 'kpi' | 'basis' | 'limit_hours'>;

/** What they are narrowed to besides the days. */
export interface Narrowed {
  cause?: string;
  customer?: string;
  destination?: string;
  /** Name of the customer. */
  name?: string;
}

/** Whether there are rows: what others counted has none. */
export const hasRows = (kpi: Figure): boolean => kpi.basis !== 'measured';

/** Rows that are cases, not waybills. */
export const areCases = (kpi: Figure): boolean => kpi.limit_hours !== null || kpi.kpi === 'complaint_free';

/** The first and the last day there can be: a period without ends is all the data. */
const ALWAYS = { from: '1970-01-01', to: '2199-12-31' };

export function behind(
  kpi: Figure,
  from: string | undefined,
  to: string | undefined,
  { cause, customer, destination, name }: Narrowed = {},
): Target {
  if (kpi.limit_hours !== null) {
    const missed = { from: from ?? ALWAYS.from, to: to ?? ALWAYS.to, limit_hours: kpi.limit_hours };
    return { section: 'cases', cases: { missed, claims: kpi.kpi === 'claims_in_time', cause, customer }, name };
  }
  if (kpi.kpi === 'complaint_free' || cause === 'complaint') {
    const kinds = ['complaint' as const];
    const wanted = cause === 'complaint' ? undefined : cause;
    return {
      section: 'cases',
      cases: { kinds, justified: true, shipped_from: from, shipped_to: to, cause: wanted, customer },
      name,
    };
  }
  const narrowed = cause ? { troubles: [cause as Trouble] } : {};
  return {
    section: 'shipments',
    filter: { ...rowsBehind(kpi.kpi), ...narrowed, from, to, customer, destination },
    name,
  };
}
