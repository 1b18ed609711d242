/** Sheet, words and a mounted questionnaire for tests. */
import { readFileSync } from 'node:fs';
import { mount, type Mounted, type Options } from './render';
import type { Kind, KindId, Lang, Question, Sheet, Words } from './types';

const LOCALES = '../src-tauri/crates/words/locales';
const VECTORS = '../src-tauri/crates/form/vectors/codes.json';

/** The translators' words of the page, as the core hands them over. */
export const words: Words = Object.fromEntries(
  (['zh-CN', 'en'] as const).map((lang: Lang) => {
    const lines = readFileSync(`${LOCALES}/${lang}/form.ftl`, 'utf8').matchAll(/^form-page-([\w-]+) = (.*)$/gm);
    return [lang, Object.fromEntries([...lines].map(([, key = '', text = '']) => [key, text]))];
  }),
);

/** The form with every type. */
export const everyType = (): Sheet => (JSON.parse(readFileSync(VECTORS, 'utf8')) as { sheet: Sheet }).sheet;

/** A sheet with one question of that form, as it is there or changed. */
export function only<K extends KindId>(
  type: K,
  change: (question: Question<Kind & { type: K }>) => void = () => {},
): Sheet {
  const sheet = everyType();
  const question = sheet.pages.flatMap((p) => p.questions).find((q) => q.kind.type === type);
  if (!question) throw new Error(`no question of type ${type}`);
  question.show_if = null;
  change(question as Question<Kind & { type: K }>);
  return { ...sheet, pages: [{ uid: 'p', title: { zh: [], en: [] }, shuffle: false, questions: [question] }] };
}

/** Shown in the body, in English; `width` pixels wide. */
export function show(
  sheet: Sheet,
  options: Partial<Options> = {},
  width = 360,
): Mounted & { host: HTMLElement; id(part: string): HTMLElement } {
  const host = document.createElement('main');
  document.body.replaceChildren(host);
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, get: () => width });
  const mounted = mount(host, { sheet, words, lang: 'en', id: 1, ...options });
  const prefix = host.querySelector('.kf-title')?.id.replace('-title', '') ?? '';
  const id = (part: string) => {
    const found = document.getElementById(`${prefix}-${part}`);
    if (!found) throw new Error(`nothing is called ${prefix}-${part}`);
    return found;
  };
  return { ...mounted, host, id };
}
