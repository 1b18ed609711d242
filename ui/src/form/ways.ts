/** The ways of an answer back to the firm: a code to copy, a file, a picture. Nothing is sent by itself. */
import { encode as drawQr } from 'uqr';
import { encode, grouped } from './code';
import { drawing, h } from './dom';
import type { Session } from './session';
import type { Coded } from './types';

/** The largest symbol that a phone reads from another phone's screen without patience. */
export const LARGEST_QR = 20;

/** The code as a picture; none where it would be too fine. Modules are drawn in one path. */
export function qr(code: string, label: string): SVGElement | undefined {
  try {
    const { data, size } = drawQr(code, { ecc: 'M', maxVersion: LARGEST_QR, border: 4 });
    const path = data.map((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')).join('')).join('');
    return drawing(path, size, { class: 'kf-qr', role: 'img', 'aria-hidden': 'false', 'aria-label': label });
  } catch {
    return undefined;
  }
}

/** Whether the text is on the clipboard now. Chat apps' browsers often refuse the new way and allow the old. */
async function copied(field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.focus();
    field.select();
    try {
      return document.execCommand('copy');
    } catch {
      return false;
    }
  }
}

function copyWay(session: Session, code: string): HTMLElement {
  const { say } = session;
  const said = h('p', { role: 'status' });
  const field = h('textarea', {
    class: 'kf-input kf-code',
    readonly: true,
    'aria-label': say('code-label'),
    rows: Math.min(Math.ceil(code.length / 21) + 1, 14),
    onfocus: () => field.select(),
  });
  field.value = grouped(code);
  const button = h(
    'button',
    {
      type: 'button',
      class: 'kf-button kf-main',
      onclick: () => void copied(field).then((done) => (said.textContent = say(done ? 'copied' : 'copy-yourself'))),
    },
    say('copy'),
  );
  return h(
    'section',
    { class: 'kf-way' },
    h('h3', {}, say('way-copy')),
    h('p', {}, say('way-copy-how')),
    field,
    button,
    said,
  );
}

function fileWay(session: Session, code: string, coded: Coded): HTMLElement {
  const { say } = session;
  const said = h('p', { role: 'status' });
  const save = () => {
    const url = URL.createObjectURL(new Blob([`${code}\n`], { type: 'application/octet-stream' }));
    const link = h('a', { href: url, download: `${coded.form}-${coded.id.toString(36)}.khans` });
    document.body.append(link);
    link.click();
    link.remove();
    // the browser has taken it by then
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
    said.textContent = say('saved');
  };
  const button = h('button', { type: 'button', class: 'kf-button', onclick: save }, say('save'));
  return h('section', { class: 'kf-way' }, h('h3', {}, say('way-file')), h('p', {}, say('way-file-how')), button, said);
}

function qrWay(session: Session, code: string): HTMLElement {
  const { say } = session;
  const heading = h('h3', {}, say('way-qr'));
  const symbol = qr(code, say('qr-label'));
  if (!symbol) return h('section', { class: 'kf-way' }, heading, h('p', {}, say('qr-too-long')));
  return h('section', { class: 'kf-way' }, heading, h('p', {}, say('way-qr-how')), symbol);
}

/** The end of the page: three ways, and back to the answers or on to another one. */
export function ways(coded: Coded, session: Session, change: () => void, again: () => void): HTMLElement {
  const { say, sheet } = session;
  const code = encode(
    coded,
    sheet.pages.flatMap((p) => p.questions.flatMap((q) => q.cells)),
    sheet.structure,
  );
  const buttons = h(
    'div',
    { class: 'kf-buttons' },
    h('button', { type: 'button', class: 'kf-button', onclick: change }, say('change')),
    h('button', { type: 'button', class: 'kf-button', onclick: again }, say('new-answer')),
  );
  return h(
    'div',
    { 'data-code': code },
    h('p', { class: 'kf-intro' }, say('send-back')),
    copyWay(session, code),
    fileWay(session, code, coded),
    qrWay(session, code),
    buttons,
  );
}
