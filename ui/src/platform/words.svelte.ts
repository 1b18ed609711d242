/** The words of the page in the language chosen now. Whoever reads `w` in markup or `$derived` follows a switch at once. */
import type { Lang } from '../gen/api';
import { makeWords, type Arg, type Words } from '../gen/words';

class Speech {
  words = $state.raw<Words>(makeWords('zh-CN'));
}

const speech = new Speech();

/** Every message as a typed function: `w.customersAdd()`. */
export const w: Words = new Proxy({} as Words, {
  get(_, name) {
    const words = speech.words;
    const member: unknown = Reflect.get(words, name, words);
    return typeof member === 'function' ? (member as (...args: unknown[]) => unknown).bind(words) : member;
  },
});

/** The BCP 47 tag of the words, for figures and dates. */
export function language(): Lang {
  return speech.words.lang;
}

/** Switches the words and tells the document, so that screen readers and line breaking follow. */
export function speak(chosen: Lang): void {
  if (chosen !== speech.words.lang) speech.words = makeWords(chosen);
  document.documentElement.lang = chosen;
  document.title = speech.words.appName();
}

/** A message of a family, such as `status-<value>`: underscores of the value are dashes of the key. */
export function say(family: string, value: string, args: Record<string, Arg> = {}): string {
  const key = `${family}-${value.replaceAll('_', '-')}`;
  return w.find(key, args) ?? w.find(`${family}-unknown`, args) ?? value;
}
