/** A backup that was dropped on the window: whether to go back to it is asked first. */
import type { BackupOf, Offered } from '../../gen/api';
import { call, moment, w } from '../../platform';
import { desk } from './desk.svelte';

class DroppedBackup {
  /** The file, as it calls itself and as it is called now. */
  found = $state.raw<(BackupOf & { offered: Offered }) | null>(null);

  /** Takes the first backup among files, by what is in them; false where there is none. */
  async offer(files: readonly Offered[]): Promise<boolean> {
    for (const offered of files) {
      const of = await call('desk.backup_of', { handle: offered.handle });
      if (of.backup === null) continue;
      this.found = { ...of, offered };
      return true;
    }
    return false;
  }

  /** Goes back to it, and tells what became of what was there. */
  async restore(): Promise<void> {
    const { found } = this;
    if (!found?.backup) return;
    const at = moment(found.backup.at);
    const aside = desk.state?.trouble && desk.state.trouble.code !== 'file_missing';
    desk.take(await call('desk.restore', { handle: found.offered.handle }));
    this.end();
    const told = found.data === null ? w.droppedBegun({ at, name: desk.file?.name ?? '' }) : w.backupRestored({ at });
    desk.toasts.show(aside ? w.troubleRestoredAside({ at }) : told, { tone: 'good', lasts: 8000 });
  }

  end = (): void => {
    this.found = null;
  };
}

export const dropped = new DroppedBackup();
