/** Writing a file for colleagues. */
import type { Exported } from '../../gen/api';
import { Sending } from '../../kit';
import { call, pickSave, size, w } from '../../platform';
import { desk } from '../desk';
import { asks } from './asks.svelte';
import { machines } from './machines.svelte';
import { proposedName } from './names';

class Writing {
  locked = $state(false);
  passphrase = $state('');
  readonly sending = new Sending();

  /** A place can be chosen. */
  get possible(): boolean {
    return !this.locked || this.passphrase !== '';
  }

  /** Asks for a place, writes, and tells what was written. */
  async go(): Promise<void> {
    if (!this.possible) return;
    const peer = machines.value?.peers.find(({ id }) => id === asks.peer);
    const done = await this.sending.run(async () => {
      const to = await pickSave(proposedName(desk.file?.name ?? '', peer?.name ?? null, new Date()), 'exchange');
      if (!to) return;
      const started = await call('exchange.export', {
        handle: to.handle,
        ...(peer ? { peer: peer.id } : {}),
        ...(this.locked ? { passphrase: this.passphrase } : {}),
      });
      const { file, rows, bytes } = await desk.jobs.end<Exported>(started);
      asks.writing = false;
      desk.toasts.show(w.exchangeWritten({ name: file, rows, size: size(bytes) }), { tone: 'good', lasts: 8000 });
    });
    if (done && !asks.writing) this.reset();
  }

  reset(): void {
    [this.locked, this.passphrase, this.sending.fault] = [false, '', null];
  }
}

export const writing = new Writing();
