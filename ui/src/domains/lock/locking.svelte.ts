/** The lock of the window: asking for its word, setting and changing it, and telling the core that somebody is there. */
import type { LockSetReq, LockState } from '../../gen/api';
import { Sending } from '../../kit';
import { call, CoreFault } from '../../platform';
import { desk } from '../desk';

/** The core hears of use at most so often; its clock of idleness is in minutes. */
const BEAT_MS = 15_000;

/** The page that asks for the word. */
export class Opening {
  word = $state('');
  /** Seconds until the next try is listened to. */
  wait = $state(0);
  readonly sending = new Sending();
  #ticking: ReturnType<typeof setInterval> | undefined;

  /** A restart does not shorten the waiting. */
  async look(): Promise<void> {
    this.#waits(await call('lock.state', {}));
  }

  #waits({ wait_seconds }: LockState): void {
    this.wait = wait_seconds;
    clearInterval(this.#ticking);
    if (this.wait > 0)
      this.#ticking = setInterval(() => {
        this.wait -= 1;
        if (this.wait <= 0) clearInterval(this.#ticking);
      }, 1000);
  }

  async open(): Promise<void> {
    if (this.word === '' || this.wait > 0) return;
    const word = this.word;
    // Not kept: whoever comes next finds an empty field.
    this.word = '';
    const opened = await this.sending.run(async () => void (await call('lock.open', { word })));
    if (opened) await desk.unlock();
    else await this.look();
  }

  end(): void {
    clearInterval(this.#ticking);
  }
}

/** What the dialog asks. */
interface Asks {
  open: boolean;
}

export const asks = $state<Asks>({ open: false });

/** The dialog that sets, changes and removes the lock. */
class Setting {
  present = $state('');
  word = $state('');
  again = $state('');
  minutes = $state('10');
  readonly sending = new Sending();

  get differ(): boolean {
    return this.again !== '' && this.word !== this.again;
  }

  /** There is something to save. */
  possible(state: LockState): boolean {
    const same = this.word === this.again;
    if (!state.set) return this.word !== '' && same;
    return this.present !== '' && same && (this.word !== '' || Number(this.minutes) !== state.minutes);
  }

  begin(state: LockState): void {
    this.minutes = String(state.minutes);
  }

  async save(state: LockState): Promise<boolean> {
    if (!this.possible(state)) return false;
    const wanted: LockSetReq = {
      minutes: Number(this.minutes),
      ...(this.word === '' ? {} : { word: this.word }),
      ...(state.set ? { present: this.present } : {}),
    };
    return this.#send(async () => void (await call('lock.set', wanted)));
  }

  remove = (): Promise<boolean> => this.#send(async () => void (await call('lock.remove', { word: this.present })));

  async #send(work: () => Promise<void>): Promise<boolean> {
    const done = await this.sending.run(work);
    if (!done) {
      this.present = '';
      return false;
    }
    asks.open = false;
    await desk.reload();
    return true;
  }

  reset(): void {
    [this.present, this.word, this.again] = ['', '', ''];
    this.sending.fault = null;
  }
}

export const setting = new Setting();

let last = 0;

/** Somebody pressed or moved something. */
export function used(): void {
  const now = Date.now();
  if (desk.state?.lock !== 'open' || now - last < BEAT_MS) return;
  last = now;
  call('lock.beat', {}).catch((problem: unknown) => {
    if (!(problem instanceof CoreFault)) throw problem;
  });
}
