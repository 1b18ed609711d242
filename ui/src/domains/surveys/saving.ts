/** Formats a survey can be saved in, and how its file is called. */
import type { FormText } from '../../gen/api';
import { plainName, w, type FileKind } from '../../platform';
import { both } from './words';

export interface SaveFormat {
  /** As the core calls it; the words are `surveys-save-<id>` and `surveys-save-<id>-about`. */
  id: string;
  ending: string;
  /** What the file dialog offers. */
  dialog: FileKind;
  /** The answers, not the draft. */
  answers: boolean;
}

/** Of the draft; the first is proposed. */
export const FORM_FORMATS = [
  { id: 'xlsform', ending: 'xlsx', dialog: 'table', answers: false },
  { id: 'surveyjs', ending: 'json', dialog: 'questionnaire', answers: false },
  { id: 'limesurvey-tsv', ending: 'tsv', dialog: 'questionnaire', answers: false },
] as const satisfies SaveFormat[];

/** Of the answers; the first is proposed. */
export const ANSWER_FORMATS = [
  { id: 'xlsx', ending: 'xlsx', dialog: 'table', answers: true },
  { id: 'csv', ending: 'csv', dialog: 'table', answers: true },
  { id: 'sav', ending: 'sav', dialog: 'answers', answers: true },
] as const satisfies SaveFormat[];

/** The name proposed for a file: the heading of the survey in the language of the window. */
export function proposed(title: FormText, { ending, answers }: SaveFormat): string {
  const name = plainName(both(title)) || w.sectionSurveys();
  return `${answers ? w.surveysSaveAnswersName({ title: name }) : name}.${ending}`;
}
