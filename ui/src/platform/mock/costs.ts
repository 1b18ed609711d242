/** Costing in the mock: a small firm's books, reckoned simply: a minute costs what its department costs a minute. */
import type {
  Api,
  Ask,
  CostActivity,
  CostCustomer,
  CostDepartment,
  CostEntryFields,
  CostEntryRow,
  CostSetupReq,
  CostShareRow,
  CostTotals,
} from '../../gen/api';
import { CoreFault } from '../bridge';
import type { Answers } from './answers';
import { decisionsOf } from './costPlans';
import type { MockShipment } from './firm';
import type { World } from './world';

type Costing = { [M in Extract<keyof Api, `costing.${string}`>]: Answers[M] };

const ITEMS = ['pay', 'social', 'vehicles', 'fuel', 'rent', 'utilities', 'packaging', 'equipment', 'telecom'].concat(
  'outsourced',
  'claims',
  'office',
);
const LABELS: Record<string, string> = { pay: '工资', rent: '房租', fuel: '油费电费（车辆）', claims: '理赔支出' };
const AMOUNTS: [item: string, fen: number][] = [
  ['pay', 4_200_000],
  ['vehicles', 600_000],
  ['rent', 800_000],
  ['fuel', 350_000],
  ['claims', 60_000],
];
const METHODS = [
  ['tdabc', 'customer'],
  ['abc', 'customer'],
  ['full', 'customer'],
  ['direct', 'customer'],
  ['variable', 'customer'],
  ['indirect_direct', 'department'],
  ['indirect_step', 'department'],
  ['indirect_reciprocal', 'department'],
  ['stage', 'stage'],
  ['process_average', 'stage'],
  ['process_fifo', 'stage'],
  ['product', 'product'],
  ['batch', 'batch'],
  ['route', 'route'],
  ['terminal_haul', 'leg'],
  ['storage', 'customer'],
] as const;
const STAGES = ['collect', 'sort', 'line_haul', 'deliver', 'service'] as const;
const MONTHS = ['2026-09', '2026-10', '2026-11'];
const RUN = 'a3c1f0d29b7e48d5a3c1f0d29b7e48d5';

const department = (id: string, name: string, support: boolean, heads: number): CostDepartment => ({
  id,
  name,
  support,
  heads,
  shift_hours: 8,
  shifts: 26,
  practical: 0.85,
});
const activity = (
  id: string,
  name: string,
  at: number,
  stage: CostActivity['stage'],
  driver: CostActivity['driver'],
  likely: number,
): CostActivity => ({
  id,
  name,
  department: at,
  stage,
  driver,
  minutes_low: likely * 0.7,
  minutes_likely: likely,
  minutes_high: likely * 1.6,
  proposed: true,
});

const sum = <T>(rows: readonly T[], of: (row: T) => number) => rows.reduce((total, row) => total + of(row), 0);
const fault = (code: string, args: Record<string, string> = {}) => new CoreFault({ code, args });

export function costingOf(world: World): Costing {
  const { firm } = world;
  let setup: CostSetupReq = {
    departments: [
      department('d1', '揽派组', false, 5),
      department('d2', '分拣组', false, 2),
      department('d3', '客服组', false, 1),
      department('d4', '综合管理', true, 1),
    ],
    activities: [
      activity('a1', '上门揽收', 0, 'collect', 'stops', 8),
      activity('a2', '收寄录单', 0, 'collect', 'shipments', 1.2),
      activity('a3', '分拣', 1, 'sort', 'pieces', 0.5),
      activity('a4', '问题件处理', 2, 'service', 'cases', 20),
    ],
    rules: { rounding: 'exact', support: 'reciprocal', shipment_cost: true },
  };
  let proposed = true;
  let averages: CostTotals | null = null;
  let agreed: CostShareRow[] = [];
  let locked: string[] = [];
  let next = 100;
  const owners = new Map<string, string>();
  const poolOf = (item: string, of?: string | null) => `${item} ${of ?? ''}`;
  const answers = (e: { item: string; department?: string | null; owner?: string | null }) =>
    e.owner ?? owners.get(poolOf(e.item, e.department)) ?? '';
  const entry = (id: string, f: CostEntryFields): CostEntryRow => ({
    id,
    day: f.day,
    amount_fen: f.amount_fen,
    item: f.item,
    label: LABELS[f.item] ?? f.item,
    nature: f.nature ?? 'indirect',
    behaviour: f.behaviour ?? 'fixed',
    department: f.department ?? null,
    department_name: setup.departments.find((d) => d.id === f.department)?.name ?? null,
    customer: f.customer ?? null,
    customer_name: firm.customers.find((c) => c.id === f.customer)?.name ?? null,
    owner: f.owner ?? null,
    answers: answers(f) || null,
    note: f.note ?? null,
    estimate: f.estimate,
    source: null,
    source_row: null,
    locked: locked.includes(f.day.slice(0, 7)),
  });
  let entries: CostEntryRow[] = MONTHS.flatMap((month, m) =>
    AMOUNTS.map(([item, amount_fen], at) => ({
      ...entry(`e${m}${at}`, { day: `${month}-28`, amount_fen, item, estimate: item === 'claims' }),
      source: '费用表.xlsx',
      source_row: m * AMOUNTS.length + at + 2,
    })),
  );
  const open = (day: string) => {
    const month = day.slice(0, 7);
    if (locked.includes(month)) throw fault('cost_month_locked', { month });
  };
  const stale = () => world.tell({ event: 'changed', tags: ['costs'] });
  const there = (id: string) => {
    const found = entries.find((e) => e.id === id);
    if (!found) throw fault('no_such_cost');
    return found;
  };
  const change = (op: string, note: string, to: CostEntryRow[]) => {
    const before = entries;
    world.do(
      op,
      note,
      ['costs'],
      { cost_entry: 1 },
      () => (entries = to),
      () => (entries = before),
    );
  };
  const shown = () => ({
    ...setup,
    proposed,
    items: ITEMS.map((id) => ({ id, nature: 'indirect' as const, behaviour: 'fixed' as const })),
    methods: METHODS.map(([id, cut]) => ({ id, cut })),
    locked,
    books: [MONTHS[0]!, MONTHS.at(-1)!] as [string, string],
    shipments: [MONTHS[0]!, MONTHS.at(-1)!] as [string, string],
    entries: entries.length,
    totals: averages,
  });

  const inBooks = (s: MockShipment) => MONTHS.includes(s.shipped.slice(0, 7));
  const booked = () => sum(entries, (e) => e.amount_fen);
  const minutes = (rows: readonly MockShipment[]) => rows.length * 3.4 + rows.filter((r) => r.trouble).length * 20;
  const capacity = () => sum(setup.departments, (d) => d.heads * d.shift_hours * 60 * d.shifts * d.practical) * 3;
  const rate = (method: string) => {
    if (method === 'direct') return 0;
    const used = minutes(firm.shipments.filter(inBooks));
    return booked() / (method === 'tdabc' ? Math.max(used, capacity()) : used);
  };
  const cost = (rows: readonly MockShipment[], method: string) => {
    const carried = sum(rows, (r) => r.cost_fen ?? 0);
    const even = method === 'full' ? rows.length * 3.6 : minutes(rows);
    return [carried, Math.round(even * rate(method))] as const;
  };
  const customers = (method = 'tdabc'): CostCustomer[] => {
    const found = firm.customers.flatMap((c) => {
      const rows = firm.shipments.filter((s) => s.customer === c.id && inBooks(s));
      if (!rows.length) return [];
      const parts = cost(rows, method);
      const revenue = sum(rows, (r) => r.price_fen);
      const all = parts[0] + parts[1];
      return {
        id: c.id,
        name: c.name,
        class: null,
        shipments: rows.length,
        revenue_fen: revenue,
        cost_fen: all,
        parts_fen: [...parts],
        profit_fen: revenue - all,
        profit_low_fen: revenue - all - Math.round(parts[1] * 0.6),
        profit_high_fen: revenue - all + Math.round(parts[1] * 0.3),
        cost_share: revenue > 0 ? all / revenue : null,
        cumulative_fen: 0,
      };
    });
    found.sort((a, b) => b.profit_fen - a.profit_fen);
    let run = 0;
    return found.map((c) => ({ ...c, cumulative_fen: (run += c.profit_fen) }));
  };
  /** A customer's waybills, the cost divided by their number, the first taking what is left over. */
  const waybills = (customer: string) => {
    const rows = firm.shipments.filter((s) => s.customer === customer && inBooks(s));
    const timed = (customers().find((c) => c.id === customer)?.cost_fen ?? 0) - sum(rows, (r) => r.cost_fen ?? 0);
    const each = Math.floor(timed / Math.max(1, rows.length));
    const made = rows.map((s, at) => {
      const amount_fen = (s.cost_fen ?? 0) + each + (at === 0 ? timed - each * rows.length : 0);
      const { id: shipment, no: number, price_fen } = s;
      return {
        shipment,
        number,
        shipped: s.shipped.slice(0, 10),
        price_fen,
        amount_fen,
        profit_fen: price_fen - amount_fen,
      };
    });
    return made.toSorted((a, b) => a.profit_fen - b.profit_fen);
  };
  const totals = (method = 'tdabc') => {
    const rows = customers(method);
    const cost_fen = sum(rows, (r) => r.cost_fen);
    const total_fen = booked() + sum(rows, (r) => r.parts_fen[0]!);
    const left = total_fen - cost_fen;
    return {
      rows,
      cost_fen,
      total_fen,
      unused_fen: method === 'tdabc' ? left : 0,
      rest: method === 'tdabc' ? 0 : left,
    };
  };
  /** The mock costs all months whatever is asked; only the answer's ends follow. */
  const ends = (ask?: Ask) => ({ from: ask?.from ?? MONTHS[0]!, to: ask?.to ?? MONTHS.at(-1)! });

  return {
    ...decisionsOf({
      customers,
      entries: () => entries,
      waybills: (month) => {
        const rows = firm.shipments.filter((s) => s.shipped.startsWith(month));
        const [revenue_fen, carried_fen] = [sum(rows, (r) => r.price_fen), sum(rows, (r) => r.cost_fen ?? 0)];
        return { units: rows.length, revenue_fen, carried_fen };
      },
      months: MONTHS,
      locked: () => locked,
      label: (item) => LABELS[item] ?? item,
      run: RUN,
      stale,
      fault,
    }),
    'costing.setup': shown,
    'costing.settle': (req) => {
      setup = {
        ...req,
        departments: req.departments.map((d) => ({ ...d, id: d.id ?? `d${next++}` })),
        activities: req.activities.map((a) => ({ ...a, id: a.id ?? `a${next++}` })),
      };
      if (req.totals) averages = req.totals;
      proposed = false;
      stale();
      return shown();
    },
    'costing.entries': ({ from, to, item, pool, owner, offset, limit }) => {
      const month = (e: CostEntryRow) => e.day.slice(0, 7);
      const found = entries.filter(
        (e) =>
          month(e) >= (from ?? '') &&
          month(e) <= (to ?? '9999') &&
          e.item === (item ?? e.item) &&
          (!pool || poolOf(e.item, e.department) === poolOf(pool.item, pool.department)) &&
          answers(e) === (owner ?? answers(e)),
      );
      const state = (e: CostEntryRow) => ({ answers: answers(e) || null, locked: locked.includes(month(e)) });
      const rows = found.map((e) => ({ ...e, ...state(e) })).reverse();
      return {
        rows: rows.slice(offset ?? 0, (offset ?? 0) + (limit ?? 200)),
        total: rows.length,
        amount_fen: sum(rows, (e) => e.amount_fen),
        estimate_fen: sum(rows, (e) => (e.estimate ? e.amount_fen : 0)),
      };
    },
    'costing.add': (fields) => {
      open(fields.day);
      const made = entry(`e${next++}`, fields);
      change('add_cost', fields.item, [...entries, made]);
      return made;
    },
    'costing.edit': ({ id, entry: fields }) => {
      const old = there(id);
      open(old.day);
      open(fields.day);
      const made = { ...entry(id, fields), source: old.source, source_row: old.source_row };
      change(
        'edit_cost',
        fields.item,
        entries.map((e) => (e.id === id ? made : e)),
      );
      return made;
    },
    'costing.delete': ({ id }) => {
      open(there(id).day);
      change(
        'delete_cost',
        '',
        entries.filter((e) => e.id !== id),
      );
      return {};
    },
    'costing.pools': ({ from, to, owner }) => {
      const month = (e: CostEntryRow) => e.day.slice(0, 7);
      const inMonths = entries.filter((e) => month(e) >= (from ?? '') && month(e) <= (to ?? '9999'));
      const asked = inMonths.filter((e) => answers(e) === (owner ?? answers(e)));
      const keys = new Map(asked.map((e) => [poolOf(e.item, e.department), e]));
      const rows = [...keys].map(([key, one]) => {
        const own = asked.filter((e) => poolOf(e.item, e.department) === key);
        return {
          item: one.item,
          label: one.label,
          department: one.department,
          department_name: one.department_name,
          amount_fen: sum(own, (e) => e.amount_fen),
          estimate_fen: sum(own, (e) => (e.estimate ? e.amount_fen : 0)),
          entries: own.length,
          owner: owners.get(key) ?? null,
          answers: [...new Set(own.map(answers))].filter(Boolean),
        };
      });
      return {
        rows: rows.sort((a, b) => b.amount_fen - a.amount_fen),
        owners: [...new Set(inMonths.map(answers))].filter(Boolean).sort(),
        amount_fen: sum(asked, (e) => e.amount_fen),
        nobody_fen: sum(inMonths, (e) => (answers(e) ? 0 : e.amount_fen)),
      };
    },
    'costing.own': ({ pool, owner }) => {
      if (owner) owners.set(poolOf(pool.item, pool.department), owner);
      else owners.delete(poolOf(pool.item, pool.department));
      stale();
      return {};
    },
    'costing.shares': () => ({ rows: agreed }),
    'costing.set_share': ({ item, department: of, from, shares: parts, reason }) => {
      const named = (id: string) => setup.departments.find((d) => d.id === id)?.name ?? '';
      const others = agreed.filter(
        (s) => s.item !== item || (s.department ?? null) !== (of ?? null) || s.from !== from,
      );
      const made = parts.map((part) => ({ ...part, name: named(part.department) }));
      const row = { item, label: LABELS[item] ?? item, department: of ?? null, from, shares: made, reason };
      agreed = made.length > 0 ? [...others, row] : others;
      stale();
      return { rows: agreed };
    },
    'costing.lock': ({ month, closed }) => {
      locked = [...locked.filter((m) => m !== month), ...(closed ? [month] : [])].sort();
      stale();
      return { locked };
    },
    'costing.run': ({ ask, limit }) => {
      const method = ask?.method ?? 'tdabc';
      const { rows, total_fen, unused_fen, rest } = totals(method);
      const lines = rows.map((r) => ({
        object: r.id,
        label: r.name,
        amount_fen: r.cost_fen,
        low_fen: r.revenue_fen - r.profit_high_fen,
        high_fen: r.revenue_fen - r.profit_low_fen,
        share: total_fen > 0 ? r.cost_fen / total_fen : null,
        units: r.shipments,
        each_fen: r.shipments > 0 ? r.cost_fen / r.shipments : null,
      }));
      const used = minutes(firm.shipments.filter(inBooks));
      return {
        run_id: RUN,
        model_version: 1,
        method,
        cut: METHODS.find(([id]) => id === method)?.[1] ?? 'customer',
        rounding: setup.rules.rounding,
        ...ends(ask),
        total_fen,
        lines: lines.sort((a, b) => b.amount_fen - a.amount_fen).slice(0, limit ?? undefined),
        objects: rows.length,
        unused: [
          {
            department: setup.departments[0]?.name ?? '',
            capacity_minutes: capacity(),
            used_minutes: used,
            utilisation: used / capacity(),
            fen_per_minute: rate(method),
            cost_fen: booked(),
            unused_fen,
          },
        ],
        unused_fen,
        rounding_fen: 0,
        untraced_fen: rest,
        closes: true,
        direct_fen: sum(rows, (r) => r.parts_fen[0]!),
        estimate_fen: sum(entries, (e) => (e.estimate ? e.amount_fen : 0)),
        proposed_times: setup.activities.filter((a) => a.proposed).length,
        shipments: sum(rows, (r) => r.shipments),
        warnings: [],
      };
    },
    'costing.prepare': () => world.job('costing', () => ({ run_id: RUN })),
    'costing.prepare_compare': () => world.job('costing', () => ({ run_ids: [RUN] })),
    'costing.customers': ({ ask, offset, limit }) => {
      const method = ask?.method ?? 'tdabc';
      const { rows, cost_fen, total_fen, unused_fen, rest } = totals(method);
      const gains = rows.filter((r) => r.profit_fen > 0);
      const profit_fen = sum(rows, (r) => r.profit_fen);
      const peak_fen = sum(gains, (r) => r.profit_fen);
      return {
        run_id: RUN,
        method,
        ...ends(ask),
        sources: ['运单自带成本', '作业'],
        rows: rows.slice(offset ?? 0, limit == null ? undefined : (offset ?? 0) + limit),
        customers: rows.length,
        revenue_fen: sum(rows, (r) => r.revenue_fen),
        total_fen,
        cost_fen,
        unused_fen,
        unassigned_fen: rest,
        profit_fen,
        result_fen: profit_fen - unused_fen - rest,
        peak_fen,
        peak_customers: gains.length,
        peak_share: profit_fen > 0 ? peak_fen / profit_fen : null,
        loss_makers: rows.filter((r) => r.profit_fen < 0).length,
        destroyed_fen: peak_fen - profit_fen,
        warnings: [],
      };
    },
    'costing.compare': ({ offset, limit }) => {
      const methods = ['tdabc', 'abc', 'full', 'direct'];
      const made = methods.map((m) => totals(m));
      const of = made.map((m) => new Map(m.rows.map((r) => [r.id, r.cost_fen])));
      const rows = made[0]!.rows.map((r) => {
        const costs_fen = of.map((m) => m.get(r.id) ?? 0);
        const [most, least] = [Math.max(...costs_fen.slice(0, 3)), Math.min(...costs_fen.slice(0, 3))];
        const disputed = r.revenue_fen >= least && r.revenue_fen < most;
        return { id: r.id, name: r.name, revenue_fen: r.revenue_fen, costs_fen, spread_fen: most - least, disputed };
      });
      rows.sort((a, b) => b.spread_fen - a.spread_fen);
      return {
        methods,
        run_ids: methods.map(() => RUN),
        costs_fen: made.map((m) => m.cost_fen),
        left_fen: made.map((m) => m.total_fen - m.cost_fen),
        rows: rows.slice(offset ?? 0, limit == null ? undefined : (offset ?? 0) + limit),
        customers: rows.length,
        disputed: rows.filter((r) => r.disputed).length,
        total_fen: made[0]!.total_fen,
      };
    },
    'costing.tornado': ({ customer, tried }) => {
      const row = customers().find((c) => c.id === customer);
      if (!row) throw fault('no_such_cost_object', { object: customer });
      const { profit_fen, profit_low_fen: worst_fen, profit_high_fen: best_fen } = row;
      const bars = setup.activities.map((a) => ({
        name: a.name,
        minutes_low: a.minutes_low,
        minutes_likely: a.minutes_likely,
        minutes_high: a.minutes_high,
        profit_low_time_fen: profit_fen + Math.round((best_fen - profit_fen) / setup.activities.length),
        profit_high_time_fen: profit_fen - Math.round((profit_fen - worst_fen) / setup.activities.length),
        swing_fen: Math.round((best_fen - worst_fen) / setup.activities.length),
        decides: false,
      }));
      const tried_fen = tried?.length ? profit_fen - 100 * tried.length : null;
      const { name, revenue_fen } = row;
      return { run_id: RUN, name, profit_fen, worst_fen, best_fen, tried_fen, revenue_fen, bars };
    },
    'costing.why': ({ object }) => {
      const row = customers().find((c) => c.id === object);
      if (!row) throw fault('no_such_cost_object', { object });
      const [carried, timed] = [row.parts_fen[0]!, row.parts_fen[1]!];
      const all = booked();
      const part = { department: null, stage: null, minutes: null, fen_per_minute: null, entries_rest_fen: 0 };
      const shares = entries.map((e) => ({
        entry: e,
        via: null,
        amount_fen: Math.floor((timed * e.amount_fen) / all),
      }));
      shares[0]!.amount_fen += timed - sum(shares, (s) => s.amount_fen);
      return {
        run_id: RUN,
        object,
        label: row.name,
        amount_fen: row.cost_fen,
        low_fen: row.revenue_fen - row.profit_high_fen,
        high_fen: row.revenue_fen - row.profit_low_fen,
        parts: [
          { ...part, source: '作业', amount_fen: timed, entries: shares, entries_total: shares.length },
          { ...part, source: '运单自带成本', amount_fen: carried, entries: [], entries_total: 0 },
        ],
      };
    },
    'costing.shipments': ({ customer, offset, limit }) => {
      const made = waybills(customer);
      const losing = made.filter((r) => r.profit_fen < 0);
      return {
        run_id: RUN,
        rows: made.slice(offset ?? 0, limit == null ? undefined : (offset ?? 0) + limit),
        shipments: made.length,
        losing: losing.length,
        lost_fen: sum(losing, (r) => r.profit_fen),
        amount_fen: sum(made, (r) => r.amount_fen),
      };
    },
    'costing.shipment': ({ number }) => {
      const of = firm.shipments.find((s) => s.no === number);
      if (!of) throw fault('no_such_shipment', {});
      const made = waybills(of.customer);
      const row = made.find((r) => r.number === number)!;
      const carried = of.cost_fen ?? 0;
      const timed = row.amount_fen - carried;
      const part = { department: null, stage: null, minutes: null, fen_per_minute: null, entries_rest_fen: 0 };
      const share = { entry: entries[0]!, via: null, amount_fen: timed };
      const month = row.shipped.slice(0, 7);
      return {
        run_id: RUN,
        from: month,
        to: month,
        rounding: 'exact',
        shipment: of.id,
        number,
        customer: of.customer,
        customer_name: firm.customers.find(({ id }) => id === of.customer)?.name ?? '',
        shipped: row.shipped,
        cancelled: false,
        unsettled: false,
        price_fen: row.price_fen,
        amount_fen: row.amount_fen,
        profit_fen: row.profit_fen,
        steps: [
          {
            part: {
              ...part,
              source: '上门揽收',
              minutes: [4, 5, 8],
              fen_per_minute: timed / 5,
              amount_fen: timed,
              entries: [share],
              entries_total: 1,
            },
            terms: [{ driver: 'stops', label: '上门次数', quantity: 0.5, minutes_each: [8, 10, 16], minutes: 5 }],
            exact_fen: timed,
          },
          {
            part: { ...part, source: '运单自带成本', amount_fen: carried, entries: [], entries_total: 0 },
            terms: [],
            exact_fen: null,
          },
        ],
        remainder_fen: 0,
        of_shipments: made.length,
        of_amount_fen: sum(made, (r) => r.amount_fen),
        failures: [{ kind: 'retry', label: '再次派送', amount_fen: 250, estimate: true }],
        failures_fen: 250,
      };
    },
    'costing.matrix': (ask) => {
      const names = [...new Set(entries.map((e) => e.item))];
      const rows = names.map((item) => {
        const total_fen = sum(
          entries.filter((e) => e.item === item),
          (e) => e.amount_fen,
        );
        const stages_fen = STAGES.map((_, at) => Math.floor((total_fen * [4, 2, 1, 0, 1][at]!) / 10));
        const rest_fen = total_fen - sum(stages_fen, (f) => f);
        return { item, label: LABELS[item] ?? item, stages_fen, rest_fen, total_fen };
      });
      return {
        run_id: RUN,
        ...ends(ask),
        stages: [...STAGES],
        rows,
        stages_fen: STAGES.map((_, at) => sum(rows, (r) => r.stages_fen[at]!)),
        rest_fen: sum(rows, (r) => r.rest_fen),
        total_fen: sum(rows, (r) => r.total_fen),
      };
    },
    'costing.months': () => ({
      months: MONTHS.map((month) => {
        const own = entries.filter((e) => e.day.startsWith(month));
        const rows = firm.shipments.filter((s) => s.shipped.startsWith(month));
        const claims_fen = sum(own, (e) => (e.item === 'claims' ? e.amount_fen : 0));
        const entries_fen = sum(own, (e) => e.amount_fen);
        const carried_fen = sum(rows, (r) => r.cost_fen ?? 0);
        const logistics_fen = entries_fen - claims_fen + carried_fen;
        return {
          month,
          shipments: rows.length,
          entries_fen,
          claims_fen,
          estimate_fen: sum(own, (e) => (e.estimate ? e.amount_fen : 0)),
          pay_fen: sum(own, (e) => (e.item === 'pay' || e.item === 'outsourced' ? e.amount_fen : 0)),
          carried_fen,
          accrued_fen: 0,
          logistics_fen,
          fen_per_shipment: rows.length ? logistics_fen / rows.length : null,
          locked: locked.includes(month),
        };
      }),
    }),
  };
}
