/** Plain drawings of costs: stand-ins for those of the drawing crate. */
import type {
  CostCustomersRes,
  CostLyingRes,
  CostTornadoRes,
  DrawReq,
  DrawRes,
  MatrixRes,
  VariancesRes,
} from '../../gen/api';
import type { SceneMark } from '../../kit';
import { drawn, frame, text, type Point } from './drawings';

export const yuan = (fen: number) => (fen / 100).toFixed(2);
const line = (points: readonly Point[], color: string) =>
  `<polyline fill="none" stroke="${color}" stroke-width="2" points="${points.map((p) => p.join(',')).join(' ')}"/>`;

export function whale(req: DrawReq, found: CostCustomersRes, title: string): DrawRes {
  const f = frame(req, title, `${title}: ${found.customers}`);
  const { plot, colors } = f;
  const sums = [0, ...found.rows.map((row) => row.cumulative_fen)];
  const [low, high] = [Math.min(...sums), Math.max(...sums, 1)];
  const x = (k: number) => plot.x0 + (k / Math.max(1, found.rows.length)) * (plot.x1 - plot.x0);
  const y = (fen: number) => plot.y1 - ((fen - low) / (high - low)) * (plot.y1 - plot.y0);
  const points = sums.map((fen, k): Point => [x(k), y(fen)]);
  const marks: SceneMark[] = found.rows.map((row, at) => ({
    id: `customer-${at + 1}`,
    kind: 'point',
    points: [points[at + 1] ?? [0, 0]],
    label: row.name,
    tooltip: [{ label: '¥', value: yuan(row.profit_fen) }],
    group: 'customer',
    key: row.id,
  }));
  const rows = found.rows.map((row) => [row.name, yuan(row.profit_fen), yuan(row.cumulative_fen)]);
  const columns = ['客户', '利润', '累计'].map((label, at) => ({ label, numeric: at > 0 }));
  return drawn(f, line(points, colors.classes[0]) + text(x(0), y(0) - 4, '0', colors.soft), {
    x: { label: '', domain: [0, found.rows.length], range: [plot.x0, plot.x1] },
    y: { label: '¥', domain: [low / 100, high / 100], range: [plot.y1, plot.y0] },
    marks,
    table: { columns, rows },
  });
}

export function tornado(req: DrawReq, found: CostTornadoRes, title: string): DrawRes {
  const f = frame(req, title, title);
  const { plot, colors } = f;
  const ends = found.bars.flatMap((bar) => [bar.profit_low_time_fen, bar.profit_high_time_fen]);
  const [low, high] = [Math.min(...ends, found.profit_fen), Math.max(...ends, found.profit_fen + 1)];
  const x = (fen: number) => plot.x0 + ((fen - low) / (high - low)) * (plot.x1 - plot.x0);
  const tall = (plot.y1 - plot.y0) / Math.max(1, found.bars.length);
  let body = '';
  const marks = found.bars.map((bar, at): SceneMark => {
    const [from, to, top] = [x(bar.profit_high_time_fen), x(bar.profit_low_time_fen), plot.y0 + at * tall + 3];
    body += `<rect x="${from}" y="${top}" width="${to - from}" height="${tall - 6}" fill="${colors.classes[0]}"/>`;
    body += text(plot.x0, top + tall / 2, bar.name, colors.ink, 'start');
    const points: Point[] = [
      [from, top],
      [to, top + tall - 6],
    ];
    return { id: `bar-${at + 1}`, kind: 'bar', points, label: bar.name, tooltip: [], group: 'time', key: bar.name };
  });
  return drawn(f, body, {
    x: { label: '¥', domain: [low / 100, high / 100], range: [plot.x0, plot.x1] },
    y: { label: '', domain: [0, found.bars.length], range: [plot.y1, plot.y0] },
    marks,
    table: {
      columns: ['作业', '利润'].map((label, at) => ({ label, numeric: at > 0 })),
      rows: found.bars.map((bar) => [bar.name, yuan(bar.profit_high_time_fen)]),
    },
  });
}

/** One ribbon to each of the dearest customers and one to what nobody used. */
export function sankey(req: DrawReq, found: CostCustomersRes, title: string): DrawRes {
  const f = frame(req, title, title);
  const { plot, colors } = f;
  const dearest = [...found.rows].sort((a, b) => b.cost_fen - a.cost_fen).slice(0, 8);
  const flows = [
    ...dearest.map(({ id, name, cost_fen }) => ({ key: `customer:${id}`, name, fen: cost_fen })),
    { key: 'unused', name: '闲置产能', fen: found.unused_fen },
  ];
  const total = flows.reduce((sum, { fen }) => sum + fen, 0) || 1;
  let [top, body] = [plot.y0, ''];
  const marks = flows.map(({ key, name, fen }): SceneMark => {
    const height = (fen / total) * (plot.y1 - plot.y0);
    body += `<rect x="${plot.x0}" y="${top}" width="${plot.x1 - plot.x0 - 120}" height="${Math.max(1, height - 2)}" fill="${colors.classes[0]}" opacity="0.45"/>`;
    body += text(plot.x1 - 112, top + height / 2 + 4, name, colors.ink, 'start');
    const points: Point[] = [
      [plot.x0, top],
      [plot.x1, (top += height)],
    ];
    return {
      id: key,
      kind: 'bar',
      points,
      label: name,
      tooltip: [{ label: '¥', value: yuan(fen) }],
      group: 'node',
      key,
    };
  });
  return drawn(f, body, {
    x: { label: '', domain: [0, 1], range: [plot.x0, plot.x1] },
    y: { label: '¥', domain: [0, total / 100], range: [plot.y1, plot.y0] },
    marks,
    table: {
      columns: ['到', '成本'].map((label, at) => ({ label, numeric: at > 0 })),
      rows: flows.map(({ name, fen }) => [name, yuan(fen)]),
    },
  });
}

/** A row of points for each customer: by volume and by time. */
export function lying(req: DrawReq, found: CostLyingRes, title: string): DrawRes {
  const f = frame(req, title, `${title}: ${found.over}`);
  const { plot, colors } = f;
  const shown = found.rows.slice(0, 12);
  const most = Math.max(1, ...shown.flatMap((r) => [r.volume_fen - r.idle_fen, r.timed_fen]));
  const x = (fen: number) => plot.x0 + 80 + (fen / most) * (plot.x1 - plot.x0 - 80);
  const tall = (plot.y1 - plot.y0) / Math.max(1, shown.length);
  let body = '';
  const marks = shown.flatMap((row, at): SceneMark[] => {
    const y = plot.y0 + (at + 0.5) * tall;
    body += text(plot.x0, y + 4, row.name, colors.ink, 'start');
    return [row.volume_fen - row.idle_fen, row.timed_fen].map((fen, method) => {
      body += `<circle cx="${x(fen)}" cy="${y}" r="4" fill="${colors.classes[method]}"/>`;
      return {
        id: `point-${at}-${method}`,
        kind: 'point',
        points: [[x(fen), y]],
        label: row.name,
        tooltip: [{ label: '¥', value: yuan(fen) }],
        group: `method-${method}`,
        key: row.id,
      };
    });
  });
  return drawn(f, body, {
    x: { label: '¥', domain: [0, most / 100], range: [x(0), plot.x1] },
    y: { label: '', domain: [0, shown.length], range: [plot.y0, plot.y1] },
    marks,
    table: {
      columns: ['客户', '按票数', '按用时'].map((label, at) => ({ label, numeric: at > 0 })),
      rows: found.rows.map((r) => [r.name, yuan(r.volume_fen - r.idle_fen), yuan(r.timed_fen)]),
    },
  });
}

/** Bars of equal width for steps or cells: what is clicked matters here, not how it looks. */
function bars(req: DrawReq, title: string, steps: readonly { key: string; label: string; fen: number }[]): DrawRes {
  const f = frame(req, title, title);
  const { plot, colors } = f;
  const most = Math.max(1, ...steps.map((s) => Math.abs(s.fen)));
  const wide = (plot.x1 - plot.x0) / Math.max(1, steps.length);
  let body = '';
  const marks = steps.map(({ key, label, fen }, at): SceneMark => {
    const [x0, top] = [plot.x0 + at * wide + 2, plot.y1 - (Math.abs(fen) / most) * (plot.y1 - plot.y0)];
    body += `<rect x="${x0}" y="${top}" width="${wide - 4}" height="${plot.y1 - top}" fill="${colors.classes[fen < 0 ? 2 : 0]}"/>`;
    const points: Point[] = [
      [x0, top],
      [x0 + wide - 4, plot.y1],
    ];
    const tooltip = [{ label: '¥', value: yuan(fen) }];
    return { id: `step-${at}`, kind: 'bar', points, label, tooltip, group: 'step', key };
  });
  return drawn(f, body, {
    x: { label: '', domain: [0, steps.length], range: [plot.x0, plot.x1] },
    y: { label: '¥', domain: [0, most / 100], range: [plot.y1, plot.y0] },
    marks,
    table: {
      columns: ['', '¥'].map((label, at) => ({ label, numeric: at > 0 })),
      rows: steps.map(({ label, fen }) => [label, yuan(fen)]),
    },
  });
}

export const matrix = (req: DrawReq, found: MatrixRes, title: string): DrawRes =>
  bars(
    req,
    title,
    found.rows.map(({ item, label, total_fen }) => ({ key: item, label, fen: total_fen })),
  );

export const variances = (req: DrawReq, found: VariancesRes, title: string): DrawRes =>
  bars(req, title, [
    { key: 'planned', label: '', fen: found.static_fen },
    ...found.leaves.map(({ kind, item, label, amount_fen }) => ({
      key: item === null ? kind : `${kind}:${item}`,
      label: label ?? kind,
      fen: amount_fen,
    })),
    { key: 'actual', label: '', fen: found.actual_fen },
  ]);
