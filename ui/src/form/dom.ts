/** Elements from values. Text becomes text nodes, never markup. */

type Child = Node | string | null | undefined | false;
/** Attributes; `true` is present without a value, `on...` a listener. */
export type Attributes = Record<string, string | number | boolean | null | undefined | ((event: Event) => void)>;

function fill<E extends Element>(element: E, attributes: Attributes, children: Child[]): E {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== false && value != null) element.setAttribute(name, String(value));
  }
  for (const child of children) if (child) element.append(child);
  return element;
}

/** An element of the page. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  return fill(document.createElement(tag), attributes, children);
}

const SVG = 'http://www.w3.org/2000/svg';

/** A drawing of one path on a square of so many units; words for it stand beside it. */
export function drawing(path: string, size = 24, attributes: Attributes = {}): SVGElement {
  const line = fill(document.createElementNS(SVG, 'path'), { d: path }, []);
  const frame = { viewBox: `0 0 ${size} ${size}`, 'aria-hidden': 'true', focusable: 'false', ...attributes };
  return fill(document.createElementNS(SVG, 'svg'), frame, [line]);
}

export const ICONS = {
  up: 'M12 5v14M5 12l7-7 7 7',
  down: 'M12 19V5M5 12l7 7 7-7',
  cross: 'M6 6l12 12M18 6L6 18',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  star: 'M12 3l2.7 5.8 6.3.8-4.6 4.4 1.2 6.3L12 17.2l-5.6 3.1 1.2-6.3L3 9.6l6.3-.8z',
};

/** A button with a drawing; `label` is what it does. */
export function iconButton(icon: keyof typeof ICONS, label: string, attributes: Attributes): HTMLButtonElement {
  const all = { type: 'button', 'aria-label': label, title: label, ...attributes };
  return h('button', { class: 'kf-icon', ...all }, drawing(ICONS[icon]));
}
