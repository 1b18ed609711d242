/** What the list of customers shows: search, filters, order. Kept for the next start. */
import { reads, type CustomerRow, type CustomerSort, type CustomerViewReq, type State } from '../../gen/api';
import { resource, type GridLayout, type GridSort, type GridSource } from '../../kit';
import { call } from '../../platform';
import { desk, recalled } from '../desk';

/** A fall that is worth a look: at least a fifth. */
const FALLEN_BY = 0.2;
const FILTERS = 'customers.filters';
const COLUMNS = 'customers.columns';

interface Kept {
  classes: string[];
  states: State[];
  falling: boolean;
  sort: GridSort | null;
}

const NOTHING: Kept = { classes: [], states: [], falling: false, sort: null };

export class CustomerList {
  query = $state('');
  kept = $state.raw<Kept>(recalled(FILTERS, NOTHING));
  layout = $state.raw<GridLayout | undefined>(
    desk.recall(COLUMNS) ? recalled<GridLayout>(COLUMNS, { widths: {}, hidden: [] }) : undefined,
  );

  readonly #view = resource(reads['value.customers'], () => call('value.customers', this.question));

  /** The question the core is asked. */
  get question(): CustomerViewReq {
    const { classes, states, falling, sort } = this.kept;
    const query = this.query.trim();
    return {
      ...(query ? { query } : {}),
      ...(classes.length ? { classes } : {}),
      ...(states.length ? { states } : {}),
      ...(falling ? { fallen_by: FALLEN_BY } : {}),
      ...(sort ? { sort: sort.column as CustomerSort, descending: sort.descending } : {}),
    };
  }

  get narrowed(): boolean {
    const { classes, states, falling } = this.kept;
    return this.query.trim() !== '' || classes.length > 0 || states.length > 0 || falling;
  }

  get answer() {
    return this.#view.value;
  }

  get fault() {
    return this.#view.fault;
  }

  /** A new snapshot for each answer; the same question keeps the place in it. */
  readonly source = $derived.by((): GridSource<CustomerRow> => {
    const answer = this.#view.value;
    if (!answer) return { total: 0, fetch: async () => [] };
    return {
      total: answer.total,
      view: JSON.stringify(this.question),
      fetch: async (offset, limit) => (await call('value.rows', { view: answer.view, offset, limit })).rows,
    };
  });

  change(patch: Partial<Kept>): void {
    this.kept = { ...this.kept, ...patch };
    desk.remember(FILTERS, JSON.stringify(this.kept));
  }

  toggleClass(letter: string): void {
    const { classes } = this.kept;
    this.change({ classes: classes.includes(letter) ? classes.filter((c) => c !== letter) : [...classes, letter] });
  }

  toggleState(state: State): void {
    const { states } = this.kept;
    this.change({ states: states.includes(state) ? states.filter((s) => s !== state) : [...states, state] });
  }

  clear(): void {
    this.query = '';
    this.change({ classes: [], states: [], falling: false });
  }

  keepLayout(layout: GridLayout): void {
    this.layout = layout;
    desk.remember(COLUMNS, JSON.stringify(layout));
  }
}
