/** The job of a dialog: how far it is, the way to stop it, and why it failed. */
import type { JobStarted } from '../../gen/api';
import { w } from '../../platform';
import { Sending } from '../../kit';
import { desk, JobCancelled } from '../desk';

export class Work {
  readonly #sending = new Sending();
  #job = $state<number | null>(null);

  get busy(): boolean {
    return this.#sending.busy;
  }

  /** The job has begun: before, a place is being chosen. */
  get begun(): boolean {
    return this.busy && this.#job !== null;
  }

  get fault(): unknown {
    return this.#sending.fault;
  }

  /** 0 to 1; null while it is not known. */
  get progress(): number | null {
    return desk.jobs.running.find(({ job }) => job === this.#job)?.progress ?? null;
  }

  /**
   * What the job made; null when nothing was started, when it was stopped, or when it failed. Why it failed is told in the
   * dialog, or by a message where nobody looks at that any more.
   */
  async run<Made>(start: () => Promise<JobStarted | null>, seen: () => boolean): Promise<Made | null> {
    let made: Made | null = null;
    await this.#sending.run(async () => {
      try {
        const started = await start();
        if (!started) return;
        this.#job = started.job;
        made = await desk.jobs.end<Made>(started);
      } catch (problem) {
        // Whoever stopped it needs no red words.
        if (!(problem instanceof JobCancelled)) throw problem;
        desk.toasts.show(w.jobCancelled());
      } finally {
        this.#job = null;
      }
    });
    if (this.fault && !seen()) {
      desk.fail(this.fault);
      this.clear();
    }
    return made;
  }

  stop(): void {
    const job = this.#job;
    if (job !== null) desk.run(() => desk.jobs.cancel(job));
  }

  /** Forgets why it failed last. */
  clear(): void {
    if (!this.busy) this.#sending.fault = null;
  }
}
