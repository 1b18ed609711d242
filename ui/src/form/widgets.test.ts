import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { everyType, only, show } from './testing';
import type { Answers } from './types';

const user = userEvent.setup();
/** Touches controls one after another. */
async function touch(shown: ReturnType<typeof show>, ...parts: string[]): Promise<Answers> {
  for (const part of parts) await user.click(shown.id(part));
  return shown.session.answers;
}

describe('what is touched is the answer', () => {
  it('single: one of some, and which', async () => {
    const shown = show(only('single'));
    expect(await touch(shown, 'q2-a', 'q2-c')).toEqual({ q2: 'c' });
    await user.type(shown.id('q2_c'), 'by post');
    expect(shown.session.coded().answers).toEqual({ q2: 'c', 'q2.c': 'by post' });
    await touch(shown, 'q2-b');
    expect(shown.session.coded().answers, 'the text of an option that is not chosen any more is not sent').toEqual({
      q2: 'b',
    });
  });

  it('multiple: in the order of the question, one option excludes the others', async () => {
    const shown = show(only('multiple'));
    expect(await touch(shown, 'q3-e', 'q3-a')).toEqual({ q3: ['a', 'e'] });
    expect(await touch(shown, 'q3-z')).toEqual({ q3: ['z'] });
    expect(await touch(shown, 'q3-b')).toEqual({ q3: ['b'] });
    expect(await touch(shown, 'q3-b'), 'nothing chosen is a blank').toEqual({});
  });

  it('dropdown and yes or no', async () => {
    const shown = show(only('dropdown'));
    await user.selectOptions(shown.id('q4'), 'b');
    expect(shown.session.answers).toEqual({ q4: 'b' });
    await user.selectOptions(shown.id('q4'), '');
    expect(shown.session.answers).toEqual({});
    expect(await touch(show(only('yes_no')), 'q5-no')).toEqual({ q5: 'no' });
  });

  it.each([
    ['12', 12],
    ['１２', 12],
    ['1,234.5', 1234.5],
    [' −3 ', -3],
    ['.5', 0.5],
    ['12 kg', undefined],
    ['1e3', undefined],
  ])('number: %s is %s', async (typed, read) => {
    const shown = show(only('number', (q) => (q.kind.decimals = 6)));
    await user.type(shown.id('q1'), typed);
    expect(shown.session.answers['q1']).toBe(read);
  });

  it('texts, days and times', async () => {
    const long = show(only('long_text'));
    await user.type(long.id('q8'), 'ok 😀');
    expect(long.session.answers).toEqual({ q8: 'ok 😀' });
    expect(long.host.querySelector('.kf-count')?.textContent, 'an emoji is one character').toBe('4 / 200');
    const day = show(only('date'));
    await user.type(day.id('q9'), '2026-11-29');
    expect(day.session.answers).toEqual({ q9: '2026-11-29' });
    const time = show(only('time'));
    await user.type(time.id('q10'), '09:30');
    expect(time.session.answers).toEqual({ q10: 570 });
  });

  it('scales: a point, or cannot say', async () => {
    const shown = show(only('scale'));
    expect(await touch(shown, 'q12-4')).toEqual({ q12: 4 });
    expect(await touch(shown, 'q12--')).toEqual({ q12: '-' });
    expect(await touch(show(only('nps')), 'q15-0')).toEqual({ q15: 0 });
    const stars = show(only('rating'));
    expect(await touch(stars, 'q14-3')).toEqual({ q14: 3 });
    expect(stars.host.querySelectorAll('.kf-lit')).toHaveLength(3);
  });

  it('slider: where it waits is no answer until it is touched', async () => {
    const shown = show(only('slider'));
    expect(shown.id('q16').getAttribute('aria-valuetext')).toBe('Not yet answered');
    shown.id('q16').focus();
    await user.keyboard('{Enter}');
    expect(shown.session.answers).toEqual({ q16: 50 });
  });

  it('ranking: by touch and by keys, the focus stays with the option', async () => {
    const shown = show(only('ranking', (q) => (q.required = true)));
    expect(await touch(shown, 'q17-b', 'q17-a', 'q17-d')).toEqual({ q17: ['b', 'a', 'd'] });
    expect(shown.id('q17-c').hasAttribute('disabled'), 'three places are taken').toBe(true);
    shown.id('q17-d-up').focus();
    await user.keyboard('{Enter}');
    expect(shown.session.answers).toEqual({ q17: ['b', 'd', 'a'] });
    expect(document.activeElement).toBe(shown.id('q17-d-up'));
    await user.keyboard(' ');
    expect(document.activeElement, 'at the top the way up ends').toBe(shown.id('q17-d-down'));
    expect(shown.host.querySelector('.kf-heard')?.textContent).toBe('Manner: place 1 of 3');
    expect(await touch(shown, 'q17-b-cross')).toEqual({ q17: ['d', 'a'] });
  });

  it('allocation: what is left is said', async () => {
    const shown = show(only('allocation'));
    await user.type(shown.id('q18_a'), '90');
    await touch(shown, 'q18_b-more');
    expect(shown.session.answers).toEqual({ 'q18.a': 90, 'q18.b': 5 });
    expect(shown.host.querySelector('.kf-left')?.textContent).toBe('Still to share out: 5 of 100');
    await touch(shown, 'q18_c-more');
    expect(shown.host.querySelector('.kf-left')?.textContent).toBe('All 100 are shared out');
  });

  it('pairs: a handle between each two, alike only when it is touched', async () => {
    const shown = show(only('pairs'));
    const handle = shown.id('q24_a_b') as HTMLInputElement;
    expect(handle.getAttribute('aria-label')).toBe('Speed \u2194 Price');
    expect(handle.getAttribute('aria-valuetext')).toBe('Not yet answered');
    handle.focus();
    await user.keyboard('{Enter}');
    expect(shown.session.answers).toEqual({ 'q24.a.b': 0 });
    expect(handle.getAttribute('aria-valuetext')).toBe('Both matter alike');
    for (const [key, value, said] of [
      ['q24_a_b', '-4', 'Speed matters more: 5 of 9'],
      ['q24_a_c', '8', 'Safety of parcels matters more: 9 of 9'],
    ] as const) {
      const input = shown.id(key) as HTMLInputElement;
      input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      expect(input.getAttribute('aria-valuetext')).toBe(said);
    }
    expect(shown.session.answers).toEqual({ 'q24.a.b': -4, 'q24.a.c': 8 });
    expect(shown.session.coded().answers, 'and nothing else').toEqual({ 'q24.a.b': -4, 'q24.a.c': 8 });
  });

  it.each([360, 880])('matrices at %i pixels give the same answers', async (width) => {
    const hasTable = (shown: ReturnType<typeof show>) =>
      expect(Boolean(shown.host.querySelector('table'))).toBe(width > 600);
    const scale = show(only('matrix_scale'), {}, width);
    hasTable(scale);
    expect(await touch(scale, 'q19_r1-5', 'q19_r2--')).toEqual({ 'q19.r1': 5, 'q19.r2': '-' });
    const one = show(only('matrix_single'), {}, width);
    expect(await touch(one, 'q20_r1-a', 'q20_r1-c')).toEqual({ 'q20.r1': 'c' });
    const any = show(only('matrix_multiple'), {}, width);
    expect(await touch(any, 'q21_r1-b', 'q21_r1-a')).toEqual({ 'q21.r1': ['a', 'b'] });
    const texts = show(only('matrix_text'), {}, width);
    await user.type(texts.id('q22_r1_b'), 'near');
    expect(texts.session.answers).toEqual({ 'q22.r1.b': 'near' });
    const sides = show(only('sides'), {}, width);
    hasTable(sides);
    expect(await touch(sides, 'q23_r1_e-5', 'q23_r1_p--')).toEqual({ 'q23.r1.e': 5, 'q23.r1.p': '-' });
  });

  it('can be taken back where it need not be given', async () => {
    const shown = show(only('rating'));
    await touch(shown, 'q14-3');
    await user.click(
      [...shown.host.querySelectorAll('button')].find((b) => b.textContent === 'Clear my answer') as HTMLElement,
    );
    expect(shown.session.answers).toEqual({});
  });
});

describe('names for those who hear', () => {
  const name = (shown: ReturnType<typeof show>, part: string) => {
    const labelled = shown.id(part).getAttribute('aria-labelledby')?.split(' ') ?? [];
    return labelled.map((id) => document.getElementById(id)?.textContent).join(' | ');
  };

  it('a cell of a table is named by its row and its columns', () => {
    const shown = show(only('sides'), {}, 880);
    expect(name(shown, 'q23_r2_p-3')).toContain('Parcels arrive intact | Perceived');
    expect(name(shown, 'q23_r2_p--')).toContain('Cannot say');
  });

  it.each([360, 880])(
    'axe finds nothing at %i pixels, on any page, with and without problems',
    async (width) => {
      const shown = show(everyType(), { context: { 'customer.name': 'Li' } }, width);
      shown.session.set('q1', 5);
      for (const page of shown.session.sheet.pages) {
        shown.go(page.uid);
        await user.click(shown.id('next'));
        const found = await axe.run(shown.host, { rules: { 'color-contrast': { enabled: false } } });
        expect(found.violations.map((v) => `${page.uid} ${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`)).toEqual([]);
      }
    },
    30_000,
  );
});
