/** Rows that are judged alike: a table where there is room for one, otherwise a card for each row. */
import { shuffled } from '../chance';
import { h } from '../dom';
import type { Problem } from '../problems';
import type { Row } from '../types';
import { idOf, type Ask, type Widget } from './widget';

export interface Column {
  /** unique in the table */
  id: string;
  text: string;
  /** smaller words under it */
  note?: string;
  /** the heading over several columns */
  over?: { id: string; text: string };
  class?: string;
}

export interface Part {
  node: Node;
  refresh(): void;
}

export interface Layout {
  rows: Row[];
  shuffle: boolean;
  columns: Column[];
  /** least width of a column, pixels */
  least: number;
  /** the cells of a row of the table; ids of the headings that name each */
  cells(row: Row, headings: string[]): { nodes: Node[]; refresh(): void };
  /** the same on a card */
  card(row: Row): Part & { oneOf: boolean };
}

/** Room for the names of rows beside the columns. */
const NAMES = 190;

const keyOf = (ask: Ask, row: Row) => `${ask.question.uid}.${row.uid}`;

/** The headings, in one line or in two where columns stand under a common one. */
function head(ask: Ask, columns: readonly Column[]): HTMLElement {
  const { uid } = ask.question;
  const th = (id: string, text: string, span: number, kind: string, note?: string) =>
    h(
      'th',
      { id: idOf(ask, uid, id), scope: span > 1 ? 'colgroup' : 'col', colspan: span > 1 ? span : null, class: kind },
      text,
      note ? h('span', { class: 'kf-note' }, note) : null,
    );
  const corner = () => h('td', { class: 'kf-corner' });
  const overs: { id: string; text: string; span: number }[] = [];
  for (const column of columns) {
    const last = overs[overs.length - 1];
    if (column.over && last?.id === column.over.id) last.span++;
    else if (column.over) overs.push({ ...column.over, span: 1 });
  }
  const line = h('tr', {}, corner(), ...columns.map((c) => th(c.id, c.text, 1, c.class ?? '', c.note)));
  if (overs.length === 0) return h('thead', {}, line);
  return h('thead', {}, h('tr', {}, corner(), ...overs.map((o) => th(o.id, o.text, o.span, 'kf-first'))), line);
}

export function table(ask: Ask, layout: Layout): Widget {
  const { question, session } = ask;
  const rows = layout.shuffle ? shuffled(layout.rows, session.id, question.uid) : layout.rows;
  const wide = ask.width >= NAMES + layout.columns.length * layout.least;
  const groups = new Map<string, HTMLElement>();
  const parts: { refresh(): void }[] = [];
  const nodes = rows.map((row) => {
    const key = keyOf(ask, row);
    const id = idOf(ask, key, 'head');
    const text = session.text(row.text);
    if (wide) {
      const headings = layout.columns.map((c) =>
        [id, c.over?.id, c.id]
          .filter(Boolean)
          .map((part) => (part === id ? id : idOf(ask, question.uid, part)))
          .join(' '),
      );
      const cells = layout.cells(row, headings);
      parts.push(cells);
      const tds = cells.nodes.map((node, at) => h('td', { class: layout.columns[at]?.class }, node));
      const tr = h('tr', {}, h('th', { scope: 'row', id }, text), ...tds);
      groups.set(key, tr);
      return tr;
    }
    const card = layout.card(row);
    parts.push(card);
    const role = card.oneOf ? 'radiogroup' : 'group';
    const node = h(
      'div',
      { class: 'kf-card', role, 'aria-labelledby': id },
      h('div', { class: 'kf-row-head', id }, text),
      card.node,
    );
    groups.set(key, node);
    return node;
  });
  const body = wide
    ? h('table', { class: 'kf-table' }, head(ask, layout.columns), h('tbody', {}, ...nodes))
    : h('div', { class: 'kf-cards' }, ...nodes);
  const mark = (found: readonly Problem[]) => {
    for (const [key, node] of groups) {
      node.classList.toggle(
        'kf-open',
        found.some((p) => p.key === key || p.key.startsWith(`${key}.`)),
      );
    }
  };
  return { body, refresh: () => parts.forEach((part) => part.refresh()), mark };
}
