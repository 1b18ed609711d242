/** Plain stand-ins for the drawings of the service page: causes and indicators side by side. */
import type { DrawReq, DrawRes, KpiRes } from '../../gen/api';
import { say } from '../words.svelte';
import { drawn, frame, lines, pareto, type Ranked } from './drawings';

/** Causes as bars; calm where nothing went wrong. */
export function causePareto(req: DrawReq, bars: readonly Ranked[], title: string): DrawRes {
  if (bars.length > 0) return pareto(req, bars, title);
  const f = frame(req, title, title);
  const axis = { label: '', domain: [0, 1] as [number, number], range: [f.plot.x0, f.plot.x1] as [number, number] };
  return drawn(f, '', { x: axis, y: axis, marks: [], table: { columns: [], rows: [] } });
}

/** A line of text for each indicator, which opens it. */
export function panels(req: DrawReq, kpis: readonly KpiRes[], title: string): DrawRes {
  const counted = kpis.filter(({ rate }) => rate !== null);
  const row = ({ kpi, rate }: KpiRes) => {
    const label = say('kpi', kpi);
    return { said: `${label} ${(100 * (rate ?? 0)).toFixed(2)}%`, label, key: kpi };
  };
  return lines(req, title, counted.map(row));
}
