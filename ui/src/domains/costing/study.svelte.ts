/** What the costs' page looks at: the setup, the customers of a costing, and the one that is explained. */
import { reads, type Ask, type CostCustomer } from '../../gen/api';
import { resource, type GridSource } from '../../kit';
import { call } from '../../platform';

/** All months of the books, by time, rounded as the firm's rules have it: every field may be absent. */
export const WHOLE = {} as Ask;

export class CostStudy {
  readonly #setup = resource(reads['costing.setup'], () => call('costing.setup', {}));
  readonly #customers = resource(reads['costing.customers'], () =>
    this.begun ? call('costing.customers', { ask: WHOLE, limit: 1 }) : Promise.resolve(undefined),
  );
  /** The customer that is explained; the dearest loss, or the first, until one is chosen. */
  chosen = $state<string | null>(null);

  get setup() {
    return this.#setup.value;
  }

  /** There is something to cost: the firm's own departments and amounts, not only proposals. */
  get begun(): boolean {
    return this.setup !== undefined && !this.setup.proposed && this.setup.entries > 0;
  }

  get totals() {
    return this.begun ? this.#customers.value : undefined;
  }

  get fault() {
    return this.#setup.fault ?? this.#customers.fault;
  }

  /** In falling order of profit, as the core has them. */
  readonly source = $derived.by((): GridSource<CostCustomer> => {
    const totals = this.totals;
    if (!totals) return { total: 0, fetch: async () => [] };
    return {
      total: totals.customers,
      view: totals.run_id,
      fetch: async (offset, limit) => (await call('costing.customers', { ask: WHOLE, offset, limit })).rows,
    };
  });
}
