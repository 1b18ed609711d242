/**
 * Random orders, drawn from the identity of the answer: the same id gives the same order for ever, so that an order need
 * not be stored and the analysis can draw it again. Stream: FNV-1a of `<id>:<salt>` seeds mulberry32; order: Fisher-Yates
 * from the last place.
 */

/** Numbers from 0 to below 1. */
export function stream(id: number, salt: string): () => number {
  let state = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(`${id}:${salt}`)) state = Math.imul(state ^ byte, 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The parts in an order of this answer's own; those that `stays` keep their places. */
export function shuffled<T>(
  parts: readonly T[],
  id: number,
  salt: string,
  stays: (part: T) => boolean = () => false,
): T[] {
  const loose = parts.filter((part) => !stays(part));
  const next = stream(id, salt);
  for (let at = loose.length - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1));
    [loose[at], loose[other]] = [loose[other] as T, loose[at] as T];
  }
  return parts.map((part) => (stays(part) ? part : (loose.shift() as T)));
}

/** Options in order: open and excluding ones last, the rest drawn. */
export function shuffledChoices<T extends { open?: boolean; alone?: boolean }>(
  parts: readonly T[],
  id: number,
  salt: string,
): T[] {
  const last = (part: T) => Boolean(part.open ?? false) || Boolean(part.alone ?? false);
  return [
    ...shuffled(
      parts.filter((p) => !last(p)),
      id,
      salt,
    ),
    ...parts.filter(last),
  ];
}

/** A place drawn by weights; none where there is nothing to draw. */
export function drawn(weights: readonly number[], id: number, salt: string): number | undefined {
  let left = stream(id, salt)() * weights.reduce((a, b) => a + b, 0);
  const found = weights.findIndex((weight) => (left -= weight) < 0);
  return found < 0 ? undefined : found;
}

/** A new identity, below 2^48. */
export function newId(): number {
  const [high = 0, low = 0] = crypto.getRandomValues(new Uint32Array(2));
  return (high % 2 ** 16) * 2 ** 32 + low;
}
