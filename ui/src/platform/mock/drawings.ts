/** Plain drawings with the geometry the page needs: stand-ins for those of the drawing crate. */
import type { ControlRes, DrawReq, DrawRes, KpiRes } from '../../gen/api';
import type { Drawing, SceneMark } from '../../kit';

export type Point = [number, number];

const COLORS = {
  light: {
    sheet: '#ffffff',
    ink: '#1d2226',
    soft: '#565d63',
    grid: '#e7e2d8',
    mark: '#b02a3c',
    classes: ['#17695a', '#9a6a12', '#6f767c'],
  },
  dark: {
    sheet: '#1e2225',
    ink: '#eceae5',
    soft: '#b3b8bb',
    grid: '#2c3236',
    mark: '#ef8793',
    classes: ['#58b8a2', '#d9ab55', '#949b9f'],
  },
} as const;

export function frame(req: DrawReq, title: string, summary: string) {
  const { width, height } = req;
  const plot = { x0: 56, y0: 16, x1: width - 48, y1: height - 34 };
  const colors = req.palette === 'dark' || req.palette === 'projectorDark' ? COLORS.dark : COLORS.light;
  return { width, height, plot, colors, title, summary };
}

export type Frame = ReturnType<typeof frame>;

export const text = (x: number, y: number, content: string, fill: string, anchor = 'middle') =>
  `<text x="${x}" y="${y}" fill="${fill}" text-anchor="${anchor}" font-size="11">${content.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</text>`;

export function grid(f: Frame, label: (share: number) => string): string {
  const { plot, colors } = f;
  return [0, 0.25, 0.5, 0.75, 1]
    .map((share) => {
      const y = plot.y1 - share * (plot.y1 - plot.y0);
      const line = `<line x1="${plot.x0}" x2="${plot.x1}" y1="${y}" y2="${y}" stroke="${colors.grid}"/>`;
      return line + text(plot.x0 - 6, y + 4, label(share), colors.soft, 'end');
    })
    .join('');
}

export function drawn(
  f: Frame,
  body: string,
  scene: Pick<Drawing['scene'], 'x' | 'y' | 'y2' | 'marks' | 'table'>,
): DrawRes {
  const { width, height, plot, colors, title, summary } = f;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="sans-serif"><rect width="${width}" height="${height}" fill="${colors.sheet}"/>${body}</svg>`;
  const drawing: Drawing = { svg, scene: { size: { width, height }, plot, title, summary, ...scene } };
  return drawing as unknown as DrawRes;
}

export interface Ranked {
  id: string;
  name: string;
  amount: number;
  class: number;
}

export function pareto(req: DrawReq, ranked: readonly Ranked[], title: string): DrawRes {
  const total = ranked.reduce((sum, { amount }) => sum + amount, 0);
  const f = frame(req, title, `${title}: ${ranked.length}`);
  const { plot, colors } = f;
  const n = ranked.length;
  const most = ranked[0]?.amount ?? 1;
  const px = (k: number) => plot.x0 + (k / n) * (plot.x1 - plot.x0);
  const py = (share: number) => plot.y1 - share * (plot.y1 - plot.y0);
  let [sum, body] = [0, grid(f, (share) => `${Math.round(share * 100)}%`)];
  const line: Point[] = [[px(0), py(0)]];
  const marks: SceneMark[] = [];
  const rows: string[][] = [];
  ranked.forEach((item, at) => {
    sum += item.amount;
    line.push([px(at + 1), py(sum / total)]);
    const top = py(Math.max(0, item.amount) / most);
    body += `<rect x="${px(at) + 1}" y="${top}" width="${Math.max(1, px(1) - px(0) - 2)}" height="${plot.y1 - top}" fill="${colors.classes[item.class] ?? colors.classes[2]}"/>`;
    const share = `${((100 * sum) / total).toFixed(1)}%`;
    marks.push({
      id: `bar-${at + 1}`,
      kind: 'bar',
      points: [
        [px(at), top],
        [px(at + 1), plot.y1],
      ],
      label: item.name,
      tooltip: [
        { label: '¥', value: (item.amount / 100).toFixed(2) },
        { label: 'Σ', value: share },
      ],
      group: `class-${item.class}`,
      key: item.id,
    });
    rows.push([String(at + 1), item.name, (item.amount / 100).toFixed(2), share]);
  });
  body += `<polyline fill="none" stroke="${colors.ink}" stroke-width="2" points="${line.map((p) => p.join(',')).join(' ')}"/>`;
  marks.push({ id: 'cumulative', kind: 'line', points: line, label: 'Σ', tooltip: [], group: 'cumulative' });
  const borders = ranked.flatMap((item, at) => ((ranked[at + 1]?.class ?? item.class) > item.class ? [at + 1] : []));
  borders.forEach((after, at) => {
    body += `<line x1="${px(after)}" x2="${px(after)}" y1="${plot.y0}" y2="${plot.y1}" stroke="${colors.mark}" stroke-dasharray="5 4"/>`;
    marks.push({
      id: `cut-${at}`,
      kind: 'rule',
      points: [
        [px(after), plot.y0],
        [px(after), plot.y1],
      ],
      label: `cut ${at + 1}`,
      tooltip: [],
      group: 'cut',
    });
  });
  return drawn(f, body, {
    x: { label: '', domain: [0, n], range: [plot.x0, plot.x1] },
    y: { label: '¥', domain: [0, most / 100], range: [plot.y1, plot.y0] },
    y2: { label: '%', domain: [0, 1], range: [plot.y1, plot.y0] },
    marks,
    table: { columns: ['#', '客户', '¥', 'Σ'].map((label, at) => ({ label, numeric: at !== 1 })), rows },
  });
}

export function lorenz(req: DrawReq, ranked: readonly Ranked[], title: string): DrawRes {
  const f = frame(req, title, title);
  const { plot, colors } = f;
  const rising = [...ranked].reverse();
  const total = rising.reduce((sum, { amount }) => sum + amount, 0);
  const at = (x: number, y: number): Point => [plot.x0 + x * (plot.x1 - plot.x0), plot.y1 - y * (plot.y1 - plot.y0)];
  let sum = 0;
  const line = [at(0, 0), ...rising.map((item, k) => at((k + 1) / rising.length, (sum += item.amount) / total))];
  const equal = [at(0, 0), at(1, 1)];
  const path = (points: Point[], color: string, dash = '') =>
    `<polyline fill="none" stroke="${color}" stroke-width="2" stroke-dasharray="${dash}" points="${points.map((p) => p.join(',')).join(' ')}"/>`;
  return drawn(
    f,
    grid(f, (share) => `${share * 100}%`) + path(equal, colors.soft, '4 4') + path(line, colors.classes[0]),
    {
      x: { label: '', domain: [0, 1], range: [plot.x0, plot.x1] },
      y: { label: '', domain: [0, 1], range: [plot.y1, plot.y0] },
      marks: [{ id: 'curve', kind: 'line', points: line, label: title, tooltip: [], group: 'curve' }],
      table: { columns: [{ label: '客户', numeric: false }], rows: rising.map((item) => [item.name]) },
    },
  );
}

export function trend(req: DrawReq, points: readonly { month: string; value: KpiRes }[], title: string): DrawRes {
  const f = frame(req, title, title);
  const { plot, colors } = f;
  const rates = points.map(({ value }) => value.rate ?? 0);
  const target = points[0]?.value.target ?? 0;
  const low = Math.min(...rates, target);
  const high = Math.max(...rates, target, low + 1e-4);
  const pad = (high - low) * 0.15;
  const y = (rate: number) => plot.y1 - ((rate - low + pad) / (high - low + 2 * pad)) * (plot.y1 - plot.y0);
  const x = (at: number) => plot.x0 + ((at + 0.5) / points.length) * (plot.x1 - plot.x0);
  const line = rates.map((rate, at): Point => [x(at), y(rate)]);
  const share = (rate: number) => `${(100 * rate).toFixed(rate < 0.01 ? 2 : 1)}%`;
  const dots = line.map(([cx, cy]) => `<circle cx="${cx}" cy="${cy}" r="3.5" fill="${colors.classes[0]}"/>`).join('');
  const months = points.map(({ month }, at) => text(x(at), plot.y1 + 16, month.slice(2), colors.soft)).join('');
  const body =
    grid(f, (s) => share(low - pad + s * (high - low + 2 * pad))) +
    `<line x1="${plot.x0}" x2="${plot.x1}" y1="${y(target)}" y2="${y(target)}" stroke="${colors.mark}" stroke-dasharray="5 4"/>` +
    `<polyline fill="none" stroke="${colors.classes[0]}" stroke-width="2" points="${line.map((p) => p.join(',')).join(' ')}"/>${dots}${months}`;
  return drawn(f, body, {
    x: { label: '', domain: [0, points.length], range: [plot.x0, plot.x1] },
    y: { label: '', domain: [low - pad, high + pad], range: [plot.y1, plot.y0] },
    marks: points.map(({ month, value }, at) => ({
      id: month,
      kind: 'point',
      points: [line[at] ?? [0, 0]],
      label: month,
      tooltip: [
        { label: title, value: share(value.rate ?? 0) },
        { label: 'n', value: String(value.denominator) },
      ],
      group: 'months',
      key: month,
    })),
    table: {
      columns: [
        { label: '月', numeric: false },
        { label: title, numeric: true },
      ],
      rows: points.map(({ month, value }) => [month, share(value.rate ?? 0)]),
    },
  });
}

export function control(req: DrawReq, found: ControlRes, title: string): DrawRes {
  const f = frame(req, title, `${title}: ${found.points.length}`);
  const { plot, colors } = f;
  const { points } = found;
  const values = points.flatMap(({ value, lcl, ucl }) => [value, lcl ?? value, ucl ?? value]);
  const [low, high] = [Math.min(...values, 1), Math.max(...values, 0)];
  const pad = Math.max(1e-4, (high - low) * 0.1);
  const y = (value: number) => plot.y1 - ((value - low + pad) / (high - low + 2 * pad)) * (plot.y1 - plot.y0);
  const x = (at: number) => plot.x0 + (at / Math.max(1, points.length)) * (plot.x1 - plot.x0);
  const share = (value: number) => `${(100 * value).toFixed(value < 0.01 ? 2 : 1)}%`;
  const path = (of: (point: (typeof points)[number]) => number | null | undefined, color: string, dash: string) =>
    `<polyline fill="none" stroke="${color}" stroke-dasharray="${dash}" points="${points
      .flatMap((point, at) => {
        const value = of(point);
        return value == null ? [] : [`${x(at + 0.5)},${y(value)}`];
      })
      .join(' ')}"/>`;
  const dots = points.map((point, at) => {
    const look = point.set_aside ? `fill="${colors.sheet}" stroke="${colors.soft}"` : `fill="${colors.classes[0]}"`;
    const ring =
      point.signals.length > 0
        ? `<circle cx="${x(at + 0.5)}" cy="${y(point.value)}" r="8" fill="none" stroke="${colors.mark}"/>`
        : '';
    return `<circle cx="${x(at + 0.5)}" cy="${y(point.value)}" r="3.5" ${look}/>${ring}`;
  });
  const body =
    grid(f, (s) => share(low - pad + s * (high - low + 2 * pad))) +
    path(({ lcl }) => lcl, colors.mark, '5 4') +
    path(({ ucl }) => ucl, colors.mark, '5 4') +
    path(({ value }) => value, colors.classes[0], '') +
    dots.join('') +
    points.map(({ at }, i) => text(x(i + 0.5), plot.y1 + 16, at.slice(2), colors.soft)).join('');
  return drawn(f, body, {
    x: { label: '', domain: [0, points.length], range: [plot.x0, plot.x1] },
    y: { label: '', domain: [low - pad, high + pad], range: [plot.y1, plot.y0] },
    marks: points.map((point, at) => ({
      id: `point-${at}`,
      kind: 'point',
      points: [[x(at + 0.5), y(point.value)]],
      label: point.at,
      tooltip: [
        { label: title, value: share(point.value) },
        { label: 'n', value: String(point.n) },
      ],
      group: 'point',
      key: String(at),
    })),
    table: {
      columns: [
        { label: '月', numeric: false },
        { label: title, numeric: true },
      ],
      rows: points.map(({ at, value }) => [at, share(value)]),
    },
  });
}

/** A line of text for each row, which opens it where it has a key. */
export function lines(
  req: DrawReq,
  title: string,
  rows: readonly { said: string; label: string; key?: string }[],
): DrawRes {
  const f = frame(req, title, title);
  const { plot, colors } = f;
  const y = (at: number) => plot.y0 + ((at + 0.5) / Math.max(1, rows.length)) * (plot.y1 - plot.y0);
  const body = rows.map(({ said }, at) => text(plot.x0 + 12, y(at) + 4, said, colors.ink, 'start')).join('');
  return drawn(f, body, {
    x: { label: '', domain: [0, 1], range: [plot.x0, plot.x1] },
    y: { label: '', domain: [0, Math.max(1, rows.length)], range: [plot.y0, plot.y1] },
    marks: rows.flatMap(({ label, key }, at) =>
      key === undefined
        ? []
        : [{ id: `panel-${at}`, kind: 'point', points: [[plot.x0, y(at)]], label, tooltip: [], group: 'panel', key }],
    ),
    table: { columns: [{ label: title, numeric: false }], rows: rows.map(({ said }) => [said]) },
  });
}
