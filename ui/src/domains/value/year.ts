/** The days that classes are made of: the last twelve months of the data, as in the list of customers. */
import type { Day } from '../../gen/api';
import { dayText, w } from '../../platform';
import { desk } from '../desk';

/** The first of these days; absent without data. */
export function lastYear(): { from?: Day } {
  const last = desk.file?.last_day;
  if (!last) return {};
  const [year = 0, month = 1] = last.split('-').map(Number);
  const first = year * 12 + month - 12;
  const two = (n: number) => String(n).padStart(2, '0');
  return { from: `${Math.floor(first / 12)}-${two((first % 12) + 1)}-01` };
}

/** The same days in words. */
export function lastYearText(): string {
  const [from, file] = [lastYear().from, desk.file];
  if (!from || !file?.first_day || !file.last_day) return '';
  const begin = from > file.first_day ? from : file.first_day;
  return w.exchangePeriod({ from: dayText(begin), to: dayText(file.last_day) });
}
