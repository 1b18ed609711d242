/** A plain stand-in for the drawing of gaps. */
import type { Api, DrawReq, DrawRes } from '../../gen/api';
import { drawn, frame, text } from './drawings';

/** A line of text for each item. */
export function gapRows(req: DrawReq, { questions }: Api['surveys.gaps']['res']): DrawRes {
  const title = questions[0]?.text.zh ?? '';
  const rows = questions.flatMap((q) => q.rows);
  const f = frame(req, title, title);
  const { plot, colors } = f;
  const said = (row: (typeof rows)[number]) => `${row.label.zh} ${(row.gap ?? 0).toFixed(2)}`;
  const y = (at: number) => plot.y0 + ((at + 0.5) / Math.max(1, rows.length)) * (plot.y1 - plot.y0);
  const body = rows.map((row, at) => text(plot.x0 + 12, y(at) + 4, said(row), colors.ink, 'start')).join('');
  return drawn(f, body, {
    x: { label: '', domain: [1, 5], range: [plot.x0, plot.x1] },
    y: { label: '', domain: [0, Math.max(1, rows.length)], range: [plot.y0, plot.y1] },
    marks: [],
    table: { columns: [{ label: title, numeric: false }], rows: rows.map((row) => [said(row)]) },
  });
}
