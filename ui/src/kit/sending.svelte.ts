/** Something that is sent to the core: whether it is under way, and why it was refused last. */
export class Sending {
  busy = $state(false);
  fault = $state.raw<unknown>(null);

  /** Does the work and says whether it went through. A second one while one is under way does nothing. */
  async run(work: () => Promise<unknown>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    try {
      await work();
      this.fault = null;
      return true;
    } catch (problem) {
      this.fault = problem;
      return false;
    } finally {
      this.busy = false;
    }
  }
}
