/**
 * What takes seconds in a large file is made ready as a job with progress and a way to stop it before anybody asks for its
 * figures; in a small file they are asked for at once.
 */
import { untrack } from 'svelte';
import type { JobStarted } from '../../gen/api';
import { onStale } from '../../kit';
import { desk } from './desk.svelte';
import { JobCancelled } from './jobs.svelte';

/** Waybills from which on such figures are no answer to a key press any more. */
export const LARGE = 200_000;

/** What is made ready, and how. */
export interface Work<Asked> {
  /** What it is made of; null while there is nothing to make. */
  ask: () => Asked | null;
  start: (asked: Asked) => Promise<JobStarted>;
  /** Tags of the reads that it makes quick. */
  tags: readonly string[];
  /** Takes its time in a small file too. */
  always?: boolean;
}

export class Preparing<Asked = unknown> {
  /** What lies ready in the core. */
  #ready = $state.raw<string | null>(null);
  #round = $state(0);
  /** The job under way. */
  #job = $state<number | null>(null);
  stopped = $state(false);
  fault = $state.raw<unknown>(null);
  /** What is being made ready; an answer about something else comes too late. */
  #wanted: string | null = null;

  /** Call it during component initialisation. */
  constructor(private readonly work: Work<Asked>) {
    $effect(() =>
      onStale(
        () => this.work.tags,
        () => {
          this.#ready = null;
          this.#round += 1;
        },
      ),
    );
    $effect(() => {
      void this.#round;
      const asked = this.work.ask();
      if (asked === null || !this.long) return;
      untrack(() => void this.#prepare(asked));
    });
  }

  /** It is made as a job. */
  get long(): boolean {
    return this.work.always === true || (desk.file?.shipments ?? 0) > LARGE;
  }

  /** Its figures can be asked for. */
  get ready(): boolean {
    const asked = this.work.ask();
    return asked !== null && (!this.long || this.#ready === JSON.stringify(asked));
  }

  /** Share that is done, null while nobody knows. */
  get progress(): number | null {
    return desk.jobs.running.find(({ job }) => job === this.#job)?.progress ?? null;
  }

  async #prepare(asked: Asked): Promise<void> {
    const key = JSON.stringify(asked);
    if (this.#ready === key || this.#wanted === key) return;
    // Another one is under way for something that nobody looks at any more.
    if (this.#job !== null) void desk.jobs.cancel(this.#job).catch(() => {});
    this.#wanted = key;
    [this.stopped, this.fault, this.#job] = [false, null, null];
    try {
      const started = await this.work.start(asked);
      if (this.#wanted === key) this.#job = started.job;
      await desk.jobs.end(started);
      if (this.#wanted === key) this.#ready = key;
    } catch (problem) {
      if (this.#wanted !== key) return;
      if (problem instanceof JobCancelled) this.stopped = true;
      else this.fault = problem;
    } finally {
      if (this.#wanted === key) [this.#wanted, this.#job] = [null, null];
    }
  }

  stop(): void {
    const job = this.#job;
    if (job !== null) desk.run(() => desk.jobs.cancel(job));
  }

  again(): void {
    this.#round += 1;
  }
}
