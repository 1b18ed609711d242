/** What is typed for times and amounts, and back. */

const FULL = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[ T]+(\d{1,2})[:：](\d{2}))?$/u;

/** `2026-11-20 10:30`, or a day alone (its midnight), as the contract has it; null when it is neither. */
export function minutesOf(text: string): string | null {
  const match = FULL.exec(text.trim().normalize('NFKC'));
  if (!match) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = match.slice(1).map((part) => Number(part ?? 0));
  const at = new Date(Date.UTC(year, month - 1, day, hour, minute));
  const same = at.getUTCMonth() === month - 1 && at.getUTCDate() === day && hour < 24 && minute < 60;
  return same ? at.toISOString().slice(0, 16) : null;
}

/** Yuan as fen without rounding: null for nothing, undefined for what is no amount. */
export function fenOf(text: string): number | null | undefined {
  const plain = text.normalize('NFKC').replaceAll(/[\s,¥元]/gu, '');
  if (plain === '') return null;
  const match = /^(\d{1,10})(?:\.(\d{1,2}))?$/u.exec(plain);
  return match ? Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0')) : undefined;
}

export function yuanOf(fen: number | null): string {
  return fen === null ? '' : (fen / 100).toFixed(2);
}

/** A per cent figure as a share; null for nothing, undefined for what is none. */
export function shareOf(text: string): number | null | undefined {
  const plain = text.normalize('NFKC').replaceAll(/[\s%]/gu, '');
  if (plain === '') return null;
  const value = Number(plain);
  return value >= 0 && value <= 100 ? value / 100 : undefined;
}
