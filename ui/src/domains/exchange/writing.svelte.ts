/** Writing a file for colleagues. */
import { Sending } from '../../kit';
import { call, pickSave } from '../../platform';
import { desk } from '../desk';
import { asks } from './asks.svelte';
import { machines } from './machines.svelte';
import { proposedName } from './names';
import { exported, shared, tellWritten } from './shared.svelte';

class Writing {
  locked = $state(false);
  passphrase = $state('');
  /** It goes into the exchange folder. */
  shares = $state(false);
  readonly sending = new Sending();

  /** A place can be chosen. */
  get possible(): boolean {
    return !this.locked || this.passphrase !== '';
  }

  /** The folder it goes into is there and was wanted. */
  get intoFolder(): boolean {
    return this.shares && shared.reachable;
  }

  /** Asks for a place, writes, and tells what was written. */
  async go(): Promise<void> {
    if (!this.possible) return;
    const peer = machines.value?.peers.find(({ id }) => id === asks.peer);
    const done = await this.sending.run(async () => {
      const to = this.intoFolder
        ? await call('exchange.folder_place', {})
        : await pickSave(proposedName(desk.file?.name ?? '', peer?.name ?? null, new Date()), 'exchange');
      if (!to) return;
      const written = await exported(to.handle, {
        ...(peer ? { peer: peer.id } : {}),
        ...(this.locked ? { passphrase: this.passphrase } : {}),
      });
      asks.writing = false;
      tellWritten(written);
    });
    if (done && !asks.writing) this.reset();
  }

  reset(): void {
    [this.locked, this.passphrase, this.shares, this.sending.fault] = [false, '', false, null];
  }
}

export const writing = new Writing();
