/** A costing of a large file is made ready as a job before its figures are asked for. */
import { reads, type Ask } from '../../gen/api';
import { call } from '../../platform';
import { Preparing as Work } from '../desk';

export class Preparing extends Work<Ask> {
  /** Call it during component initialisation; `ask` is null while there is nothing to cost. */
  constructor(ask: () => Ask | null) {
    super({ ask, start: (asked) => call('costing.prepare', asked), tags: reads['costing.customers'] });
  }
}
