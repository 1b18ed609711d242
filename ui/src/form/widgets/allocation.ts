/** A total shared out: a number for each option, and what is left of the total. */
import { h, iconButton } from '../dom';
import type { KindOf } from '../types';
import { numberField } from './fields';
import { idOf, type Ask, type Widget } from './widget';

export function allocation(ask: Ask<KindOf<'allocation'>>): Widget {
  const { question, session } = ask;
  const { kind, uid } = question;
  // twenty touches give everything away
  const step = Math.max(1, Math.round(kind.total / 20));
  const given = (key: string) => Number(session.answers[key] ?? 0);
  const rows = kind.choices.map((choice) => {
    const key = `${uid}.${choice.uid}`;
    const name = session.text(choice.text);
    const made = numberField(ask, key, 0, 0, { 'aria-describedby': ask.describedBy });
    const change = (by: number) => () => {
      const next = Math.min(Math.max(given(key) + by, 0), kind.total);
      session.set(key, next);
      ask.announce(session.say('share-now', { option: name, n: next }));
    };
    const less = iconButton('minus', session.say('share-less', { option: name, n: step }), {
      id: idOf(ask, key, 'less'),
      onclick: change(-step),
    });
    const more = iconButton('plus', session.say('share-more', { option: name, n: step }), {
      id: idOf(ask, key, 'more'),
      onclick: change(step),
    });
    const label = h('label', { for: made.node.id, class: 'kf-words' }, name);
    return {
      node: h('div', { class: 'kf-share' }, label, h('div', { class: 'kf-stepper' }, less, made.node, more)),
      refresh: made.refresh,
    };
  });
  const left = h('p', { class: 'kf-left', role: 'status' });
  const refresh = () => {
    rows.forEach((row) => row.refresh());
    const rest = kind.total - kind.choices.reduce((sum, c) => sum + given(`${uid}.${c.uid}`), 0);
    const key = rest > 0 ? 'share-left' : rest < 0 ? 'share-over' : 'share-done';
    left.textContent = session.say(key, { n: Math.abs(rest), total: kind.total });
    left.classList.toggle('kf-good', rest === 0);
  };
  refresh();
  return { body: h('div', {}, ...rows.map((row) => row.node), left), refresh };
}
