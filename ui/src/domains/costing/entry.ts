/** An entry of the books while it is typed: texts until it is sent. */
import type { Behaviour, CostEntryFields, CostEntryRow, CostItem, Nature } from '../../gen/api';
import { w } from '../../platform';

export const NATURES: readonly Nature[] = ['direct', 'indirect'];
export const BEHAVIOURS: readonly Behaviour[] = ['fixed', 'variable', 'step'];

export interface EntryText extends Record<string, unknown> {
  day: string;
  amount: string;
  /** Name of the kind as people say it. */
  item: string;
  /** Empty is the usual one. */
  nature: string;
  behaviour: string;
  department: string;
  customer: string;
  customerName: string;
  owner: string;
  note: string;
  estimate: boolean;
}

/** Yuan as fen without rounding; a credit is negative. Null is no amount, and so is nothing at all. */
export function amountOf(text: string): number | null {
  const plain = text
    .normalize('NFKC')
    .replaceAll(/[\s,¥元]/gu, '')
    .replace(/^[−–]/u, '-');
  const match = /^(-?)(\d{1,10})(?:\.(\d{1,2}))?$/u.exec(plain);
  if (!match) return null;
  const fen = Number(match[2]) * 100 + Number((match[3] ?? '').padEnd(2, '0'));
  if (fen === 0) return null;
  return match[1] === '-' ? -fen : fen;
}

/** What is there, or what a new entry begins with: the last day of the month that was looked at. */
export function entryText(row: CostEntryRow | null, day: string): EntryText {
  return {
    day: row?.day ?? day,
    amount: row ? (row.amount_fen / 100).toFixed(2) : '',
    item: row?.label ?? '',
    nature: row?.nature ?? '',
    behaviour: row?.behaviour ?? '',
    department: row?.department ?? '',
    customer: row?.customer ?? '',
    customerName: row?.customer_name ?? '',
    owner: row?.owner ?? '',
    note: row?.note ?? '',
    estimate: row?.estimate ?? false,
  };
}

/** The kind of a typed name: one of the twelve by its word, else the firm's own. */
export function itemOf(name: string, items: readonly CostItem[]): string {
  const text = name.trim();
  return items.find(({ id }) => w.find(`cost-item-${id.replaceAll('_', '-')}`, {}) === text)?.id ?? text;
}

/** Fields that cannot be sent, with what to do. */
export function entryWrong(text: EntryText): Partial<Record<keyof EntryText & string, string>> {
  return {
    ...(/^\d{4}-\d{2}-\d{2}$/.test(text.day) ? {} : { day: w.booksNeedDay() }),
    ...(amountOf(text.amount) === null ? { amount: w.booksNeedAmount() } : {}),
    ...(text.item.trim() === '' ? { item: w.booksNeedItem() } : {}),
    // A name without its customer would be lost without a word.
    ...(text.customerName.trim() !== '' && text.customer === '' ? { customer: w.booksCustomerChoose() } : {}),
  };
}

export function entryFields(text: EntryText, items: readonly CostItem[]): CostEntryFields {
  return {
    day: text.day,
    amount_fen: amountOf(text.amount) ?? 0,
    item: itemOf(text.item, items),
    ...(text.nature ? { nature: text.nature as Nature } : {}),
    ...(text.behaviour ? { behaviour: text.behaviour as Behaviour } : {}),
    ...(text.department ? { department: text.department } : {}),
    ...(text.customer ? { customer: text.customer } : {}),
    ...(text.owner.trim() ? { owner: text.owner.trim() } : {}),
    ...(text.note.trim() ? { note: text.note.trim() } : {}),
    estimate: text.estimate,
  };
}
