/** What a fault says in the language chosen now. */
import type { Fault } from '../gen/api';
import type { FormFault } from '../kit';
import { CoreFault, faultOf } from './bridge';
import { w } from './words.svelte';

/** The words of whatever was thrown; a code without words is told by name. */
export function explain(problem: unknown): string {
  const fault: Fault = faultOf(problem);
  const told = w.find(`error-${fault.code.replaceAll('_', '-')}`, fault.args as Record<string, string | number>);
  if (told) return told;
  const args = Object.entries(fault.args).map(([name, value]) => `${name}=${value}`);
  return w.errorUnknown({ detail: [fault.code, ...args].join(' ') });
}

/** What the core refuses, each beside the field it names, for `Form.submit`; whatever else is thrown goes on. */
export async function refusals(work: () => Promise<void>): Promise<FormFault[]> {
  try {
    await work();
    return [];
  } catch (problem) {
    if (!(problem instanceof CoreFault)) throw problem;
    const { field } = problem.fault.args;
    return [{ ...problem.fault, field: typeof field === 'string' ? field : null }];
  }
}
