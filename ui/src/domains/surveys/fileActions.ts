/** What can be done with files of surveys: questionnaires in and out, answers in and out. */
import FileInput from '@lucide/svelte/icons/file-input';
import Save from '@lucide/svelte/icons/save';
import Table from '@lucide/svelte/icons/table-2';
import type { Offered } from '../../gen/api';
import type { Action } from '../../kit';
import { CoreFault, w } from '../../platform';
import { desk, place } from '../desk';
import { isOpen, lookInto, takeFile } from './actions';
import { answersFile } from './answersFile.svelte';
import { asks } from './asks.svelte';
import { questionnaireFile } from './questionnaireFile.svelte';

function goThere(): void {
  if (place.section !== 'surveys') place.go({ section: 'surveys' });
}

export const importSurvey: Action = {
  id: 'surveys.import',
  title: () => w.surveysFromFile(),
  icon: FileInput,
  shortcut: 'Mod+Shift+F',
  group: () => w.groupSurveys(),
  keywords: () => w.surveysFromFileKeys(),
  when: () => desk.file !== null,
  async run() {
    const into = isOpen() ? asks.shown : null;
    goThere();
    await questionnaireFile.choose(into);
  },
};

export const answersFromFile: Action = {
  id: 'surveys.answers',
  title: () => w.surveysAnswersFile(),
  icon: Table,
  shortcut: 'Mod+Shift+X',
  group: () => w.groupSurveys(),
  keywords: () => w.surveysAnswersFileKeys(),
  when: () => desk.file !== null,
  async run() {
    const survey = isOpen() ? asks.shown : null;
    goThere();
    await answersFile.choose(survey);
  },
};

export const saveSurvey: Action = {
  id: 'surveys.save-as',
  title: () => w.surveysSaveAs(),
  icon: Save,
  shortcut: 'Mod+Shift+L',
  group: () => w.groupSurveys(),
  keywords: () => w.surveysSaveAsKeys(),
  when: isOpen,
  run: () => void (asks.saving = true),
};

export const surveyFileActions: Action[] = [importSurvey, answersFromFile, saveSurvey];

/** Files that hold a table: a questionnaire, or answers. */
const TABLES = /\.(csv|tsv|xlsx|xlsm|xls)$/i;
/** Files that can only be a questionnaire. */
const FORMS = /\.(json|lss|qsf)$/i;
/** Photos: only some can be read, and the others are told why not. */
const PICTURES = /\.(jpe?g|png|heic|heif|gif|webp|bmp)$/i;
/** A table without these sheets and columns is no questionnaire. */
const NO_QUESTIONNAIRE = ['survey_sheet_missing', 'survey_head_missing'];

/** A file that was dropped on the surveys: what stands in it says whether it is a questionnaire, answers, or codes. */
export async function takeDropped(files: readonly Offered[]): Promise<void> {
  const pictures = files.filter(({ name }) => PICTURES.test(name));
  if (pictures.length > 0) [asks.pictures, asks.taking] = [await lookInto(pictures), true];
  const codes = files.filter(({ name }) => !TABLES.test(name) && !FORMS.test(name) && !PICTURES.test(name));
  for (const { handle } of codes) await takeFile(handle);
  // One table or questionnaire at a time: each asks questions of its own.
  const file = files.find((one) => !codes.includes(one) && !pictures.includes(one));
  if (!file) return;
  try {
    await questionnaireFile.offer(file, asks.shown);
  } catch (problem) {
    const other =
      problem instanceof CoreFault && NO_QUESTIONNAIRE.includes(problem.fault.code) && TABLES.test(file.name);
    if (!other) throw problem;
    await answersFile.offer(file, asks.shown);
  }
}
