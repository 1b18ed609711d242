/** What can be done with customers. */
import FileOutput from '@lucide/svelte/icons/file-output';
import Search from '@lucide/svelte/icons/search';
import UserPlus from '@lucide/svelte/icons/user-plus';
import type { Action } from '../../kit';
import { call, pickSave, w } from '../../platform';
import { desk, place } from '../desk';

/** The dialog for a new customer listens to this. */
export const asks = $state({ adding: false });

export const addCustomer: Action = {
  id: 'customers.add',
  title: () => w.customersAdd(),
  icon: UserPlus,
  shortcut: 'Mod+N',
  group: () => w.sectionCustomers(),
  when: () => desk.file !== null,
  run() {
    if (place.section !== 'customers') place.go({ section: 'customers', customers: 'list' });
    asks.adding = true;
  },
};

/** Writes the list as it is filtered and sorted. */
export async function exportCustomers(view: string | null, reveal: boolean): Promise<void> {
  const to = await pickSave(`${w.sectionCustomers()}.xlsx`, 'table');
  if (!to) return;
  const written = await call('export.run', { what: 'customers', handle: to.handle, view, reveal });
  desk.toasts.show(w.shellSaved({ name: written.file }), { tone: 'good' });
}

export const exportAll: Action = {
  id: 'customers.export',
  title: () => w.customersExport(),
  icon: FileOutput,
  group: () => w.sectionCustomers(),
  when: () => desk.file !== null,
  run: () => exportCustomers(null, false),
};

export const findCustomer: Action = {
  id: 'customers.search',
  title: () => w.customersSearchLabel(),
  icon: Search,
  shortcut: 'Mod+F',
  group: () => w.sectionCustomers(),
  when: () => place.section === 'customers',
  run: () => document.querySelector<HTMLInputElement>('main input[type=search]')?.focus(),
};

export const customerActions: Action[] = [addCustomer, exportAll, findCustomer];
