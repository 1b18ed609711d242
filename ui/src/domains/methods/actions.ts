/** What can be done with studies. */
import Compass from '@lucide/svelte/icons/compass';
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

export const planMethod: Action = {
  id: 'methods.plan',
  title: () => w.plannerTitle(),
  icon: Compass,
  group: () => w.groupMethods(),
  when: () => desk.file !== null,
  run() {
    if (place.section !== 'methods') place.go({ section: 'methods' });
    asks.planning = true;
  },
};

export const methodActions: Action[] = [addStudy, planMethod];
