/** What is written: numbers, texts, days, times; and the number field that allocations use too. */
import { plain } from '../eval';
import { length } from '../holds';
import { h, type Attributes } from '../dom';
import { clock } from '../say';
import type { Datum, KindOf } from '../types';
import { idOf, type Ask, type Widget } from './widget';

/** A number as people type it: full-width digits, blanks and thousands separators are fine. */
export function readNumber(typed: string): number | undefined {
  const text = typed
    .normalize('NFKC')
    .replace(/[\s_']/g, '')
    .replace(/[−–—]/g, '-')
    .replace(/。/g, '.')
    .replace(/,(?=\d{3}(?:\D|$))/g, '');
  return /^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : undefined;
}

interface Field {
  node: HTMLInputElement | HTMLTextAreaElement;
  refresh(): void;
}

/** A text control about a cell. It is never written to while somebody types in it. */
function field(
  ask: Ask,
  key: string,
  node: Field['node'],
  read: (typed: string) => Datum | undefined,
  shownAs: (datum: Datum) => string,
): Field {
  const { session } = ask;
  node.dataset['key'] = key;
  node.addEventListener('input', () => {
    const half = node instanceof HTMLInputElement && node.validity?.badInput;
    session.set(key, read(node.value), node.value.trim() || (half ? '?' : ''));
  });
  const refresh = () => {
    if (document.activeElement === node) return;
    const datum = session.answers[key];
    node.value = datum === undefined ? (session.unread[key] ?? '').replace(/^\?$/, '') : shownAs(datum);
  };
  refresh();
  return { node, refresh };
}

/** A field for a number; `low` decides whether the keyboard of a phone needs a minus. */
export function numberField(
  ask: Ask,
  key: string,
  low: number | null | undefined,
  decimals: number,
  more: Attributes,
): Field {
  const inputmode = low == null || low < 0 ? null : decimals > 0 ? 'decimal' : 'numeric';
  const node = h('input', {
    id: idOf(ask, key),
    class: 'kf-input',
    type: 'text',
    autocomplete: 'off',
    inputmode,
    ...more,
  });
  return field(ask, key, node, readNumber, (datum) => plain(Number(datum)));
}

/** A field for a text. */
export function textField(ask: Ask, key: string, more: Attributes): Field {
  const node = h('input', { id: idOf(ask, key), class: 'kf-input', type: 'text', autocomplete: 'off', ...more });
  return field(ask, key, node, (typed) => typed, String);
}

function only(ask: Ask, made: Field, ...beside: Node[]): Widget {
  made.node.setAttribute('aria-describedby', ask.describedBy);
  if (ask.question.required) made.node.setAttribute('aria-required', 'true');
  const mark = (found: readonly unknown[]) => made.node.setAttribute('aria-invalid', String(found.length > 0));
  const body = beside.length > 0 ? h('div', { class: 'kf-beside' }, made.node, ...beside) : made.node;
  return { body, control: made.node.id, refresh: made.refresh, mark };
}

export function number(ask: Ask<KindOf<'number'>>): Widget {
  const { kind, uid } = ask.question;
  const made = numberField(ask, uid, kind.min, kind.decimals, { class: 'kf-input kf-number' });
  const unit = ask.session.text(kind.unit);
  return only(ask, made, ...(unit ? [h('span', { class: 'kf-unit' }, unit)] : []));
}

export function shortText(ask: Ask<KindOf<'short_text'>>): Widget {
  return only(ask, textField(ask, ask.question.uid, {}));
}

export function longText(ask: Ask<KindOf<'long_text'>>): Widget {
  const { kind, uid } = ask.question;
  const node = h('textarea', { id: idOf(ask, uid), class: 'kf-input', rows: 4 });
  const made = field(ask, uid, node, (typed) => typed, String);
  const count = h('span', { class: 'kf-count' });
  const widget = only(ask, made);
  const refresh = () => {
    made.refresh();
    count.textContent = ask.session.say('count', { n: length(node.value), most: kind.most });
  };
  refresh();
  return { ...widget, body: h('div', {}, node, count), refresh };
}

export function date(ask: Ask<KindOf<'date'>>): Widget {
  const { uid } = ask.question;
  const node = h('input', {
    id: idOf(ask, uid),
    class: 'kf-input kf-short',
    type: 'date',
    min: '1900-01-01',
    max: '2999-12-31',
  });
  return only(
    ask,
    field(ask, uid, node, (typed) => typed, String),
  );
}

export function time(ask: Ask<KindOf<'time'>>): Widget {
  const { uid } = ask.question;
  const node = h('input', { id: idOf(ask, uid), class: 'kf-input kf-short', type: 'time' });
  const read = (typed: string) => {
    const found = /^(\d{1,2}):(\d{2})/.exec(typed);
    return found ? Number(found[1]) * 60 + Number(found[2]) : undefined;
  };
  return only(
    ask,
    field(ask, uid, node, read, (datum) => clock(Number(datum))),
  );
}
