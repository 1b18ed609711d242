/** What is shown and said: the mirror of `visible` in `crates/form/src/answers.rs`. */
import { truth } from './eval';
import type { Answers, Cell, Choice, Context, Question, Sheet } from './types';

export interface Shown {
  /** uids of the pages that are shown and have something to show */
  pages: Set<string>;
  /** uids of the questions that are shown */
  questions: Set<string>;
  /** what they say; the rest counts as blank, and is not sent */
  said: Answers;
}

/** The options of a question that stand in its cells by uid. */
export function choicesOf(question: Question): Choice[] {
  return 'choices' in question.kind ? question.kind.choices : [];
}

/** The option whose text a cell is: "which?". */
export function openOf(question: Question, cell: Cell): Choice | undefined {
  if (question.kind.type === 'allocation' || question.kind.type === 'pairs') return undefined;
  return choicesOf(question).find((c) => c.open && cell.key === `${question.uid}.${c.uid}`);
}

/** Whether an option of a question is chosen. */
export function isChosen(question: Question, uid: string, answers: Answers): boolean {
  const datum = answers[question.uid];
  return Array.isArray(datum) ? datum.includes(uid) : datum === uid;
}

/**
 * Answers of questions that are not shown count as blank, in the order of the form: what a hidden question says cannot
 * show another one. The text of an open option that is not chosen any more is not said either.
 */
export function shown(sheet: Sheet, answers: Answers, context: Context): Shown {
  const found: Shown = { pages: new Set(), questions: new Set(), said: {} };
  for (const page of sheet.pages) {
    if (page.show_if && !truth(page.show_if, found.said, context)) continue;
    for (const question of page.questions) {
      if (question.show_if && !truth(question.show_if, found.said, context)) continue;
      found.pages.add(page.uid);
      found.questions.add(question.uid);
      for (const cell of question.cells) {
        const datum = answers[cell.key];
        const open = openOf(question, cell);
        if (datum !== undefined && (!open || isChosen(question, open.uid, answers))) found.said[cell.key] = datum;
      }
    }
  }
  return found;
}
