/** Numbers as people type them: full-width digits, spaces and thousands are no mistake. */

/** The number of a text; null when it is none or below zero. Nothing counts as `empty`. */
export function typed(text: string, empty: number | null = null): number | null {
  const plain = text.normalize('NFKC').replaceAll(/[\s,，]/g, '');
  if (plain === '') return empty;
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

/** Whether a text is no number within its ends; nothing counts as `empty`. */
export function off(text: string, most: number, empty: number | null = null, least = 0): boolean {
  const value = typed(text, empty);
  return value === null || value > most || value < least;
}

/** Yuan as fen. */
export const fenOf = (yuan: number): number => Math.round(yuan * 100);

/** Yuan as fen and parts of a fen: a bag may cost 1.25 fen. Binary dust is blown off. */
export const fenFiner = (yuan: number): number => Number((yuan * 100).toFixed(6));

/** A figure for a field: no thousands, no needless decimals. */
export const shown = (value: number, decimals = 2): string => String(Number(value.toFixed(decimals)));
