/** What views keep for the next start: shapes as text under a key of the preferences. */
import { desk } from './desk.svelte';

/** Reads what was kept; what another version kept in another shape is forgotten. */
export function recalled<Shape extends object>(key: string, otherwise: Shape): Shape {
  try {
    const kept: unknown = JSON.parse(desk.recall(key) ?? 'null');
    return kept && typeof kept === 'object' ? { ...otherwise, ...kept } : otherwise;
  } catch {
    return otherwise;
  }
}
