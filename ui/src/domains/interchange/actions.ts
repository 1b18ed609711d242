/** What can be done with imports. */
import Upload from '@lucide/svelte/icons/upload';
import type { Action } from '../../kit';
import { w } from '../../platform';
import { desk, place } from '../desk';
import { conversation } from './conversation.svelte';

export const importWaybills: Action = {
  id: 'import.choose',
  title: () => w.importTitle(),
  icon: Upload,
  shortcut: 'Mod+O',
  group: () => w.groupFile(),
  when: () => desk.file !== null,
  async run() {
    place.go({ section: 'import' });
    await conversation.choose();
  },
};

/** Files that are taken for tables of costs, whatever their headings look like. */
export const importCosts: Action = {
  id: 'import.costs',
  title: () => w.booksImport(),
  icon: Upload,
  group: () => w.groupFile(),
  when: () => desk.file !== null,
  async run() {
    place.go({ section: 'import' });
    await conversation.choose('costs');
  },
};

export const importActions: Action[] = [importWaybills, importCosts];
