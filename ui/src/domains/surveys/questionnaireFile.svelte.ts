/** A questionnaire in a file: looked at first, then a survey of its own or the draft of one that is there. */
import type { Offered, SurveyImportRes } from '../../gen/api';
import { call, pickFiles, w } from '../../platform';
import { desk } from '../desk';
import { asks, show } from './asks.svelte';

class QuestionnaireFile {
  file = $state.raw<Offered | null>(null);
  /** What stands in it; the dialog shows it. */
  look = $state.raw<SurveyImportRes | null>(null);
  /** The survey whose draft it could replace. */
  into = $state<string | null>(null);
  busy = $state(false);

  /** Lets a file be chosen; null offers a new survey only. */
  async choose(into: string | null): Promise<void> {
    const [file] = await pickFiles('questionnaire');
    if (file) await this.offer(file, into);
  }

  /** A file, chosen or dropped. Whatever cannot be read is thrown, and nothing opens. */
  async offer(file: Offered, into: string | null): Promise<void> {
    const look = await this.#read(file, null, true);
    Object.assign(this, { file, look, into });
  }

  /** Takes it as a new survey, or as the draft of one. */
  async take(into: string | null): Promise<void> {
    if (!this.file || this.busy) return;
    this.busy = true;
    try {
      await asks.keep();
      const { id, form } = await this.#read(this.file, into, false);
      const n = form.pages.flatMap((page) => page.questions).length;
      desk.toasts.show(w.surveysFileTaken({ name: this.file.name, n }), { tone: 'good', action: desk.undoAction() });
      this.close();
      if (id) show(id);
    } finally {
      this.busy = false;
    }
  }

  #read({ handle }: Offered, into: string | null, dry_run: boolean): Promise<SurveyImportRes> {
    const request = { handle, dry_run };
    return call('surveys.import', into ? { ...request, into } : request);
  }

  close(): void {
    Object.assign(this, { file: null, look: null, into: null });
  }
}

export const questionnaireFile = new QuestionnaireFile();
