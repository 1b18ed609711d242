/** A costing of a large file is made ready as a job before its figures are asked for. */
import { reads, type Ask } from '../../gen/api';
import { call } from '../../platform';
import { Preparing as Work } from '../desk';

export class Preparing extends Work<Ask> {
  /** Call it during component initialisation; `ask` is null while there is nothing to cost. `by` makes one method ready, or
   * all that stand side by side. */
  constructor(ask: () => Ask | null, by: 'costing.prepare' | 'costing.prepare_compare' = 'costing.prepare') {
    super({ ask, start: (asked) => call(by, asked), tags: reads['costing.customers'] });
  }
}
