/** The plan of an experiment as it is typed: shares in per cent, sources as one list. */
import type { DataFigure, ExperimentPlan, OutcomeSource } from '../../../gen/api';

export const FIGURES: readonly { figure: DataFigure; of: ExperimentPlan['measure'] }[] = [
  { figure: 'shipped', of: 'share' },
  { figure: 'complained', of: 'share' },
  { figure: 'shipments', of: 'mean' },
  { figure: 'revenue', of: 'mean' },
];

/** A typed number, full-width or not; null when it is none. */
export function numberOf(text: string): number | null {
  const plain = text.normalize('NFKC').replaceAll(/[\s,%]/gu, '');
  return /^-?\d+(?:\.\d+)?$/u.test(plain) ? Number(plain) : null;
}

/** A share as typed in per cent, without the noise of binary fractions. */
export const ofPercent = (typed: number): number => Number((typed / 100).toPrecision(12));
export const inPercent = (share: number): string => String(Number((share * 100).toPrecision(12)));

/** The other measure, with a beginning that makes sense for it, and results typed in. */
export function measured(plan: ExperimentPlan, measure: ExperimentPlan['measure']): ExperimentPlan {
  const figures = measure === 'share' ? { base: 0.3, difference: 0.1 } : { base: 10, difference: 3 };
  return { ...plan, measure, ...figures, source: { from: 'typed' } };
}

/** The days of a source; a first one is proposed where there was none. */
export const daysOf = (source: OutcomeSource, today: string): { first: string; last: string | null } =>
  source.from === 'typed' ? { first: today, last: null } : { first: source.first, last: source.last };

/** Another source; a first day is proposed where there was none. */
export function sourced(plan: ExperimentPlan, figure: string, today: string): OutcomeSource {
  const chosen = FIGURES.find((other) => other.figure === figure);
  if (!chosen) return { from: 'typed' };
  const { source } = plan;
  return { from: 'data', figure: chosen.figure, ...daysOf(source, today) };
}

/** Pasted results, a line each: number, then result. The first line that cannot be read is given back. */
export function pasted(
  text: string,
): { results: { number: number; value: number }[] } | { line: number; text: string } {
  const results: { number: number; value: number }[] = [];
  for (const [at, line] of text.normalize('NFKC').split(/\r?\n/u).entries()) {
    if (line.trim() === '') continue;
    const match = /^\s*(\d{1,6})[\s,;:]+(-?\d+(?:\.\d+)?)\s*$/u.exec(line);
    if (!match) return { line: at + 1, text: line.trim().slice(0, 40) };
    results.push({ number: Number(match[1]), value: Number(match[2]) });
  }
  return { results };
}
