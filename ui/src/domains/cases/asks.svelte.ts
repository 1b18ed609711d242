/** What the dialogs of cases listen to. */
import type { CaseDetail } from '../../gen/api';

interface Asks {
  /** The dialog of a case is open: a new one, or the one of `editing`. */
  writing: boolean;
  editing: CaseDetail | null;
  /** What a new case begins with. */
  waybill: string;
  closing: CaseDetail | null;
  /** What is owed for it is being computed. */
  claiming: CaseDetail | null;
}

export const asks = $state<Asks>({ writing: false, editing: null, waybill: '', closing: null, claiming: null });

export function write(editing: CaseDetail | null, waybill = ''): void {
  Object.assign(asks, { editing, waybill, writing: true });
}
