/** Changes of a questionnaire: each takes a form of its own to write to. */
import type { Arm, Form, FormChoice, FormRow, FormText, Question, QuestionKind, Role, Side } from '../../gen/api';

/** The first number of `<prefix><number>` that nobody has or had. */
export function fresh(prefix: string, used: Iterable<string>): string {
  let most = 0;
  for (const uid of used) {
    const number = uid.startsWith(prefix) ? Number(uid.slice(prefix.length)) : NaN;
    if (Number.isInteger(number)) most = Math.max(most, number);
  }
  return `${prefix}${most + 1}`;
}

export function find(form: Form, uid: string): { page: number; at: number; question: Question } | null {
  for (const [page, { questions }] of form.pages.entries()) {
    const at = questions.findIndex((question) => question.uid === uid);
    const question = questions[at];
    if (question) return { page, at, question };
  }
  return null;
}

const questionUids = (form: Form, taken: readonly string[]) => [
  ...taken.filter((uid) => !uid.includes('.')),
  ...form.pages.flatMap(({ questions }) => questions.map(({ uid }) => uid)),
];

/** Uids of a question's parts, those that were given away before among them. */
function partUids(question: Question, taken: readonly string[]): string[] {
  const kind = question.kind as Partial<Record<'choices' | 'rows' | 'columns' | 'sides', { uid: string }[]>>;
  const own = [kind.choices, kind.rows, kind.columns, kind.sides].flatMap((parts) => parts ?? []);
  const given = taken.filter((uid) => uid.startsWith(`${question.uid}.`));
  return [...own.map(({ uid }) => uid), ...given.map((uid) => uid.slice(question.uid.length + 1))];
}

function name(form: Form, wanted: string): string {
  const used = new Set(form.pages.flatMap(({ questions }) => questions.map((question) => question.name)));
  return used.has(wanted) ? fresh(`${wanted}_`, used) : wanted;
}

/** A new question behind another one, or at the end; gives its uid. */
export function add(form: Form, kind: QuestionKind, after: string, taken: readonly string[]): string {
  const uid = fresh('q', questionUids(form, taken));
  const words = kind.type === 'note';
  const question: Question = {
    uid,
    name: name(form, uid),
    text: {},
    hint: {},
    required: !words && kind.type !== 'long_text' && kind.type !== 'short_text',
    show_if: '',
    valid_if: '',
    valid_text: {},
    kind,
  };
  put(form, question, after);
  return uid;
}

/** Behind another question, or at the end. */
function put(form: Form, question: Question, after: string): void {
  const place = find(form, after);
  if (place) form.pages[place.page]?.questions.splice(place.at + 1, 0, question);
  else form.pages.at(-1)?.questions.push(question);
}

/** A copy of a question from elsewhere, behind another one or at the end; gives its uid. */
export function insert(form: Form, question: Question, after: string, taken: readonly string[]): string {
  const uid = fresh('q', questionUids(form, taken));
  put(form, { ...structuredClone(question), uid, name: name(form, uid) }, after);
  return uid;
}

/** The same question once more, right behind it. */
export function duplicate(form: Form, uid: string, taken: readonly string[]): string {
  const place = find(form, uid);
  return place ? insert(form, place.question, uid, taken) : uid;
}

/** Takes a question out; gives the one to look at next. */
export function remove(form: Form, uid: string): string {
  const order = form.pages.flatMap(({ questions }) => questions.map((question) => question.uid));
  const at = order.indexOf(uid);
  const place = find(form, uid);
  if (place) form.pages[place.page]?.questions.splice(place.at, 1);
  return order[at + 1] ?? order[at - 1] ?? '';
}

/** One place up or down; beyond the end of its page onto the next one. */
export function step(form: Form, uid: string, by: -1 | 1): void {
  const place = find(form, uid);
  if (!place) return;
  const questions = form.pages[place.page]?.questions ?? [];
  const to = place.at + by;
  if (to >= 0 && to < questions.length) {
    questions.splice(to, 0, ...questions.splice(place.at, 1));
    return;
  }
  const beside = form.pages[place.page + by];
  if (!beside) return;
  questions.splice(place.at, 1);
  if (by < 0) beside.questions.push(place.question);
  else beside.questions.unshift(place.question);
}

/** Puts a question before another one. */
export function before(form: Form, uid: string, target: string): void {
  const place = find(form, uid);
  if (!place || uid === target) return;
  form.pages[place.page]?.questions.splice(place.at, 1);
  const to = find(form, target);
  if (to) form.pages[to.page]?.questions.splice(to.at, 0, place.question);
  else form.pages[place.page]?.questions.splice(place.at, 0, place.question);
}

/** A page behind that of a question, or at the end. */
export function addPage(form: Form, after: string): void {
  const uid = fresh(
    'p',
    form.pages.map((page) => page.uid),
  );
  const place = find(form, after);
  const at = place ? place.page + 1 : form.pages.length;
  form.pages.splice(at, 0, { uid, title: {}, show_if: '', shuffle: false, questions: [] });
}

/** Takes a page away; its questions go to the one before it, or behind it. */
export function removePage(form: Form, at: number): void {
  if (form.pages.length < 2) return;
  const [page] = form.pages.splice(at, 1);
  const heir = form.pages[Math.max(0, at - 1)];
  if (!page || !heir) return;
  if (at === 0) heir.questions.unshift(...page.questions);
  else heir.questions.push(...page.questions);
}

export type Part = FormChoice & Partial<Pick<FormRow, 'dimension' | 'phase'>>;

/** A new option, row or column of a question. */
export function newPart(question: Question, list: 'choices' | 'rows' | 'columns', taken: readonly string[]): Part {
  const uid = fresh(list === 'rows' ? 'r' : 'o', partUids(question, taken));
  return { uid, name: uid, text: {}, ...(list === 'rows' ? { dimension: {} } : {}) };
}

/** What a side of a matrix can measure, in the order of the menu. */
export const ROLES: readonly Role[] = [
  'expectation',
  'perception',
  'importance',
  'performance',
  'competitor',
  'functional',
  'dysfunctional',
  'other',
];

/** A matrix with fewer sides is no matrix of sides. */
export const LEAST_SIDES = 2;

/** One more side of a matrix, on the points of its last one. */
export function addSide(question: Question, taken: readonly string[]): void {
  const { kind } = question;
  if (kind.type !== 'sides') return;
  const last = kind.sides.at(-1);
  const uid = fresh('s', partUids(question, taken));
  const side: Side = {
    uid,
    name: fresh(
      'side_',
      kind.sides.map((one) => one.name),
    ),
    text: {},
    role: last?.role === 'performance' || last?.role === 'competitor' ? 'competitor' : 'other',
    scale: last ? structuredClone(last.scale) : { from: 1, to: 5, labels: [], opt_out: false },
  };
  kind.sides.push(side);
}

/** Takes a side away, but never one of the last two. */
export function removeSide(question: Question, at: number): void {
  if (question.kind.type === 'sides' && question.kind.sides.length > LEAST_SIDES) question.kind.sides.splice(at, 1);
}

/** The most arms an answer code can tell apart. */
export const MOST_ARMS = 16;

/** One more arm; the first comes with a second, since one alone is no choice. */
export function addArm(form: Form): void {
  const make = (): Arm => ({
    uid: fresh(
      'arm',
      form.arms.map((arm) => arm.uid),
    ),
    name: fresh(
      'arm_',
      form.arms.map((arm) => arm.name),
    ),
    weight: 1,
  });
  if (form.arms.length === 0) form.arms.push(make());
  if (form.arms.length < MOST_ARMS) form.arms.push(make());
}

/** Takes an arm away; of the last two both go. */
export function removeArm(form: Form, at: number): void {
  if (form.arms.length <= 2) form.arms = [];
  else form.arms.splice(at, 1);
}

/** One more quota, which counts everybody until it is told whom. */
export function addQuota(form: Form): void {
  const uid = fresh(
    'quota',
    form.quotas.map((quota) => quota.uid),
  );
  form.quotas.push({ uid, title: {}, condition: '', target: 100 });
}

/** A text with one of its languages changed. */
export function worded(text: FormText, lang: 'zh' | 'en', words: string): FormText {
  const changed = { ...text, [lang]: words };
  if (!words) delete changed[lang];
  return changed;
}

/** A whole number as typed; null where it is none, or below the least. */
export function wholeOf(typed: string, least = -Infinity): number | null {
  const value = Number(typed);
  return typed.trim() && Number.isInteger(value) && value >= least ? value : null;
}
