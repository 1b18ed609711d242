/** Rows on one scale, with one or any of the same options, or with texts. */
import { NOT_SAID } from '../eval';
import { h } from '../dom';
import type { Choice, KindOf, Row, Scale } from '../types';
import { textField } from './fields';
import { numeral, pointsOf, scalePoints, wordOf } from './scales';
import { table, type Column } from './table';
import { idOf, pick, radios, type Ask, type Widget } from './widget';

/** Room inside a card beside its edges, pixels. */
export const EDGES = 26;

const keyOf = (ask: Ask, row: Row) => `${ask.question.uid}.${row.uid}`;

/** Columns for the points of a scale, and for "cannot say". */
export function scaleColumns(ask: Ask, scale: Scale, id: string, text: string): Column[] {
  const ends: [string, string] = [wordOf(ask, scale, scale.from), wordOf(ask, scale, scale.to)];
  const over = { id, text, ends: scale.labels.length === 2 ? ends : undefined };
  const hasOver = text !== '' || over.ends !== undefined;
  const columns: Column[] = pointsOf(scale).map((point, at) => ({
    id: `${id}-${point}`,
    text: numeral(point),
    note: wordOf(ask, scale, point),
    over: hasOver ? over : undefined,
    class: at === 0 ? 'kf-first' : '',
  }));
  if (scale.opt_out)
    columns.push({
      id: `${id}-out`,
      text: ask.session.say('cannot-say'),
      of: hasOver ? id : undefined,
      class: 'kf-not-said',
    });
  return columns;
}

/** What can be chosen on a scale. */
export const valuesOf = (scale: Scale): (number | string)[] => [
  ...pointsOf(scale),
  ...(scale.opt_out ? [NOT_SAID] : []),
];

export function matrixScale(ask: Ask<KindOf<'matrix_scale'>>): Widget {
  const { rows, scale, shuffle } = ask.question.kind;
  return table(ask, {
    rows,
    shuffle,
    columns: scaleColumns(ask, scale, 'c', ''),
    least: scale.labels.length > 2 ? 90 : 52,
    cells: (row, headings) =>
      radios(ask, keyOf(ask, row), valuesOf(scale), (_, at) => ({
        face: [],
        class: 'kf-cell',
        labelledBy: headings[at],
      })),
    card: (row) => ({ ...scalePoints(ask, keyOf(ask, row), scale, ask.width - EDGES), oneOf: true }),
  });
}

const columnsOf = (ask: Ask, choices: readonly Choice[]): Column[] =>
  choices.map((c) => ({ id: `c-${c.uid}`, text: ask.session.text(c.text) }));

export function matrixSingle(ask: Ask<KindOf<'matrix_single'>>): Widget {
  const { rows, columns, shuffle } = ask.question.kind;
  const uids = columns.map((c) => c.uid);
  return table(ask, {
    rows,
    shuffle,
    columns: columnsOf(ask, columns),
    least: 84,
    cells: (row, headings) =>
      radios(ask, keyOf(ask, row), uids, (_, at) => ({ face: [], class: 'kf-cell', labelledBy: headings[at] })),
    card: (row) => {
      const made = radios(ask, keyOf(ask, row), uids, (_, at) => ({ face: [ask.session.text(columns[at]?.text)] }));
      return { node: h('div', { class: 'kf-list' }, ...made.nodes), refresh: made.refresh, oneOf: true };
    },
  });
}

export function matrixMultiple(ask: Ask<KindOf<'matrix_multiple'>>): Widget {
  const { session, question } = ask;
  const { rows, columns, shuffle } = question.kind;
  const boxes = (
    row: Row,
    more: (choice: Choice, at: number) => { face: string[]; class?: string; labelledBy?: string | undefined },
  ) => {
    const key = keyOf(ask, row);
    const chosen = () => [session.answers[key] ?? []].flat() as string[];
    const picks = columns.map((choice, at) =>
      pick(ask, {
        type: 'checkbox',
        key,
        value: choice.uid,
        checked: () => chosen().includes(choice.uid),
        changed: (on) => {
          const now = new Set(chosen());
          if (on) now.add(choice.uid);
          else now.delete(choice.uid);
          session.set(
            key,
            columns.map((c) => c.uid).filter((u) => now.has(u)),
          );
        },
        ...more(choice, at),
      }),
    );
    return { nodes: picks.map((p) => p.node), refresh: () => picks.forEach((p) => p.refresh()) };
  };
  return table(ask, {
    rows,
    shuffle,
    columns: columnsOf(ask, columns),
    least: 84,
    cells: (row, headings) => boxes(row, (_, at) => ({ face: [], class: 'kf-cell', labelledBy: headings[at] })),
    card: (row) => {
      const made = boxes(row, (choice) => ({ face: [session.text(choice.text)] }));
      return { node: h('div', { class: 'kf-list' }, ...made.nodes), refresh: made.refresh, oneOf: false };
    },
  });
}

export function matrixText(ask: Ask<KindOf<'matrix_text'>>): Widget {
  const { rows, columns } = ask.question.kind;
  const key = (row: Row, column: Choice) => `${keyOf(ask, row)}.${column.uid}`;
  const all = (row: Row, more: (at: number) => Record<string, string | undefined>) => {
    const made = columns.map((column, at) => textField(ask, key(row, column), more(at)));
    return { fields: made.map((f) => f.node), refresh: () => made.forEach((f) => f.refresh()) };
  };
  return table(ask, {
    rows,
    shuffle: false,
    columns: columnsOf(ask, columns),
    least: 160,
    cells: (row, headings) => {
      const made = all(row, (at) => ({ 'aria-labelledby': headings[at] }));
      return { nodes: made.fields, refresh: made.refresh };
    },
    card: (row) => {
      const made = all(row, () => ({}));
      const labelled = made.fields.map((node, at) => [
        h(
          'label',
          { for: idOf(ask, key(row, columns[at] as Choice)), class: 'kf-small' },
          ask.session.text(columns[at]?.text),
        ),
        node,
      ]);
      return { node: h('div', { class: 'kf-stack' }, ...labelled.flat()), refresh: made.refresh, oneOf: false };
    },
  });
}
