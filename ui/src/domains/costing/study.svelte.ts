/** What the costs' page looks at: the setup, the months, the customers of a costing, and the one that is explained. */
import { reads, type CostCustomer } from '../../gen/api';
import { resource, type GridSource } from '../../kit';
import { call } from '../../platform';
import { Period } from './period.svelte';
import { Preparing } from './preparing.svelte';

export class CostStudy {
  readonly #setup = resource(reads['costing.setup'], () => call('costing.setup', {}));
  readonly period = new Period(() => {
    const books = this.setup?.books;
    return books ? { from: books[0], to: books[1] } : null;
  });
  /** A large file is costed before anything of it is asked for. */
  readonly run = new Preparing(() => (this.begun ? this.ask : null));
  readonly #customers = resource(reads['costing.customers'], () =>
    this.run.ready ? call('costing.customers', { ask: this.ask, limit: 1 }) : Promise.resolve(undefined),
  );
  /** The customer that is explained; the dearest loss, or the first, until one is chosen. */
  chosen = $state<string | null>(null);

  get setup() {
    return this.#setup.value;
  }

  /** The costing that every card and chart of the page asks for. */
  get ask() {
    return this.period.ask;
  }

  /** There is something to cost: the firm's own departments and amounts, not only proposals. */
  get begun(): boolean {
    return this.setup !== undefined && !this.setup.proposed && this.setup.entries > 0;
  }

  get totals() {
    return this.run.ready ? this.#customers.value : undefined;
  }

  get fault() {
    return this.#setup.fault ?? this.#customers.fault;
  }

  /** In falling order of profit, as the core has them. */
  readonly source = $derived.by((): GridSource<CostCustomer> => {
    const { totals, ask } = this;
    if (!totals) return { total: 0, fetch: async () => [] };
    return {
      total: totals.customers,
      view: totals.run_id,
      fetch: async (offset, limit) => (await call('costing.customers', { ask, offset, limit })).rows,
    };
  });
}
