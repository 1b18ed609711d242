/** What customers are worth is made ready as a job in large files; alerts, values, levels and tasks are told from it. */
import { reads, type Nothing } from '../../gen/api';
import { call } from '../../platform';
import { Preparing } from '../desk';

/** Call it during component initialisation. */
export const worthReady = (): Preparing<Nothing> =>
  new Preparing<Nothing>({ ask: () => ({}), start: () => call('value.prepare', {}), tags: reads['value.clv'] });
