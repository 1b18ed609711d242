/** The report of a month as a file: the dialog that asks which month, and the action that opens it. */
import FileText from '@lucide/svelte/icons/file-text';
import type { Month, ReportFormat } from '../../gen/api';
import type { Action } from '../../kit';
import { call, pickSave, w } from '../../platform';
import { desk } from '../desk';

/** The dialog listens to this; `month` is the one it begins with, none for the last. */
export const monthly = $state<{ open: boolean; month: Month | null }>({ open: false, month: null });

/** Asks for a place and writes the report there; false when the person thought better of it. */
export async function saveMonthly(month: Month, format: ReportFormat): Promise<boolean> {
  const to = await pickSave(`${w.reportFile({ month })}.${format}`, format === 'pdf' ? 'pages' : 'table');
  if (!to) return false;
  const written = await call('reports.monthly', { month, format, handle: to.handle });
  desk.toasts.show(w.shellSaved({ name: written.file }), { tone: 'good' });
  return true;
}

export const makeMonthly: Action = {
  id: 'reports.monthly',
  title: () => w.reportMake(),
  icon: FileText,
  shortcut: 'Mod+P',
  group: () => w.sectionOverview(),
  keywords: () => w.reportKeywords(),
  when: () => desk.file !== null && desk.file.shipments > 0,
  run() {
    monthly.month = null;
    monthly.open = true;
  },
};

export const reportActions: Action[] = [makeMonthly];
