/** One judgement on points: scales, stars, readiness to recommend, a slider. */
import { NOT_SAID } from '../eval';
import { drawing, h, ICONS } from '../dom';
import type { KindOf, Scale, Text } from '../types';
import { idOf, radios, type Ask, type Points, type Widget } from './widget';

/** Beyond so many points a list is easier than a field of buttons. */
const MANY = 21;

/** The points of a scale, low to high. */
export const pointsOf = (scale: Scale) => Array.from({ length: scale.to - scale.from + 1 }, (_, at) => scale.from + at);

/** A point as it is written, with a true minus. */
export const numeral = (point: number) => String(point).replace('-', '\u2212');

/** The word of a point, where it has one. */
export function wordOf(ask: Ask, scale: Scale, point: number): string {
  const last = scale.to - scale.from;
  const at = point - scale.from;
  if (scale.labels.length === last + 1) return ask.session.text(scale.labels[at]);
  if (scale.labels.length !== 2) return '';
  return at === 0 ? ask.session.text(scale.labels[0]) : at === last ? ask.session.text(scale.labels[1]) : '';
}

/** How many buttons stand in a row, so that a finger finds each and no row is much shorter than another. */
export function columns(points: number, width: number): number {
  const fit = Math.max(2, Math.floor((width + 4) / 48));
  return Math.ceil(points / Math.ceil(points / fit));
}

interface Ends {
  low: string;
  high: string;
}

/** Buttons for numbers with words at both ends. */
function field(points: Points, count: number, ends: Ends, width: number): HTMLElement {
  const box = h('div', { class: 'kf-points' }, ...points.nodes);
  box.style.setProperty('--kf-columns', String(columns(count, width)));
  const words = h(
    'div',
    { class: 'kf-ends', 'aria-hidden': 'true' },
    h('span', {}, ends.low),
    h('span', {}, ends.high),
  );
  return h('div', {}, ends.low || ends.high ? words : null, box);
}

/** A scale about one cell; in a matrix too. */
export function scalePoints(
  ask: Ask,
  key: string,
  scale: Scale,
  width = ask.width,
): { node: HTMLElement; refresh(): void } {
  const { session } = ask;
  const points = pointsOf(scale);
  if (points.length > MANY) return longScale(ask, key, scale, points);
  const allNamed = scale.labels.length === points.length && points.length > 2;
  const made = radios(ask, key, points, (point) => {
    const word = wordOf(ask, scale, point);
    const label = word && !allNamed ? session.say('point-named', { point: numeral(point), word }) : undefined;
    const face = allNamed ? [h('span', { class: 'kf-point' }, numeral(point)), h('span', {}, word)] : [numeral(point)];
    return { face, label };
  });
  const notSaid = scale.opt_out
    ? radios(ask, key, [NOT_SAID], () => ({ face: [session.say('cannot-say')], class: 'kf-out' }))
    : undefined;
  const ends = { low: wordOf(ask, scale, scale.from), high: wordOf(ask, scale, scale.to) };
  const body = allNamed
    ? h('div', { class: width >= 90 * points.length ? 'kf-points kf-named' : 'kf-list' }, ...made.nodes)
    : field(made, points.length, ends, width);
  body.style.setProperty('--kf-columns', String(allNamed ? points.length : 0));
  const refresh = () => [made, notSaid].forEach((part) => part?.refresh());
  return { node: h('div', { class: 'kf-scale' }, body, ...(notSaid?.nodes ?? [])), refresh };
}

function longScale(ask: Ask, key: string, scale: Scale, points: number[]): { node: HTMLElement; refresh(): void } {
  const { session } = ask;
  const name = (point: number) => {
    const word = wordOf(ask, scale, point);
    return word ? session.say('point-named', { point: numeral(point), word }) : numeral(point);
  };
  const options = points.map((point) => h('option', { value: point }, name(point)));
  if (scale.opt_out) options.push(h('option', { value: NOT_SAID }, session.say('cannot-say')));
  const select = h(
    'select',
    {
      id: idOf(ask, key),
      class: 'kf-input kf-short',
      'data-key': key,
      'aria-label': session.say('choose'),
      onchange: () =>
        session.set(key, select.value === '' || select.value === NOT_SAID ? select.value : Number(select.value)),
    },
    h('option', { value: '' }, session.say('choose')),
    ...options,
  );
  const refresh = () => {
    select.value = String(session.answers[key] ?? '');
  };
  refresh();
  return { node: select, refresh };
}

export function scaleQuestion(ask: Ask<KindOf<'scale'>>): Widget {
  const made = scalePoints(ask, ask.question.uid, ask.question.kind.scale);
  return { body: made.node, oneOf: pointsOf(ask.question.kind.scale).length <= MANY, refresh: made.refresh };
}

export function nps(ask: Ask<KindOf<'nps'>>): Widget {
  const { kind, uid } = ask.question;
  const made = scalePoints(ask, uid, { from: 0, to: 10, labels: [kind.low, kind.high], opt_out: false });
  return { body: made.node, oneOf: true, refresh: made.refresh };
}

export function rating(ask: Ask<KindOf<'rating'>>): Widget {
  const { question, session } = ask;
  const stars = Array.from({ length: question.kind.to }, (_, at) => at + 1);
  const made = radios(ask, question.uid, stars, (star) => ({
    face: [drawing(ICONS.star)],
    label: session.say('star', { n: star, total: question.kind.to }),
  }));
  const refresh = () => {
    made.refresh();
    const given = Number(session.answers[question.uid] ?? 0);
    made.nodes.forEach((node, at) => node.classList.toggle('kf-lit', at < given));
  };
  refresh();
  const box = h('div', { class: 'kf-points kf-stars' }, ...made.nodes);
  box.style.setProperty('--kf-columns', String(columns(stars.length, ask.width)));
  return { body: box, oneOf: true, refresh };
}

export function slider(ask: Ask<KindOf<'slider'>>): Widget {
  const { question, session } = ask;
  const { kind, uid } = question;
  const text = (label: Text) => h('span', {}, session.text(label));
  const set = (): void => session.set(uid, Number(input.value));
  const input: HTMLInputElement = h('input', {
    id: idOf(ask, uid),
    class: 'kf-slider',
    type: 'range',
    min: kind.min,
    max: kind.max,
    step: Math.max(kind.step, 1),
    'data-key': uid,
    'aria-describedby': ask.describedBy,
    oninput: set,
    // the middle, where the handle waits, is chosen by touching it: the value does not change then
    onpointerup: set,
    onkeydown: (event) => ['Enter', ' '].includes((event as KeyboardEvent).key) && (event.preventDefault(), set()),
  });
  const output = h('output', { class: 'kf-figure', for: input.id });
  const refresh = () => {
    const datum = session.answers[uid];
    const middle = kind.min + Math.floor((kind.max - kind.min) / 2 / kind.step) * kind.step;
    input.value = String(datum ?? middle);
    input.classList.toggle('kf-waiting', datum === undefined);
    const said = datum === undefined ? session.say('slider-blank') : numeral(Number(datum));
    input.setAttribute('aria-valuetext', said);
    output.textContent = said;
  };
  refresh();
  const ends = h('div', { class: 'kf-ends' }, text(kind.low), text(kind.high));
  return { body: h('div', {}, output, input, ends), control: input.id, refresh };
}
