/** Codes of contacts, as the core knows them, and how they look. */
import type { Contact, ContactReq, Day } from '../../gen/api';
import type { Tone } from '../../kit';

export const WAYS = ['call', 'visit', 'chat', 'letter', 'counter'] as const;
export const RESULTS = ['reached', 'not_reached', 'offer', 'agreed', 'refused', 'complained', 'other'] as const;

const TONES: Record<string, Tone> = { agreed: 'good', refused: 'bad', complained: 'bad', not_reached: 'warn' };

export const resultTone = (result: string): Tone => TONES[result] ?? 'plain';

/** The same contact, followed up on this day. */
export function withDay(one: Contact, followed: Day): ContactReq {
  const { id, customer, at, way, note, result, task, follow } = one;
  return { id, customer, at, way, note, result, followed, ...(task ? { task } : {}), ...(follow ? { follow } : {}) };
}
