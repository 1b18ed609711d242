/** What the list of customers shows: besides search and order, classes, states, and whose value falls. */
import {
  reads,
  type CustomerRow,
  type CustomerSort,
  type CustomerViewReq,
  type CustomerViewRes,
  type State,
} from '../../gen/api';
import type { GridSort } from '../../kit';
import { call } from '../../platform';
import { GridList, recalled, toggled } from '../desk';

/** A fall that is worth a look: at least a fifth. */
export const FALLEN_BY = 0.2;

export interface CustomerFilters {
  classes: string[];
  states: State[];
  falling: boolean;
  sort: GridSort | null;
}

const NAME = 'customers';
const NOTHING: CustomerFilters = { classes: [], states: [], falling: false, sort: null };

/** What the list shows by now, as it is kept. */
export const customerFilters = (): CustomerFilters => recalled(`${NAME}.filters`, NOTHING);

export class CustomerList extends GridList<CustomerFilters, CustomerViewReq, CustomerViewRes, CustomerRow> {
  constructor() {
    super(
      {
        name: NAME,
        reads: reads['value.customers'],
        open: (question) => call('value.customers', question),
        rows: (slice) => call('value.rows', slice),
      },
      NOTHING,
    );
  }

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

  toggleClass(letter: string): void {
    this.change({ classes: toggled(this.kept.classes, letter) });
  }

  toggleState(state: State): void {
    this.change({ states: toggled(this.kept.states, state) });
  }

  clear(): void {
    this.query = '';
    this.change({ classes: [], states: [], falling: false });
  }
}
