/**
 * A costing of a large file takes seconds, so it is made ready as a job with progress and a way to stop it before anybody
 * asks for its figures; a small one is asked for at once.
 */
import { untrack } from 'svelte';
import { reads, type Ask } from '../../gen/api';
import { onStale } from '../../kit';
import { call } from '../../platform';
import { desk, JobCancelled } from '../desk';

/** Waybills from which on a costing is no answer to a key press any more. */
export const LARGE = 200_000;

export class Preparing {
  /** The costing that lies ready in the core. */
  #ready = $state.raw<string | null>(null);
  #round = $state(0);
  /** The job under way. */
  #job = $state<number | null>(null);
  stopped = $state(false);
  fault = $state.raw<unknown>(null);
  /** What is being made ready; an answer about something else comes too late. */
  #wanted: string | null = null;

  /** Call it during component initialisation; `ask` is null while there is nothing to cost. */
  constructor(
    private readonly ask: () => Ask | null,
    /** One method, or all that stand side by side. */
    private readonly by: 'costing.prepare' | 'costing.prepare_compare' = 'costing.prepare',
  ) {
    $effect(() =>
      onStale(
        () => reads['costing.customers'],
        () => {
          this.#ready = null;
          this.#round += 1;
        },
      ),
    );
    $effect(() => {
      void this.#round;
      const asked = this.ask();
      if (!asked || !this.large) return;
      untrack(() => void this.#prepare(asked));
    });
  }

  get large(): boolean {
    return (desk.file?.shipments ?? 0) > LARGE;
  }

  /** Its figures can be asked for. */
  get ready(): boolean {
    const asked = this.ask();
    return asked !== null && (!this.large || this.#ready === JSON.stringify(asked));
  }

  /** Share that is done, null while nobody knows. */
  get progress(): number | null {
    return desk.jobs.running.find(({ job }) => job === this.#job)?.progress ?? null;
  }

  async #prepare(asked: Ask): Promise<void> {
    const key = JSON.stringify(asked);
    if (this.#ready === key || this.#wanted === key) return;
    // Another one is under way for months that nobody looks at any more.
    if (this.#job !== null) void desk.jobs.cancel(this.#job).catch(() => {});
    this.#wanted = key;
    [this.stopped, this.fault, this.#job] = [false, null, null];
    try {
      const started = await call(this.by, asked);
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
