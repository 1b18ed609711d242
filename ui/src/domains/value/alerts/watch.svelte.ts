/** The queue of alerts, what became of those taken up, and the one that is looked at. */
import { reads, type AlertsReq, type AlertTask, type CustomerAlert } from '../../../gen/api';
import { resource, type GridSource } from '../../../kit';
import { call, language } from '../../../platform';
import { desk, recalled, toggled } from '../../desk';
import type { Focus } from '../asks.svelte';
import { worthReady } from '../prepare';

export type WatchList = 'queue' | 'tasks' | 'effects';

interface Kept {
  list: WatchList;
  /** Rules the queue is narrowed to; all while empty. */
  rules: string[];
  /** Also what was put off or dealt with lately. */
  all: boolean;
}

/** What was pointed at in a list. */
interface Chosen {
  customer: string;
  name?: string;
  /** The dearest of the customer without. */
  rule?: string;
  /** The task of the list of tasks; an alert has its newest. */
  task?: AlertTask;
}

const KEY = 'value.watch';

export class Watch {
  #kept = $state.raw(recalled<Kept>(KEY, { list: 'queue', rules: [], all: false }));
  chosen = $state.raw<Chosen | null>(null);
  /** A large file is worked out before anything of it is asked for. */
  readonly run = worthReady();
  readonly #queue = resource(reads['value.alerts'], () =>
    this.run.ready ? call('value.alerts', { ...this.question, limit: 1 }) : Promise.resolve(undefined),
  );
  readonly #tasks = resource(reads['value.tasks'], () =>
    this.run.ready ? call('value.tasks', {}) : Promise.resolve(undefined),
  );
  /** Every alert of the customer that is looked at. */
  readonly #of = resource(reads['value.alerts'], async () => {
    // Reasons and advice are the core's words: another language is another answer.
    void language();
    const customer = this.#customer;
    if (customer === null || !this.run.ready) return undefined;
    return { customer, alerts: (await call('value.alerts', { customer, all: true, limit: 100 })).alerts };
  });
  readonly #customer = $derived(this.chosen?.customer ?? null);

  get kept(): Kept {
    return this.#kept;
  }

  change(patch: Partial<Kept>): void {
    this.#kept = { ...this.#kept, ...patch };
    desk.remember(KEY, JSON.stringify(this.#kept));
  }

  toggle(rule: string): void {
    this.change({ rules: toggled(this.#kept.rules, rule) });
  }

  get question(): AlertsReq {
    const { rules, all } = this.#kept;
    return { ...(rules.length > 0 ? { rules } : {}), ...(all ? { all } : {}) };
  }

  get queue() {
    return this.#queue.value;
  }

  get tasks() {
    return this.#tasks.value;
  }

  get fault() {
    return this.#queue.fault ?? this.#tasks.fault;
  }

  /** Dearest first, as the core has them. */
  readonly source = $derived.by((): GridSource<CustomerAlert> => {
    const { queue, question } = this;
    if (!queue) return { total: 0, fetch: async () => [] };
    return {
      total: queue.total,
      view: JSON.stringify([question, language()]),
      fetch: async (offset, limit) => (await call('value.alerts', { ...question, offset, limit })).alerts,
    };
  });

  /** What the acts are about. Nothing while the alerts of the customer are on their way. */
  get focus(): Focus | null {
    const { chosen } = this;
    const of = this.#of.value;
    if (!chosen || of?.customer !== chosen.customer) return null;
    const { customer } = chosen;
    const alert = (chosen.rule ? of.alerts.find(({ rule }) => rule === chosen.rule) : of.alerts[0]) ?? null;
    const rule = chosen.rule ?? alert?.rule;
    if (!rule) return null;
    const name = chosen.name ?? alert?.name ?? '';
    const kept = chosen.task && this.tasks?.tasks.find(([, { id }]) => id === chosen.task?.id)?.[1];
    return { customer, name, rule, alert, task: kept ?? chosen.task ?? alert?.task ?? null };
  }
}
