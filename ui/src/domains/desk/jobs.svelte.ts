/** Long work under way, as the core tells it, and the promise of its end. */
import { call, CoreFault } from '../../platform';
import type { JobStarted, JobState } from '../../gen/api';

/** A job was stopped by the person; what it had begun is as if it had never been. */
export class JobCancelled extends Error {
  constructor() {
    super('cancelled');
    this.name = 'JobCancelled';
  }
}

type Waiter = { done: (result: unknown) => void; failed: (problem: unknown) => void };

export class Jobs {
  /** Jobs that are not over. */
  running = $state.raw<readonly JobState[]>([]);
  /** Ends told before anybody waited: an event may overtake the answer that names its job. */
  #ended = new Map<number, JobState>();
  #waiting = new Map<number, Waiter>();

  /** Takes an event in. */
  hear(state: JobState): void {
    const others = this.running.filter((job) => job.job !== state.job);
    if (!state.end) {
      this.running = [...others, state];
      return;
    }
    this.running = others;
    const waiter = this.#waiting.get(state.job);
    if (!waiter) this.#ended.set(state.job, state);
    else this.#settle(state, waiter);
  }

  #settle(state: JobState, waiter: Waiter): void {
    this.#waiting.delete(state.job);
    this.#ended.delete(state.job);
    if (state.end?.kind === 'done') waiter.done(state.end.result);
    else if (state.end?.kind === 'failed') waiter.failed(new CoreFault(state.end.fault));
    else waiter.failed(new JobCancelled());
  }

  /** Resolves to what the job made, as documented at its method; rejects when it failed or was cancelled. */
  end<Result>(started: JobStarted): Promise<Result> {
    return new Promise<unknown>((done, failed) => {
      const waiter = { done, failed };
      const ended = this.#ended.get(started.job);
      if (ended) this.#settle(ended, waiter);
      else this.#waiting.set(started.job, waiter);
    }) as Promise<Result>;
  }

  async cancel(job: number): Promise<void> {
    await call('desk.cancel', { job });
  }

  forget(): void {
    this.running = [];
    this.#ended.clear();
    this.#waiting.clear();
  }
}
