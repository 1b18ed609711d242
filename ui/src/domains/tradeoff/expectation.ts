/** What a model refuses, as a sentence: the core tells scripts which field and which term of a JSON Schema. */
import { count, w } from '../../platform';

type Labels = Record<string, string | undefined>;

/** A number of a term, as people read it. */
const figure = (text: string): string => count(Number(text), 9);
const NUMBER = '(-?[\\d.]+(?:e[+-]?\\d+)?)';

/** Terms of the core, and the words for them; the first that fits counts. */
const TERMS: readonly [term: RegExp, say: (parts: string[], labels: Labels) => string][] = [
  [
    new RegExp(`^${NUMBER} <= number <= ${NUMBER}$`),
    ([least = '', most = '']) => w.expectBetween({ least: figure(least), most: figure(most) }),
  ],
  [
    new RegExp(`^${NUMBER} <= integer <= ${NUMBER}$`),
    ([least = '', most = '']) => w.expectWholeBetween({ least: figure(least), most: figure(most) }),
  ],
  [
    new RegExp(`^${NUMBER} < number < ${NUMBER}$`),
    ([least = '', most = '']) => w.expectInner({ least: figure(least), most: figure(most) }),
  ],
  [new RegExp(`^integer >= ${NUMBER}$`), ([least = '']) => w.expectWholeLeast({ least: figure(least) })],
  [/^number > (\w+)$/, ([other = ''], labels) => w.expectAbove({ other: labels[other] ?? '' })],
  [/^number < (\w+)$/, ([other = ''], labels) => w.expectBelow({ other: labels[other] ?? '' })],
  [/^as many as (\w+)$/, ([other = ''], labels) => w.expectAsMany({ other: labels[other] ?? '' })],
  [
    /^array of (\d+) to (\d+)$/,
    ([least = '', most = '']) => w.expectList({ least: figure(least), most: figure(most) }),
  ],
  [/^a range of at most (\d+) steps$/, ([n = '']) => w.expectSteps({ n: figure(n) })],
  [/^a grid point between the levels$/, () => w.expectGrid()],
  [/^a load below (\d+) (?:couriers|agents)$/, ([n = '']) => w.expectLoad({ n: figure(n) })],
  [/^a loss that counts beside the margin$/, () => w.expectLossCounts()],
  [/^demand that is not below 0$/, () => w.expectDemand()],
  [/^\(0 <= number <= 1\)\[\]$/, () => w.expectBetween({ least: figure('0'), most: figure('1') })],
  [/^number$/, () => w.expectNumber()],
  [/^integer$/, () => w.expectWhole()],
  [/^\w+(?: \| \w+)+$/, () => w.expectChoice()],
];

/** What a field has to be. */
export function expectation(term: string, labels: Labels): string {
  for (const [form, say] of TERMS) {
    const found = form.exec(term);
    if (found) return say(found.slice(1), labels);
  }
  return w.expectOther();
}

/** The field of a path such as `x[2]`, as people call it. */
export function fieldName(path: string, labels: Labels): string {
  const [, id = '', at] = /^(\w*)(?:\[(\d+)\])?/.exec(path) ?? [];
  const field = labels[id] ?? '';
  return at === undefined ? field : w.expectEntry({ field, n: Number(at) + 1 });
}

/** The whole sentence. */
export function refusal(field: string, expected: string, labels: Labels): string {
  return w.expectField({ field: fieldName(field, labels), expected: expectation(expected, labels) });
}
