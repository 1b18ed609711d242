/** What can be done with cases. */
import ClipboardPlus from '@lucide/svelte/icons/clipboard-plus';
import FileOutput from '@lucide/svelte/icons/file-output';
import PackageSearch from '@lucide/svelte/icons/package-search';
import type { Action } from '../../kit';
import { call, pickSave, w } from '../../platform';
import { desk, place } from '../desk';
import { write } from './asks.svelte';

export const addCase: Action = {
  id: 'cases.add',
  title: () => w.casesAdd(),
  icon: ClipboardPlus,
  shortcut: 'Mod+Shift+N',
  group: () => w.groupCases(),
  when: () => desk.file !== null,
  run() {
    if (place.section !== 'cases') place.go({ section: 'cases' });
    write(null);
  },
};

/** Opens cases for shipments in trouble; says so when there are none. */
export async function openTroubled(): Promise<void> {
  const { cases } = await call('cases.open_troubled', {});
  if (cases === 0) return void desk.toasts.show(w.casesOpenTroubledNone());
  desk.toasts.show(w.casesOpenedTroubled({ n: cases }), { tone: 'good', action: desk.undoAction() });
}

export const casesForTroubles: Action = {
  id: 'cases.open-troubled',
  title: () => w.casesOpenTroubled(),
  icon: PackageSearch,
  group: () => w.groupCases(),
  when: () => desk.file !== null,
  async run() {
    place.go({ section: 'cases' });
    await openTroubled();
  },
};

/** Writes the list as it is filtered and sorted. */
export async function exportCases(view: string | null): Promise<void> {
  const to = await pickSave(`${w.sectionCases()}.xlsx`, 'table');
  if (!to) return;
  const written = await call('export.run', { what: 'cases', handle: to.handle, view, reveal: false });
  desk.toasts.show(w.shellSaved({ name: written.file }), { tone: 'good' });
}

export const exportAllCases: Action = {
  id: 'cases.export',
  title: () => w.casesExport(),
  icon: FileOutput,
  group: () => w.groupCases(),
  when: () => desk.file !== null,
  run: () => exportCases(null),
};

export const caseActions: Action[] = [addCase, casesForTroubles, exportAllCases];
