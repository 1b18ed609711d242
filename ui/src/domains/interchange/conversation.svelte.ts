/**
 * The import as a conversation: files are looked at, questions about them answered, a dry run tells what would happen,
 * then it happens. Nothing is written before the last step.
 */
import type { ImportFile, ImportReport, ImportReq, Inspection, InspectRes, Offered, Reading } from '../../gen/api';
import { call, pickFiles, pickSave, w } from '../../platform';
import { desk, JobCancelled } from '../desk';

export type Step = 'files' | 'look' | 'report' | 'done';

export class Conversation {
  files = $state.raw<ImportFile[]>([]);
  look = $state.raw<InspectRes | null>(null);
  /** The file whose columns are shown. */
  at = $state(0);
  report = $state.raw<ImportReport | null>(null);
  /** The dry run or the import under way. */
  busy = $state<'look' | 'try' | 'run' | null>(null);
  step = $state<Step>('files');
  remember = $state(true);
  /** What the user says the files are; until then their headings decide. */
  #said = $state<string | null>(null);
  #round = 0;

  get request(): ImportReq {
    return { ...(this.#said === null ? {} : { kind: this.#said }), files: this.files };
  }

  /** What the files are taken for. */
  get kind(): string {
    return this.#said ?? this.look?.kind ?? 'shipments';
  }

  get inspection(): Inspection | null {
    return this.look?.files[this.at] ?? null;
  }

  /** Every file can be read without another answer. */
  get ready(): boolean {
    return this.look !== null && this.look.files.length > 0 && this.look.files.every((file) => file.ready);
  }

  /** Rows that the import would write. */
  get writes(): number {
    return (this.report?.created ?? 0) + (this.report?.updated ?? 0);
  }

  /** Files of the person's choice. Whoever asks for a kind begins anew, and the headings decide nothing. */
  async choose(kind?: string): Promise<void> {
    const chosen = await pickFiles('table');
    if (chosen.length === 0) return;
    if (kind) {
      this.reset();
      this.#said = kind;
    }
    await this.offer(chosen);
  }

  /** More files, chosen or dropped. */
  async offer(offered: readonly Offered[]): Promise<void> {
    const known = new Set(this.files.map((file) => file.handle));
    const fresh = offered.filter((file) => !known.has(file.handle));
    if (this.step === 'done') this.reset();
    this.files = [...this.files, ...fresh.map((file) => ({ handle: file.handle, reading: {} }))];
    await this.inspect();
  }

  async drop(handle: string): Promise<void> {
    this.files = this.files.filter((file) => file.handle !== handle);
    this.at = 0;
    if (this.files.length === 0) this.reset();
    else await this.inspect();
  }

  /** An answer about how the shown file is to be read. */
  async read(patch: Partial<Reading>): Promise<void> {
    this.files = this.files.map((file, index) =>
      index === this.at ? { ...file, reading: { ...file.reading, ...patch } } : file,
    );
    await this.inspect();
  }

  /** The files are something else: columns chosen for the former kind mean nothing any more. */
  async take(kind: string): Promise<void> {
    this.#said = kind;
    this.files = this.files.map(({ handle, reading }) => ({
      handle,
      reading: { ...reading, mapping: undefined, profile: undefined },
    }));
    await this.inspect();
  }

  /** A column is taken for another field; a field belongs to one column only. */
  async assign(column: number, field: string): Promise<void> {
    const columns = this.inspection?.columns ?? [];
    const mapping: Record<string, string> = {};
    for (const guess of columns) {
      const now = guess.column === column ? field : (guess.field ?? '');
      mapping[guess.column] = guess.column !== column && now === field && field !== '' ? '' : now;
    }
    await this.read({ mapping });
  }

  async inspect(): Promise<void> {
    const round = ++this.#round;
    this.busy = 'look';
    this.report = null;
    this.step = 'look';
    try {
      const look = await call('import.inspect', this.request);
      if (round !== this.#round) return;
      this.look = look;
      // From here on it is settled: another file does not change what the first ones were.
      this.#said = look.kind;
      // What still needs an answer is shown first.
      const open = look.files.findIndex((file) => !file.ready);
      if (open >= 0 && look.files[this.at]?.ready !== false) this.at = open;
    } catch (problem) {
      if (round === this.#round && this.look === null) this.reset();
      throw problem;
    } finally {
      if (round === this.#round) this.busy = null;
    }
  }

  /** Counts what would happen; writes nothing. */
  async try(): Promise<void> {
    if (!this.ready || this.busy) return;
    this.busy = 'try';
    try {
      const report = await desk.jobs.end<ImportReport>(await call('import.try', this.request));
      this.report = report;
      this.step = 'report';
    } finally {
      this.busy = null;
    }
  }

  async run(): Promise<void> {
    if (!this.report || this.busy) return;
    this.busy = 'run';
    try {
      if (this.remember) await this.#saveProfiles();
      this.report = await desk.jobs.end<ImportReport>(await call('import.run', this.request));
      this.step = 'done';
      await desk.reload();
      const { created, updated } = this.report;
      desk.toasts.show(w.importDoneToast({ created, updated }), { tone: 'good', action: desk.undoAction() });
    } catch (problem) {
      // A stopped import leaves everything as it was, the answers too.
      if (!(problem instanceof JobCancelled)) throw problem;
      desk.toasts.show(w.importCancelled());
    } finally {
      this.busy = null;
    }
  }

  /** Files of one shape are read the same way next time. */
  async #saveProfiles(): Promise<void> {
    for (const [index, file] of this.files.entries()) {
      const looked = this.look?.files[index];
      if (!looked || looked.profile) continue;
      await call('import.save_profile', {
        name: looked.name.replace(/\.\w+$/, '').slice(0, 80),
        file,
        kind: this.kind,
      });
    }
  }

  async saveRefused(): Promise<void> {
    const to = await pickSave(
      `${this.look?.files[0]?.name.replace(/\.\w+$/, '') ?? ''}-${w.importRefused()}.xlsx`,
      'table',
    );
    if (!to) return;
    const written = await call('import.save_refused', { import: this.request, handle: to.handle });
    desk.toasts.show(w.shellSaved({ name: written.file }), { tone: 'good' });
  }

  /** Takes the finished import back. */
  async takeBack(): Promise<void> {
    const id = this.report?.import_id;
    if (!id) return;
    await desk.jobs.end(await call('import.undo', { id }));
    desk.toasts.show(w.importsUndoneToast({ name: this.look?.files[0]?.name ?? '' }), { action: desk.undoAction() });
    this.reset();
  }

  reset(): void {
    this.#round += 1;
    this.files = [];
    this.look = null;
    this.#said = null;
    this.report = null;
    this.at = 0;
    this.busy = null;
    this.step = 'files';
  }
}

/** One conversation at a time: leaving the page and coming back goes on where it was. */
export const conversation = new Conversation();
