/** The words of the page and the texts of the form, in the language of the moment. */
import { textOf, value } from './eval';
import { choicesOf } from './shown';
import type { Answers, Context, Expr, Lang, Pieces, Question, Sheet, Text, Words } from './types';

export type Say = (key: string, args?: Record<string, string | number>) => string;

/** A message of the dictionary with its `{ $n }` filled in; in the other language where it is missing. */
export function sayer(words: Words, lang: Lang): Say {
  return (key, args = {}) => {
    const other = lang === 'en' ? 'zh-CN' : 'en';
    const message = words[lang]?.[key] ?? words[other]?.[key] ?? key;
    return message.replace(/\{\s*\$([\w-]+)\s*\}/g, (whole, name: string) => String(args[name] ?? whole));
  };
}

/** In this language, else in the other. */
export function inLang(text: Text | undefined, lang: Lang): string {
  const [first, second] = lang === 'en' ? [text?.en, text?.zh] : [text?.zh, text?.en];
  return first || second || '';
}

/** Minutes of a day as `09:30`. */
export const clock = (minutes: number) =>
  [Math.floor(minutes / 60), minutes % 60].map((n) => String(n).padStart(2, '0')).join(':');

function list(parts: string[], lang: Lang): string {
  // older phones have no lists of their own
  if (typeof Intl.ListFormat !== 'function') return parts.join(', ');
  return new Intl.ListFormat(lang, { type: 'conjunction' }).format(parts);
}

/** Texts with answers inserted, as people would say them: options by their words, not by their uids. */
export class Inserts {
  private readonly questions = new Map<string, Question>();

  constructor(sheet: Sheet) {
    for (const page of sheet.pages) {
      for (const question of page.questions) for (const cell of question.cells) this.questions.set(cell.key, question);
    }
  }

  text(pieces: Pieces, lang: Lang, said: Answers, context: Context, say: Say): string {
    const [first, second] = lang === 'en' ? [pieces.en, pieces.zh] : [pieces.zh, pieces.en];
    return (first.length > 0 ? first : second)
      .map((piece) => ('words' in piece ? piece.words : this.inserted(piece.value, lang, said, context, say)))
      .join('');
  }

  private inserted(expr: Expr, lang: Lang, said: Answers, context: Context, say: Say): string {
    const found = value(expr, said, context);
    const question = expr.op === 'cell' ? this.questions.get(expr.of) : undefined;
    if (!question || found === undefined) return textOf(found);
    const cell = question.cells.find((c) => c.key === expr.of);
    const { kind } = question;
    const option = (uid: string): string => {
      if (kind.type === 'yes_no') return say(uid);
      const choice = [...choicesOf(question), ...('columns' in kind ? kind.columns : [])].find((c) => c.uid === uid);
      const typed = choice?.open ? said[`${question.uid}.${uid}`] : undefined;
      return typeof typed === 'string' ? typed : inLang(choice?.text, lang) || uid;
    };
    switch (cell?.holds.holds) {
      case 'choice':
        return option(textOf(found));
      case 'set':
      case 'order':
        return Array.isArray(found) ? list(found.map(option), lang) : textOf(found);
      case 'clock':
        return clock(Number(found));
      default:
        return textOf(found);
    }
  }
}
