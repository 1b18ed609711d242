/** What can be done with studies. */
import FilePlus from '@lucide/svelte/icons/file-plus';
import type { Action } from '../../kit';
import { w } from '../../platform';
import { desk, place } from '../desk';
import { asks } from './asks.svelte';

export const addStudy: Action = {
  id: 'methods.add',
  title: () => w.methodsNew(),
  icon: FilePlus,
  shortcut: 'Mod+Shift+Y',
  group: () => w.groupMethods(),
  when: () => desk.file !== null,
  run() {
    if (place.section !== 'methods') place.go({ section: 'methods' });
    asks.creating = true;
  },
};

export const methodActions: Action[] = [addStudy];
