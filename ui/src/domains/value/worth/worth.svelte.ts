/** What the value page looks at: how far ahead, in which order, and the customer that is explained. */
import { reads, type ClvRow, type ClvSort } from '../../../gen/api';
import { resource, type GridSort, type GridSource } from '../../../kit';
import { call, language } from '../../../platform';
import { desk, recalled } from '../../desk';
import { worthReady } from '../prepare';

export type WorthFace = 'list' | 'levels' | 'replay';
export const WEEKS = [13, 26, 52, 104] as const;
/** The orders of the core, by the column that tells them. */
const SORTS: Record<string, ClvSort> = { value: 'value', potential: 'potential', year: 'year' };

interface Kept {
  face: WorthFace;
  weeks: number;
  sort: ClvSort;
}

const KEY = 'value.worth';

export class WorthStudy {
  #kept = $state.raw(recalled<Kept>(KEY, { face: 'list', weeks: 52, sort: 'value' }));
  chosen = $state.raw<ClvRow | null>(null);
  readonly run = worthReady();
  readonly #found = resource(reads['value.clv'], () => {
    // Doubts are the core's words: another language is another answer.
    void language();
    return this.run.ready ? call('value.clv', { ...this.#question, limit: 1 }) : Promise.resolve(undefined);
  });

  get kept(): Kept {
    return this.#kept;
  }

  change(patch: Partial<Kept>): void {
    // The row that is explained is one of another horizon then.
    if (patch.weeks !== undefined) this.chosen = null;
    this.#kept = { ...this.#kept, ...patch };
    desk.remember(KEY, JSON.stringify(this.#kept));
  }

  get #question() {
    return { horizon_weeks: this.#kept.weeks, sort: this.#kept.sort };
  }

  get found() {
    return this.#found.value;
  }

  get fault() {
    return this.#found.fault;
  }

  /** The order as the head of the list shows it; what loses most comes first when the value rises. */
  get sort(): GridSort {
    const { sort } = this.#kept;
    return sort === 'losing' ? { column: 'value', descending: false } : { column: sort, descending: true };
  }

  /** A head was pressed. The core knows each order one way, and of the value both. */
  order = ({ column, descending }: GridSort): void => {
    this.change({ sort: column === 'value' && !descending ? 'losing' : (SORTS[column] ?? 'value') });
  };

  readonly source = $derived.by((): GridSource<ClvRow> => {
    const { found } = this;
    const question = this.#question;
    if (!found) return { total: 0, fetch: async () => [] };
    return {
      total: found.customers,
      view: JSON.stringify(question),
      fetch: async (offset, limit) => (await call('value.clv', { ...question, offset, limit })).rows,
    };
  });
}
