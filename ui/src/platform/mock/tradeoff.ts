/** The mock's trade-off: 24 months from known curves, the same curves as answer, and a plain drawing of them. */
import type {
  Api,
  Assumptions,
  CostPart,
  Curve,
  DrawReq,
  DrawRes,
  FitRes,
  MonthRow,
  Position,
  Scenario,
} from '../../gen/api';
import { CoreFault } from '../bridge';
import { drawn, frame, grid, text } from './drawings';
import type { World } from './world';

const CURVE: Curve = {
  logistics: {
    parts: [
      { term: { kind: 'one' }, weight: 140 },
      { term: { kind: 'pole', at: 1.004 }, weight: 9 },
    ],
  },
  service_cost: {
    parts: [
      { term: { kind: 'gap', power: 1 }, weight: 1500 },
      { term: { kind: 'gap', power: 2 }, weight: 9240 },
    ],
  },
};
const DOMAIN: [number, number] = [0.86, 0.99];

const rising = (x: number, factor: number) => factor * (140 + 9 / (1.004 - x));
const falling = (x: number, factor: number) => factor * (1500 * (1 - x) + 9240 * (1 - x) ** 2);

const rates: Assumptions = {
  damaged_fen: 5000,
  lost_fen: 20_000,
  redelivery_fen: 250,
  complaint_share: 0.2,
  complaint_minutes: 20,
  minute_fen: 50,
  lost_margin_fen: 300,
  lost_months: 0,
  floor: 0.95,
  answer_months: 1,
  answer_error: 0.15,
};

/** Steps of 0.0005 are fine enough for a stand-in. */
function least(a: number, b: number): number {
  let best = DOMAIN[0];
  for (let x = best; x <= DOMAIN[1]; x += 0.0005)
    if (rising(x, a) + falling(x, b) < rising(best, a) + falling(best, b)) best = x;
  return best;
}

function zoneOf(a: number, b: number): [number, number] {
  const best = least(a, b);
  const bar = 1.05 * (rising(best, a) + falling(best, b));
  const inside: number[] = [];
  for (let x = DOMAIN[0]; x <= DOMAIN[1]; x += 0.0005) if (rising(x, a) + falling(x, b) <= bar) inside.push(x);
  return [inside[0] ?? best, inside.at(-1) ?? best];
}

const part = (kind: CostPart['kind'], source: CostPart['source'], amount_fen: number, n: number | null = null) => ({
  kind,
  source,
  count: n,
  each_fen: n === null ? null : amount_fen / n,
  amount_fen,
});

function monthsOf(world: World): MonthRow[] {
  if (world.firm.shipments.length === 0) return [];
  return Array.from({ length: 24 }, (_, i) => {
    const service = 0.865 + 0.005 * ((i * 7) % 24);
    const wobble = 1 + 0.05 * Math.sin(i * 5.3);
    const month = `${2024 + Math.floor((i + 11) / 12)}-${String(((i + 11) % 12) + 1).padStart(2, '0')}`;
    return {
      month,
      shipments: 9000 + 250 * (i % 7),
      due: 8900,
      service,
      service_origin: 'data',
      logistics: rising(service, wobble),
      logistics_origin: 'data',
      service_cost: falling(service, 2 - wobble),
      service_cost_origin: 'data',
      freight: 830,
      excluded: false,
      reason: null,
      parts: [
        part('books', 'books', 9000 * rising(service, wobble)),
        part('paid', 'register', 4000 * falling(service, 2 - wobble)),
        part('desk', 'register', 4900 * falling(service, 2 - wobble), 120),
      ],
    };
  });
}

function position(x: number, a: number, b: number, req?: Api['tradeoff.solve']['req']): Position {
  const [logistics, service_cost] = [rising(x, a), falling(x, b)];
  const total = logistics + service_cost;
  const r = req?.response;
  const sales = r ? 1 + 100 * r.per_point * (x - r.now) : null;
  return {
    service: x,
    logistics,
    service_cost,
    total,
    marginal_cost: rising(x + 0.01, a) - logistics,
    marginal_saving: service_cost - falling(x + 0.01, b),
    sales,
    revenue: sales === null || !r ? null : sales * r.price,
    profit: sales === null || !r ? null : sales * (r.price - total),
  };
}

export function tradeoffAnswers(world: World) {
  let rows: MonthRow[] | null = null;
  let interview: Api['tradeoff.interview']['req']['answers'] = [];
  let steps = [rates];
  const last = () => steps.at(-1) ?? rates;
  const months = () => (rows ??= monthsOf(world));
  const answer = () => ({ months: months(), assumptions: last(), rates: steps, interview });
  const write = (op: string, change: () => void, back: () => void) => world.do(op, '', ['tradeoff'], {}, change, back);

  const fit = (): FitRes => {
    const few = months().filter((row) => !row.excluded).length;
    const found = few >= 8;
    const best = least(1, 1);
    const point = position(best, 1, 1);
    return {
      fit: {
        months: few,
        prior_share: 0,
        sketch: false,
        domain: found ? DOMAIN : null,
        curve: found ? CURVE : null,
        zone: found ? zoneOf(1, 1) : null,
        optimum: found ? best : null,
        interval: found ? [0.938, 0.951] : null,
        minimum: found ? point.total : null,
        refused: found ? null : { code: 'too_few_months', args: { months: few, needed: 8 } },
        warnings: [],
        band: [],
        r2: found ? 0.93 : null,
        normalised: false,
        adjusted: [],
        from_now: found
          ? { from: 0.968, to: best, saving: position(0.968, 1, 1).total - point.total, interval: [12, 55] }
          : null,
        to_floor: null,
        more_data: found ? [{ service: 0.99, width: 0.01, ratio: 0.81 }] : [],
        breakpoint: null,
        seed: 1,
        replicates: 500,
      },
      months: months().map(({ month }) => month),
      now: found ? 0.968 : null,
      volume: 9500,
      freight: found ? 830 : null,
      floor: last().floor,
    };
  };

  return {
    'tradeoff.months': () => answer(),
    'tradeoff.fit': () => fit(),
    'tradeoff.fit_file': () => fit(),
    'tradeoff.solve': (req: Api['tradeoff.solve']['req']): Api['tradeoff.solve']['res'] => {
      const [a, b] = [req.logistics_factor ?? 1, req.service_factor ?? 1];
      const best = least(a, b);
      const at = (x: number) => position(x, a, b, req);
      const levels = [0.86, 0.88, 0.9, 0.92, 0.94, 0.96, 0.98];
      return {
        curve: CURVE,
        best: at(best),
        at_edge: false,
        zone: zoneOf(a, b),
        bound: req.floor && req.floor > best ? at(req.floor) : null,
        now: at(req.now),
        most_profit: at(Math.min(best + 0.006, DOMAIN[1])),
        points: levels.map((from) => ({
          from,
          to: from + 0.01,
          price: at(from + 0.01).total - at(from).total,
        })),
      };
    },
    'tradeoff.set_month': (req: Api['tradeoff.set_month']['req']) => {
      const before = months();
      const by = { service: req.service, logistics: req.logistics, service_cost: req.service_cost };
      const hand = Object.values(by).some((value) => value != null);
      if ((hand || req.excluded) && !req.reason) throw new CoreFault({ code: 'reason_missing', args: {} });
      const original = monthsOf(world);
      const after = before.map((row, place): MonthRow => {
        if (row.month !== req.month) return row;
        const from = original[place] ?? row;
        return {
          ...from,
          service: by.service ?? from.service,
          service_origin: by.service == null ? 'data' : 'hand',
          logistics: by.logistics ?? from.logistics,
          logistics_origin: by.logistics == null ? 'data' : 'hand',
          service_cost: by.service_cost ?? from.service_cost,
          service_cost_origin: by.service_cost == null ? 'data' : 'hand',
          excluded: req.excluded ?? false,
          reason: req.reason ?? null,
        };
      });
      write('tradeoff_month', () => (rows = after), () => (rows = before)); // prettier-ignore
      return answer();
    },
    'tradeoff.interview': (req: Api['tradeoff.interview']['req']) => {
      if (req.answers.length > 0 && req.answers.length < 3)
        throw new CoreFault({ code: 'answers_needed', args: { least: 3, most: 6 } });
      const before = interview;
      write('tradeoff_interview', () => (interview = req.answers), () => (interview = before)); // prettier-ignore
      return answer();
    },
    'tradeoff.assume': (req: Assumptions) => {
      const before = steps;
      const since = (r: Assumptions) => r.since ?? '';
      const after = [...steps.filter((r) => since(r) !== since(req)), req].sort((a, b) =>
        since(a).localeCompare(since(b)),
      );
      write('tradeoff_rates', () => (steps = after), () => (steps = before)); // prettier-ignore
      return answer();
    },
  };
}

/** Both components and their sum, with the tried level as a rule to drag. */
export function uCurve(req: DrawReq, scenario: Scenario | undefined, empty: boolean): DrawRes {
  const [a, b] = [scenario?.logistics_factor ?? 1, scenario?.service_factor ?? 1];
  const f = frame(req, 'U', empty && !scenario?.classroom ? '–' : `U ${least(a, b).toFixed(4)}`);
  const { plot, colors } = f;
  const most = 800;
  const px = (x: number) => plot.x0 + ((x - DOMAIN[0]) / (DOMAIN[1] - DOMAIN[0])) * (plot.x1 - plot.x0);
  const py = (fen: number) => plot.y1 - (Math.min(fen, most) / most) * (plot.y1 - plot.y0);
  const line = (of: (x: number) => number, color: string) => {
    const points = Array.from({ length: 66 }, (_, i) => DOMAIN[0] + i * 0.002).map((x) => `${px(x)},${py(of(x))}`);
    return `<polyline points="${points.join(' ')}" fill="none" stroke="${color}" stroke-width="2"/>`;
  };
  const [zone, best] = [zoneOf(a, b), least(a, b)];
  const level = Math.min(Math.max(scenario?.level ?? best, DOMAIN[0]), DOMAIN[1]);
  const body =
    grid(f, (share) => (share * 8).toFixed(0)) +
    `<rect x="${px(zone[0])}" y="${plot.y0}" width="${px(zone[1]) - px(zone[0])}" height="${plot.y1 - plot.y0}" fill="${colors.classes[0]}" opacity=".15"/>` +
    line((x) => rising(x, a), colors.classes[1]) +
    line((x) => falling(x, b), colors.classes[2]) +
    line((x) => rising(x, a) + falling(x, b), colors.classes[0]) +
    text(px(best), py(rising(best, a) + falling(best, b)) - 8, `${(100 * best).toFixed(1)}%`, colors.mark);
  return drawn(f, body, {
    x: { label: 'x', domain: DOMAIN, range: [plot.x0, plot.x1] },
    y: { label: 'y', domain: [0, most / 100], range: [plot.y1, plot.y0] },
    y2: null,
    marks: [
      {
        id: 'level',
        kind: 'rule',
        points: [
          [px(level), plot.y0],
          [px(level), plot.y1],
        ],
        label: `${(100 * level).toFixed(1)}%`,
        tooltip: [],
        group: 'level',
      },
    ],
    table: { columns: [{ label: 'x', numeric: true }], rows: [[best.toFixed(4)]] },
  });
}
