/** What can be done with surveys. */
import BookCheck from '@lucide/svelte/icons/book-check';
import CalendarDays from '@lucide/svelte/icons/calendar-days';
import Camera from '@lucide/svelte/icons/camera';
import ClipboardPaste from '@lucide/svelte/icons/clipboard-paste';
import FileOutput from '@lucide/svelte/icons/file-output';
import FilePlus from '@lucide/svelte/icons/file-plus';
import Library from '@lucide/svelte/icons/library';
import Keyboard from '@lucide/svelte/icons/keyboard';
import Printer from '@lucide/svelte/icons/printer';
import ScanLine from '@lucide/svelte/icons/scan-line';
import type { Offered, PicturesRes, TakeRes } from '../../gen/api';
import type { Action } from '../../kit';
import { call, language, pickFiles, pickSave, w } from '../../platform';
import { desk, place } from '../desk';
import { asks, show, type Face } from './asks.svelte';
import { Entry, type Pass } from './papers/entry.svelte';
import { both } from './words';

export const addSurvey: Action = {
  id: 'surveys.add',
  title: () => w.surveysNew(),
  icon: FilePlus,
  shortcut: 'Mod+Shift+Q',
  group: () => w.groupSurveys(),
  when: () => desk.file !== null,
  run() {
    if (place.section !== 'surveys') place.go({ section: 'surveys' });
    asks.creating = true;
  },
};

/** Tells what came of answers; `refused` is how many could not be read. */
export function tell(taken: { new: number; changed: number; same: number; refused: number }): void {
  const { new: added, changed, same, refused } = taken;
  if (added + changed === 0) {
    desk.toasts.show(w.surveysTakenNone({ same }), { tone: refused > 0 ? 'bad' : 'plain' });
    return;
  }
  desk.toasts.show(w.surveysTaken({ new: added, changed, same }), { tone: 'good', action: desk.undoAction() });
}

export async function take(text: string): Promise<TakeRes> {
  const taken = await call('surveys.take', { text, dry_run: false });
  tell({ ...taken, refused: taken.refused.length });
  return taken;
}

export async function takeFile(handle: string): Promise<TakeRes> {
  const taken = await call('surveys.take_file', { handle, dry_run: false });
  tell({ ...taken, refused: taken.refused.length });
  return taken;
}

/** Takes answers out of files; null when none was chosen. */
export async function takeFiles(): Promise<TakeRes | null> {
  let last: TakeRes | null = null;
  for (const { handle } of await pickFiles('answers')) {
    last = await takeFile(handle);
  }
  return last;
}

/** Looks for answer codes in pictures; nothing is taken in yet. */
export function lookInto(pictures: readonly Offered[]): Promise<PicturesRes> {
  return call('surveys.take_pictures', { handles: pictures.map(({ handle }) => handle), dry_run: true });
}

/** Lets pictures be chosen and looks into them; null when none was chosen. */
export async function lookIntoPictures(): Promise<PicturesRes | null> {
  const chosen = await pickFiles('picture');
  return chosen.length > 0 ? lookInto(chosen) : null;
}

export const takeAnswers: Action = {
  id: 'surveys.take',
  title: () => w.surveysTake(),
  icon: ClipboardPaste,
  shortcut: 'Mod+Shift+V',
  group: () => w.groupSurveys(),
  when: () => desk.file !== null,
  run: () => void (asks.taking = true),
};

/** Puts the answer codes of photos where they are looked at before they are taken in. */
export const takePictures: Action = {
  id: 'surveys.pictures',
  title: () => w.surveysTakePictures(),
  icon: Camera,
  shortcut: 'Mod+Shift+G',
  group: () => w.groupSurveys(),
  keywords: () => w.surveysTakePicturesKeys(),
  when: () => desk.file !== null,
  async run() {
    const seen = await lookIntoPictures();
    if (seen) [asks.pictures, asks.taking] = [seen, true];
  },
};

/** The questionnaire that is open, with what is typed into it kept. */
async function open(): Promise<string | null> {
  await asks.keep();
  return asks.shown;
}

export const isOpen = () => place.section === 'surveys' && asks.shown !== null;

/** Freezes the draft as the next version, and goes on to collecting. */
export const publishSurvey: Action = {
  id: 'surveys.publish',
  title: () => w.surveysPublish(),
  icon: BookCheck,
  shortcut: 'Mod+Shift+P',
  group: () => w.groupSurveys(),
  when: isOpen,
  async run() {
    const id = await open();
    if (id === null) return;
    const { version } = await call('surveys.publish', { id });
    asks.face = 'collect';
    desk.toasts.show(w.surveysPublished({ version }), { tone: 'good', action: desk.undoAction() });
  },
};

/** Takes a question out of the bank into the questionnaire that is open. */
export const openBank: Action = {
  id: 'surveys.bank',
  title: () => w.surveysBankOpen(),
  icon: Library,
  group: () => w.groupSurveys(),
  when: isOpen,
  run() {
    asks.face = 'design';
    asks.bank = true;
  },
};

/** Writes the page that customers fill in. */
export const savePage: Action = {
  id: 'surveys.page',
  title: () => w.surveysSavePage(),
  icon: FileOutput,
  shortcut: 'Mod+Shift+S',
  group: () => w.groupSurveys(),
  when: isOpen,
  async run() {
    const id = await open();
    if (id === null) return;
    const { row } = await call('surveys.get', { id });
    const to = await pickSave(`${both(row.title) || w.sectionSurveys()}.html`, 'questionnaire');
    if (!to) return;
    const written = await call('surveys.page', { id, handle: to.handle });
    desk.toasts.show(w.shellSaved({ name: written.file }), { tone: 'good' });
  },
};

/** Prints the paper that customers fill in with a pen, in the language of the form that is the program's too. */
export const printPaper: Action = {
  id: 'surveys.paperPdf',
  title: () => w.papersPrint(),
  icon: Printer,
  group: () => w.groupSurveys(),
  when: isOpen,
  async run() {
    const id = await open();
    if (id === null) return;
    const { row, form } = await call('surveys.get', { id });
    const to = await pickSave(`${both(row.title) || w.sectionSurveys()}.pdf`, 'pages');
    if (!to) return;
    const lang = form.languages.find((offered) => offered === language());
    const written = await call('surveys.paper_pdf', { id, handle: to.handle, ...(lang && { lang }) });
    desk.toasts.show(w.shellSaved({ name: written.file }), { tone: 'good' });
  },
};

/** Prints papers that are read from photos: how many is asked first. */
export const printPhotoPapers: Action = {
  id: 'surveys.paperPhotos',
  title: () => w.papersPrintPhotos(),
  icon: ScanLine,
  group: () => w.groupSurveys(),
  when: isOpen,
  async run() {
    if ((await open()) !== null) asks.printing = true;
  },
};

/** Goes to the paper that is being keyed, or begins with the next one. */
async function keyPapers(pass: Pass): Promise<Entry | null> {
  const id = await open();
  if (id === null) return null;
  const entry = asks.entry?.survey === id ? asks.entry : new Entry(id, pass);
  await entry.begin();
  // a paper that is half keyed is finished first
  if (entry.keyed === 0) await entry.turn(pass);
  asks.entry = entry;
  asks.keying = true;
  asks.face = 'collect';
  return entry;
}

/** Settles what two keyings of a paper differ on. */
export async function settlePaper(paper: number): Promise<void> {
  await (await keyPapers(2))?.settle(paper);
}

export const enterPapers: Action = {
  id: 'surveys.papers',
  title: () => w.papersEnter(),
  icon: Keyboard,
  shortcut: 'Mod+Shift+E',
  group: () => w.groupSurveys(),
  when: isOpen,
  run: async () => void (await keyPapers(1)),
};

export const enterPapersAgain: Action = {
  id: 'surveys.papersAgain',
  title: () => w.papersAgain(),
  icon: Keyboard,
  shortcut: 'Mod+Shift+D',
  group: () => w.groupSurveys(),
  when: isOpen,
  run: async () => void (await keyPapers(2)),
};

const FACES: readonly { face: Face; title: () => string }[] = [
  { face: 'design', title: () => w.surveysTabDesign() },
  { face: 'collect', title: () => w.surveysTabCollect() },
  { face: 'analyse', title: () => w.surveysTabAnalyse() },
  { face: 'invite', title: () => w.invitationsTab() },
];

const faces: Action[] = FACES.map(({ face, title }, at) => ({
  id: `surveys.${face}`,
  title,
  shortcut: `Alt+${at + 1}`,
  group: () => w.groupSurveys(),
  when: isOpen,
  run: () => void (asks.face = face),
}));

/** What is due and what went out, of all surveys. */
export const surveyCalendar: Action = {
  id: 'surveys.calendar',
  title: () => w.calendarTitle(),
  icon: CalendarDays,
  shortcut: 'Mod+Shift+K',
  group: () => w.groupSurveys(),
  when: () => desk.file !== null,
  async run() {
    await asks.keep();
    if (place.section !== 'surveys') place.go({ section: 'surveys' });
    show(null);
    asks.listing = 'calendar';
  },
};

export const surveyActions: Action[] = [
  addSurvey,
  takeAnswers,
  takePictures,
  publishSurvey,
  openBank,
  savePage,
  printPaper,
  printPhotoPapers,
  enterPapers,
  enterPapersAgain,
  ...faces,
  surveyCalendar,
];
