/** What is said about a problem, in words that tell what to do. */
import { wanted, type Problem } from './problems';
import type { Session } from './session';
import { openOf } from './shown';
import type { Question } from './types';

/** One sentence about the problems of a question. */
export function complaint(session: Session, question: Question, found: readonly Problem[]): string {
  const [first] = found;
  if (!first) return '';
  const { kind } = question;
  const { say } = session;
  const cell = question.cells.find((c) => c.key === first.key);
  switch (first.code) {
    case 'required': {
      const open = found.filter((p) => p.code === 'required');
      const rows = new Set(open.map((p) => p.key.split('.')[1]));
      if ('rows' in kind) return say('problem-rows', { n: rows.size });
      if (cell && openOf(question, cell)) return say('problem-which');
      return say(cell?.holds.holds === 'choice' || cell?.holds.holds === 'set' ? 'problem-choose' : 'problem-required');
    }
    case 'unread':
      return say(
        cell?.holds.holds === 'day' ? 'problem-day' : cell?.holds.holds === 'clock' ? 'problem-time' : 'problem-number',
      );
    case 'range':
      return range(session, question, first);
    case 'sum':
      return say('problem-sum', { total: kind.type === 'allocation' ? kind.total : '' });
    case 'few':
      if (kind.type === 'ranking') return say('problem-rank', { n: wanted(kind) });
      return say('problem-few', { n: kind.type === 'multiple' ? (kind.least ?? 1) : 1 });
    case 'many':
      return say('problem-many', { n: kind.type === 'multiple' ? (kind.most ?? 1) : 1 });
    case 'alone':
      return say('problem-alone');
    case 'pattern':
      return session.text(question.valid_text) || say('problem-pattern');
    case 'condition':
      return session.text(question.valid_text) || say('problem-condition');
  }
}

function range(session: Session, question: Question, problem: Problem): string {
  const { say } = session;
  const holds = question.cells.find((c) => c.key === problem.key)?.holds;
  if (holds?.holds === 'text') return say('problem-long', { n: holds.most });
  if (holds?.holds === 'day') return say('problem-day');
  if (holds?.holds !== 'number') return say('problem-condition');
  const { min, max, decimals } = holds;
  const datum = Number(session.answers[problem.key]);
  if (datum >= (min ?? -Infinity) && datum <= (max ?? Infinity)) {
    return decimals > 0 ? say('problem-decimals', { n: decimals }) : say('problem-whole');
  }
  if (min != null && max != null) return say('problem-between', { min, max });
  return min == null ? say('problem-most', { max: max ?? '' }) : say('problem-least', { min });
}
