/** A look at classes: what is measured, how it is cut, and what the core found. */
import { reads, type AbcReq, type Measure, type Rule } from '../../gen/api';
import { resource } from '../../kit';
import { call } from '../../platform';
import { desk, recalled } from '../desk';
import { lastYear } from './year';

const KEY = 'value.study';

export class Study {
  #kept = $state.raw(recalled<{ measure: Measure; rule: Rule }>(KEY, { measure: 'revenue', rule: 'cumulative' }));
  /** Cuts that are tried out; the firm's own while null. */
  tried = $state.raw<number[] | null>(null);
  readonly #answer = resource(reads['value.abc'], () => call('value.abc', this.request));

  get measure(): Measure {
    return this.#kept.measure;
  }

  get rule(): Rule {
    return this.#kept.rule;
  }

  get request(): AbcReq {
    return { ...lastYear(), measure: this.measure, rule: this.rule, ...(this.tried ? { cuts: this.tried } : {}) };
  }

  get answer() {
    return this.#answer.value;
  }

  get fault() {
    return this.#answer.fault;
  }

  /** The cuts shown: tried out, or the firm's. */
  get cuts(): number[] {
    return this.tried ?? this.firm;
  }

  get firm(): number[] {
    const settings = desk.settings;
    const own = this.rule === 'cumulative' ? settings?.abc_cumulative : settings?.abc_headcount;
    return own ?? this.answer?.cuts ?? [];
  }

  measureBy(measure: Measure): void {
    this.#keep({ ...this.#kept, measure });
  }

  cutBy(rule: Rule): void {
    this.tried = null;
    this.#keep({ ...this.#kept, rule });
  }

  #keep(kept: { measure: Measure; rule: Rule }): void {
    this.#kept = kept;
    desk.remember(KEY, JSON.stringify(kept));
  }

  try(at: number, share: number): void {
    this.tried = this.cuts.map((cut, index) => (index === at ? share : cut));
  }

  forget(): void {
    this.tried = null;
  }

  /** Makes the tried cuts the firm's: an undoable change of settings. */
  async save(): Promise<void> {
    const settings = desk.settings;
    if (!settings || !this.tried) return;
    const field = this.rule === 'cumulative' ? 'abc_cumulative' : 'abc_headcount';
    await call('desk.settle', { ...settings, [field]: this.tried });
    await desk.reload();
    this.tried = null;
  }
}
