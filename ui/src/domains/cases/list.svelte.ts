/** What the list of cases shows: search, filters, order. Kept for the next start. */
import { reads, type CaseFilter, type CaseListReq, type CaseRow, type CaseSort } from '../../gen/api';
import { resource, type GridLayout, type GridSort, type GridSource } from '../../kit';
import { call } from '../../platform';
import { desk, recalled } from '../desk';

const COLUMNS = 'cases.columns';
const FILTERS = 'cases.filters';

interface Kept {
  filter: Partial<CaseFilter>;
  /** Name of `filter.customer`. */
  name: string;
  sort: GridSort | null;
}

/** Leaves out what narrows nothing. */
function told(filter: Partial<CaseFilter>): Partial<CaseFilter> {
  const entries = Object.entries(filter).filter(
    ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(entries);
}

export class CaseList {
  query = $state('');
  kept = $state.raw<Kept>(recalled<Kept>(FILTERS, { filter: {}, name: '', sort: null }));
  layout = $state.raw<GridLayout | undefined>(
    desk.recall(COLUMNS) ? recalled<GridLayout>(COLUMNS, { widths: {}, hidden: [] }) : undefined,
  );

  readonly #view = resource(reads['cases.list'], () => call('cases.list', this.question));

  get question(): CaseListReq {
    const { sort } = this.kept;
    const filter = told({ ...this.kept.filter, query: this.query.trim() });
    return {
      ...(Object.keys(filter).length > 0 ? { filter: filter as CaseFilter } : {}),
      ...(sort ? { sort: sort.column as CaseSort, descending: sort.descending } : {}),
    };
  }

  get narrowed(): boolean {
    return this.question.filter !== undefined;
  }

  get answer() {
    return this.#view.value;
  }

  readonly source = $derived.by((): GridSource<CaseRow> => {
    const answer = this.#view.value;
    if (!answer) return { total: 0, fetch: async () => [] };
    return {
      total: answer.total,
      view: JSON.stringify(this.question),
      fetch: async (offset, limit) => (await call('cases.rows', { view: answer.view, offset, limit })).rows,
    };
  });

  #change(kept: Kept): void {
    this.kept = kept;
    desk.remember(FILTERS, JSON.stringify(kept));
  }

  filter(patch: Partial<CaseFilter>): void {
    this.#change({ ...this.kept, filter: told({ ...this.kept.filter, ...patch }) });
  }

  /** A chip pressed: one more of a list, or one less. */
  toggle<K extends 'kinds' | 'states'>(field: K, value: NonNullable<CaseFilter[K]>[number]): void {
    const now = (this.kept.filter[field] ?? []) as string[];
    const next = now.includes(value) ? now.filter((other) => other !== value) : [...now, value];
    this.filter({ [field]: next });
  }

  sort(sort: GridSort): void {
    this.#change({ ...this.kept, sort });
  }

  /** Another view asks for certain cases: nothing else narrows them. */
  show(filter: Partial<CaseFilter>, name: string): void {
    this.query = filter.query ?? '';
    this.#change({ ...this.kept, filter: told({ ...filter, query: undefined }), name });
  }

  clear(): void {
    this.show({}, '');
  }

  keepLayout(layout: GridLayout): void {
    this.layout = layout;
    desk.remember(COLUMNS, JSON.stringify(layout));
  }
}
