/** A question with its words, its hint, what is wrong with it, and its widget. */
import { complaint } from './complaint';
import { h } from './dom';
import type { Problem } from './problems';
import type { Session } from './session';
import type { Pieces, Question } from './types';
import { widget } from './widgets';
import type { Ask } from './widgets/widget';

/** Number of a question where it stands; none for a note. */
export type Numbered = number | null | undefined;

export interface Shown {
  node: HTMLElement;
  question: Question;
  refresh(): void;
  /** puts the focus on a cell, else on the first control */
  focus(key?: string): void;
}

/** Texts that hold answers change while the page is open. */
function live(session: Session, pieces: Pieces, node: HTMLElement): () => void {
  const refresh = () => {
    const text = session.pieces(pieces);
    if (node.textContent !== text) node.textContent = text;
    node.hidden = text === '';
  };
  refresh();
  return refresh;
}

export function shownQuestion(
  session: Session,
  question: Question,
  number: Numbered,
  at: Pick<Ask, 'prefix' | 'width' | 'announce'>,
): Shown {
  // two hyphens, so that it is no id of a control
  const id = `${at.prefix}--${question.uid}`;
  const [hintId, problemId] = [`${id}-hint`, `${id}-problem`];
  const words = h('span', { class: 'kf-text' });
  const hint = h('p', { class: 'kf-hint', id: hintId });
  const problem = h('p', { class: 'kf-problem', id: problemId });
  const refreshers = [live(session, question.text, words), live(session, question.hint, hint)];
  const describedBy = `${hintId} ${problemId}`;
  const made = widget({ ...at, question, session, describedBy });
  const required = question.required ? h('span', { class: 'kf-required' }, session.say('required')) : null;
  const heading = [number ? h('span', { class: 'kf-n' }, `${number}.`) : null, words, required];
  const isNote = question.kind.type === 'note';
  const clear = h(
    'button',
    { type: 'button', class: 'kf-link', onclick: () => session.clear(question) },
    session.say('clear'),
  );

  let node: HTMLElement;
  if (isNote) {
    node = h('div', { class: 'kf-question kf-lead' }, h('p', {}, words), hint);
  } else if (made.control) {
    node = h(
      'div',
      { class: 'kf-question' },
      h('label', { for: made.control, class: 'kf-legend' }, ...heading),
      hint,
      made.body,
      problem,
      clear,
    );
  } else {
    const role = made.oneOf ? { role: 'radiogroup', 'aria-required': String(Boolean(question.required)) } : {};
    node = h(
      'fieldset',
      { class: 'kf-question', 'aria-describedby': describedBy, ...role },
      h('legend', { class: 'kf-legend' }, ...heading),
      hint,
      made.body,
      problem,
      clear,
    );
  }
  node.id = id;

  function complain(found: readonly Problem[]): void {
    problem.textContent = complaint(session, question, found);
    problem.hidden = found.length === 0;
    node.classList.toggle('kf-wrong', found.length > 0);
    if (made.oneOf) node.setAttribute('aria-invalid', String(found.length > 0));
    made.mark?.(found);
  }

  // What is typed and reads again needs no button; a choice could otherwise not be taken back.
  const clearable =
    !question.required &&
    !isNote &&
    ['yes_no', 'single', 'scale', 'nps', 'rating', 'slider', 'matrix_scale', 'matrix_single', 'sides'].includes(
      question.kind.type,
    );
  function refresh(): void {
    refreshers.forEach((again) => again());
    node.hidden = !session.shown.questions.has(question.uid);
    made.refresh();
    clear.hidden = !clearable || !question.cells.some((c) => session.answers[c.key] !== undefined);
    complain(session.flagged.has(question.uid) ? session.problems(question) : []);
  }

  function focus(key?: string): void {
    const controls = [...node.querySelectorAll<HTMLElement>('[data-key]')].filter((c) => !c.closest('[hidden]'));
    const of = (wanted: string | undefined) =>
      controls.filter((c) => c.dataset['key'] === wanted && !c.hasAttribute('disabled'));
    // among radio buttons the chosen one is where the keyboard enters
    const found = of(key);
    (found.find((c) => c instanceof HTMLInputElement && c.checked) ?? found[0] ?? controls[0])?.focus();
  }
  refresh();
  return { node, question, refresh, focus };
}
