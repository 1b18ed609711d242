import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { speak, w } from '../../platform';
import { expectation, refusal } from './expectation';
import { outputEntries } from './schema';
import { SHOWN } from './shown';
import models from './shownModels.json';

type Shown = { inputs: string[]; outputs: string[]; refusals: [field: string, expected: string][] };
const all = models as unknown as Record<string, Shown>;
const kebab = (text: string) => text.replaceAll('_', '-').toLowerCase();
const word = (model: string, kind: 'input' | 'output', name: string) =>
  w.find(`model-${kebab(model)}-${kind}-${kebab(name)}`, {});
const labels = (model: string) =>
  Object.fromEntries(all[model]!.inputs.map((name) => [name, word(model, 'input', name)]));

describe.each(['zh-CN', 'en'] as const)('text-book models in %s', (lang) => {
  beforeAll(() => speak(lang));
  afterAll(() => speak('zh-CN'));

  it.each([...SHOWN])('%s has words for all it shows', (model) => {
    const { inputs, outputs } = all[model]!;
    const missing = [
      ...inputs.filter((name) => !word(model, 'input', name)),
      ...outputs.filter((name) => !word(model, 'output', name)),
    ];
    expect(missing).toEqual([]);
    const nested = Object.fromEntries(outputs.map((name) => [name, { [name]: 1 }]));
    const lines = outputEntries(nested, {
      figure: String,
      name: (output) => word(model, 'output', output) ?? '',
      row: String,
      yes: '',
      no: '',
    });
    const codes = lines.filter(({ key }) => /[a-z]_[a-z]/i.test(key) || outputs.some((name) => key === name));
    expect(codes).toEqual([]);
  });

  it.each([...SHOWN])('%s says in words what it refuses', (model) => {
    const { refusals, inputs } = all[model]!;
    expect(refusals.length, 'a refusal at least').toBeGreaterThan(0);
    for (const [field, expected] of refusals) {
      const text = refusal(field, expected, labels(model));
      expect(expectation(expected, labels(model)), `${field}: ${expected}`).not.toBe(w.expectOther());
      expect(text, `${field}: ${expected}`).not.toMatch(/<=|>=|\binteger\b|\barray\b|“”|undefined/);
      const named = inputs.filter((name) => name.includes('_') && text.includes(name));
      expect(named, text).toEqual([]);
      const latin = lang === 'zh-CN' ? /[a-z]{3}/i : /^$/;
      expect(expectation(expected, {}), expected).not.toMatch(latin);
    }
  });
});

describe('a refusal', () => {
  const names = { price: '售价', cost: '进价', x: '服务水平' };
  it('names the fields it compares', () => {
    expect(refusal('price', 'number > cost', names)).toBe('“售价”应大于“进价”。');
  });
  it('counts entries of a list from 1', () => {
    expect(refusal('x[2]', '0 <= number <= 100', names)).toBe('“服务水平的第 3 个数”应在 0 到 100 之间。');
  });
  it('is honest about a term it does not know', () => {
    expect(refusal('x', 'a square circle', names)).toBe('“服务水平”填得不合适。');
  });
});
