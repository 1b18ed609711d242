/** How a customer's class and state look: the letter and the word carry the meaning, colour repeats it. */
import type { State } from '../../gen/api';
import type { Tone } from '../../kit';

const TONES: Record<State, Tone> = { new: 'info', active: 'good', dormant: 'warn', lapsed: 'bad', prospect: 'plain' };

export const stateTone = (state: State): Tone => TONES[state];

/** In the order of a customer's life. */
export const STATES: readonly State[] = ['prospect', 'new', 'active', 'dormant', 'lapsed'];

/** A change of more than a fifth downwards deserves red; a plain fall does not. */
export function changeTone(change: number | null): Tone {
  if (change === null) return 'plain';
  if (change <= -0.2) return 'bad';
  return change >= 0.05 ? 'good' : 'plain';
}

/** The badge knows three letters; a firm with more classes shows the rest as the last. */
export const badge = (letter: string): 'A' | 'B' | 'C' => (letter === 'A' || letter === 'B' ? letter : 'C');
