/** What can be done with the file, its history and the window. */
import Download from '@lucide/svelte/icons/download';
import FilePlus from '@lucide/svelte/icons/file-plus';
import FolderOpen from '@lucide/svelte/icons/folder-open';
import Presentation from '@lucide/svelte/icons/presentation';
import HardDriveDownload from '@lucide/svelte/icons/hard-drive-download';
import Redo from '@lucide/svelte/icons/redo-2';
import ShieldCheck from '@lucide/svelte/icons/shield-check';
import SunMoon from '@lucide/svelte/icons/sun-moon';
import Languages from '@lucide/svelte/icons/languages';
import Undo from '@lucide/svelte/icons/undo-2';
import ZoomIn from '@lucide/svelte/icons/zoom-in';
import ZoomOut from '@lucide/svelte/icons/zoom-out';
import type { Action } from '../../kit';
import { call, language, pickFiles, pickSave, say, size, w } from '../../platform';
import type { Written } from '../../gen/api';
import { desk } from './desk.svelte';
import { chooseSecond } from './second.svelte';
import { SECTIONS } from './place.svelte';
import { sectionIcon, sectionShortcut, sectionTitle } from './sections';

function backedUp(written: Written): void {
  desk.toasts.show(w.deskBackedUp({ name: written.file, size: size(written.bytes) }), { tone: 'good' });
}

const hasFile = () => desk.file !== null;

export const undo: Action = {
  id: 'desk.undo',
  title: () => (desk.file?.undo ? w.deskUndoWhat({ what: say('op', desk.file.undo) }) : w.kitUndo()),
  icon: Undo,
  shortcut: 'Mod+Z',
  group: () => w.groupEdit(),
  when: () => desk.file?.undo != null,
  run: () => desk.undo(),
};

export const redo: Action = {
  id: 'desk.redo',
  title: () => (desk.file?.redo ? w.deskRedoWhat({ what: say('op', desk.file.redo) }) : w.kitRedo()),
  icon: Redo,
  shortcut: 'Mod+Shift+Z',
  group: () => w.groupEdit(),
  when: () => desk.file?.redo != null,
  run: () => desk.redo(),
};

export const open: Action = {
  id: 'desk.open',
  title: () => w.deskOpen(),
  icon: FolderOpen,
  shortcut: 'Mod+Shift+O',
  group: () => w.groupFile(),
  async run() {
    const [file] = await pickFiles('keheng');
    if (!file) return;
    desk.take(await call('desk.open', { handle: file.handle }));
    desk.toasts.show(w.deskOpened({ name: file.name }));
  },
};

export const create: Action = {
  id: 'desk.create',
  title: () => w.deskCreate(),
  icon: FilePlus,
  group: () => w.groupFile(),
  async run() {
    const to = await pickSave(`${w.deskNewName()}.keheng`, 'keheng');
    if (!to) return;
    desk.take(await call('desk.create', { handle: to.handle }));
    desk.toasts.show(w.deskOpened({ name: to.name }));
  },
};

export const backup: Action = {
  id: 'desk.backup',
  title: () => w.deskBackup(),
  icon: Download,
  shortcut: 'Mod+S',
  group: () => w.groupFile(),
  when: hasFile,
  async run() {
    backedUp(await call('desk.backup', {}));
    await desk.reload();
  },
};

export const backupTo: Action = {
  id: 'desk.backup-to',
  title: () => w.deskBackupTo(),
  icon: Download,
  group: () => w.groupFile(),
  when: hasFile,
  async run() {
    const to = await pickSave(desk.file?.name ?? `${w.deskNewName()}.keheng`, 'keheng');
    if (!to) return;
    backedUp(await call('desk.backup', { handle: to.handle }));
    await desk.reload();
  },
};

export const secondBackups: Action = {
  id: 'desk.second-backups',
  title: () => w.backupSecondChooseTitle(),
  icon: HardDriveDownload,
  group: () => w.groupFile(),
  keywords: () => 'beifen wenjianjia upan backup folder usb stick copy',
  when: hasFile,
  run: chooseSecond,
};

export const check: Action = {
  id: 'desk.check',
  title: () => w.deskCheck(),
  icon: ShieldCheck,
  group: () => w.groupFile(),
  when: hasFile,
  async run() {
    const { ok, findings } = await call('desk.check', {});
    if (ok) desk.toasts.show(w.deskCheckGood(), { tone: 'good' });
    else desk.toasts.show(w.deskCheckBad({ n: findings.length }), { tone: 'bad' });
  },
};

export const projector: Action = {
  id: 'desk.projector',
  title: () => w.shellProjector(),
  icon: Presentation,
  shortcut: 'F11',
  group: () => w.groupLook(),
  run: () => desk.present(!desk.projector),
};

export const switchLanguage: Action = {
  id: 'desk.language',
  title: () => w.shellLanguageSwitch(),
  icon: Languages,
  group: () => w.groupLook(),
  keywords: () => `${w.shellLanguage()} language yuyan`,
  run: () => desk.speak(language() === 'en' ? 'zh-CN' : 'en'),
};

export const switchTheme: Action = {
  id: 'desk.theme',
  title: () => w.shellAppearanceSwitch(),
  icon: SunMoon,
  group: () => w.groupLook(),
  run: () => desk.dress(document.documentElement.dataset.theme === 'dark' ? 'light' : 'dark'),
};

const zooms: Action[] = [
  {
    id: 'desk.zoom-in',
    title: () => w.shellZoomIn(),
    icon: ZoomIn,
    shortcut: 'Mod++',
    group: () => w.groupLook(),
    run: () => desk.zoom(1),
  },
  {
    id: 'desk.zoom-out',
    title: () => w.shellZoomOut(),
    icon: ZoomOut,
    shortcut: 'Mod+-',
    group: () => w.groupLook(),
    run: () => desk.zoom(-1),
  },
  {
    id: 'desk.zoom-reset',
    title: () => w.shellZoomReset(),
    shortcut: 'Mod+0',
    group: () => w.groupLook(),
    run: () => desk.zoom(0),
  },
];

const sections: Action[] = SECTIONS.map((section) => ({
  id: `go.${section}`,
  title: () => sectionTitle(section),
  icon: sectionIcon(section),
  shortcut: sectionShortcut(section),
  group: () => w.groupGo(),
  when: hasFile,
  run: () => desk.go(section),
}));

/** All of them, for the registry. */
export const deskActions: Action[] = [
  ...sections,
  undo,
  redo,
  open,
  create,
  backup,
  backupTo,
  secondBackups,
  check,
  switchLanguage,
  switchTheme,
  projector,
  ...zooms,
];
