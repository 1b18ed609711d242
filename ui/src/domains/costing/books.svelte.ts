/**
 * The books as the page lists them. A month's books are a few dozen lines, and the core reads them all for any question,
 * so a period is asked for whole and narrowed, sorted and added up here: every key answers at once.
 */
import { reads, type CostEntriesRes, type CostEntryRow } from '../../gen/api';
import { resource, type GridSort, type GridSource, type Resource } from '../../kit';
import { call, language, say } from '../../platform';
import { desk, KeptColumns, recalled } from '../desk';

/** Entries that are listed at most; a firm of a hundred people writes fewer in a year. */
export const MOST_ENTRIES = 20_000;

/** What nobody answers for, and what belongs to no department, as a choice. */
export const NONE = 'none';

export interface BookFilter {
  /** A month within the period. */
  month: string;
  item: string;
  department: string;
  owner: string;
}

const EVERYTHING: BookFilter = { month: '', item: '', department: '', owner: '' };

export interface MonthSum {
  month: string;
  entries: number;
  amount_fen: number;
  estimate_fen: number;
  locked: boolean;
}

const month = (row: CostEntryRow): string => row.day.slice(0, 7);
const total = (rows: readonly CostEntryRow[]): number => rows.reduce((sum, { amount_fen }) => sum + amount_fen, 0);
const is = (wanted: string, of: string | null) => wanted === '' || (wanted === NONE ? !of : wanted === of);

/** The rows that a filter and a search leave, in their order. */
export function narrowed(rows: readonly CostEntryRow[], filter: BookFilter, query: string): CostEntryRow[] {
  const wanted = query.trim().toLowerCase();
  return rows.filter(
    (row) =>
      is(filter.month, month(row)) &&
      is(filter.item, row.item) &&
      is(filter.department, row.department) &&
      is(filter.owner, row.answers) &&
      (wanted === '' ||
        [row.label, row.department_name, row.customer_name, row.answers, row.note, row.source].some((text) =>
          text?.toLowerCase().includes(wanted),
        )),
  );
}

/** Rows by a column; what is equal there keeps the core's order, newest first. */
export function sorted(rows: readonly CostEntryRow[], { column, descending }: GridSort): CostEntryRow[] {
  const text: Record<string, (row: CostEntryRow) => string> = {
    day: (row) => row.day,
    item: (row) => row.label,
    department: (row) => row.department_name ?? '',
    owner: (row) => row.answers ?? '',
    customer: (row) => row.customer_name ?? '',
    nature: (row) => say('cost-nature', row.nature),
    behaviour: (row) => say('cost-behaviour', row.behaviour),
    source: (row) => row.source ?? '',
  };
  const order = new Intl.Collator(language(), { numeric: true });
  const of = text[column] ?? text['day']!;
  const turn = descending ? -1 : 1;
  return rows.toSorted((a, b) =>
    column === 'amount' ? turn * (a.amount_fen - b.amount_fen) : turn * order.compare(of(a), of(b)),
  );
}

/** Sums by month, newest first. */
export function byMonth(rows: readonly CostEntryRow[]): MonthSum[] {
  const found = new Map<string, MonthSum>();
  for (const row of rows) {
    const key = month(row);
    const sum = found.get(key) ?? { month: key, entries: 0, amount_fen: 0, estimate_fen: 0, locked: row.locked };
    sum.entries += 1;
    sum.amount_fen += row.amount_fen;
    if (row.estimate) sum.estimate_fen += row.amount_fen;
    found.set(key, sum);
  }
  return [...found.values()].toSorted((a, b) => (a.month < b.month ? 1 : -1));
}

interface Kept {
  sort: GridSort;
}

const KEPT = 'books.sort';
const NEWEST: Kept = { sort: { column: 'day', descending: true } };

export class Books {
  query = $state('');
  filter = $state.raw<BookFilter>(EVERYTHING);
  readonly columns = new KeptColumns('books.columns');
  #kept = $state.raw(recalled<Kept>(KEPT, NEWEST));
  readonly #answer: Resource<CostEntriesRes>;

  /** Call it during component initialisation. */
  constructor(private readonly span: () => { from?: string; to?: string }) {
    this.#answer = resource(reads['costing.entries'], () => {
      // Names of kinds are the core's words.
      void language();
      const { from, to } = this.span();
      return call('costing.entries', { ...(from ? { from } : {}), ...(to ? { to } : {}), limit: MOST_ENTRIES });
    });
  }

  get answer(): CostEntriesRes | undefined {
    return this.#answer.value;
  }

  get fault(): unknown {
    return this.#answer.fault;
  }

  readonly all = $derived.by((): readonly CostEntryRow[] => this.#answer.value?.rows ?? []);
  readonly rows = $derived.by(() => sorted(narrowed(this.all, this.filter, this.query), this.#kept.sort));
  /** Months of what is listed, but whichever month is chosen. */
  readonly months = $derived.by(() => byMonth(narrowed(this.all, { ...this.filter, month: '' }, this.query)));
  readonly amount_fen = $derived.by(() => total(this.rows));
  readonly estimate_fen = $derived.by(() => total(this.rows.filter(({ estimate }) => estimate)));

  readonly source = $derived.by((): GridSource<CostEntryRow> => {
    const { rows } = this;
    if (!this.answer) return { total: 0, fetch: async () => [] };
    return {
      total: rows.length,
      // The same question asked again, after a change: the place in the list stays.
      view: JSON.stringify([this.span(), this.filter, this.query, this.#kept.sort]),
      fetch: async (offset, limit) => rows.slice(offset, offset + limit),
    };
  });

  get narrows(): boolean {
    return this.query.trim() !== '' || Object.values(this.filter).some((value) => value !== '');
  }

  get sort(): GridSort {
    return this.#kept.sort;
  }

  sortBy = (sort: GridSort): void => {
    this.#kept = { sort };
    desk.remember(KEPT, JSON.stringify(this.#kept));
  };

  narrow(patch: Partial<BookFilter>): void {
    this.filter = { ...this.filter, ...patch };
  }

  clear(): void {
    this.query = '';
    this.filter = EVERYTHING;
  }

  /** Values to choose from, by their names. */
  choices(of: (row: CostEntryRow) => readonly [id: string | null, name: string | null]): [id: string, name: string][] {
    const found = new Map<string, string>();
    for (const row of this.all) {
      const [id, name] = of(row);
      if (id && name) found.set(id, name);
    }
    const order = new Intl.Collator(language());
    return [...found].toSorted((a, b) => order.compare(a[1], b[1]));
  }
}
