/** Targets of weights as they are typed, and groups found again among the customers. */
import type { WeightGroup } from '../../gen/api';

/** What was typed; full-width digits and a per cent sign are read too, blank is nothing. */
export const amount = (text: string): number =>
  text.trim() === '' ? 0 : Number(text.normalize('NFKC').replaceAll(/[%,\s]/g, ''));

/** What a group is called without the word for it: `A 类客户`, `Class A` and `A` are one. */
const core = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/客户|等级|class|customers?|类|级|\s/g, '');

/** Numbers of customers by group, where a group is called as they are; null where none is. */
export function found(
  groups: readonly WeightGroup[],
  counts: readonly (readonly [name: string, customers: number])[],
): Record<string, string> | null {
  const all = new Map(counts.map(([name, n]) => [core(name), n]));
  if (!groups.some(({ label }) => all.has(core(label)))) return null;
  return Object.fromEntries(groups.map(({ id, label }) => [id, String(all.get(core(label)) ?? 0)]));
}
