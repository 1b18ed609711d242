/** What is wrong with an answer: the mirror of `problems` and `check` in `crates/form`, and what is half typed. */
import { truth } from './eval';
import { accepts } from './holds';
import { matches } from './pattern';
import { isChosen, openOf } from './shown';
import type { Answers, Cell, Context, Question } from './types';

export interface Problem {
  question: string;
  /** the cell, or the question */
  key: string;
  /** those of the core, and `unread` for what is typed and is no number, day or time */
  code: 'required' | 'range' | 'sum' | 'few' | 'many' | 'alone' | 'pattern' | 'condition' | 'unread';
}

/** Whether a required question needs this cell filled. */
function needs(question: Question, cell: Cell, answers: Answers): boolean {
  if (question.kind.type === 'allocation') return false;
  const open = openOf(question, cell);
  return !open || isChosen(question, open.uid, answers);
}

/** What more than ranges of cells must hold. */
function check(question: Question, answers: Answers): Problem['code'] | undefined {
  const { kind, uid, required } = question;
  const datum = answers[uid];
  switch (kind.type) {
    case 'multiple': {
      if (!Array.isArray(datum)) return undefined;
      const excluding = kind.choices.some((c) => c.alone && datum.includes(c.uid));
      if (required && datum.length === 0) return 'required';
      if (excluding && datum.length > 1) return 'alone';
      if (!excluding && datum.length > 0 && datum.length < (kind.least ?? 0)) return 'few';
      return datum.length > (kind.most ?? Infinity) ? 'many' : undefined;
    }
    case 'ranking':
      return required && Array.isArray(datum) && datum.length < wanted(kind) ? 'few' : undefined;
    case 'slider':
      return typeof datum === 'number' && (datum - kind.min) % Math.max(kind.step, 1) !== 0 ? 'range' : undefined;
    case 'allocation': {
      const given = kind.choices.map((c) => answers[`${uid}.${c.uid}`]).filter((d) => d !== undefined);
      if (given.length === 0) return required ? 'required' : undefined;
      return given.reduce<number>((sum, d) => sum + Number(d), 0) === kind.total ? undefined : 'sum';
    }
    default:
      return undefined;
  }
}

/** How many options a ranking wants. */
export function wanted(kind: { choices: unknown[]; most?: number | null }): number {
  return Math.min(kind.most ?? Infinity, kind.choices.length);
}

/** What is wrong with a question that is shown. `unread` has the cells where something is typed that cannot be read. */
export function problems(
  question: Question,
  said: Answers,
  context: Context,
  unread: Record<string, string> = {},
): Problem[] {
  const found: Problem[] = [];
  const add = (key: string, code: Problem['code']) => found.push({ question: question.uid, key, code });
  for (const cell of question.cells) {
    const datum = said[cell.key];
    if (unread[cell.key] !== undefined) add(cell.key, 'unread');
    else if (datum !== undefined && !accepts(cell.holds, datum)) add(cell.key, 'range');
    else if (datum === undefined && question.required && needs(question, cell, said)) add(cell.key, 'required');
  }
  const more = check(question, said);
  if (more) add(question.uid, more);
  const text = said[question.uid];
  if (question.kind.type === 'short_text' && question.kind.pattern && typeof text === 'string') {
    if (!matches(text, question.kind.pattern)) add(question.uid, 'pattern');
  }
  const filled = question.cells.some((c) => said[c.key] !== undefined);
  if (question.valid_if && filled && !truth(question.valid_if, said, context)) add(question.uid, 'condition');
  return found;
}
