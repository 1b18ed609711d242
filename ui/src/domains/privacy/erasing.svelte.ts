/** Erasing somebody: what was typed against a slip, the job, and what it did. It goes on when its dialog is closed. */
import type { Erased, Held } from '../../gen/api';
import { call, w } from '../../platform';
import { desk } from '../desk';
import { ask, asks, unask, type Who } from './asks.svelte';
import { confirms, personOf } from './who';
import { Work } from './work.svelte';

class Erasing {
  /** Backups are rewritten as well. */
  backups = $state(true);
  typed = $state('');
  /** What it did, while that is shown. */
  outcome = $state.raw<Erased | null>(null);
  readonly work = new Work();

  get sure(): boolean {
    return confirms(this.typed) === 'yes';
  }

  /** There is no way back, so that whoever means it types a word first. */
  async go(who: Who, held: Held): Promise<void> {
    if (!this.sure || this.work.busy) return;
    const backups = this.backups && held.backups > 0;
    const seen = () => asks.doing === 'erase';
    const made = await this.work.run<Erased>(() => call('privacy.erase', { ...personOf(who), backups }), seen);
    if (!made) return;
    this.typed = '';
    const show = () => (this.outcome = made);
    if (seen()) show();
    else {
      // It tells what is left to do, so that it is not lost with the dialog.
      const look = () => [show(), ask('erase', who)];
      const action = { title: w.privacyErasedLook(), run: look };
      desk.toasts.show(w.privacyErased(), { tone: 'good', lasts: 20_000, action });
    }
  }

  /** The dialog was closed. What is under way goes on. */
  leave(): void {
    unask('erase');
    if (this.work.busy) return;
    [this.typed, this.backups, this.outcome] = ['', true, null];
    this.work.clear();
  }
}

/** One at a time. */
export const erasing = new Erasing();
