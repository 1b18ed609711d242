/** A plan as it is being typed: kept when a field is left, and never overwritten under the hands of whoever types. */
import { untrack } from 'svelte';

export class PlanDraft<Plan> {
  value = $state() as Plan;
  /** What the core refused last; the draft stays as it was typed. */
  fault = $state.raw<unknown>(null);
  /** What is typed and not kept yet. */
  #open = false;
  #strokes = 0;

  /** Follows the plan in the file, such as after an undo. Call it during component initialisation. */
  constructor(
    read: () => Plan,
    private readonly send: (plan: unknown) => Promise<void>,
  ) {
    this.value = untrack(() => this.copy(read()));
    $effect(() => {
      const plan = this.copy(read());
      untrack(() => {
        if (!this.#open && this.fault === null) this.value = plan;
      });
    });
  }

  private copy(plan: Plan): Plan {
    return structuredClone($state.snapshot(plan)) as Plan;
  }

  /** Something was typed: what comes from the file waits. Hear `input` of the whole form with it. */
  touch = (): void => {
    this.#open = true;
    this.#strokes++;
  };

  save = async (): Promise<void> => {
    this.touch();
    const strokes = this.#strokes;
    try {
      await this.send($state.snapshot(this.value));
      this.fault = null;
    } catch (problem) {
      this.fault = problem;
    }
    // what was typed meanwhile is not in the file
    if (strokes === this.#strokes) this.#open = false;
  };
}
