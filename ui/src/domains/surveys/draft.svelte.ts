/** A questionnaire that is worked on: as it is typed, what is chosen in it, and how it is kept. */
import { untrack } from 'svelte';
import { reads, type Form, type FormLang, type Question, type SurveyDetail } from '../../gen/api';
import { resource, steady } from '../../kit';
import { call, language } from '../../platform';
import { desk } from '../desk';
import { find } from './form';

/** Whoever types pauses so long, in ms: then the draft is kept as one step that can be undone. */
const PAUSE = 700;

export class Draft {
  form = $state.raw<Form | null>(null);
  /** Uid of the question that is worked on; '' is the questionnaire as a whole. */
  chosen = $state('');
  lang = $state<FormLang>(language());
  readonly #id: () => string;
  readonly #detail;
  readonly #preview;
  #waiting: ReturnType<typeof setTimeout> | null = null;
  /** Writes under way: what is read meanwhile is older than what is typed. */
  #writing = 0;

  /** Call it during component initialisation. */
  constructor(id: () => string) {
    this.#id = id;
    this.#detail = resource(reads['surveys.get'], () => call('surveys.get', { id: id() }));
    this.#preview = steady(
      [],
      () => (this.form ? { form: this.form } : null),
      (question) => call('surveys.preview', question),
    );
    $effect(() => {
      const detail = this.#detail.value;
      if (detail) untrack(() => this.#take(detail));
    });
    $effect(() => () => void this.keep());
  }

  get detail(): SurveyDetail | undefined {
    return this.#detail.value;
  }

  get fault() {
    return this.#detail.fault;
  }

  get preview() {
    return this.#preview.value;
  }

  get question(): Question | null {
    return this.form ? (find(this.form, this.chosen)?.question ?? null) : null;
  }

  get taken(): readonly string[] {
    return this.detail?.taken ?? [];
  }

  #take(detail: SurveyDetail): void {
    if (this.#waiting !== null || this.#writing > 0) return;
    this.form = detail.form;
    if (!detail.form.languages.includes(this.lang)) this.lang = detail.form.languages[0] ?? 'zh-CN';
    if (!find(detail.form, this.chosen)) this.chosen = '';
  }

  /** Changes the draft; it is kept after a pause. */
  edit<Result>(change: (form: Form) => Result): Result | undefined {
    if (!this.form) return undefined;
    const form = structuredClone(this.form);
    const result = change(form);
    this.form = form;
    if (this.#waiting !== null) clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => desk.run(() => this.keep()), PAUSE);
    return result;
  }

  /** Changes the chosen question. */
  editQuestion(change: (question: Question) => void): void {
    this.edit((form) => {
      const question = find(form, this.chosen)?.question;
      if (question) change(question);
    });
  }

  /** Keeps what is typed now: before it is published, undone or left. */
  async keep(): Promise<void> {
    if (this.#waiting === null || !this.form) return;
    clearTimeout(this.#waiting);
    this.#waiting = null;
    this.#writing += 1;
    try {
      await call('surveys.save', { id: this.#id(), form: this.form });
    } finally {
      this.#writing -= 1;
    }
  }
}
