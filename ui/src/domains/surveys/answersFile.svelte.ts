/**
 * A file of answers as a conversation: it is looked at, its columns are put right, a dry run tells what would happen,
 * then the answers are taken. Nothing is written before the last step.
 */
import type { AnswersLook, AnswersReport, AnswersReq, Inspection, Offered, Reading } from '../../gen/api';
import { call, pickFiles, w } from '../../platform';
import { desk } from '../desk';
import { tell } from './actions';

/** What tells answers apart may stand in several columns; everything else belongs to one. */
const SERIAL = '@serial';

export class AnswersFile {
  file = $state.raw<Offered | null>(null);
  /** Whose answers they are; blank makes a survey of the file. */
  survey = $state('');
  /** How the table can be read: sheets, encodings. */
  shape = $state.raw<Inspection | null>(null);
  look = $state.raw<AnswersLook | null>(null);
  reading = $state.raw<Reading>({});
  report = $state.raw<AnswersReport | null>(null);
  busy = $state<'look' | 'try' | 'take' | null>(null);
  step = $state<'none' | 'look' | 'report' | 'done'>('none');
  #round = 0;

  /** Which of two encodings is right is still open. */
  get unsure(): boolean {
    return (this.shape?.encoding_choices.length ?? 0) > 0 && !this.reading.encoding;
  }

  /** Columns that belong to a question. */
  get mapped(): number {
    return this.look?.columns.filter(({ target }) => target !== '' && !target.startsWith('@')).length ?? 0;
  }

  /** Answers that would be written. */
  get writes(): number {
    return (this.report?.created ?? 0) + (this.report?.updated ?? 0);
  }

  #request(dry_run: boolean): AnswersReq {
    const { mapping, encoding, sheet, day_first = false } = this.reading;
    const request = { handle: this.file?.handle ?? '', mapping, encoding, sheet, day_first, dry_run };
    return this.survey ? { ...request, survey: this.survey } : request;
  }

  async choose(survey: string | null): Promise<void> {
    const [file] = await pickFiles('table');
    if (file) await this.offer(file, survey);
  }

  /** A file, chosen or dropped. */
  async offer(file: Offered, survey: string | null): Promise<void> {
    this.reset();
    this.file = file;
    this.survey = survey ?? '';
    this.step = 'look';
    this.busy = 'look';
    try {
      // How a table can be read is asked of the import of tables; whatever is wrong with the file, the look says.
      const looked = await call('import.inspect', { files: [{ handle: file.handle, reading: {} }] }).catch(() => null);
      this.shape = looked?.files[0] ?? null;
      const { sheets = [], sheet } = this.shape ?? {};
      await this.#ask(sheets.length > 1 && sheet ? { sheet } : {});
    } catch (problem) {
      this.reset();
      throw problem;
    }
  }

  /** Another answer about how it is read. */
  read(patch: Partial<Reading>): Promise<void> {
    return this.#ask({ ...this.reading, ...patch });
  }

  /** They belong to another survey: its questions are others. */
  async belong(survey: string): Promise<void> {
    const before = this.survey;
    this.survey = survey;
    try {
      await this.read({ mapping: undefined });
    } catch (problem) {
      this.survey = before;
      throw problem;
    }
  }

  /** A column is taken for something else; whatever had that until now is left out. */
  async assign(column: number, target: string): Promise<void> {
    const before = this.look;
    if (!before) return;
    const columns = before.columns.map((one) => {
      const loses = one.target === target && target !== SERIAL;
      return { ...one, target: one.column === column ? target : loses ? '' : one.target };
    });
    // Shown at once, so that the selects go back when it is refused.
    this.look = { ...before, columns };
    try {
      await this.read({ mapping: Object.fromEntries(columns.map((one) => [one.column, one.target])) });
    } catch (problem) {
      this.look = before;
      throw problem;
    }
  }

  async #ask(reading: Reading): Promise<void> {
    const round = ++this.#round;
    const before = this.reading;
    this.reading = reading;
    this.busy = 'look';
    try {
      const look = await call('surveys.answers_look', this.#request(true));
      if (round !== this.#round) return;
      this.look = look;
      this.report = null;
      this.step = 'look';
    } catch (problem) {
      // What was refused is not kept: the columns shown are those of the reading before.
      if (round === this.#round) this.reading = before;
      throw problem;
    } finally {
      if (round === this.#round) this.busy = null;
    }
  }

  /** Counts what would happen; writes nothing. */
  async try(): Promise<void> {
    await this.#take('try', 'report');
  }

  async take(): Promise<void> {
    await this.#take('take', 'done');
    const { created, updated, unchanged, refused } = this.report ?? {
      created: 0,
      updated: 0,
      unchanged: 0,
      refused: 0,
    };
    tell({ new: created, changed: updated, same: unchanged, refused });
  }

  async #take(busy: 'try' | 'take', then: 'report' | 'done'): Promise<void> {
    if (this.busy) return;
    this.busy = busy;
    try {
      this.report = await call('surveys.answers_take', this.#request(then === 'report'));
      this.step = then;
    } finally {
      this.busy = null;
    }
  }

  /** Takes the finished import back. */
  async takeBack(): Promise<void> {
    const id = this.report?.import_id;
    if (!id) return;
    await desk.jobs.end(await call('import.undo', { id }));
    desk.toasts.show(w.importsUndoneToast({ name: this.file?.name ?? '' }), { action: desk.undoAction() });
    this.reset();
  }

  reset(): void {
    this.#round += 1;
    Object.assign(this, { file: null, survey: '', shape: null, look: null, reading: {}, report: null });
    this.busy = null;
    this.step = 'none';
  }
}

/** One at a time: leaving the page and coming back goes on where it was. */
export const answersFile = new AnswersFile();
