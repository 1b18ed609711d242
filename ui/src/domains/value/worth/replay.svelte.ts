/** The replay of the firm's own past: begun by a person, as a job, and kept until the data change. */
import { reads, type LapseBy } from '../../../gen/api';
import { resource } from '../../../kit';
import { call, language } from '../../../platform';
import { desk, Preparing } from '../../desk';

/** Rules that alerts can judge a silence by. */
export const USABLE: readonly string[] = ['silence', 'alive'] satisfies LapseBy[];

export class Replay {
  begun = $state(false);
  readonly run = new Preparing({
    ask: () => (this.begun ? {} : null),
    start: () => call('value.prepare_backtest', {}),
    // Another rule in the settings is no other past.
    tags: reads['value.backtest'].filter((tag) => tag !== 'settings'),
    always: true,
  });
  readonly #found = resource(reads['value.backtest'], () => {
    // Doubts are the core's words: another language is another answer.
    void language();
    return this.run.ready ? call('value.backtest', {}) : Promise.resolve(undefined);
  });

  get found() {
    return this.run.ready ? this.#found.value : undefined;
  }

  get fault() {
    return this.#found.fault;
  }

  /** Alerts judge a silence by this rule from now on: an undoable change of settings. */
  async use(rule: string): Promise<void> {
    const { settings } = desk;
    if (!settings || !USABLE.includes(rule)) return;
    await call('desk.settle', { ...settings, lapse_rule: rule as LapseBy });
    await desk.reload();
  }
}
