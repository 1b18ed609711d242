/** What a column of a file of answers can be, told in short words: the number of the question, its part. */
import type { AnswersTarget } from '../../gen/api';
import type { Choice } from '../../kit';
import { say, w } from '../../platform';
import { both } from './words';

/** Letters of a text in a closed select, and in a heading of the open one. */
const SHORT = 22;
const LONG = 44;

const cut = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

/** Ends a cell and begins its option: chosen, or at which place. */
const PART = /[+#]/;

/** The targets as choices, by question; what is known of the answer itself comes first. */
export function choicesOf(targets: readonly AnswersTarget[]): Choice[] {
  const numbers = new Map<string, number>();
  for (const { question } of targets) if (question && !numbers.has(question)) numbers.set(question, numbers.size + 1);
  const labels = new Map(targets.map(({ id, label }) => [id, label.map(both)]));
  return targets.map(({ id, question }) => {
    const own = labels.get(id) ?? [];
    if (!question) return { value: id, label: say('survey-column', id.slice(1)), group: w.surveysAnswersAbout() };
    const [cell = id] = id.split(PART);
    // An option of a cell is told with the row of its cell.
    const rows = cell === id ? own.slice(1) : (labels.get(cell) ?? []).slice(1);
    const parts = rows.filter(Boolean).map((part) => cut(part, SHORT));
    if (cell !== id) {
      const option = cut(own.at(-1) ?? '', SHORT);
      parts.push(id.includes('#') ? w.surveysTargetPlace({ option }) : w.surveysTargetChosen({ option }));
    }
    const title = own[0] || w.surveysUntitled();
    const number = numbers.get(question) ?? 0;
    return {
      value: id,
      label: `${number}. ${parts.length > 0 ? parts.join(' · ') : cut(title, SHORT)}`,
      group: `${number}. ${cut(title, LONG)}`,
    };
  });
}

/** Such as 04/08/2024: which of both is the day cannot be told by itself. */
export const turnsBothWays = (value: string): boolean => /^\s*\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b/.test(value);
