/** What is open of the studies: actions from anywhere move it. */

interface Asks {
  /** The dialog of a new one. */
  creating: boolean;
  /** The method proposed in it. */
  kind: string;
  /** The dialog that helps to choose a method. */
  planning: boolean;
  /** The study that is open; null shows all of them. */
  shown: string | null;
}

export const asks = $state<Asks>({ creating: false, kind: '', planning: false, shown: null });

/** Opens a study. */
export function show(id: string | null): void {
  asks.shown = id;
}
