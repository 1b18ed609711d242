/** How cases look and what they are called. */
import type { CaseKind, CaseState, Channel, Link } from '../../gen/api';
import type { Tone } from '../../kit';
import { say, w } from '../../platform';

export const KINDS: readonly CaseKind[] = ['complaint', 'claim', 'damage', 'loss', 'delay', 'follow_up'];
export const STATES: readonly CaseState[] = ['open', 'overdue', 'closed'];
export const LINKS: readonly Link[] = ['collect', 'sort', 'line_haul', 'deliver', 'service', 'other'];
export const CHANNELS: readonly Channel[] = ['phone', 'chat', 'platform', 'carrier', 'regulator', 'counter', 'other'];

export function caseTone(state: CaseState): Tone {
  if (state === 'overdue') return 'bad';
  return state === 'open' ? 'info' : 'plain';
}

/** The word of a known cause, else the firm's own words. */
export function causeText(cause: string | null): string {
  return cause === null ? '' : (w.find(`cause-${cause.replaceAll('_', '-')}`, {}) ?? cause);
}

export function verdictText(justified: boolean | null): string {
  if (justified === null) return say('verdict', 'unknown');
  return say('verdict', justified ? 'yes' : 'no');
}
