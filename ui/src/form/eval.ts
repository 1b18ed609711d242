/** What conditions mean: the mirror of `crates/form/src/expr.rs`, held to it by `vectors/conditions.json`. */
import { matches } from './pattern';
import type { Answers, Context, Expr, Fn } from './types';

/** What a part of a condition comes to; a blank is `undefined`. */
export type Value = number | string | string[] | boolean | undefined;

/** The datum of "cannot say". */
export const NOT_SAID = '-';

function truthOf(v: Value): boolean {
  if (Array.isArray(v) || typeof v === 'string') return v.length > 0;
  return Boolean(v);
}

const DECIMAL = /^[\p{White_Space}]*([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)[\p{White_Space}]*$/u;

function numberOf(v: Value): number | undefined {
  if (typeof v === 'number') return v;
  if (typeof v === 'boolean') return v ? 1 : 0;
  const found = typeof v === 'string' ? DECIMAL.exec(v)?.[1] : undefined;
  return found === undefined ? undefined : finite(Number(found));
}

const finite = (n: number | undefined) => (n !== undefined && Number.isFinite(n) ? n : undefined);

/** All digits of a number, as Rust writes it: never with an exponent. */
export function plain(n: number): string {
  const found = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(String(n));
  if (!found) return String(n);
  const [, sign = '', first = '', rest = '', exponent = '0'] = found;
  const digits = first + rest;
  const power = Number(exponent);
  if (power < 0) return `${sign}0.${'0'.repeat(-power - 1)}${digits}`;
  return sign + digits.padEnd(power + 1, '0');
}

/** As it is inserted into a text. */
export function textOf(v: Value): string {
  if (v === undefined) return '';
  if (typeof v === 'boolean') return v ? '1' : '0';
  if (typeof v === 'number') return plain(v);
  return typeof v === 'string' ? v : v.join(', ');
}

/** Days since 1970-01-01 of a text like `2026-11-29`, from 1900 to 2999. */
export function daysOf(text: string): number | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!found) return undefined;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  if (year < 1900 || year > 2999) return undefined;
  const time = Date.UTC(year, month - 1, day);
  return new Date(time).toISOString().startsWith(text) ? time / 86_400_000 : undefined;
}

function equal(a: Value, b: Value): boolean {
  if (a === undefined || b === undefined) return a === b;
  if (Array.isArray(a) && typeof b === 'string') return a.length === 1 && a[0] === b;
  if (Array.isArray(b) && typeof a === 'string') return b.length === 1 && b[0] === a;
  const [x, y] = [numberOf(a), numberOf(b)];
  return x !== undefined && y !== undefined ? x === y : textOf(a) === textOf(b);
}

/** Below, at or above zero; none where two values have no order. */
function order(a: Value, b: Value): number | undefined {
  if (a === undefined || b === undefined) return undefined;
  let [x, y] = [numberOf(a), numberOf(b)];
  if (x === undefined || y === undefined) [x, y] = [daysOf(textOf(a)), daysOf(textOf(b))];
  return x === undefined || y === undefined ? undefined : x - y;
}

const compared = (found: number | undefined, holds: (n: number) => boolean) => found !== undefined && holds(found);

/** Rounded half away from zero, without the error of adding a half. */
export function round(n: number, decimals = 0): number {
  const scaled = n * 10 ** decimals;
  const whole = Math.trunc(scaled);
  return (Math.abs(scaled - whole) >= 0.5 ? whole + Math.sign(scaled) : whole) / 10 ** decimals;
}

/** What an expression comes to. */
export function value(expr: Expr, answers: Answers, context: Context): Value {
  switch (expr.op) {
    case 'number':
      return expr.of;
    case 'text':
      return expr.of || undefined;
    case 'cell': {
      const datum = answers[expr.of];
      return datum === NOT_SAID ? undefined : datum;
    }
    case 'given':
      return context[expr.of] || undefined;
    default:
      return call(expr.of[0], expr.of[1], (e) => value(e, answers, context));
  }
}

function call(fn: Fn, args: Expr[], of: (e: Expr) => Value): Value {
  const nth = (n: number): Value => {
    const arg = args[n];
    return arg && of(arg);
  };
  const numbers = () => args.map((e) => numberOf(of(e))).filter((n) => n !== undefined);
  const sum = () => numbers().reduce((a, b) => a + b, 0);
  const both = (f: (a: number, b: number) => number) => {
    const [a, b] = [numberOf(nth(0)), numberOf(nth(1))];
    return a === undefined || b === undefined ? undefined : finite(f(a, b));
  };
  const first = nth(0);
  const second = () => nth(1);
  switch (fn) {
    case 'or':
      return args.some((e) => truthOf(of(e)));
    case 'and':
      return args.every((e) => truthOf(of(e)));
    case 'not':
      return !truthOf(first);
    case 'eq':
      return equal(first, second());
    case 'ne':
      return !equal(first, second());
    case 'lt':
      return compared(order(first, second()), (n) => n < 0);
    case 'le':
      return compared(order(first, second()), (n) => n <= 0);
    case 'gt':
      return compared(order(first, second()), (n) => n > 0);
    case 'ge':
      return compared(order(first, second()), (n) => n >= 0);
    case 'add':
      return both((a, b) => a + b);
    case 'sub':
      return both((a, b) => a - b);
    case 'mul':
      return both((a, b) => a * b);
    case 'div':
      return both((a, b) => a / b);
    case 'neg': {
      const n = numberOf(first);
      return n === undefined ? undefined : -n;
    }
    case 'answered':
      return args.some((e) => of(e) !== undefined);
    case 'selected': {
      const option = second();
      if (typeof option !== 'string') return false;
      return Array.isArray(first) ? first.includes(option) : first === option;
    }
    case 'count':
      return args.reduce((n, e) => {
        const v = of(e);
        return n + (v === undefined ? 0 : Array.isArray(v) ? v.length : 1);
      }, 0);
    case 'sum':
      return sum();
    case 'mean':
      return finite(sum() / numbers().length);
    case 'min':
      return finite(Math.min(...numbers()));
    case 'max':
      return finite(Math.max(...numbers()));
    case 'length':
      return [...textOf(first)].length;
    case 'matches':
      return matches(textOf(first), textOf(second()));
    case 'contains': {
      const part = second();
      return first !== undefined && part !== undefined && textOf(first).includes(textOf(part));
    }
    case 'round': {
      const n = numberOf(first);
      const decimals = Math.trunc(Math.min(Math.max(numberOf(second()) ?? 0, 0), 6));
      return n === undefined ? undefined : finite(round(n, decimals));
    }
    case 'if':
      return truthOf(first) ? second() : nth(2);
    case 'days': {
      const [a, b] = [daysOf(textOf(first)), daysOf(textOf(second()))];
      return a === undefined || b === undefined ? undefined : b - a;
    }
    case 'place': {
      const option = second();
      const at = Array.isArray(first) && typeof option === 'string' ? first.indexOf(option) : -1;
      return at < 0 ? undefined : at + 1;
    }
  }
}

/** Whether a condition holds. */
export function truth(expr: Expr, answers: Answers, context: Context): boolean {
  return truthOf(value(expr, answers, context));
}
