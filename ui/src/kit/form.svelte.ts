/** The state of a form. Validation lives in the core and answers fault codes; this maps them to fields. */

/** A refusal of the core that concerns one field, or the whole form when `field` is absent. */
export interface FormFault {
  code: string;
  args?: Record<string, unknown>;
  field?: string | null;
}

export class Form<Values extends Record<string, unknown>> {
  values = $state() as Values;
  busy = $state(false);
  #errors = $state<Partial<Record<keyof Values & string, string>>>({});
  #general = $state<string[]>([]);

  constructor(
    private readonly initial: Values,
    /** The words for a fault. */
    private readonly explain: (fault: FormFault) => string,
  ) {
    this.values = { ...initial };
  }

  /** The message beside a field. */
  error(field: keyof Values & string): string | undefined {
    return this.#errors[field];
  }

  /** Messages that belong to no field. */
  get general(): readonly string[] {
    return this.#general;
  }

  get changed(): boolean {
    return Object.keys(this.initial).some((key) => this.values[key] !== this.initial[key]);
  }

  reset(): void {
    this.values = { ...this.initial };
    this.clear();
  }

  clear(): void {
    this.#errors = {};
    this.#general = [];
  }

  /** Shows what the core refused. */
  refuse(faults: readonly FormFault[]): void {
    this.clear();
    for (const fault of faults) {
      const text = this.explain(fault);
      const field = fault.field;
      // A field this form does not have must not swallow its message.
      if (field && field in this.initial) this.#errors[field as keyof Values & string] ??= text;
      else this.#general.push(text);
    }
  }

  /**
   * Sends the values. `send` answers the faults, empty when all is well, or throws what is not about fields.
   * Resolves to true when it was accepted. A second submission while one is under way does nothing.
   */
  async submit(send: (values: Values) => Promise<readonly FormFault[]>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    try {
      const faults = await send($state.snapshot(this.values) as Values);
      this.refuse(faults);
      return faults.length === 0;
    } finally {
      this.busy = false;
    }
  }
}
