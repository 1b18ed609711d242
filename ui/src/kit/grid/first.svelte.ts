import type { GridSource } from './types';

/**
 * While nothing is chosen, the first row is: it is what the eye falls on. Call it during component initialisation;
 * `choose` is asked once for each source that comes while `chosen` is null.
 */
export function chooseFirst<Row>(source: () => GridSource<Row>, chosen: () => unknown, choose: (row: Row) => void) {
  $effect(() => {
    const rows = source();
    if (chosen() !== null || rows.total === 0) return;
    void rows.fetch(0, 1, 0).then(([first]) => {
      if (first !== undefined && chosen() === null) choose(first);
    });
  });
}
