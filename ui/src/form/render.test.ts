import { readFileSync, readdirSync } from 'node:fs';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { drawn, shuffled } from './chance';
import { encode } from './code';
import { start, type ClosedCell } from './page';
import { everyType, only, show, words } from './testing';
import type { Page } from './types';
import { qr } from './ways';

const user = userEvent.setup();
const texts = (host: HTMLElement, css: string) =>
  [...host.querySelectorAll<HTMLElement>(css)].filter((e) => !e.hidden).map((e) => e.textContent);

describe('pages', () => {
  it('stop at the first problem, say it and lead there', async () => {
    const shown = show(everyType());
    await user.click(shown.id('next'));
    expect(document.activeElement).toBe(shown.id('q1'));
    expect(shown.id('q1').getAttribute('aria-invalid')).toBe('true');
    const described = shown
      .id('q1')
      .getAttribute('aria-describedby')
      ?.split(' ')
      .map((id) => document.getElementById(id)?.textContent);
    expect(described, 'the problem belongs to the field').toContain('Please answer this question.');
    await user.type(shown.id('q1'), '6000');
    expect(texts(shown.host, '.kf-problem')[0]).toBe('Please enter a number from 0 to 5000.');
    await user.clear(shown.id('q1'));
    await user.type(shown.id('q1'), '6');
    expect(texts(shown.host, '.kf-problem'), 'what is mended is quiet').not.toContain(
      'Please enter a number from 0 to 5000.',
    );
  });

  it('come and go with the answers, as questions do', () => {
    const { session, go, host } = show(everyType());
    expect(session.pages().map((p) => p.uid)).not.toContain('p5');
    session.set('q1', 2);
    expect(session.pages().map((p) => p.uid)).toContain('p5');
    go('p3');
    expect(host.querySelector<HTMLElement>('fieldset[id$="q17"]')?.hidden).toBe(true);
    session.set('q1', 3);
    expect(host.querySelector<HTMLElement>('fieldset[id$="q17"]')?.hidden).toBe(false);
    session.set('q17', ['a']);
    session.set('q1', 2);
    expect(session.coded().answers, 'what is hidden is not sent').toEqual({ q1: 2 });
  });

  it('insert answers in words, live and in both languages', () => {
    const shown = show(everyType());
    shown.session.set('q2', 'a');
    shown.go('p2');
    expect(texts(shown.host, '.kf-text').join()).toContain('You order through WeChat');
    shown.session.set('q2', 'c');
    shown.session.set('q2.c', 'by post');
    expect(texts(shown.host, '.kf-text').join()).toContain('You order through by post');
    shown.session.set('q2', 'a');
    shown.speak('zh-CN');
    expect(texts(shown.host, '.kf-text').join()).toContain('您经微信下单');
    expect(shown.host.querySelector('.kf')?.getAttribute('lang')).toBe('zh-CN');
  });

  it('keep answers, page and focus through another language', async () => {
    const shown = show(everyType());
    await user.type(shown.id('q1'), '7');
    await user.click(shown.id('zh-CN'));
    expect((shown.id('q1') as HTMLInputElement).value).toBe('7');
    expect(document.activeElement).toBe(shown.id('zh-CN'));
  });
});

describe('chance', () => {
  it('is the same for the same id, for ever', () => {
    expect(shuffled([1, 2, 3, 4, 5, 6], 0x123456789abc, 'q1')).toEqual(
      shuffled([1, 2, 3, 4, 5, 6], 0x123456789abc, 'q1'),
    );
    expect(shuffled([1, 2, 3, 4, 5, 6], 77, 'q1'), 'the analysis draws this order again: it must never change').toEqual(
      PINNED,
    );
    expect(shuffled(['a', 'n', 'b', 'c'], 5, 'p', (x) => x === 'n')[1], 'what stays keeps its place').toBe('n');
  });

  it('gives every order and every arm its share', () => {
    const counts = new Map<string, number>();
    for (let id = 0; id < 6000; id++) {
      const order = shuffled(['a', 'b', 'c'], id, 'q').join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(130);
    const arms = Array.from({ length: 4000 }, (_, id) => drawn([1, 3], id, 'arm'));
    expect(Math.abs(arms.filter((arm) => arm === 0).length - 1000)).toBeLessThan(130);
  });

  it('yields to an invitation', () => {
    expect([0, 1].map((arm) => show(everyType(), { arm }).session.coded().arm)).toEqual([0, 1]);
    expect(show(everyType(), { arm: 1 }).session.context['arm']).toBe('short');
  });
});

const PINNED = [1, 4, 2, 5, 6, 3];

describe('hostile texts', () => {
  it('are text wherever they stand', () => {
    const hostile = '<img src=x onerror="window.hit=1"></script><!--{{';
    const sheet = JSON.parse(JSON.stringify(everyType()), (key, value: unknown) =>
      ['zh', 'en'].includes(key) ? (Array.isArray(value) ? [{ words: hostile }] : hostile) : value,
    ) as ReturnType<typeof everyType>;
    for (const width of [360, 880]) {
      const shown = show(sheet, { context: { 'customer.name': hostile } }, width);
      shown.session.set('q1', 9);
      for (const page of sheet.pages) {
        shown.go(page.uid);
        expect(shown.host.querySelector('img, script')).toBeNull();
        expect(shown.host.textContent).toContain(hostile);
      }
    }
  });
});

describe('the one-file page', () => {
  const sheet = only('number');
  const closed = (page: Page) => ({
    ...page,
    questions: page.questions.map((q) => ({ ...q, cells: q.cells.map((c): ClosedCell => [c.key, c.holds]) })),
  });
  const byKey = Object.fromEntries(
    Object.keys(words.en ?? {}).map((key) => [key, sheet.languages.map((lang) => words[lang]?.[key])]),
  );
  const begin = () => {
    const block = (id: string, value: unknown) =>
      Object.assign(document.createElement('script'), {
        type: 'application/json',
        id,
        textContent: JSON.stringify(value),
      });
    const host = document.createElement('main');
    document.body.replaceChildren(
      block('keheng-sheet', { ...sheet, pages: sheet.pages.map(closed) }),
      block('keheng-words', byKey),
      block('keheng-invitation', { lang: 'en', token: 5 }),
      host,
    );
    return { host, ...start(host) };
  };
  const button = (text: string) =>
    [...document.querySelectorAll('button')].find((b) => b.textContent === text) as HTMLElement;
  beforeEach(() => localStorage.clear());

  it('keeps, comes back, ends with the code, and begins anew', async () => {
    const first = begin();
    await user.type(first.host.querySelector('input') as HTMLElement, '12');
    expect(first.host.textContent).toContain('kept on this device');
    const second = begin();
    expect(second.session.id).toBe(first.session.id);
    expect(second.host.textContent).toContain('from before are still here');
    await user.click(button('Finish'));
    const code = encode(second.session.coded(), sheet.pages[0]?.questions[0]?.cells ?? [], sheet.structure);
    expect(second.host.querySelector('textarea')?.value.replace(/(?<=.{4}) /g, '')).toBe(code);
    expect(begin().host.querySelector('textarea')?.value, 'a reload loses nothing at the end either').toBeTruthy();
    await user.click(button('New answer'));
    expect(document.querySelector('textarea')).toBeNull();
    expect(Object.keys(localStorage), 'nothing is left for the next person').toEqual([]);
  });

  it('says when nothing can be kept, and when it copied', async () => {
    const refuse = () => {
      throw new Error('refused');
    };
    const original = Storage.prototype.setItem;
    Storage.prototype.setItem = refuse;
    const page = begin();
    expect(page.host.textContent).toContain('cannot keep your answers');
    Storage.prototype.setItem = original;
    await user.type(page.host.querySelector('input') as HTMLElement, '1');
    await user.click(button('Finish'));
    await user.click(button('Copy'));
    expect(page.host.textContent).toContain('Copied.');
    expect(await navigator.clipboard.readText()).toMatch(/^KH1\.[0-9A-Z ]+$/);
  });

  it('draws a QR code as long as a phone can read it', () => {
    expect(qr(`KH1.${'A'.repeat(900)}`, 'x')?.getAttribute('viewBox')).toMatch(/^0 0 (\d+) \1$/);
    expect(qr(`KH1.${'A'.repeat(1000)}`, 'x'), 'beyond version 20 the file is the way').toBeUndefined();
  });
});

describe('the tier', () => {
  const files = readdirSync('src/form', { recursive: true, encoding: 'utf8' }).filter(
    (f) => f.endsWith('.ts') && !/test/.test(f),
  );

  it.each(files)('%s says nothing by itself', (file) => {
    const source = readFileSync(`src/form/${file}`, 'utf8');
    expect(/\p{Script=Han}/u.test(source), 'words live in form.ftl').toBe(false);
  });

  it('asks for words that both languages have', () => {
    const asked = files.flatMap((f) =>
      [...readFileSync(`src/form/${f}`, 'utf8').matchAll(/\bsay\(\s*'([\w-]+)'/g)].map((m) => m[1] ?? ''),
    );
    expect(asked.length).toBeGreaterThan(40);
    for (const key of asked) expect([words.en?.[key], words['zh-CN']?.[key]], key).not.toContain(undefined);
  });
});
