/** Days of this machine's calendar, as the core counts them. */
import type { Day } from '../gen/api';

const two = (n: number) => String(n).padStart(2, '0');

/** Today, or so many days and months from today; the last day of a month that has no such day. */
export function dayFromNow({ days = 0, months = 0 }: { days?: number; months?: number } = {}, now = new Date()): Day {
  const first = new Date(now.getFullYear(), now.getMonth() + months, 1);
  const last = new Date(first.getFullYear(), first.getMonth() + 1, 0).getDate();
  const at = new Date(first.getFullYear(), first.getMonth(), Math.min(now.getDate(), last) + days);
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
