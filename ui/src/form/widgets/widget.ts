/** What a widget is, and the two controls most of them are made of. */
import { h } from '../dom';
import type { Problem } from '../problems';
import type { Session } from '../session';
import type { Datum, Kind, Question } from '../types';

/** What a widget is given. */
export interface Ask<K extends Kind = Kind> {
  question: Question<K>;
  session: Session;
  /** begins every id, so that two questionnaires may stand on one page */
  prefix: string;
  /** ids of the texts that describe the question: hint and problem */
  describedBy: string;
  /** room for the widget, pixels */
  width: number;
  /** tells a screen reader what a button did */
  announce(text: string): void;
}

export interface Widget {
  /** what stands under the question */
  body: Node;
  /** the id of the one control, where a label is enough; otherwise it is a group */
  control?: string;
  /** a group of one choice */
  oneOf?: boolean;
  /** brings the controls up to date after any change */
  refresh(): void;
  /** marks the cells that are wrong */
  mark?(problems: readonly Problem[]): void;
}

export const idOf = (ask: Ask, key: string, part = '') =>
  `${ask.prefix}-${key}${part && `-${part}`}`.replace(/[^\w-]/g, '_');

export interface Pick {
  type: 'radio' | 'checkbox';
  key: string;
  value: string;
  checked(): boolean;
  changed(on: boolean): void;
  /** what is seen */
  face: (Node | string)[];
  class?: string;
  /** what is heard, where the face says too little */
  label?: string | undefined;
  labelledBy?: string | undefined;
  describedBy?: string;
}

/** A radio button or a checkbox with all of its face to touch. */
export function pick(ask: Ask, options: Pick): { node: HTMLLabelElement; refresh(): void } {
  const input = h('input', {
    type: options.type,
    id: idOf(ask, options.key, options.value),
    name: idOf(ask, options.key),
    value: options.value,
    'data-key': options.key,
    'aria-label': options.label,
    'aria-labelledby': options.labelledBy,
    'aria-describedby': options.describedBy,
    onchange: () => options.changed(input.checked),
  });
  const node = h(
    'label',
    { class: `kf-pick ${options.class ?? ''}` },
    input,
    h('span', { class: 'kf-face' }, ...options.face),
  );
  const refresh = () => {
    input.checked = options.checked();
    node.classList.toggle('kf-on', input.checked);
  };
  refresh();
  return { node, refresh };
}

/** All of one choice about a cell. */
export interface Points {
  nodes: HTMLLabelElement[];
  refresh(): void;
}

/** Radio buttons about one cell. */
export function radios<T extends Datum>(
  ask: Ask,
  key: string,
  values: readonly T[],
  more: (value: T, at: number) => Omit<Pick, 'type' | 'key' | 'value' | 'checked' | 'changed'>,
): Points {
  const { session } = ask;
  const picks = values.map((value, at) =>
    pick(ask, {
      type: 'radio',
      key,
      value: String(value),
      checked: () => session.answers[key] === value,
      changed: () => session.set(key, value),
      ...more(value, at),
    }),
  );
  return { nodes: picks.map((p) => p.node), refresh: () => picks.forEach((p) => p.refresh()) };
}

/** A group in a question: a row of a matrix, a side of a row. */
export function group(
  ask: Ask,
  key: string,
  heading: string,
  level: 'row' | 'side',
  oneOf: boolean,
  ...children: Node[]
): HTMLElement {
  const id = idOf(ask, key, 'head');
  const head = h('span', { class: `kf-${level}-head`, id }, heading);
  const role = oneOf ? 'radiogroup' : 'group';
  return h('div', { class: `kf-${level}`, role, 'aria-labelledby': id, 'data-group': key }, head, ...children);
}
