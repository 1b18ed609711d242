/** Things compared two by two: a handle between each two, pushed towards what matters more. */
import { h } from '../dom';
import type { Problem } from '../problems';
import type { Cell, KindOf } from '../types';
import { idOf, type Ask, type Widget } from './widget';

/** Nine times as much, the furthest. */
const FURTHEST = 8;

export function pairs(ask: Ask<KindOf<'pairs'>>): Widget {
  const { question, session } = ask;
  const name = (uid: string | undefined) => session.text(question.kind.choices.find((c) => c.uid === uid)?.text);
  const made = question.cells.map((cell: Cell) => {
    const { key } = cell;
    const [, left, right] = key.split('.').map((uid, at) => (at === 0 ? uid : name(uid)));
    const set = (): void => session.set(key, Number(input.value));
    const input: HTMLInputElement = h('input', {
      id: idOf(ask, key),
      class: 'kf-slider',
      type: 'range',
      min: -FURTHEST,
      max: FURTHEST,
      step: 1,
      'data-key': key,
      'aria-label': `${left} \u2194 ${right}`,
      'aria-describedby': ask.describedBy,
      oninput: set,
      // alike, where the handle waits, is chosen by touching it: the value does not change then
      onpointerup: set,
      onkeydown: (event) => ['Enter', ' '].includes((event as KeyboardEvent).key) && (event.preventDefault(), set()),
    });
    const output = h('output', { class: 'kf-small', for: input.id });
    const ends = h('div', { class: 'kf-ends kf-pair' }, h('span', {}, left ?? ''), h('span', {}, right ?? ''));
    const node = h('div', { class: 'kf-card' }, ends, input, output);
    const refresh = () => {
      const datum = session.answers[key];
      const point = Number(datum ?? 0);
      input.value = String(point);
      input.classList.toggle('kf-waiting', datum === undefined);
      const more = { item: (point < 0 ? left : right) ?? '', n: Math.abs(point) + 1 };
      const said =
        datum === undefined
          ? session.say('slider-blank')
          : point === 0
            ? session.say('pairs-alike')
            : session.say('pairs-more', more);
      input.setAttribute('aria-valuetext', said);
      output.textContent = said;
    };
    refresh();
    return { key, node, refresh };
  });
  const mark = (found: readonly Problem[]) => {
    for (const { key, node } of made)
      node.classList.toggle(
        'kf-open',
        found.some((p) => p.key === key),
      );
  };
  const how = h('p', { class: 'kf-small' }, session.say('pairs-how'));
  const cards = h('div', { class: 'kf-cards' }, ...made.map((pair) => pair.node));
  return { body: h('div', {}, how, cards), refresh: () => made.forEach((pair) => pair.refresh()), mark };
}
