/** How a pool is shared between departments, while it is typed. */
import type { CostDepartment, CostShareRow, SetShareReq } from '../../gen/api';
import { off, shown, typed } from './numbers';
import { MOST } from './setup.svelte';

/** The pool that is shared. */
export interface SharedPool {
  item: string;
  label: string;
  department: string | null;
}

/** Whether a row is about the pool. */
export const about = (pool: SharedPool, row: CostShareRow): boolean =>
  row.item === pool.item && (row.department ?? null) === pool.department;

export class ShareDraft {
  from = $state('');
  reason = $state('');
  parts = $state<{ department: string; name: string; weight: string }[]>([]);

  /** Begins with what is in force, from the month that is looked at. */
  constructor(
    private readonly pool: SharedPool,
    departments: readonly CostDepartment[],
    now: CostShareRow | undefined,
    month: string,
  ) {
    const weight = (id: string) => now?.shares.find(({ department }) => department === id)?.weight;
    this.from = month;
    this.parts = departments.flatMap(({ id, name }) => {
      if (!id) return [];
      const found = weight(id);
      return [{ department: id, name, weight: found === undefined ? '' : shown(found, 4) }];
    });
  }

  get wrong(): string[] {
    const fields = this.parts.flatMap(({ weight }, i) => (off(weight, MOST.weight, 0) ? [`weight-${i}`] : []));
    const sum = this.parts.reduce((all, { weight }) => all + (typed(weight, 0) ?? 0), 0);
    return [
      ...(/^\d{4}-(0[1-9]|1[0-2])$/.test(this.from) ? [] : ['from']),
      ...(fields.length === 0 && sum === 0 ? ['weight-0'] : fields),
      // Without a reason nobody knows next year why it was agreed.
      ...(this.reason.trim() === '' ? ['reason'] : []),
    ];
  }

  request(): SetShareReq {
    const shares = this.parts.flatMap(({ department, weight }) => {
      const value = typed(weight, 0) ?? 0;
      return value > 0 ? [{ department, weight: value }] : [];
    });
    const { item, department } = this.pool;
    return { item, ...(department ? { department } : {}), from: this.from, shares, reason: this.reason.trim() };
  }
}

/** Each department's part of the whole, as a share. */
export function partsOf({ shares }: CostShareRow): { name: string; share: number }[] {
  const sum = shares.reduce((all, { weight }) => all + weight, 0);
  return shares.map(({ name, weight }) => ({ name, share: sum > 0 ? weight / sum : 0 }));
}
