/** Plain stand-ins for the drawings of the service page: causes and indicators side by side. */
import type { DrawReq, DrawRes, KpiRes } from '../../gen/api';
import { say } from '../words.svelte';
import { drawn, frame, pareto, text, type Ranked } from './drawings';

/** Causes as bars; calm where nothing went wrong. */
export function causePareto(req: DrawReq, bars: readonly Ranked[], title: string): DrawRes {
  if (bars.length > 0) return pareto(req, bars, title);
  const f = frame(req, title, title);
  const axis = { label: '', domain: [0, 1] as [number, number], range: [f.plot.x0, f.plot.x1] as [number, number] };
  return drawn(f, '', { x: axis, y: axis, marks: [], table: { columns: [], rows: [] } });
}

/** A line of text for each indicator, which opens it. */
export function panels(req: DrawReq, kpis: readonly KpiRes[], title: string): DrawRes {
  const f = frame(req, title, title);
  const { plot, colors } = f;
  const counted = kpis.filter(({ rate }) => rate !== null);
  const y = (at: number) => plot.y0 + ((at + 0.5) / Math.max(1, counted.length)) * (plot.y1 - plot.y0);
  const said = ({ kpi, rate }: KpiRes) => `${say('kpi', kpi)} ${(100 * (rate ?? 0)).toFixed(2)}%`;
  const body = counted.map((kpi, at) => text(plot.x0 + 12, y(at) + 4, said(kpi), colors.ink, 'start')).join('');
  return drawn(f, body, {
    x: { label: '', domain: [0, 1], range: [plot.x0, plot.x1] },
    y: { label: '', domain: [0, Math.max(1, counted.length)], range: [plot.y0, plot.y1] },
    marks: counted.map(({ kpi }, at) => ({
      id: `panel-${at}`,
      kind: 'point',
      points: [[plot.x0, y(at)]],
      label: say('kpi', kpi),
      tooltip: [],
      group: 'panel',
      key: kpi,
    })),
    table: { columns: [{ label: title, numeric: false }], rows: counted.map((kpi) => [said(kpi)]) },
  });
}
