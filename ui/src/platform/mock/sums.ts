/** What the mock finds in its firm. Plain and slow on purpose: the real figures are the core's. */
import type {
  AbcReq,
  AbcRes,
  CustomerRow,
  KpiRes,
  Light,
  Measure,
  MonthFigures,
  ShipmentRow,
  State,
} from '../../gen/api';
import { LAST_DAY, type Firm, type MockCustomer, type MockShipment } from './firm';

const DAY = 86_400_000;
const dayNumber = (text: string) => Math.floor(Date.parse(text.slice(0, 10)) / DAY);
const LAST = dayNumber(LAST_DAY);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** `2026-11` and the months before it, oldest first. */
export function monthsUntil(last: string, n: number): string[] {
  const [year = 0, month = 1] = last.split('-').map(Number);
  return Array.from({ length: n }, (_, back) => {
    const at = new Date(Date.UTC(year, month - n + back, 1));
    return at.toISOString().slice(0, 7);
  });
}

export const lastMonth = LAST_DAY.slice(0, 7);

export function isLate(row: MockShipment): boolean | null {
  if (row.delivered === null) return row.status === 'lost' ? true : dayNumber(row.due) < LAST ? true : null;
  return row.delivered > row.due;
}

function state(of: MockShipment[]): State {
  const last = of.at(-1);
  const first = of[0];
  if (!last || !first) return 'prospect';
  const silent = LAST - dayNumber(last.shipped);
  if (silent > 180) return 'lapsed';
  if (silent > 60) return 'dormant';
  return LAST - dayNumber(first.shipped) < 60 ? 'new' : 'active';
}

const mask = (phone: string) => `${phone.slice(0, 3)}****${phone.slice(-4)}`;

export function customerRow(customer: MockCustomer, own: MockShipment[], letter: string | null): CustomerRow {
  const year = own.filter((row) => LAST - dayNumber(row.shipped) < 365);
  const known = year.filter((row) => row.cost_fen !== null);
  const revenue = sum(year.map((row) => row.price_fen));
  const margin = sum(known.map((row) => row.price_fen - (row.cost_fen ?? 0)));
  const within = (from: number, to: number) =>
    sum(
      own
        .filter((row) => {
          const ago = LAST - dayNumber(row.shipped);
          return ago >= from && ago < to;
        })
        .map((row) => row.price_fen),
    );
  const before = within(90, 180);
  return {
    id: customer.id,
    name: customer.name,
    account: customer.account,
    phone: customer.phone === '' ? null : mask(customer.phone),
    class: letter,
    revenue_fen: revenue,
    margin_fen: known.length > 0 ? margin : null,
    margin_rate: known.length > 0 ? margin / sum(known.map((row) => row.price_fen)) : null,
    pieces: year.length,
    shipments: year.length,
    change: before > 0 ? within(0, 90) / before - 1 : null,
    months: monthsUntil(lastMonth, 12).map((month) => year.filter((row) => row.shipped.startsWith(month)).length),
    last: own.at(-1)?.shipped.slice(0, 10) ?? null,
    first: own[0]?.shipped.slice(0, 10) ?? null,
    state: state(own),
  };
}

export function shipmentRow(row: MockShipment, name: string): ShipmentRow {
  const { source_row: _, ...kept } = row;
  return { ...kept, customer_name: name, due_assumed: false, late: isLate(row), pieces: 1 };
}

/** Amount of each customer by the measure, falling. */
export function amounts(firm: Firm, measure: Measure): { customer: MockCustomer; amount: number }[] {
  const byCustomer = new Map<string, number>();
  for (const row of firm.shipments) {
    if (LAST - dayNumber(row.shipped) >= 365) continue;
    const margin = row.cost_fen === null ? 0 : row.price_fen - row.cost_fen;
    const amount = measure === 'pieces' ? 1 : measure === 'margin' ? margin : row.price_fen;
    byCustomer.set(row.customer, (byCustomer.get(row.customer) ?? 0) + amount);
  }
  return firm.customers
    .map((customer) => ({ customer, amount: byCustomer.get(customer.id) ?? 0 }))
    .filter(({ amount }) => amount !== 0)
    .sort((a, b) => b.amount - a.amount);
}

export const LETTERS = ['A', 'B', 'C', 'D', 'E'];

/** The index of the class of each customer, in order of amount. */
export function classesOf(values: readonly number[], rule: AbcReq['rule'], cuts: readonly number[]): number[] {
  const total = sum(values);
  let before = 0;
  return values.map((value, at) => {
    const share = rule === 'headcount' ? at / values.length : before / total;
    before += value;
    return cuts.filter((cut) => share >= cut).length;
  });
}

export function abc(firm: Firm, req: AbcReq, own: Record<'cumulative' | 'headcount', number[]>): AbcRes {
  const { measure = 'revenue', rule = 'cumulative' } = req;
  const cuts = req.cuts ?? own[rule];
  const ranked = amounts(firm, measure);
  const values = ranked.map(({ amount }) => amount);
  const total = sum(values);
  const classes = classesOf(values, rule, cuts);
  const n = values.length;
  let [reached, heads] = [0, 0];
  for (const value of values) {
    if (reached >= 0.8 * total) break;
    reached += value;
    heads += 1;
  }
  const top20 = sum(values.slice(0, Math.ceil(n * 0.2))) / total;
  const rising = [...values].reverse();
  const gini = (2 * sum(rising.map((value, at) => (at + 1) * value))) / (n * total) - (n + 1) / n;
  return {
    measure,
    rule,
    cuts,
    from: firm.shipments[0]?.shipped.slice(0, 10) ?? null,
    to: LAST_DAY,
    classes: [...cuts, 1].map((_, index) => {
      const members = values.filter((_value, at) => classes[at] === index);
      return {
        class: LETTERS[index] ?? '?',
        customers: members.length,
        amount_fen: sum(members),
        share_customers: members.length / n,
        share_amount: sum(members) / total,
      };
    }),
    customers: n,
    amount_fen: total,
    top20_share: n > 0 ? top20 : null,
    heads_for_80: n > 0 ? heads / n : null,
    gini: n > 0 ? gini : null,
    pareto: top20 >= 0.75 && top20 <= 0.85,
    negative: values.filter((value) => value < 0).length,
    without_cost: measure === 'margin' ? firm.shipments.filter((row) => row.cost_fen === null).length : 0,
  };
}

/** Abramowitz and Stegun 7.1.26: good to a hundred-thousandth, enough for a made-up firm. */
function normal(z: number): number {
  const t = 1 / (1 + 0.3275911 * (Math.abs(z) / Math.SQRT2));
  const tail = ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t;
  const half = 1 - tail * Math.exp(-(z * z) / 2);
  return z >= 0 ? (1 + half) / 2 : (1 - half) / 2;
}

export function kpi(
  id: string,
  numerator: number,
  denominator: number,
  target: number,
  higher: boolean,
  excluded: number,
): KpiRes {
  const rate = denominator > 0 ? numerator / denominator : null;
  const z = 1.959964;
  const centre = ((rate ?? 0) + (z * z) / (2 * denominator)) / (1 + (z * z) / denominator);
  const half =
    (z / (1 + (z * z) / denominator)) *
    Math.sqrt(((rate ?? 0) * (1 - (rate ?? 0))) / denominator + (z * z) / (4 * denominator * denominator));
  const spread = Math.sqrt(Math.max((rate ?? 0) * (1 - (rate ?? 0)), 1e-9) / Math.max(denominator, 1));
  const met = rate === null ? null : normal(((higher ? 1 : -1) * (rate - target)) / spread);
  const light: Light = met === null ? 'unknown' : met >= 0.9 ? 'good' : met >= 0.5 ? 'watch' : 'bad';
  return {
    kpi: id,
    numerator,
    denominator,
    rate,
    interval: rate === null ? null : [Math.max(0, centre - half), Math.min(1, centre + half)],
    target,
    higher_is_better: higher,
    probability_met: met,
    light,
    small_sample: denominator < 30,
    assumed: 0,
    excluded,
    unit: higher ? 'percent' : 'per_mille',
    basis: 'shipped',
    set_aside: 0,
    note: null,
    failed_per_million: rate === null ? null : 1e6 * (higher ? 1 - rate : rate),
    limit_hours: null,
    undecided: 0,
  };
}

export function kpis(rows: readonly MockShipment[], targets: Record<string, number | undefined>): KpiRes[] {
  const judged = rows.filter((row) => isLate(row) !== null);
  const damaged = rows.filter((row) => row.trouble === 'damaged').length;
  const lost = rows.filter((row) => row.status === 'lost').length;
  const kept = judged.filter((row) => isLate(row) === false).length;
  return [
    kpi('on_time', kept, judged.length, targets.on_time ?? 0.98, true, rows.length - judged.length),
    kpi('damage', damaged, rows.length, targets.damage ?? 0.001, false, 0),
    kpi('loss', lost, rows.length, targets.loss ?? 0.0005, false, 0),
  ];
}

export function monthFigures(firm: Firm, month: string, upTo: number): MonthFigures {
  const rows = firm.shipments.filter(
    (row) => row.shipped.startsWith(month) && Number(row.shipped.slice(8, 10)) <= upTo,
  );
  const seen = new Set(firm.shipments.filter((row) => row.shipped.slice(0, 7) < month).map((row) => row.customer));
  const shipped = new Set(rows.map((row) => row.customer));
  const known = rows.filter((row) => row.cost_fen !== null);
  return {
    shipments: rows.length,
    revenue_fen: sum(rows.map((row) => row.price_fen)),
    margin_fen: sum(known.map((row) => row.price_fen - (row.cost_fen ?? 0))),
    costed: known.length,
    customers: shipped.size,
    new_customers: [...shipped].filter((id) => !seen.has(id)).length,
  };
}
