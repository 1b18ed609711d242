/** The rates of the trade-off as people type them: yuan, per cent, yuan an hour. */
import type { Assumptions } from '../../gen/api';
import { w } from '../../platform';
import { fen, fenText, share, shareText, typed } from './figures';

type Kind = 'money' | 'share' | 'hour' | 'number';

/** What is typed; the month from which it holds is chosen. */
export type RateId = Exclude<keyof Assumptions, 'since'>;

interface Rate {
  id: RateId;
  kind: Kind;
  /** The greatest the core takes, as it is typed. */
  most: number;
  optional?: boolean;
}

const LIST: readonly Rate[] = [
  { id: 'damaged_fen', kind: 'money', most: 1e6 },
  { id: 'lost_fen', kind: 'money', most: 1e6 },
  { id: 'redelivery_fen', kind: 'money', most: 1e6 },
  { id: 'complaint_share', kind: 'share', most: 100 },
  { id: 'complaint_minutes', kind: 'number', most: 10_000 },
  { id: 'minute_fen', kind: 'hour', most: 600_000 },
  { id: 'lost_margin_fen', kind: 'money', most: 1e6 },
  { id: 'lost_months', kind: 'number', most: 120 },
  { id: 'floor', kind: 'share', most: 100, optional: true },
  { id: 'answer_months', kind: 'number', most: 24 },
  { id: 'answer_error', kind: 'share', most: 100 },
];

const unit = ({ id, kind }: Rate): string => {
  if (kind === 'money') return '¥';
  if (kind === 'share') return '%';
  if (kind === 'hour') return w.tradeoffUnitHour();
  return id === 'answer_months' || id === 'lost_months' ? w.tradeoffUnitMonths() : w.tradeoffUnitMinutes();
};

export const RATES = LIST.map((rate) => ({ ...rate, unit: () => unit(rate) }));

export type RateTexts = Record<RateId, string>;

const of = (id: RateId) => LIST.find((rate) => rate.id === id);

/** Whether a text is no figure in range. */
export function wrong(id: RateId, text: string): boolean {
  const rate = of(id);
  const value = typed(text);
  if (!rate || value === null) return !rate?.optional;
  return !(value >= 0 && value <= rate.most);
}

function shown(kind: Kind, value: number | null): string {
  if (value === null) return '';
  if (kind === 'money') return fenText(value);
  if (kind === 'share') return shareText(value);
  // fen a minute as yuan an hour
  return String(Number((kind === 'hour' ? (value * 60) / 100 : value).toFixed(4)));
}

function read(kind: Kind, given: string): number | null {
  if (kind === 'money') return fen(given) === null ? null : Math.round(fen(given) ?? 0);
  if (kind === 'share') return share(given);
  const plain = typed(given);
  return plain === null ? null : kind === 'hour' ? Number(((plain * 100) / 60).toFixed(6)) : plain;
}

export const textsOf = (rates: Assumptions): RateTexts =>
  Object.fromEntries(LIST.map(({ id, kind }) => [id, shown(kind, rates[id])])) as RateTexts;

/** The rates after what was typed; untouched texts keep the figure they stand for. */
export function ratesOf(texts: RateTexts, before: Assumptions): Assumptions {
  const was = textsOf(before);
  const entries = LIST.map(({ id, kind }) => [id, texts[id] === was[id] ? before[id] : read(kind, texts[id])]);
  return Object.fromEntries(entries) as unknown as Assumptions;
}
