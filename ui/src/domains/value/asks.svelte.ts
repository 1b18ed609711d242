/** What the dialogs of alerts and contacts listen to, and the alert that the keys are about. */
import type { AlertTask, Contact, CustomerAlert } from '../../gen/api';

/** An alert, the task made of it, or both: an alert may be over while its task is open. */
export interface Focus {
  customer: string;
  name: string;
  rule: string;
  alert: CustomerAlert | null;
  task: AlertTask | null;
}

/** What a contact is written about. */
export interface ContactStart {
  customer: string;
  name: string;
  /** The alert it is about. */
  task?: string | undefined;
  /** The contact to change; a new one without. */
  contact?: Contact;
}

/** The dialog that is open. */
export type Doing = 'take' | 'deal' | 'snooze' | 'advice';

interface Asks {
  /** The alert that is looked at, while alerts are shown. */
  focus: Focus | null;
  doing: Doing | null;
  contact: ContactStart | null;
}

export const asks = $state<Asks>({ focus: null, doing: null, contact: null });

export function logContact(start: ContactStart): void {
  asks.contact = start;
}
