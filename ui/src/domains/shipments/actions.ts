/** What can be done with the list of shipments. */
import FileOutput from '@lucide/svelte/icons/file-output';
import type { Action } from '../../kit';
import { call, pickSave, w } from '../../platform';
import { desk } from '../desk';

/** Writes the list as it is filtered and sorted. */
export async function exportShipments(view: string | null, reveal: boolean): Promise<void> {
  const to = await pickSave(`${w.sectionShipments()}.csv`, 'table');
  if (!to) return;
  const written = await call('export.run', { what: 'shipments', handle: to.handle, view, reveal });
  desk.toasts.show(w.shellSaved({ name: written.file }), { tone: 'good' });
}

export const exportAllShipments: Action = {
  id: 'shipments.export',
  title: () => w.shipmentsExport(),
  icon: FileOutput,
  group: () => w.sectionShipments(),
  when: () => desk.file !== null,
  run: () => exportShipments(null, false),
};

export const shipmentActions: Action[] = [exportAllShipments];
