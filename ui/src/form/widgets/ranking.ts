/** Options put in order by touching them, best first; arrows move them. Every step works with the keyboard. */
import { shuffled } from '../chance';
import { h, iconButton } from '../dom';
import { wanted } from '../problems';
import type { KindOf } from '../types';
import { idOf, type Ask, type Widget } from './widget';

export function ranking(ask: Ask<KindOf<'ranking'>>): Widget {
  const { question, session } = ask;
  const { kind, uid } = question;
  const most = wanted(kind);
  const offered = kind.shuffle ? shuffled(kind.choices, session.id, uid) : kind.choices;
  const list = h('ol', { class: 'kf-ranked' });
  const pool = h('ul', { class: 'kf-pool' });
  const left = h('p', { class: 'kf-small' });
  const ranked = () => [session.answers[uid] ?? []].flat() as string[];
  const textOf = (option: string) => session.text(kind.choices.find((c) => c.uid === option)?.text);
  let drawn: string | undefined;

  /** Puts the options in this order, says it and keeps the focus where the hand is. */
  function put(next: string[], option: string, focus: string[]): void {
    session.set(uid, next);
    refresh();
    const place = next.indexOf(option) + 1;
    const args = { option: textOf(option), place, total: most };
    ask.announce(session.say(place > 0 ? 'ranked' : 'unranked', args));
    const targets = focus.map((part) => document.getElementById(idOf(ask, uid, part)) as HTMLButtonElement | null);
    (targets.find((t) => t && !t.disabled) ?? pool.querySelector('button') ?? list.querySelector('button'))?.focus();
  }

  function move(option: string, by: number): void {
    const next = ranked();
    const at = next.indexOf(option);
    next.splice(at + by, 0, ...next.splice(at, 1));
    put(next, option, by < 0 ? [`${option}-up`, `${option}-down`] : [`${option}-down`, `${option}-up`]);
  }

  function rankedItem(option: string, at: number, all: string[]): HTMLElement {
    const button = (icon: 'up' | 'down' | 'cross', key: string, disabled: boolean, onclick: () => void) =>
      iconButton(icon, session.say(key, { option: textOf(option) }), {
        id: idOf(ask, uid, `${option}-${icon}`),
        'data-key': uid,
        disabled,
        onclick,
      });
    return h(
      'li',
      {},
      h('span', { class: 'kf-place' }, String(at + 1)),
      h('span', { class: 'kf-words' }, textOf(option)),
      button('up', 'move-up', at === 0, () => move(option, -1)),
      button('down', 'move-down', at === all.length - 1, () => move(option, 1)),
      button('cross', 'take-out', false, () =>
        put(
          ranked().filter((u) => u !== option),
          option,
          [option],
        ),
      ),
    );
  }

  function poolItem(option: string, full: boolean): HTMLElement {
    // after the last one has found its place, its arrow is where the hand goes on
    const next = () => put([...ranked(), option], option, [...free(option), `${option}-up`]);
    const attributes = { type: 'button', class: 'kf-add', id: idOf(ask, uid, option), 'data-key': uid, disabled: full };
    return h('li', {}, h('button', { ...attributes, onclick: next }, h('span', { class: 'kf-place' }), textOf(option)));
  }

  const free = (but: string) => offered.map((c) => c.uid).filter((u) => u !== but && !ranked().includes(u));

  function refresh(): void {
    const now = ranked();
    left.textContent =
      now.length < most ? session.say('rank-next', { place: now.length + 1, total: most }) : session.say('rank-done');
    if (drawn === now.join('\n')) return;
    drawn = now.join('\n');
    list.replaceChildren(...now.map((option, at) => rankedItem(option, at, now)));
    pool.replaceChildren(...free('').map((option) => poolItem(option, now.length >= most)));
    list.hidden = now.length === 0;
    pool.hidden = pool.childElementCount === 0;
  }
  refresh();
  return { body: h('div', {}, list, left, pool), refresh };
}
