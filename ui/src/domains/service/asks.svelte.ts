/** What the dialogs of the service page listen to. */
import type { ActionReq, CorrectiveAction } from '../../gen/api';

/** What a new action begins with. */
export type ActionStart = Partial<Pick<ActionReq, 'kpi' | 'cause' | 'due'>>;

interface Asks {
  /** The definition editor is open, for this KPI. */
  defining: string | null;
  /** The dialog of figures counted elsewhere is open, at this KPI. */
  measuring: string | null;
  /** The dialog of an action is open: the one of `action`, or a new one that begins with `start`. */
  acting: boolean;
  action: CorrectiveAction | null;
  start: ActionStart;
}

export const asks = $state<Asks>({ defining: null, measuring: null, acting: false, action: null, start: {} });

export function plan(start: ActionStart = {}): void {
  Object.assign(asks, { acting: true, action: null, start });
}

export function change(action: CorrectiveAction): void {
  Object.assign(asks, { acting: true, action, start: {} });
}
