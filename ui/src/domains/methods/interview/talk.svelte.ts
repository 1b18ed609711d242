/** An interview while it is going on: what is typed is here until it is kept. */
import type { Datum, InterviewQuestion, InterviewTalk } from '../../../gen/api';
import { call } from '../../../platform';
import { minutesOf } from '../../cases/typed';

export class Talk {
  readonly study: string;
  /** Identity, once it was kept. */
  id = $state<string | null>(null);
  who = $state('');
  by = $state('');
  /** As it is typed; blank means now. */
  at = $state('');
  customer = $state('');
  customerName = $state('');
  answers = $state.raw<Record<string, Datum>>({});
  notes = $state<Record<string, string>>({});
  /** Themes as they are typed, with commas between. */
  themes = $state<Record<string, string>>({});
  questions = $state.raw<readonly InterviewQuestion[]>([]);
  changed = $state(false);
  #turn = 0;

  constructor(study: string, id: string | null) {
    this.study = study;
    this.id = id;
  }

  async begin(): Promise<void> {
    const found = await call('interview.talk', { id: this.study, ...(this.id && { talk: this.id }) });
    this.#take(found);
  }

  #take({ row, answers, notes, themes, questions }: InterviewTalk): void {
    this.answers = answers;
    this.notes = { ...notes };
    this.themes = Object.fromEntries(Object.entries(themes).map(([uid, given]) => [uid, given.join('、')]));
    this.questions = questions;
    if (!row) return;
    this.who = row.who;
    this.by = row.by;
    this.at = row.at.replace('T', ' ');
    this.customer = row.customer ?? '';
    this.customerName = row.customer_name ?? '';
  }

  /** Keys an answer; which questions come is asked of the core, the last word counts. */
  async answer(key: string, datum: Datum | undefined): Promise<void> {
    const { [key]: _, ...others } = this.answers;
    this.answers = datum === undefined ? others : { ...others, [key]: datum };
    this.changed = true;
    const mine = ++this.#turn;
    const found = await call('interview.talk', {
      id: this.study,
      ...(this.id && { talk: this.id }),
      answers: this.answers,
    });
    if (mine === this.#turn) this.questions = found.questions;
  }

  /** Keeps it as it stands. Rejects with what the core refuses; what is typed stays. */
  async keep(): Promise<void> {
    const at = minutesOf(this.at);
    const themes = Object.entries(this.themes).map(([uid, typed]) => [uid, themesOf(typed)] as const);
    const { talk } = await call('interview.note', {
      id: this.study,
      ...(this.id && { talk: this.id }),
      who: this.who,
      by: this.by,
      ...(at && { at }),
      ...(this.customer && { customer: this.customer }),
      answers: this.answers,
      notes: $state.snapshot(this.notes),
      themes: Object.fromEntries(themes.filter(([, given]) => given.length > 0)),
    });
    this.id = talk;
    this.changed = false;
  }
}

/** Themes as they are typed: between commas of either width, or the enumeration comma. */
export const themesOf = (typed: string): string[] =>
  typed
    .split(/[,，、;；]/u)
    .map((theme) => theme.trim())
    .filter(Boolean);
