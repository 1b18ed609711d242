/** Figures as people type them. */

/** A number; none where the text is empty, NaN where it is no number. */
export function typed(text: string): number | null {
  const plain = text.trim().replace('%', '').replace('，', '.').replace(',', '.');
  return plain === '' ? null : Number(plain);
}

/** A share typed in per cent. */
export function share(text: string): number | null {
  const value = typed(text);
  return value === null ? null : Number((value / 100).toFixed(6));
}

/** Fen typed in yuan. */
export function fen(text: string): number | null {
  const value = typed(text);
  return value === null ? null : Number((value * 100).toFixed(3));
}

/** A share as it is typed. */
export const shareText = (value: number | null): string =>
  value === null ? '' : String(Number((value * 100).toFixed(4)));

/** Fen as they are typed. */
export const fenText = (value: number | null): string =>
  value === null ? '' : String(Number((value / 100).toFixed(5)));

/** Numbers typed with commas between them. */
export const list = (text: string): number[] =>
  text
    .split(/[,，\s]+/)
    .filter((part) => part !== '')
    .map(Number);
