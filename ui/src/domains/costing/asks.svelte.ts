/** What the dialogs of costing listen to. */
import type { CostEntryRow } from '../../gen/api';

interface EntryAsks {
  /** The dialog of an entry is open: a new one, or the one of `editing`. */
  open: boolean;
  editing: CostEntryRow | null;
}

export const entryAsks = $state<EntryAsks>({ open: false, editing: null });

export function writeEntry(editing: CostEntryRow | null): void {
  Object.assign(entryAsks, { editing, open: true });
}
