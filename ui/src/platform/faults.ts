/** What a fault says in the language chosen now. */
import type { Fault } from '../gen/api';
import { faultOf } from './bridge';
import { w } from './words.svelte';

/** The words of whatever was thrown; a code without words is told by name. */
export function explain(problem: unknown): string {
  const fault: Fault = faultOf(problem);
  const told = w.find(`error-${fault.code.replaceAll('_', '-')}`, fault.args as Record<string, string | number>);
  if (told) return told;
  const args = Object.entries(fault.args).map(([name, value]) => `${name}=${value}`);
  return w.errorUnknown({ detail: [fault.code, ...args].join(' ') });
}
