/** Which dialog of privacy is open, and about whom: actions from anywhere open them. */

/** Somebody: a customer, or a phone where there is no card. */
export interface Who {
  customer?: string;
  phone?: string;
  /** How the person is called on the page. */
  name: string;
}

export type Doing = 'copy' | 'erase' | 'lesson';

interface Asks {
  doing: Doing | null;
  /** Nobody yet: the dialog asks. */
  who: Who | null;
  /** It was opened about this person, not to choose one. */
  fixed: boolean;
}

export const asks = $state<Asks>({ doing: null, who: null, fixed: false });

/** Opens a dialog, about somebody who is known already or to be chosen in it. */
export function ask(doing: Doing, who: Who | null = null): void {
  [asks.doing, asks.who, asks.fixed] = [doing, who, who !== null];
}

/** A dialog was closed; another one that was opened meanwhile stays. */
export function unask(doing: Doing): void {
  if (asks.doing === doing) [asks.doing, asks.who] = [null, null];
}
