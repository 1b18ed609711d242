/** What is open of the studies: actions from anywhere move it. */

interface Asks {
  /** The dialog of a new one. */
  creating: boolean;
  /** The study that is open; null shows all of them. */
  shown: string | null;
}

export const asks = $state<Asks>({ creating: false, shown: null });

/** Opens a study. */
export function show(id: string | null): void {
  asks.shown = id;
}
