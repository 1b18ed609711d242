/** Rows on several scales side by side: what is expected and what is met, ours and theirs. */
import { NOT_SAID } from '../eval';
import { h } from '../dom';
import type { KindOf, Row, Side } from '../types';
import { EDGES } from './matrix';
import { pointsOf, scalePoints, wordOf } from './scales';
import { table, type Column } from './table';
import { group, radios, type Ask, type Widget } from './widget';

export function sides(ask: Ask<KindOf<'sides'>>): Widget {
  const { question, session } = ask;
  const { kind, uid } = question;
  const key = (row: Row, side: Side) => `${uid}.${row.uid}.${side.uid}`;
  const columns = kind.sides.flatMap((side) => {
    const over = { id: `s-${side.uid}`, text: session.text(side.text) };
    const points: Column[] = pointsOf(side.scale).map((point, at) => ({
      id: `s-${side.uid}-${point}`,
      text: String(point),
      note: wordOf(ask, side.scale, point),
      over,
      class: at === 0 ? 'kf-first' : '',
    }));
    if (side.scale.opt_out) points.push({ id: `s-${side.uid}-out`, text: session.say('cannot-say'), over });
    return points;
  });
  return table(ask, {
    rows: kind.rows,
    shuffle: kind.shuffle,
    columns,
    least: 50,
    cells: (row, headings) => {
      let from = 0;
      const made = kind.sides.map((side) => {
        const values = side.scale.opt_out ? [...pointsOf(side.scale), NOT_SAID] : pointsOf(side.scale);
        const first = from;
        from += values.length;
        return radios<number | string>(ask, key(row, side), values, (_, at) => ({
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
