/** What a cell of a paper is called, takes and holds, in words. */
import type { Datum, FormText, Holds, PaperCell } from '../../../gen/api';
import { w } from '../../../platform';
import { both } from '../words';
import { chosen, isPicked, NOT_SAID, written } from './keying';

export const labelOf = (parts: readonly FormText[]): string => parts.map(both).filter(Boolean).join(' · ');

/** Which keys a cell takes; options tell theirs themselves. */
export function keysOf(holds: Holds): string {
  switch (holds.holds) {
    case 'scale':
      return [
        w.papersKeyScale({ from: holds.from, to: holds.to }),
        ...(holds.opt_out ? [w.papersKeyNotSaid()] : []),
      ].join(' · ');
    case 'set':
      return w.papersKeySet();
    case 'order':
      return w.papersKeyOrder();
    case 'number':
      return w.papersKeyNumber();
    case 'text':
      return w.papersKeyText();
    case 'day':
      return w.papersKeyDay();
    case 'clock':
      return w.papersKeyClock();
    default:
      return '';
  }
}

/** Why a cell does not take what was keyed. */
export function refusalOf(holds: Holds): string {
  if (holds.holds === 'scale') return w.papersRefusedScale();
  if (isPicked(holds)) return w.papersRefusedOption();
  if (holds.holds === 'number') return w.papersRefusedNumber();
  if (holds.holds === 'day') return w.papersRefusedDay();
  return holds.holds === 'clock' ? w.papersRefusedClock() : w.papersRefusedText();
}

/** What stands in a cell, as one reads it. */
export function said(cell: PaperCell | undefined, datum: Datum | null | undefined): string {
  if (datum === undefined || datum === null || !cell) return w.papersBlank();
  if (datum === NOT_SAID && cell.holds.holds === 'scale') return w.formPageCannotSay();
  const options = chosen(cell.holds, datum).map((place) => both(cell.options[place]));
  return options.length > 0 ? options.join(' · ') : written(cell.holds, datum);
}
