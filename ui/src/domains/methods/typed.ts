/** Numbers as they are typed in plans. */

/** A number, in whatever width it was typed; null when it is none, or blank. */
export function numberOf(text: string): number | null {
  const plain = text
    .normalize('NFKC')
    .replaceAll(/[\s,%]/gu, '')
    .replace('−', '-');
  if (plain === '') return null;
  const value = Number(plain);
  return Number.isFinite(value) ? value : null;
}

/** A number as it stands in a field: without the dust of binary fractions. */
export const typedOf = (value: number): string => String(Number(value.toPrecision(10)));
