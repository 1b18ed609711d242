/** Settling conflicts: which of them are chosen, and what becomes of them. */
import type { Choice, Conflict, SettleReq } from '../../gen/api';
import { call, w } from '../../platform';
import { desk } from '../desk';

/** Conflicts about one row. */
export interface ConflictRow {
  key: string;
  table: string;
  label: string;
  conflicts: Conflict[];
}

/** In the order they came, each row once. */
export function byRow(conflicts: readonly Conflict[]): ConflictRow[] {
  const rows = new Map<string, ConflictRow>();
  for (const conflict of conflicts) {
    const { table, row, label } = conflict;
    const key = `${table} ${row}`;
    const found = rows.get(key) ?? { key, table, label, conflicts: [] };
    found.conflicts.push(conflict);
    rows.set(key, found);
  }
  return [...rows.values()];
}

export class Settling {
  /** Ids of those chosen together. */
  chosen = $state.raw<ReadonlySet<string>>(new Set());
  busy = $state(false);

  toggle(id: string, on = !this.chosen.has(id)): void {
    const chosen = new Set(this.chosen);
    if (on) chosen.add(id);
    else chosen.delete(id);
    this.chosen = chosen;
  }

  choose(ids: readonly string[]): void {
    this.chosen = new Set(ids);
  }

  /** What a choice at a conflict is about: all that are chosen where it is one of them, otherwise itself. */
  meant(id: string): string[] {
    return this.chosen.has(id) ? [...this.chosen] : [id];
  }

  settle(ids: readonly string[], choice: Choice): Promise<void> {
    return this.#end(ids, { choice });
  }

  /** A third value for one, by column. */
  write(id: string, values: Record<string, string>): Promise<void> {
    return this.#end([id], { choice: 'edit', values });
  }

  async #end(ids: readonly string[], how: Omit<SettleReq, 'ids'>): Promise<void> {
    if (this.busy || ids.length === 0) return;
    this.busy = true;
    try {
      await call('exchange.settle', { ids: [...ids], ...how });
      const gone = new Set(ids);
      this.chosen = new Set([...this.chosen].filter((id) => !gone.has(id)));
      desk.toasts.show(w.exchangeSettled({ n: ids.length }), { tone: 'good', action: desk.undoAction() });
    } finally {
      this.busy = false;
    }
  }
}
