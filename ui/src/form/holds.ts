/** What a cell may hold: the mirror of `Holds::accepts` in `crates/form/src/answers.rs`. */
import { NOT_SAID, daysOf } from './eval';
import type { Datum, Holds } from './types';

/** The largest number in its last digit: beyond it digits would be lost. */
const MOST = 9e15;

/** Characters as people count them; half of an emoji is none. */
export const length = (text: string) => [...text].length;

/** Whether this may stand in such a cell. */
export function accepts(holds: Holds, datum: Datum | undefined): boolean {
  if (datum === undefined) return false;
  switch (holds.holds) {
    case 'choice':
      return typeof datum === 'string' && holds.options.includes(datum);
    case 'set': {
      if (!Array.isArray(datum)) return false;
      let from = 0;
      return datum.every((uid) => (from = holds.options.indexOf(uid, from) + 1) > 0);
    }
    case 'order':
      return (
        Array.isArray(datum) &&
        datum.length <= holds.most &&
        new Set(datum).size === datum.length &&
        datum.every((uid) => holds.options.includes(uid))
      );
    case 'scale':
      if (typeof datum === 'string') return holds.opt_out && datum === NOT_SAID;
      return Number.isInteger(datum) && Number(datum) >= holds.from && Number(datum) <= holds.to;
    case 'number': {
      if (typeof datum !== 'number') return false;
      const scaled = datum * 10 ** holds.decimals;
      return (
        Math.abs(scaled) <= MOST &&
        Math.abs(scaled - Math.round(scaled)) <= 1e-6 * Math.max(Math.abs(scaled), 1) &&
        datum >= (holds.min ?? -Infinity) &&
        datum <= (holds.max ?? Infinity)
      );
    }
    case 'text':
      return typeof datum === 'string' && datum !== '' && length(datum) <= holds.most;
    case 'day':
      return typeof datum === 'string' && daysOf(datum) !== undefined;
    case 'clock':
      return typeof datum === 'number' && Number.isInteger(datum) && datum >= 0 && datum < 1440;
  }
}
