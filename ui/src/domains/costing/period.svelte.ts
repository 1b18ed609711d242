/** Which months the page of costs looks at. Kept for the next start; always inside the books. */
import type { Ask } from '../../gen/api';
import { monthText, w } from '../../platform';
import { desk, recalled } from '../desk';

export const SCALES = ['month', 'quarter', 'year', 'all'] as const;
export type Scale = (typeof SCALES)[number];

export interface Span {
  from: string;
  to: string;
}

const KEPT = 'costs.period';
const LONG: Record<Scale, number> = { month: 1, quarter: 3, year: 12, all: 0 };

const place = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
const month = (at: number): string => `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;

/** The spans of a scale inside the books, newest first; the first and the last may be cut off by the books' ends. */
export function spans(scale: Scale, books: Span | null): Span[] {
  const long = LONG[scale];
  if (!books || long === 0) return [];
  const [first, last] = [place(books.from), place(books.to)];
  const found: Span[] = [];
  for (let at = Math.floor(last / long) * long; at + long > first; at -= long) {
    found.push({ from: month(Math.max(at, first)), to: month(Math.min(at + long - 1, last)) });
  }
  return found;
}

/** What a span is called. */
export function spanText(scale: Scale, { from }: Span): string {
  const year = Number(from.slice(0, 4));
  if (scale === 'quarter') return w.costingQuarter({ n: Math.floor((place(from) % 12) / 3) + 1, year });
  return scale === 'year' ? w.costingYear({ year }) : monthText(from);
}

export class Period {
  #scale = $state<Scale>('all');
  /** A month of the span that was chosen; the newest span without. */
  #within = $state('');

  constructor(private readonly books: () => Span | null) {
    const kept = recalled<{ scale: Scale; within: string }>(KEPT, { scale: 'all', within: '' });
    this.#scale = SCALES.includes(kept.scale) ? kept.scale : 'all';
    this.#within = typeof kept.within === 'string' ? kept.within : '';
  }

  get scale(): Scale {
    return this.#scale;
  }

  set scale(scale: Scale) {
    // From a year to a month: the last of what was looked at, not the last of all.
    if (this.span) this.#within = this.span.to;
    this.#scale = scale;
    this.#keep();
  }

  readonly spans = $derived.by(() => spans(this.#scale, this.books()));

  /** What is looked at; null is everything. */
  readonly span = $derived(
    this.spans.find(({ from, to }) => from <= this.#within && this.#within <= to) ?? this.spans[0] ?? null,
  );

  choose(from: string): void {
    this.#within = from;
    this.#keep();
  }

  /** The costing that is asked for: by time, rounded as the firm's rules have it. Absent fields are the core's choice. */
  readonly ask = $derived((this.span ? { from: this.span.from, to: this.span.to } : {}) as Ask);

  /** Months of the span, newest first. */
  readonly months = $derived.by(() => {
    const whole = this.span ?? this.books();
    return spans('month', whole).map(({ from }) => from);
  });

  #keep(): void {
    desk.remember(KEPT, JSON.stringify({ scale: this.#scale, within: this.#within }));
  }
}
