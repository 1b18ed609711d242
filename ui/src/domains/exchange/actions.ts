/** What can be done with files that machines carry to each other. */
import FileDown from '@lucide/svelte/icons/file-down';
import FileUp from '@lucide/svelte/icons/file-up';
import GitMerge from '@lucide/svelte/icons/git-merge';
import MessagesSquare from '@lucide/svelte/icons/messages-square';
import type { Action } from '../../kit';
import { w } from '../../platform';
import { desk, place } from '../desk';
import { arriving } from './arriving.svelte';
import { asks, askToWrite } from './asks.svelte';
import { machines } from './machines.svelte';
import { isKnown } from './names';

const hasFile = () => desk.file !== null;

export const writeFile: Action = {
  id: 'exchange.write',
  title: () => w.exchangeWrite(),
  icon: FileUp,
  shortcut: 'Mod+Shift+J',
  group: () => w.exchangeGroup(),
  keywords: () => 'khsync jiaohuan tongbu sync',
  when: hasFile,
  run: () => {
    place.go({ section: 'exchange' });
    asks.face = 'files';
    askToWrite();
  },
};

export const openFile: Action = {
  id: 'exchange.open',
  title: () => w.exchangeOpen(),
  icon: FileDown,
  shortcut: 'Mod+J',
  group: () => w.exchangeGroup(),
  keywords: () => 'khsync jiaohuan tongbu sync',
  when: hasFile,
  run: () => arriving.choose(),
};

export const applyFile: Action = {
  id: 'exchange.apply',
  title: () => {
    const { arrival } = arriving;
    if (arrival?.joins) return w.exchangeApplyJoin();
    return arrival && isKnown(arrival) ? w.exchangeTakeNote() : w.exchangeApply();
  },
  icon: GitMerge,
  shortcut: 'Mod+Enter',
  group: () => w.exchangeGroup(),
  when: () => place.section === 'exchange' && asks.face === 'files' && !asks.writing && arriving.ready,
  run: () => arriving.apply(),
};

export const settleConflicts: Action = {
  id: 'exchange.settle',
  title: () => w.exchangeSeeConflicts({ n: machines.conflicts }),
  icon: MessagesSquare,
  group: () => w.exchangeGroup(),
  when: () => hasFile() && machines.conflicts > 0,
  run: () => {
    place.go({ section: 'exchange' });
    asks.face = 'conflicts';
  },
};

export const exchangeActions: Action[] = [openFile, writeFile, applyFile, settleConflicts];
