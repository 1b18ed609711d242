/** What the file holds of the person a dialog is about. */
import { reads, type Held, type HeldTable } from '../../gen/api';
import { resource } from '../../kit';
import { call, w } from '../../platform';
import { tableName } from '../exchange';
import { asks, type Doing } from './asks.svelte';
import { personOf } from './who';

/** Puts the focus where there is something to do, once that is known. */
export const focusField = (part: HTMLElement): void => part.querySelector<HTMLElement>('input, select')?.focus();

/** Tables and how many rows of each, to be shown. */
export const heldRows = (tables: readonly HeldTable[]): { key: string; value: string }[] =>
  tables.map(({ table, rows: n }) => ({ key: tableName(table), value: w.privacyHeldRows({ n }) }));

export interface HeldOf {
  /** Nothing while it is looked for, and before somebody was chosen. */
  readonly held: Held | null;
  readonly loading: boolean;
  readonly fault: unknown;
}

/** Call it during initialisation of the dialog; it asks only while that is open. */
export function heldFor(doing: Doing): HeldOf {
  const answer = resource(reads['privacy.held'], async () => {
    const { who } = asks;
    if (asks.doing !== doing || !who) return null;
    return { who, held: await call('privacy.held', personOf(who)) };
  });
  return {
    get held() {
      // Never what is held of somebody else, who was asked about before.
      return answer.value && answer.value.who === asks.who ? answer.value.held : null;
    },
    get loading() {
      return answer.loading;
    },
    get fault() {
      return answer.loading ? undefined : answer.fault;
    },
  };
}
