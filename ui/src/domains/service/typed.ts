/** What is typed for shares and counts, and back. */

/** A percentage as a share 0..1; null when it is none. */
export function shareOf(text: string): number | null {
  const plain = text.normalize('NFKC').replaceAll(/[\s%]/gu, '').trim();
  if (!/^\d{1,3}(\.\d{1,6})?$/u.test(plain)) return null;
  // 99.9 / 100 is not 0.999 in binary; the nearest decimal is what was typed
  const share = Number((Number(plain) / 100).toPrecision(12));
  return share <= 1 ? share : null;
}

/** A share as a percentage without trailing noughts. */
export const percentOf = (share: number): string => String(Number((share * 100).toPrecision(10)));

/** A whole number that is not negative; null when it is none. */
export function countOf(text: string): number | null {
  const plain = text.normalize('NFKC').replaceAll(/[\s,]/gu, '');
  return /^\d{1,10}$/u.test(plain) ? Number(plain) : null;
}
