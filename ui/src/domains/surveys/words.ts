/** Texts of a questionnaire, which come in two languages. */
import type { FormText, Form, Question, SurveyState } from '../../gen/api';
import type { Tone } from '../../kit';
import { language, w } from '../../platform';

export type TextLang = 'zh' | 'en';

export const textLang = (lang: 'zh-CN' | 'en'): TextLang => (lang === 'en' ? 'en' : 'zh');

/** In the language of the window, else in the other. */
export function both(text: FormText | undefined): string {
  const [first, second] = language() === 'en' ? [text?.en, text?.zh] : [text?.zh, text?.en];
  return first || second || '';
}

/** `{name}` is an insert; what is asked reads as well without braces. */
export const questionTitle = (question: Question): string => both(question.text) || w.surveysUntitled();

export const STATE_TONES: Record<SurveyState, Tone> = { draft: 'info', open: 'good', closed: 'plain' };

/** All questions in order, with the place of their page. */
export function questionsOf(form: Form): { question: Question; page: number }[] {
  return form.pages.flatMap((page, at) => page.questions.map((question) => ({ question, page: at })));
}
