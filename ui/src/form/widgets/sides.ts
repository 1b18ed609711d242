/** Rows on several scales side by side: what is expected and what is met, ours and theirs. */
import { h } from '../dom';
import type { KindOf, Row, Side } from '../types';
import { EDGES, scaleColumns, valuesOf } from './matrix';
import { scalePoints } from './scales';
import { table } from './table';
import { group, radios, type Ask, type Widget } from './widget';

export function sides(ask: Ask<KindOf<'sides'>>): Widget {
  const { question, session } = ask;
  const { kind, uid } = question;
  const key = (row: Row, side: Side) => `${uid}.${row.uid}.${side.uid}`;
  const columns = kind.sides.flatMap((side) => scaleColumns(ask, side.scale, `s-${side.uid}`, session.text(side.text)));
  return table(ask, {
    rows: kind.rows,
    shuffle: kind.shuffle,
    columns,
    least: kind.sides.some((side) => side.scale.labels.length > 2) ? 90 : 50,
    cells: (row, headings) => {
      let from = 0;
      const made = kind.sides.map((side) => {
        const values = valuesOf(side.scale);
        const first = from;
        from += values.length;
        return radios(ask, key(row, side), values, (_, at) => ({
          face: [],
          class: 'kf-cell',
          labelledBy: headings[first + at],
        }));
      });
      return { nodes: made.flatMap((m) => m.nodes), refresh: () => made.forEach((m) => m.refresh()) };
    },
    card: (row) => {
      const made = kind.sides.map((side) => ({
        side,
        points: scalePoints(ask, key(row, side), side.scale, ask.width - EDGES),
      }));
      const groups = made.map(({ side, points }) =>
        group(ask, key(row, side), session.text(side.text), 'side', true, points.node),
      );
      return { node: h('div', {}, ...groups), refresh: () => made.forEach((m) => m.points.refresh()), oneOf: false };
    },
  });
}
