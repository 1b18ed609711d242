/** Plans, variances, decisions and the lie of the volume in the mock: figures that close, from what the books hold. */
import type {
  Api,
  CostCustomer,
  CostEntryRow,
  CostPlanRes,
  CostStandard,
  Variance,
  VariancesRes,
  WhatIfRes,
} from '../../gen/api';
import type { CoreFault } from '../bridge';
import { w } from '../words.svelte';
import type { Answers } from './answers';
import { yuan } from './costDrawings';

type Verb = 'costing.lying' | 'costing.plan' | 'costing.set_plan' | 'costing.variances' | 'costing.what_if';
type Decisions = { [M in Extract<keyof Api, Verb>]: Answers[M] };

export interface Books {
  customers: (method: string) => CostCustomer[];
  entries: () => readonly CostEntryRow[];
  waybills: (month: string) => { units: number; revenue_fen: number; carried_fen: number };
  months: readonly string[];
  locked: () => readonly string[];
  label: (item: string) => string;
  run: string;
  stale: () => void;
  fault: (code: string, args?: Record<string, string>) => CoreFault;
}

const sum = <T>(rows: readonly T[], of: (row: T) => number) => rows.reduce((total, row) => total + of(row), 0);

export function decisionsOf(books: Books): Decisions {
  let stored: { since: string; units: number; price_fen: number; lines: CostStandard[] } | null = null;

  const actual = (month: string, item: string) =>
    sum(
      books.entries().filter((e) => e.item === item && e.day.startsWith(month)),
      (e) => e.amount_fen,
    );
  const items = (month: string) => [
    ...new Set(
      books
        .entries()
        .filter((e) => e.day.startsWith(month))
        .map((e) => e.item),
    ),
  ];
  const plan = (month: string): CostPlanRes => {
    const { units: actual_units, revenue_fen } = books.waybills(month);
    const before = books.months.filter((m) => m < month);
    const kept = stored && stored.since <= month ? stored : null;
    if (!kept && before.length === 0) throw books.fault('cost_plan_missing', { month });
    const units = kept?.units ?? sum(before, (m) => books.waybills(m).units) / before.length;
    const revenue = sum(before, (m) => books.waybills(m).revenue_fen);
    const lines =
      kept?.lines ??
      items(month).map((item): CostStandard => ({
        item,
        fixed_fen: Math.round(sum(before, (m) => actual(m, item)) / before.length),
        quantity: 0,
        price_fen: 0,
      }));
    return {
      month,
      since: kept?.since ?? null,
      of: kept ? null : [before[0]!, before.at(-1)!],
      units,
      price_fen: kept?.price_fen ?? revenue / Math.max(1, units * before.length),
      actual_units,
      revenue_fen,
      lines: lines.map((standard) => ({
        standard,
        label: books.label(standard.item ?? ''),
        actual_fen: actual(month, standard.item ?? ''),
      })),
      locked: books.locked().includes(month),
    };
  };
  const variances = (month: string): VariancesRes => {
    const p = plan(month);
    const units = p.actual_units;
    const lines = p.lines.map(({ standard: s, label, actual_fen }) => {
      const each = (n: number) => s.fixed_fen ?? Math.round(n * (s.quantity ?? 0) * (s.price_fen ?? 0));
      return {
        item: s.item ?? '',
        label,
        static_fen: each(p.units),
        flexible_fen: each(units),
        actual_fen,
        unplanned: false,
      };
    });
    const costs = (of: 'static_fen' | 'flexible_fen' | 'actual_fen') => sum(lines, (l) => l[of]);
    const static_fen = Math.round(p.units * p.price_fen) - costs('static_fen');
    const flexible_fen = Math.round(units * p.price_fen) - costs('flexible_fen');
    const actual_fen = p.revenue_fen - costs('actual_fen');
    const firm = { item: null, label: null, owner: null };
    const leaves: Variance[] = [
      { ...firm, kind: 'volume', amount_fen: flexible_fen - static_fen },
      { ...firm, kind: 'selling', amount_fen: p.revenue_fen - Math.round(units * p.price_fen) },
      ...lines.map((l) => ({
        kind: 'spending' as const,
        item: l.item,
        label: l.label,
        amount_fen: l.flexible_fen - l.actual_fen,
        owner: null,
      })),
    ];
    return {
      month,
      since: p.since,
      of: p.of,
      budget_units: p.units,
      actual_units: units,
      static_fen,
      flexible_fen,
      actual_fen,
      leaves,
      lines,
      closes: static_fen + sum(leaves, (v) => v.amount_fen) === actual_fen,
      explained: [w.modelVarianceTreeCloses()],
    };
  };
  const answer = (part: Partial<WhatIfRes>): WhatIfRes => ({
    models: ['drop_customer'],
    title: w.modelDropCustomerTitle(),
    source: 'Garrison, Noreen and Brewer, Managerial Accounting',
    run_id: books.run,
    from: books.months[0]!,
    to: books.months.at(-1)!,
    advice: 'open',
    given: [],
    found: [],
    steps: [],
    floors: [],
    ...part,
  });

  return {
    'costing.lying': ({ offset, limit }) => {
      const timed = new Map(books.customers('tdabc').map((c) => [c.id, c]));
      const volume = books.customers('full');
      const spread = sum(volume, (c) => c.cost_fen) - sum([...timed.values()], (c) => c.cost_fen);
      const all = sum(volume, (c) => c.shipments);
      const rows = volume.map(({ id, name, shipments, revenue_fen, cost_fen }) => {
        const timed_fen = timed.get(id)!.cost_fen;
        const idle_fen = Math.round((spread * shipments) / all);
        const shifted_fen = cost_fen - idle_fen - timed_fen;
        const flips = revenue_fen < cost_fen - idle_fen !== revenue_fen < timed_fen;
        const shifted_share = shifted_fen / timed_fen;
        return {
          id,
          name,
          shipments,
          revenue_fen,
          volume_fen: cost_fen,
          idle_fen,
          timed_fen,
          shifted_fen,
          shifted_share,
          flips,
        };
      });
      rows.sort((a, b) => Math.abs(b.shifted_fen) - Math.abs(a.shifted_fen));
      return {
        run_ids: [books.run, books.run],
        from: books.months[0]!,
        to: books.months.at(-1)!,
        rows: rows.slice(offset ?? 0, limit == null ? undefined : (offset ?? 0) + limit),
        customers: rows.length,
        over: rows.filter((r) => r.shifted_fen > 0).length,
        under: rows.filter((r) => r.shifted_fen < 0).length,
        flipped: rows.filter((r) => r.flips).length,
        moved_fen: sum(rows, (r) => Math.max(0, r.shifted_fen)),
        idle_fen: spread,
      };
    },
    'costing.plan': ({ month }) => plan(month),
    'costing.set_plan': ({ month, units, price_fen, lines }) => {
      stored = { since: month, units, price_fen, lines };
      books.stale();
      return plan(month);
    },
    'costing.variances': ({ month }) => variances(month),
    'costing.what_if': ({ decision }) => {
      if (decision.decide === 'floors') {
        const floors = books.customers('tdabc').map((c) => {
          const each = (fen: number) => fen / c.shipments;
          const standing = c.profit_fen < 0 ? 'marginal' : 'time_driven';
          return {
            id: c.id,
            name: c.name,
            shipments: c.shipments,
            price_fen: each(c.revenue_fen),
            marginal_fen: each(c.parts_fen[0]!),
            timed_fen: each(c.cost_fen),
            full_fen: each(c.cost_fen) * 1.1,
            standing,
            short_fen: Math.max(0, -c.profit_fen),
          };
        });
        floors.sort((a, b) => b.short_fen - a.short_fen);
        return answer({ models: ['price_floors'], title: w.modelPriceFloorsTitle(), floors });
      }
      if (decision.decide !== 'drop') {
        const title = decision.decide === 'volume' ? w.modelCostVolumeProfitTitle() : w.modelMakeOrBuyTitle();
        return answer({ title, found: [{ label: w.costingWhatIfIncome(), text: yuan(123_400) }], steps: [title] });
      }
      const row = books.customers('tdabc').find((c) => c.id === decision.customer);
      if (!row) throw books.fault('no_such_cost_object', { object: decision.customer });
      const goes = row.parts_fen[0]! + Math.round(row.parts_fen[1]! * (decision.step_share ?? 0));
      const change = goes - row.revenue_fen - (decision.elsewhere_fen ?? 0);
      return answer({
        advice: change > 0 ? 'yes' : 'no',
        given: [{ label: w.costingWhatIfRevenue(), text: yuan(row.revenue_fen) }],
        found: [
          { label: w.costingWhatIfChange(), text: yuan(change) },
          { label: w.costingWhatIfBooks(), text: yuan(row.profit_fen) },
        ],
        steps: [w.modelDropCustomerIdle({ minutes: 1_200 })],
      });
    },
  };
}
