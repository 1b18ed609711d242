/** What keys mean in the cells of a paper: no state, no words, no page. */
import type { Datum, Holds, PaperCell, PaperSheet } from '../../../gen/api';

/** The datum of "cannot say". */
export const NOT_SAID = '-';

export type Filled = Record<string, Datum>;

/** A cell with the question it belongs to. */
export interface Line {
  cell: PaperCell;
  question: PaperSheet['questions'][number];
  /** It is the first of its question. */
  first: boolean;
}

/** What a key did: the datum from now on, digits that may go on, whether the cell is done. */
export interface Pressed {
  datum: Datum | undefined;
  digits: string;
  done: boolean;
}

/** Cells in which keys choose; in the others one types. */
export const isPicked = ({ holds }: Holds): boolean => ['choice', 'set', 'order', 'scale'].includes(holds);

/** The cells in their order, or `only` some of them. */
export const linesOf = (sheet: PaperSheet, only?: ReadonlySet<string> | null): Line[] =>
  sheet.questions.flatMap((question) =>
    question.cells.filter(({ key }) => !only || only.has(key)).map((cell, at) => ({ cell, question, first: at === 0 })),
  );

/** `a` is the first option. */
export const letterOf = (place: number): string => String.fromCharCode(97 + place);

const placeOf = (key: string, options: readonly string[]): number => {
  const place = /^[a-z]$/i.test(key) ? key.toLowerCase().charCodeAt(0) - 97 : Number.NaN;
  return place < options.length ? place : -1;
};

/** A whole number between two others, digit by digit: done as soon as no further digit could follow. */
function whole(digits: string, from: number, to: number): { value: number | null; done: boolean } | null {
  if (digits === '-') return from < 0 ? { value: null, done: false } : null;
  const value = Number(digits);
  const sign = digits.startsWith('-') ? -1 : 1;
  const longest = sign < 0 ? -from : to;
  const more = value !== 0 && Math.abs(value) * 10 <= longest;
  const fits = value >= from && value <= to;
  return fits || more ? { value: fits ? value : null, done: fits && !more } : null;
}

/** A key in a cell where keys choose; `null` when it means nothing there, `'refused'` when nothing there is called so. */
export function press(holds: Holds, datum: Datum | undefined, digits: string, key: string): Pressed | 'refused' | null {
  const blank: Pressed = { datum: undefined, digits: '', done: true };
  if (key === ' ' || key === '.') return blank;
  if (holds.holds === 'scale') {
    if (/^x$/i.test(key)) return holds.opt_out ? { datum: NOT_SAID, digits: '', done: true } : 'refused';
    if (!/^[0-9-]$/.test(key)) return key.length === 1 ? 'refused' : null;
    if (key === '0' && digits === '' && holds.from > 0) return blank;
    const read = whole(digits + key, holds.from, holds.to);
    if (!read) return 'refused';
    return { datum: read.value ?? undefined, digits: read.done ? '' : digits + key, done: read.done };
  }
  if (holds.holds !== 'choice' && holds.holds !== 'set' && holds.holds !== 'order') return null;
  const { options } = holds;
  if (key === '0' && digits === '') return blank;
  let place = placeOf(key, options);
  let going = '';
  if (/^[0-9]$/.test(key)) {
    const read = whole(digits + key, 1, options.length);
    if (!read) return 'refused';
    place = (read.value ?? 0) - 1;
    going = read.done ? '' : digits + key;
    // of several options each digit is one; a tenth has its letter
    if (holds.holds !== 'choice') [place, going] = [Number(key) - 1, ''];
  }
  const uid = options[place];
  if (uid === undefined) return key.length === 1 ? 'refused' : null;
  if (holds.holds === 'choice') return { datum: uid, digits: going, done: going === '' };
  const before = Array.isArray(datum) ? datum : [];
  const without = before.filter((other) => other !== uid);
  const ticked = without.length < before.length ? without : [...before, uid];
  const uids = holds.holds === 'set' ? options.filter((other) => ticked.includes(other)) : ticked;
  if (holds.holds === 'order' && uids.length > holds.most) return 'refused';
  const full = holds.holds === 'order' && uids.length === holds.most;
  return { datum: uids.length > 0 ? uids : undefined, digits: '', done: full };
}

const isDay = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900;
};

/** What was typed into a cell, `undefined` for a blank, `null` where the cell cannot hold it. */
export function typed(holds: Holds, entered: string): Datum | undefined | null {
  const text = entered.trim();
  if (text === '' || text === '.') return undefined;
  switch (holds.holds) {
    case 'number': {
      const value = /^-?\d*\.?\d+$/.test(text) ? Number(text) : Number.NaN;
      const decimals = text.split('.')[1]?.length ?? 0;
      const fits = value >= (holds.min ?? -9e15) && value <= (holds.max ?? 9e15) && decimals <= holds.decimals;
      return fits ? value : null;
    }
    case 'text':
      return [...text].length <= holds.most ? text : null;
    case 'day': {
      const found = /^(\d{4})[-/.]?(\d{1,2})[-/.]?(\d{1,2})$/.exec(text);
      if (!found) return null;
      const [year, month, day] = found.slice(1).map(Number) as [number, number, number];
      const two = (part: number) => String(part).padStart(2, '0');
      return isDay(year, month, day) ? `${year}-${two(month)}-${two(day)}` : null;
    }
    case 'clock': {
      const found = /^(\d{1,2})[:：.]?(\d{2})$/.exec(text);
      if (!found) return null;
      const [hours, minutes] = found.slice(1).map(Number) as [number, number];
      return hours < 24 && minutes < 60 ? hours * 60 + minutes : null;
    }
    default:
      return null;
  }
}

/** As it stands in the field of a cell: numbers and letters as they are keyed, texts as they are written. */
export function written(holds: Holds, datum: Datum | undefined): string {
  if (datum === undefined) return '';
  if (datum === NOT_SAID && holds.holds === 'scale') return 'X';
  if (holds.holds === 'choice') return String(holds.options.indexOf(String(datum)) + 1);
  if ((holds.holds === 'set' || holds.holds === 'order') && Array.isArray(datum))
    return datum.map((uid) => letterOf(holds.options.indexOf(uid)).toUpperCase()).join(' ');
  if (holds.holds === 'clock' && typeof datum === 'number')
    return `${String(Math.floor(datum / 60)).padStart(2, '0')}:${String(datum % 60).padStart(2, '0')}`;
  return String(datum);
}

/** The places of the options that are chosen. */
export function chosen(holds: Holds, datum: Datum | undefined): number[] {
  if (datum === undefined || !('options' in holds)) return [];
  return (Array.isArray(datum) ? datum : [String(datum)]).map((uid) => holds.options.indexOf(uid));
}

/** The number of a paper; `null` for anything else. */
export function paperNumber(text: string): number | null {
  const number = /^\d{1,5}$/.test(text.trim()) ? Number(text.trim()) : 0;
  return number >= 1 ? number : null;
}
