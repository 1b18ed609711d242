/** Figures as people type them: full-width digits, a per cent sign, blanks. Null where it is none. */
export function figure(typed: string): number | null {
  const plain = typed.normalize('NFKC').replaceAll(/[\s%]/g, '');
  const value = Number(plain);
  return plain !== '' && Number.isFinite(value) ? value : null;
}

/** The day after the same day a year before: the first of the twelve months that end with it. */
export function yearBefore(day: string): string {
  const at = new Date(`${day}T00:00Z`);
  at.setUTCDate(at.getUTCDate() + 1);
  at.setUTCFullYear(at.getUTCFullYear() - 1);
  return at.toISOString().slice(0, 10);
}
