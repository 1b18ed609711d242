/** What can be done with files that machines carry to each other. */
import FolderDown from '@lucide/svelte/icons/folder-down';
import FolderSync from '@lucide/svelte/icons/folder-sync';
import FolderUp from '@lucide/svelte/icons/folder-up';
import FolderX from '@lucide/svelte/icons/folder-x';
import FileDown from '@lucide/svelte/icons/file-down';
import FileUp from '@lucide/svelte/icons/file-up';
import KeyRound from '@lucide/svelte/icons/key-round';
import GitMerge from '@lucide/svelte/icons/git-merge';
import MessagesSquare from '@lucide/svelte/icons/messages-square';
import type { Action } from '../../kit';
import { w } from '../../platform';
import { desk, place } from '../desk';
import { arriving } from './arriving.svelte';
import { asks, askToWrite, showFace } from './asks.svelte';
import { machines } from './machines.svelte';
import { isKnown } from './names';
import { shared } from './shared.svelte';

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
    showFace('files');
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
  run: () => showFace('conflicts'),
};

const FOLDER_KEYS = 'jiaohuan wenjianjia gongxiang wangpan upan folder shared usb khsync';

export const chooseFolder: Action = {
  id: 'exchange.folder-choose',
  title: () => w.exchangeFolderChooseTitle(),
  icon: FolderSync,
  group: () => w.exchangeGroup(),
  keywords: () => FOLDER_KEYS,
  when: hasFile,
  run() {
    showFace('files');
    return shared.choose();
  },
};

export const lookAtFresh: Action = {
  id: 'exchange.folder-look',
  title: () => w.exchangeFolderFresh({ n: shared.fresh }),
  icon: FolderDown,
  group: () => w.exchangeGroup(),
  keywords: () => FOLDER_KEYS,
  when: () => hasFile() && shared.fresh > 0,
  run: () => shared.lookAtFresh(),
};

export const writeToFolder: Action = {
  id: 'exchange.folder-write',
  title: () => w.exchangeFolderWriteTitle(),
  icon: FolderUp,
  group: () => w.exchangeGroup(),
  keywords: () => FOLDER_KEYS,
  when: () => hasFile() && shared.reachable,
  run: () => shared.write(),
};

export const stopFolder: Action = {
  id: 'exchange.folder-stop',
  title: () => w.exchangeFolderStopTitle(),
  icon: FolderX,
  group: () => w.exchangeGroup(),
  keywords: () => FOLDER_KEYS,
  when: () => hasFile() && shared.name !== null,
  run: () => shared.stop(),
};

export const enterCode: Action = {
  id: 'exchange.code',
  title: () => w.exchangeCodeTitle(),
  icon: KeyRound,
  group: () => w.exchangeGroup(),
  keywords: () => 'bendian miyao daima jiaohuan key code',
  when: () => hasFile() && machines.value?.exchanged === false,
  run() {
    showFace('files');
    asks.coding = true;
  },
};

export const exchangeActions: Action[] = [
  openFile,
  writeFile,
  applyFile,
  settleConflicts,
  lookAtFresh,
  writeToFolder,
  chooseFolder,
  stopFolder,
  enterCode,
];
