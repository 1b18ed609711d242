/** One answer in the making: what has been said, on which page, in which language. Knows no elements. */
import { drawn, newId, shuffled } from './chance';
import { problems, type Problem } from './problems';
import { Inserts, inLang, sayer, type Say } from './say';
import { shown, type Shown } from './shown';
import type { Answers, Coded, Context, Datum, Lang, Page, Pieces, Question, Sheet, Text, Words } from './types';

/** What may come from before or from elsewhere. */
export interface Begin {
  sheet: Sheet;
  words: Words;
  lang?: Lang | undefined;
  /** identity of the answer; a new one is drawn when absent */
  id?: number | undefined;
  /** place of the arm that an invitation gives */
  arm?: number | null | undefined;
  token?: number | null | undefined;
  /** `customer.name` ... */
  context?: Context | undefined;
  kept?: Kept | undefined;
  /** the clock on the wall */
  now?: (() => Date) | undefined;
}

/** What survives a reload. */
export interface Kept {
  id: number;
  lang: Lang;
  answers: Answers;
  page: string;
  /** minutes since 1970 by the clock on the wall */
  begun: number;
  seconds: number;
  done: boolean;
}

/** A pause longer than this is not counted as work on the answer. */
const PAUSE = 300;

export class Session {
  readonly sheet: Sheet;
  readonly id: number;
  readonly arm: number | undefined;
  readonly context: Context;
  answers: Answers;
  /** typed into a cell and not readable as what it holds */
  readonly unread: Record<string, string> = {};
  /** questions that were found wrong once, so that they say when they are right */
  readonly flagged = new Set<string>();
  lang: Lang;
  /** uid of the page */
  page: string;
  done: boolean;
  shown: Shown;
  say: Say;
  /** called after every change */
  changed: () => void = () => {};
  private readonly begun: number;
  private seconds: number;
  private last: number;
  private readonly inserts: Inserts;
  private readonly now: () => Date;

  constructor(private readonly begin: Begin) {
    const { sheet, words, kept } = begin;
    this.sheet = sheet;
    this.now = begin.now ?? (() => new Date());
    const now = this.now();
    this.last = now.getTime();
    this.id = kept?.id ?? begin.id ?? newId();
    this.arm =
      begin.arm ??
      drawn(
        sheet.arms.map((a) => a.weight),
        this.id,
        'arm',
      );
    this.context = { today: dayOf(now), ...begin.context };
    const arm = this.arm === undefined ? undefined : sheet.arms[this.arm];
    if (arm) this.context['arm'] = arm.name;
    this.answers = { ...kept?.answers };
    this.lang = [kept?.lang, begin.lang].find((l) => l && sheet.languages.includes(l)) ?? sheet.languages[0] ?? 'zh-CN';
    this.say = sayer(words, this.lang);
    this.begun = kept?.begun ?? Math.floor((now.getTime() - now.getTimezoneOffset() * 60_000) / 60_000);
    this.seconds = kept?.seconds ?? 0;
    this.inserts = new Inserts(sheet);
    this.shown = shown(sheet, this.answers, this.context);
    this.done = kept?.done ?? false;
    this.page = this.pages().find((p) => p.uid === kept?.page)?.uid ?? this.pages()[0]?.uid ?? '';
  }

  /** The pages that are shown now. */
  pages(): Page[] {
    return this.sheet.pages.filter((p) => this.shown.pages.has(p.uid));
  }

  /** The questions of a page in this answer's order; notes keep their places. */
  questions(page: Page): Question[] {
    return page.shuffle ? shuffled(page.questions, this.id, page.uid, (q) => q.kind.type === 'note') : page.questions;
  }

  /** Puts a datum into a cell, or makes it blank. */
  set(key: string, datum: Datum | undefined, typed?: string): void {
    const blank = datum === undefined || datum === '' || (Array.isArray(datum) && datum.length === 0);
    if (blank) delete this.answers[key];
    else this.answers[key] = datum;
    if (blank && typed) this.unread[key] = typed;
    else delete this.unread[key];
    this.work();
    this.shown = shown(this.sheet, this.answers, this.context);
    this.changed();
  }

  /** Every answer to a question becomes blank. */
  clear(question: Question): void {
    for (const cell of question.cells) {
      delete this.answers[cell.key];
      delete this.unread[cell.key];
    }
    this.set(question.uid, undefined);
  }

  speak(lang: Lang): void {
    this.lang = lang;
    this.say = sayer(this.begin.words, lang);
    this.changed();
  }

  text(text: Text | undefined): string {
    return inLang(text, this.lang);
  }

  pieces(pieces: Pieces): string {
    return this.inserts.text(pieces, this.lang, this.shown.said, this.context, this.say);
  }

  problems(question: Question): Problem[] {
    if (!this.shown.questions.has(question.uid)) return [];
    return problems(question, this.shown.said, this.context, this.unread);
  }

  kept(): Kept {
    const { id, lang, answers, page, begun, seconds, done } = this;
    return { id, lang, answers, page, begun, seconds, done };
  }

  /** The answer as it is sent: of what is shown only. */
  coded(): Coded {
    this.work();
    const { form, version } = this.sheet;
    const { id, begun, lang, arm } = this;
    const seconds = Math.min(Math.round(this.seconds), 65_535);
    return { form, version, id, begun, seconds, lang, arm, token: this.begin.token, answers: this.shown.said };
  }

  private work(): void {
    const now = this.now().getTime();
    if (!this.done) this.seconds += Math.min(Math.max((now - this.last) / 1000, 0), PAUSE);
    this.last = now;
  }
}

function dayOf(date: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
