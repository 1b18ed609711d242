/** Bits in a row, highest first: the mirror of `crates/form/src/bits.rs`. Numbers stay below 2^53, so none is lost. */

export class Writer {
  readonly bytes: number[] = [];
  private used = 0;

  /** The lowest `count` bits of `value`, at most 48. */
  put(value: number, count: number): void {
    for (let at = count - 1; at >= 0; at--) {
      if (this.used % 8 === 0) this.bytes.push(0);
      // shifts of JavaScript end at 32 bits
      const bit = Math.floor(value / 2 ** at) % 2;
      const last = this.bytes.length - 1;
      this.bytes[last] = (this.bytes[last] ?? 0) + bit * 2 ** (7 - (this.used % 8));
      this.used++;
    }
  }

  /** A whole number in groups of 8 bits, lowest first: 1 where another group follows, then 7 bits of the number. */
  putLong(value: number): void {
    let rest = value;
    while (rest >= 128) {
      this.put(128 + (rest % 128), 8);
      rest = Math.floor(rest / 128);
    }
    this.put(rest, 8);
  }
}

/** How many bits tell so many states apart. */
export function width(states: number): number {
  let bits = 0;
  while (2 ** bits < states) bits++;
  return bits;
}

/** CRC-32 (IEEE). */
export function checksum(bytes: readonly number[]): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return ~sum >>> 0;
}
