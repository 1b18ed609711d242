/** Figures as people type them: full-width digits, a per cent sign, blanks. Null where it is none. */
export function figure(typed: string): number | null {
  const plain = typed.normalize('NFKC').replaceAll(/[\s%]/g, '');
  const value = Number(plain);
  return plain !== '' && Number.isFinite(value) ? value : null;
}
