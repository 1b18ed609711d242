/** A third value at a conflict: what stands and what the other side wrote as they are typed, and back. */
import type { ConflictCard, ConflictField } from '../../gen/api';
import { call, money, say, w } from '../../platform';
import { fenOf, minutesOf, yuanOf } from '../cases/typed';
import { desk } from '../desk';
import { partName } from './names';

/** A value as it is typed. */
export function typedOf({ kind }: ConflictField, raw: string): string {
  if (kind === 'time') return raw.replace('T', ' ');
  return kind === 'money' && raw !== '' ? yuanOf(Number(raw)) : raw;
}

/** A value as a person reads it. */
export function saidOf(field: ConflictField, raw: string): string {
  if (raw === '') return w.exchangeEditNothing();
  if (field.kind === 'code') return say(field.family, raw);
  return field.kind === 'money' ? money(Number(raw)) : typedOf(field, raw);
}

/** Yuan with a sign: an entry of the books may give money back. */
function fen(text: string): string | undefined {
  const [, sign = '', plain = ''] = /^\s*([-\u2212\uFF0D]?)(.*)$/u.exec(text) ?? [];
  const found = fenOf(plain);
  return found == null ? undefined : `${sign && found !== 0 ? '-' : ''}${found}`;
}

/** What was typed as the contract has it; undefined where it is nothing of the kind. */
export function rawOf({ kind }: ConflictField, typed: string): string | undefined {
  const text = typed.trim();
  if (text === '' || kind === 'text' || kind === 'code') return text;
  if (kind === 'money') return fen(text);
  if (kind === 'time') return minutesOf(text) ?? undefined;
  if (kind === 'day') return minutesOf(text)?.slice(0, 10);
  const number = text.normalize('NFKC').replaceAll(/[\s,]/gu, '');
  return /^\d{1,15}$/u.test(number) ? number : undefined;
}

/** What is wrong with what was typed. */
export function wrong(field: ConflictField, typed: string): string | undefined {
  const raw = rawOf(field, typed);
  if (raw === '') return field.needed ? w.exchangeEditNeeded() : undefined;
  if (raw !== undefined) return undefined;
  switch (field.kind) {
    case 'money':
      return w.exchangeEditMoney();
    case 'time':
      return w.exchangeEditTime();
    case 'day':
      return w.exchangeEditDay();
    default:
      return w.exchangeEditNumber();
  }
}

/** How a column is called; where it has no name of its own, as its part is. */
export const columnName = ({ conflict }: ConflictCard, { column }: ConflictField): string =>
  w.find(`exchange-column-${column}`.replaceAll('_', '-')) ?? partName(conflict.table, conflict.part);

/** The conflict that a third value is written for. */
export class Third {
  card = $state.raw<ConflictCard | null>(null);

  /** It is being edited, not looked at: in full, which the log tells, and never on a projector. */
  async begin(id: string): Promise<void> {
    this.card = await call('exchange.conflict', { id, reveal: !desk.projector });
  }

  end = (): void => {
    this.card = null;
  };
}
