/** Figures, money and dates as people read them. The twin of the words crate's `format.rs`: same digits on both sides. */
import type { Day, Fen, Grams, Minutes, Month } from '../gen/api';
import { language, w } from './words.svelte';

/** Stands where no figure can be given. */
export const NO_FIGURE = '–';
const MINUS = '−';

const made = new Map<string, Intl.NumberFormat>();

function format(value: number, least: number, most: number, style: 'decimal' | 'percent' = 'decimal'): string {
  const key = `${language()} ${least} ${most} ${style}`;
  let figures = made.get(key);
  if (!figures) {
    figures = new Intl.NumberFormat(language(), {
      style,
      minimumFractionDigits: least,
      maximumFractionDigits: most,
    });
    made.set(key, figures);
  }
  // What rounds to nothing has no sign.
  return figures
    .format(value)
    .replace(/^-(?=[0.,]*%?$)/, '')
    .replace('-', MINUS);
}

/** A number with thousands separated and up to `most` decimals. */
export function count(value: number | null | undefined, most = 0, least = 0): string {
  return value == null || !Number.isFinite(value) ? NO_FIGURE : format(value, least, most);
}

/** Yuan with two decimals, without a sign of the currency. */
export function money(fen: Fen | null | undefined): string {
  return fen == null || !Number.isFinite(fen) ? NO_FIGURE : format(fen / 100, 2, 2);
}

/** Yuan without decimals, for tiles where fen would only be noise. */
export function yuan(fen: Fen | null | undefined): string {
  return fen == null || !Number.isFinite(fen) ? NO_FIGURE : format(fen / 100, 0, 0);
}

/** A share in per cent. */
export function percent(share: number | null | undefined, decimals = 1): string {
  return share == null || !Number.isFinite(share) ? NO_FIGURE : format(share, decimals, decimals, 'percent');
}

/** A change in per cent with its sign. */
export function change(share: number | null | undefined): string {
  if (share == null || !Number.isFinite(share)) return NO_FIGURE;
  const text = percent(share);
  return share > 0 && text !== percent(0) ? `+${text}` : text;
}

/** Kilograms of grams. */
export function kilograms(grams: Grams | null | undefined): string {
  return grams == null ? NO_FIGURE : format(grams / 1000, 2, 3);
}

/** A size of a file. */
export function size(bytes: number | null | undefined): string {
  if (bytes == null) return NO_FIGURE;
  const units = ['B', 'KB', 'MB', 'GB'];
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1024;
    unit += 1;
  }
  return `${format(value, 0, unit === 0 ? 0 : 1)} ${units[unit]}`;
}

function parts(day: Day): { year: string; m: number; d: number } {
  const [year = '', m = '1', d = '1'] = day.split('-');
  return { year, m: Number(m), d: Number(d) };
}

/** `2026年11月21日`, `21 Nov 2026`. */
export function dayText(day: Day | null | undefined): string {
  return day ? w.dateDay(parts(day)) : NO_FIGURE;
}

/** `2026-11-21`: for columns, where days stand one below the other. */
export function dayShort(day: Day | null | undefined): string {
  return day ?? NO_FIGURE;
}

/** `2026年11月`, `Nov 2026`. */
export function monthText(month: Month): string {
  const { year, m } = parts(`${month}-01`);
  return w.dateMonth({ year, m });
}

/** `2026-11-21 14:05`, local wall-clock time as the file had it. */
export function minuteShort(at: Minutes | null | undefined): string {
  return at ? at.replace('T', ' ') : NO_FIGURE;
}

/** When it happened, on this machine's clock: today and yesterday by name. */
export function moment(ms: number, now: Date = new Date()): string {
  const at = new Date(ms);
  const two = (n: number) => String(n).padStart(2, '0');
  const time = `${two(at.getHours())}:${two(at.getMinutes())}`;
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate()).getTime();
  if (ms >= midnight && ms < midnight + 86_400_000) return w.timeToday({ time });
  if (ms >= midnight - 86_400_000 && ms < midnight) return w.timeYesterday({ time });
  return w.dateMinute({ year: String(at.getFullYear()), m: at.getMonth() + 1, d: at.getDate(), time });
}

/** A time that is left: seconds under a minute and a half, then minutes. */
export function duration(seconds: number): string {
  return seconds < 90
    ? w.jobSeconds({ n: Math.max(1, Math.round(seconds)) })
    : w.jobMinutes({ n: Math.round(seconds / 60) });
}
