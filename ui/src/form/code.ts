/** The answer code: the mirror of `crates/form/src/code.rs`, held to it by `vectors/codes.json`. */
import { Writer, checksum, width } from './bits';
import { NOT_SAID, daysOf, round } from './eval';
import { accepts } from './holds';
import type { Cell, Coded, Datum, Holds } from './types';

export const PREFIX = 'KH1.';
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 2024-01-01 in minutes since 1970. */
const BEGINNING = 19_723 * 1440;
/** 1900-01-01 in days since 1970. */
const FIRST_DAY = -25_567;

const bytesOf = (n: number) => [n >>> 24, (n >>> 16) & 255, (n >>> 8) & 255, n & 255];

/** Writes an answer as a code without blanks. */
export function encode(coded: Coded, cells: readonly Cell[], structure: number): string {
  const bits = new Writer();
  bits.put(1, 4);
  bits.put(coded.form, 32);
  bits.putLong(coded.version);
  bits.put(coded.id, 48);
  bits.put(Math.min(Math.max(coded.begun - BEGINNING, 0), 2 ** 24 - 1), 24);
  bits.put(Math.min(coded.seconds, 65_535), 16);
  bits.put(coded.lang === 'en' ? 1 : 0, 1);
  for (const [part, size] of [
    [coded.arm, 4],
    [coded.token, 40],
  ] as const) {
    bits.put(part == null ? 0 : 1, 1);
    if (part != null) bits.put(part, size);
  }
  for (const cell of cells) pack(bits, cell.holds, coded.answers[cell.key]);
  const bytes = [...bits.bytes, ...bytesOf(checksum([...bits.bytes, ...bytesOf(structure)]))];
  const fives = [bytes.length >> 10, bytes.length >> 5, bytes.length];
  let [held, have] = [0, 0];
  for (const byte of bytes) {
    held = (held << 8) | byte;
    have += 8;
    while (have >= 5) {
      have -= 5;
      fives.push(held >> have);
      held &= (1 << have) - 1;
    }
  }
  if (have > 0) fives.push(held << (5 - have));
  return PREFIX + fives.map((five) => DIGITS[five & 31]).join('');
}

/** For reading aloud and for chats: in groups of five. */
export function grouped(code: string): string {
  return PREFIX + (code.slice(PREFIX.length).match(/.{1,5}/g) ?? []).join(' ');
}

/** States of a bounded number, blank included, and the lowest; none where it is written at full length. */
function states(holds: Holds & { holds: 'number' }): [low: number, count: number] | undefined {
  if (holds.min == null || holds.max == null) return undefined;
  const unit = 10 ** holds.decimals;
  const low = Math.ceil(holds.min * unit);
  const count = Math.floor(holds.max * unit) - low + 2;
  return count >= 2 && count <= 2 ** 24 ? [low, count] : undefined;
}

/** Writes one cell. A blank, and anything the cell does not accept, is 0 or a single 0 bit. */
export function pack(bits: Writer, holds: Holds, given: Datum | undefined): void {
  const datum = accepts(holds, given) ? given : undefined;
  switch (holds.holds) {
    case 'choice':
      return bits.put(holds.options.indexOf(String(datum)) + 1, width(holds.options.length + 1));
    case 'set':
      bits.put(Array.isArray(datum) ? 1 : 0, 1);
      if (Array.isArray(datum)) for (const option of holds.options) bits.put(datum.includes(option) ? 1 : 0, 1);
      return;
    case 'order': {
      const ranked = Array.isArray(datum) ? datum : [];
      bits.put(ranked.length, width(holds.most + 1));
      for (const uid of ranked) bits.put(holds.options.indexOf(uid), width(holds.options.length));
      return;
    }
    case 'scale': {
      const points = Math.max(holds.to - holds.from + 1, 0);
      const at = datum === NOT_SAID ? points + 1 : datum === undefined ? 0 : Number(datum) - holds.from + 1;
      return bits.put(at, width(points + 1 + (holds.opt_out ? 1 : 0)));
    }
    case 'number': {
      const bounds = states(holds);
      const scaled = typeof datum === 'number' ? round(datum * 10 ** holds.decimals) : undefined;
      if (bounds) return bits.put(scaled === undefined ? 0 : scaled - bounds[0] + 1, width(bounds[1]));
      bits.put(scaled === undefined ? 0 : 1, 1);
      if (scaled === undefined) return;
      bits.put(scaled < 0 ? 1 : 0, 1);
      return bits.putLong(Math.abs(scaled));
    }
    case 'text': {
      const bytes = new TextEncoder().encode(typeof datum === 'string' ? datum : '');
      bits.putLong(bytes.length);
      for (const byte of bytes) bits.put(byte, 8);
      return;
    }
    case 'day': {
      const day = typeof datum === 'string' ? daysOf(datum) : undefined;
      bits.put(day === undefined ? 0 : 1, 1);
      return day === undefined ? undefined : bits.put(day - FIRST_DAY, 20);
    }
    case 'clock':
      return bits.put(datum === undefined ? 0 : Number(datum) + 1, 11);
  }
}
