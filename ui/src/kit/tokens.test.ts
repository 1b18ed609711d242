import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const text = readFileSync('src/kit/tokens.css', 'utf8').replace(/\/\*[^]*?\*\//g, '');

/** Colours that a list of selectors sets, the later over the earlier. */
function colours(...selectors: string[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const selector of selectors) {
    const start = text.indexOf(`${selector} {`);
    expect(start, `${selector} is in tokens.css`).toBeGreaterThanOrEqual(0);
    const block = text.slice(start, text.indexOf('}', start));
    for (const [, name = '', value = ''] of block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)) found.set(name, value);
  }
  // The one derived colour; written out, since no browser is here to mix.
  expect(text).toContain('--good-on-soft: color-mix(in srgb, var(--good) 90%, var(--ink))');
  found.set('good-on-soft', mix(found.get('good') ?? '', found.get('ink') ?? '', 0.9));
  return found;
}

function mix(one: string, other: string, share: number): string {
  const part = (at: number) => {
    const [a, b] = [one, other].map((colour) => parseInt(colour.slice(at, at + 2), 16));
    return Math.round((a ?? 0) * share + (b ?? 0) * (1 - share))
      .toString(16)
      .padStart(2, '0');
  };
  return `#${part(1)}${part(3)}${part(5)}`;
}

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

const LIGHT = "[data-theme='light']";
const DARK = "[data-theme='dark']";
const STAGE = "[data-stage='projector']";

describe.each([
  ['light', [':root'], 4.5],
  ['dark', [':root', DARK], 4.5],
  ['projector', [':root', STAGE, `${LIGHT}${STAGE}`], 7],
  ['dark projector', [':root', DARK, STAGE, `${DARK}${STAGE}`], 7],
])('%s', (_, selectors, least) => {
  const of = colours(...selectors);
  const pairs = [
    ['ink-3', 'sheet'],
    ...['ink', 'ink-2', 'accent', 'good', 'warn', 'bad', 'info'].flatMap((ink) => [
      [ink, 'sheet'],
      [ink, 'paper'],
    ]),
    ['good-on-soft', 'good-soft'],
    ...['warn', 'bad', 'info', 'accent'].map((tone) => [tone, `${tone}-soft`]),
    ['ink', 'accent-soft'],
    ['ink', 'hover'],
    ['ink-2', 'sunken'],
    ['accent', 'sunken'],
    ['accent-ink', 'accent'],
    ...['a', 'b', 'c'].map((letter) => ['accent-ink', `class-${letter}`]),
  ];
  it.each(pairs)('%s is readable on %s', (ink = '', ground = '') => {
    const ratio = contrast(of.get(ink) ?? '#000000', of.get(ground) ?? '#000000');
    expect(Math.round(ratio * 100) / 100, `${of.get(ink)} on ${of.get(ground)}`).toBeGreaterThanOrEqual(least);
  });

  it('the focus ring stands out from every ground', () => {
    for (const ground of ['sheet', 'paper', 'sunken', 'accent-soft']) {
      expect(contrast(of.get('focus') ?? '', of.get(ground) ?? ''), ground).toBeGreaterThanOrEqual(3);
    }
  });
});
