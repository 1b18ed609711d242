/** The firm's machines: asked once, shown in several places. */
import { reads, type Peers } from '../../gen/api';
import { resource, type Resource } from '../../kit';
import { call } from '../../platform';

class Machines {
  #answer = $state.raw<Resource<Peers> | null>(null);

  get value(): Peers | undefined {
    return this.#answer?.value;
  }

  get fault(): unknown {
    return this.#answer?.fault;
  }

  /** Conflicts that nobody settled. */
  get conflicts(): number {
    return this.value?.conflicts ?? 0;
  }

  /** Asks from now on. Call it during component initialisation, once for the page. */
  follow(): void {
    const answer = resource(reads['exchange.peers'], () => call('exchange.peers', {}));
    this.#answer = answer;
    $effect(() => () => {
      if (this.#answer === answer) this.#answer = null;
    });
  }
}

export const machines = new Machines();
