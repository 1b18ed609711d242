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
  /** the heading over several columns, with the words of both ends where it has them */
  over?: Over;
  /** the heading that names it too, without standing over it */
  of?: string;
  class?: string;
}

export interface Over {
  id: string;
  text: string;
  ends?: [low: string, high: string];
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
  const id = (part: string) => idOf(ask, ask.question.uid, part);
  const two = columns.some((c) => c.over);
  const column = (c: Column) => {
    // words of ends stand over the columns; at its own column each is only heard
    const note = c.note ? h('span', { class: c.over?.ends ? 'kf-heard' : 'kf-note' }, c.note) : null;
    const rows = two && !c.over ? 2 : null;
    return h('th', { id: id(c.id), scope: 'col', rowspan: rows, class: c.class }, c.text, note);
  };
  const first: Node[] = [];
  let last: { over: Over; th: HTMLTableCellElement } | undefined;
  for (const c of columns) {
    if (c.over && last?.over.id === c.over.id) last.th.colSpan++;
    else if (c.over) {
      const ends =
        c.over.ends &&
        h('div', { class: 'kf-ends', 'aria-hidden': 'true' }, ...c.over.ends.map((w) => h('span', {}, w)));
      // without words of its own it is no heading, only the place for the words of the ends
      const heads = c.over.text !== '';
      const attributes = { id: id(c.over.id), scope: heads ? 'colgroup' : null, class: 'kf-first' };
      last = { over: c.over, th: h(heads ? 'th' : 'td', attributes, c.over.text, ends) };
      first.push(last.th);
    } else first.push(column(c));
  }
  const corner = h('td', { class: 'kf-corner', rowspan: two ? 2 : null });
  const second = two ? h('tr', {}, ...columns.filter((c) => c.over).map(column)) : null;
  return h('thead', {}, h('tr', {}, corner, ...first), second);
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
      const headings = layout.columns.map((c) => {
        const above = [c.over?.id ?? c.of, c.id].filter((part) => part !== undefined);
        return [id, ...above.map((part) => idOf(ask, question.uid, part))].join(' ');
      });
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
    ? h(
        'table',
        { class: 'kf-table' },
        h('colgroup', {}, h('col', { class: 'kf-names' })),
        head(ask, layout.columns),
        h('tbody', {}, ...nodes),
      )
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
