/** Whom to invite, as it is typed. */
import type { InviteReq, State } from '../../../gen/api';
import { FALLEN_BY } from '../../customers';
import { amount } from '../weights';

export interface Choice {
  classes: readonly string[];
  states: readonly State[];
  area: string;
  /** as the list of customers searches */
  query: string;
  /** only customers whose revenue falls */
  falling: boolean;
  size: string;
  seed: string;
  anonymous: boolean;
}

/** A seed that nobody picks for what comes of it: the day. */
export const seedOf = (now: Date): string =>
  String(now.getFullYear() * 10_000 + (now.getMonth() + 1) * 100 + now.getDate());

/** What is no whole number is none, so that the core says what it must be. */
const MOST = 0xffff_ffff;
export function whole(text: string): number {
  const value = amount(text);
  return Number.isFinite(value) ? Math.min(MOST, Math.max(0, Math.round(value))) : 0;
}

export const requestOf = (id: string, choice: Choice): InviteReq => ({
  id,
  classes: [...choice.classes],
  states: [...choice.states],
  ...(choice.area.trim() !== '' && { area: choice.area.trim() }),
  ...(choice.query.trim() !== '' && { query: choice.query.trim() }),
  ...(choice.falling && { fallen_by: FALLEN_BY }),
  ...(choice.size.trim() !== '' && { size: whole(choice.size) }),
  seed: whole(choice.seed),
  anonymous: choice.anonymous,
});

/** A list with one more, or one less. */
export const turned = <T>(list: readonly T[], one: T, on: boolean): T[] =>
  on ? [...list, one] : list.filter((other) => other !== one);
