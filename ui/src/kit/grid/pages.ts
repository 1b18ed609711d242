/** The few pages of rows that are in memory, and the requests for more. */
import type { GridSource } from './types';

/** Rows per request. */
export const PAGE_ROWS = 100;
/** Pages kept; the one looked at longest ago goes first. */
export const PAGES_KEPT = 40;
/** Requests under way at most. While the thumb is dragged, only what is visible when one returns is asked next. */
const REQUESTS = 2;

interface Page<Row> {
  rows: Row[];
  generation: number;
}

export class Pages<Row> {
  #source: GridSource<Row> | null = null;
  #generation = 0;
  /** In order of use, the latest last. */
  #pages = new Map<number, Page<Row>>();
  #asked = new Set<number>();
  #failed = new Set<number>();
  #wanted: number[] = [];
  readonly #onchange: () => void;
  readonly #onfault: (fault: unknown) => void;

  constructor(onchange: () => void, onfault: (fault: unknown) => void) {
    this.#onchange = onchange;
    this.#onfault = onfault;
  }

  get generation(): number {
    return this.#generation;
  }

  /** Pages in memory. */
  get size(): number {
    return this.#pages.size;
  }

  /** From now on rows come from here. With `keep` the old rows stay visible until the new ones arrive. */
  setSource(source: GridSource<Row>, keep: boolean): void {
    this.#source = source;
    this.#generation += 1;
    this.#asked.clear();
    this.#failed.clear();
    this.#wanted = [];
    if (!keep) this.#pages.clear();
  }

  row(index: number): Row | undefined {
    return this.#pages.get(Math.floor(index / PAGE_ROWS))?.rows[index % PAGE_ROWS];
  }

  /** Asks for the pages of rows `first .. last` (exclusive), and for the neighbours when there is time. */
  want(first: number, last: number): void {
    const source = this.#source;
    if (!source) return;
    const end = Math.ceil(source.total / PAGE_ROWS);
    const from = Math.floor(first / PAGE_ROWS);
    const to = Math.ceil(last / PAGE_ROWS);
    const visible = Array.from({ length: Math.max(0, to - from) }, (_, step) => from + step);
    for (const page of visible) this.#touch(page);
    this.#wanted = [...visible, to, from - 1].filter((page) => page >= 0 && page < end);
    this.#pump();
  }

  /** Asks again for what failed. */
  retry(): void {
    this.#failed.clear();
    this.#pump();
  }

  /** Reads rows that need not be in memory, page by page; for copying. Undefined when the source changed meanwhile. */
  async read(first: number, last: number): Promise<Row[] | undefined> {
    const generation = this.#generation;
    const rows: Row[] = [];
    for (let at = first; at < last;) {
      const page = Math.floor(at / PAGE_ROWS);
      const held = this.#pages.get(page);
      const fresh = held?.generation === generation ? held.rows : await this.#fetch(page, generation);
      if (generation !== this.#generation) return undefined;
      const stop = Math.min(last, (page + 1) * PAGE_ROWS);
      rows.push(...fresh.slice(at - page * PAGE_ROWS, stop - page * PAGE_ROWS));
      at = stop;
    }
    return rows;
  }

  #fetch(page: number, generation: number): Promise<Row[]> {
    const source = this.#source;
    if (!source) return Promise.resolve([]);
    const offset = page * PAGE_ROWS;
    return source.fetch(offset, Math.min(PAGE_ROWS, source.total - offset), generation);
  }

  #pump(): void {
    for (const page of this.#wanted) {
      if (this.#asked.size >= REQUESTS) return;
      if (this.#asked.has(page) || this.#failed.has(page)) continue;
      if (this.#pages.get(page)?.generation === this.#generation) continue;
      void this.#ask(page);
    }
  }

  async #ask(page: number): Promise<void> {
    const generation = this.#generation;
    this.#asked.add(page);
    try {
      const rows = await this.#fetch(page, generation);
      // An answer to an older question must never be shown under the new one.
      if (generation !== this.#generation) return;
      this.#pages.delete(page);
      this.#pages.set(page, { rows, generation });
      this.#shrink();
      this.#asked.delete(page);
      this.#onchange();
    } catch (fault) {
      if (generation !== this.#generation) return;
      this.#asked.delete(page);
      this.#failed.add(page);
      this.#onfault(fault);
    }
    this.#pump();
  }

  #touch(number: number): void {
    const page = this.#pages.get(number);
    if (!page) return;
    this.#pages.delete(number);
    this.#pages.set(number, page);
  }

  #shrink(): void {
    for (const page of this.#pages.keys()) {
      if (this.#pages.size <= PAGES_KEPT) return;
      this.#pages.delete(page);
    }
  }
}
