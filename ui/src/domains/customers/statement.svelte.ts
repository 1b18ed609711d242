/** The statement of a customer for a month as a file. */
import FileText from '@lucide/svelte/icons/file-text';
import type { Month, ReportFormat } from '../../gen/api';
import type { Action } from '../../kit';
import { call, pickSave, w } from '../../platform';
import { desk } from '../desk';

export interface StatementAsk {
  customer: string;
  name: string;
  /** Months with waybills, newest first. */
  months: readonly Month[];
}

/** The dialog listens to this. */
export const statement = $state<{ ask: StatementAsk | null }>({ ask: null });

/** Asks for a place and writes the statement there; false when the person thought better of it. */
export async function saveStatement(ask: StatementAsk, month: Month, format: ReportFormat): Promise<boolean> {
  const to = await pickSave(
    `${w.statementTitle({ customer: ask.name, month })}.${format}`,
    format === 'pdf' ? 'pages' : 'table',
  );
  if (!to) return false;
  const written = await call('reports.statement', { customer: ask.customer, month, format, handle: to.handle });
  desk.toasts.show(w.shellSaved({ name: written.file }), { tone: 'good' });
  return true;
}

export const statementEntry = (ask: StatementAsk): Action => ({
  id: 'customers.statement',
  title: () => w.statementMake(),
  icon: FileText,
  when: () => ask.months.length > 0,
  run: () => {
    statement.ask = ask;
  },
});
