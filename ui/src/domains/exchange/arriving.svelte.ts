/**
 * A colleague's file as a conversation: it is looked at, and what it would do is told; then it is taken in, or not. Nothing
 * is written before. Several files wait for each other.
 */
import { untrack } from 'svelte';
import type { Arrival, ArrivalReq, JobStarted, Offered } from '../../gen/api';
import { call, faultOf, pickFiles, w } from '../../platform';
import { desk, JobCancelled } from '../desk';
import { showFace } from './asks.svelte';
import { digitsOf, isKnown } from './names';

export type Step = 'none' | 'looking' | 'locked' | 'refused' | 'looked' | 'applying' | 'done';

export class Arriving {
  step = $state<Step>('none');
  file = $state.raw<Offered | null>(null);
  arrival = $state.raw<Arrival | null>(null);
  /** Why it was refused, or why it is still locked. */
  fault = $state.raw<unknown>(null);
  passphrase = $state('');
  /** What was typed against the brake. */
  typed = $state('');
  /** Files that come after this one. */
  waiting = $state.raw<readonly Offered[]>([]);
  #job = $state<number | null>(null);
  /** The data file it was held against. */
  #into: string | null = null;
  #round = 0;

  get busy(): boolean {
    return this.step === 'looking' || this.step === 'applying';
  }

  /** How far the work is; null while it is not known. */
  get progress(): number | null {
    return desk.jobs.running.find(({ job }) => job === this.#job)?.progress ?? null;
  }

  /** Rows that a large change of tables concerns. */
  get staked(): number {
    return this.arrival?.brakes.reduce((sum, { rows }) => sum + rows, 0) ?? 0;
  }

  /** A large change was confirmed, or there is none. */
  get sure(): boolean {
    return this.arrival?.brakes.length === 0 || digitsOf(this.typed) === String(this.staked);
  }

  /** It can be taken in now. */
  get ready(): boolean {
    return this.step === 'looked' && this.sure;
  }

  async choose(): Promise<void> {
    const chosen = await pickFiles('exchange');
    if (chosen.length > 0) await this.offer(chosen);
  }

  /** Files, chosen or dropped: the first one is looked at. */
  async offer(files: readonly Offered[]): Promise<void> {
    showFace('files');
    if (this.busy) {
      this.waiting = [...this.waiting, ...files];
      return;
    }
    this.waiting = files;
    await this.next();
  }

  /** Leaves this file and goes on with the one that waits. */
  async next(): Promise<void> {
    const [file = null, ...waiting] = this.waiting;
    this.reset();
    this.file = file;
    this.waiting = waiting;
    if (file) await this.look();
  }

  get #request(): ArrivalReq {
    return { handle: this.file?.handle ?? '', ...(this.passphrase ? { passphrase: this.passphrase } : {}) };
  }

  async #end(started: JobStarted): Promise<Arrival> {
    this.#job = started.job;
    return desk.jobs.end<Arrival>(started);
  }

  async look(): Promise<void> {
    if (this.busy || !this.file) return;
    const round = ++this.#round;
    this.#into = desk.file?.name ?? null;
    this.step = 'looking';
    [this.fault, this.typed] = [null, ''];
    try {
      const arrival = await this.#end(await call('exchange.preview', this.#request));
      if (round !== this.#round) return;
      this.arrival = arrival;
      this.step = 'looked';
    } catch (problem) {
      if (round !== this.#round) return;
      this.#refuse(problem);
    }
  }

  #refuse(problem: unknown): void {
    if (problem instanceof JobCancelled) {
      this.reset();
      throw problem;
    }
    const { code } = faultOf(problem);
    const locked = code === 'exchange_locked' || code === 'exchange_passphrase';
    this.step = locked ? 'locked' : 'refused';
    // That it is locked is asked, not told; that the passphrase is wrong is told.
    this.fault = code === 'exchange_locked' ? null : problem;
  }

  async apply(): Promise<void> {
    const before = this.arrival;
    if (!this.ready || !before) return;
    const sure = before.brakes.length > 0 ? { sure: true } : {};
    this.step = 'applying';
    try {
      const arrival = await this.#end(await call('exchange.import', { ...this.#request, ...sure }));
      this.arrival = arrival;
      this.step = 'done';
      await desk.reload();
      this.#tell(arrival);
    } catch (problem) {
      this.step = 'looked';
      if (faultOf(problem).code !== 'exchange_brake') throw problem;
      // More would change than when it was looked at: the card says so.
      await this.look();
    }
  }

  #tell(arrival: Arrival): void {
    const { from, new: fresh, changed, conflicts, deleted, operation } = arrival;
    if (isKnown(arrival)) desk.toasts.show(w.exchangeNoted({ from }), { tone: 'good' });
    else {
      const action = operation === null ? {} : { action: desk.undoAction() };
      desk.toasts.show(w.exchangeApplied({ from, new: fresh, changed, conflicts, deleted }), {
        tone: 'good',
        ...action,
      });
    }
  }

  /** Takes back what this file did, and tells again what it would do. */
  async takeBack(): Promise<void> {
    const id = this.arrival?.operation;
    if (!id || this.step !== 'done') return;
    await desk.revert(id, 'exchange');
    await this.look();
  }

  /** Stops what is under way; nothing is changed by it. */
  async stop(): Promise<void> {
    if (this.#job !== null) await desk.jobs.cancel(this.#job);
  }

  /** Another data file lies open: what was looked at says nothing about that one. */
  belong(name: string | null): void {
    if (this.#into !== null && this.#into !== name) this.reset();
  }

  reset(): void {
    this.#round += 1;
    this.#into = null;
    this.step = 'none';
    [this.file, this.arrival, this.fault, this.#job] = [null, null, null, null];
    [this.passphrase, this.typed] = ['', ''];
    this.waiting = [];
  }
}

/** One at a time: leaving the page and coming back goes on where it was. */
export const arriving = new Arriving();

/** Call it during component initialisation, once for the page. */
export function followFile(): void {
  $effect(() => {
    const name = desk.file?.name ?? null;
    untrack(() => arriving.belong(name));
  });
}
