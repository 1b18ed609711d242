/** Service levels of the mock: plain three-sigma limits, registers in memory. The real figures are the core's. */
import type {
  ControlPoint,
  ControlRes,
  CorrectiveAction,
  DefinedRes,
  DefineReq,
  Definition,
  KpiDefinition,
  KpiRes,
  MeasureEntry,
  ProcessChange,
  ServiceElement,
  SetAside,
} from '../../gen/api';
import { CoreFault } from '../bridge';
import type { Answers } from './answers';
import { isLate, kpi, kpis, lastMonth, monthsUntil } from './sums';
import type { World } from './world';

type Mine = Extract<keyof Answers, `service.${string}`>;

const refuse = (code: string) => {
  throw new CoreFault({ code, args: {} });
};

/** First and last day of a month. */
function daysOf(month: string): [string, string] {
  const [year = 0, m = 1] = month.split('-').map(Number);
  return [`${month}-01`, `${month}-${String(new Date(Date.UTC(year, m, 0)).getUTCDate()).padStart(2, '0')}`];
}

/** A row by its identity, changed or added or taken away, undoably. */
function register<Row extends { id: string }>(world: World, op: string, first: Row[] = []) {
  let rows = first;
  let next = 1;
  const set = (after: Row[]) => {
    const before = rows;
    world.do(
      op,
      '',
      ['service'],
      { [op]: 1 },
      () => void (rows = after),
      () => void (rows = before),
    );
  };
  return {
    all: () => rows,
    put(row: Omit<Row, 'id'> & { id?: string | null }): { id: string } {
      const id = row.id ?? `${op}-${next++}`;
      const whole = { ...row, id } as Row;
      set(row.id ? rows.map((old) => (old.id === id ? whole : old)) : [...rows, whole]);
      return { id };
    },
    remove(id: string): { id: string } {
      if (!rows.some((row) => row.id === id)) refuse('no_such_entry');
      set(rows.filter((row) => row.id !== id));
      return { id };
    },
    begin: (list: Row[]) => set([...rows, ...list.filter((row) => !rows.some((old) => old.id === row.id))]),
  };
}

const STARTER: [ServiceElement['stage'], string, string, string | null][] = [
  ['before', '各线路时效', '写进报价单和面单', 'on_time'],
  ['before', '包装指导', '首次寄易碎品前告知', 'damage'],
  ['during', '按时送达', '99% 在承诺时效内', 'on_time'],
  ['during', '异常主动告知', '发现后 1 小时内', null],
  ['after', '投诉处理', '当天回复，3 个工作日内了结', null],
  ['after', '丢件查找', '48 小时内有结果', 'loss'],
];

const EFFECT: CorrectiveAction['effect'] = {
  days: 31,
  compared: { before: 0.951, after: 0.972, interval: [0.006, 0.036], p: 0.006 },
  better: true,
};

export function serviceAnswers(world: World): Pick<Answers, Mine> {
  const { firm } = world;
  const changes = register<ProcessChange & { kpi: string }>(world, 'mark_chart');
  const aside = register<SetAside & { kpi: string }>(world, 'mark_chart');
  const elements = register<ServiceElement>(world, 'edit_element');
  const actions = register<CorrectiveAction>(world, 'edit_action');
  const measures = register<MeasureEntry>(world, 'edit_measure');
  let definitions: Record<string, Definition> = {};

  const all = (month: string | null | undefined): KpiRes[] => {
    const rows = firm.shipments.filter((row) => !month || row.shipped.startsWith(month));
    const judged = rows.filter((row) => isLate(row) !== null);
    const flawless = judged.filter((row) => isLate(row) === false && row.trouble === null);
    const [onTime, ...rest] = kpis(rows, world.settings.targets);
    const perfect = kpi(
      'perfect_order',
      flawless.length,
      judged.length,
      world.settings.targets.perfect_order ?? 0.93,
      true,
      0,
    );
    const measured = measures
      .all()
      .map(({ row }) => row)
      .filter((row) => row.kpi === 'inventory_accuracy' && (!month || row.day.startsWith(month)));
    const total = (of: 'numerator' | 'denominator') => measured.reduce((sum, row) => sum + row[of], 0);
    const inventory = kpi('inventory_accuracy', total('numerator'), total('denominator'), 0.99, true, 0);
    const handled = world.caseRows().filter((row) => row.due !== null && (!month || row.due.startsWith(month)));
    const inTime = handled.filter((row) => row.closed !== null && row.closed <= (row.due ?? ''));
    const cases = {
      ...kpi('cases_in_time', inTime.length, handled.length, world.settings.targets.cases_in_time ?? 0.99, true, 0),
      basis: 'due' as const,
      limit_hours: definitions.cases_in_time?.limit_hours ?? 72,
    };
    const known = [...(onTime ? [onTime] : []), perfect, ...rest, cases, { ...inventory, basis: 'measured' as const }];
    return known.map((found) => ({ ...found, note: definitions[found.kpi]?.note || null }));
  };
  const trend = (id: string) =>
    monthsUntil(lastMonth, 14).flatMap((month) => {
      const value = all(month).find((found) => found.kpi === id);
      return value && value.denominator > 0 ? [{ month, value }] : [];
    });

  const figure = (id: string): KpiRes => {
    const found = all(null).find((other) => other.kpi === id);
    return found ?? kpi(id, 0, 0, 0.99, true, 0);
  };
  const isCases = (id: string) => id === 'cases_in_time';
  const defined = (id: string): KpiDefinition => ({
    kpi: id,
    target: figure(id).target,
    default_target: id === 'damage' ? 0.001 : 0.99,
    bases: id === 'on_time' || id === 'perfect_order' ? ['shipped', 'due'] : ['shipped'],
    default_limit_hours: isCases(id) ? 72 : null,
    excludes: isCases(id) ? 'causes' : id === 'inventory_accuracy' ? 'nothing' : 'troubles',
    definition: definitions[id] ?? { basis: null, limit_hours: null, days: [], causes: [], note: '' },
  });
  const check = ({ days, causes, note }: Definition) => {
    if (days.length + causes.length > 0 && note.trim() === '') refuse('reason_missing');
  };
  /** The figure moves with the target; what is left out is the core's to count. */
  const changed = ({ kpi: id, target, definition }: DefineReq): DefinedRes => {
    const before = figure(id);
    const after = kpi(id, before.numerator, before.denominator, target, before.higher_is_better, before.excluded);
    return { definition: { ...defined(id), target, definition }, before, after };
  };
  const chart = (id: string, by: ControlRes['by']): ControlRes => {
    const months = trend(id);
    const started = changes.all().filter((change) => change.kpi === id);
    const phaseOf = (month: string) => started.filter((change) => change.day <= daysOf(month)[1]).length;
    const points: ControlPoint[] = [];
    const phases: ControlRes['phases'] = [];
    for (const phase of new Set(months.map(({ month }) => phaseOf(month)))) {
      const own = months.filter(({ month }) => phaseOf(month) === phase);
      const excluded = (month: string) => {
        const [from, to] = daysOf(month);
        return aside.all().find((days) => days.kpi === id && days.from <= from && to <= days.to) ?? null;
      };
      const kept = own.filter(({ month }) => !excluded(month));
      const sum = (of: 'numerator' | 'denominator') => kept.reduce((total, { value }) => total + value[of], 0);
      const centre = kept.length > 1 ? sum('numerator') / sum('denominator') : null;
      for (const { month, value } of own) {
        const [from, to] = daysOf(month);
        const spread = centre === null ? 0 : Math.sqrt((centre * (1 - centre)) / value.denominator);
        const z = centre === null || spread === 0 ? 0 : ((value.rate ?? 0) - centre) / spread;
        const set_aside = excluded(month);
        points.push({
          at: month,
          from,
          to,
          n: value.denominator,
          numerator: value.numerator,
          value: value.rate ?? 0,
          lcl: centre === null ? null : Math.max(0, centre - 3 * spread),
          ucl: centre === null ? null : Math.min(1, centre + 3 * spread),
          z,
          signals: !set_aside && Math.abs(z) > 3 ? ['rule1'] : [],
          worse: z < 0 === value.higher_is_better,
          set_aside,
          phase: phases.length,
        });
      }
      phases.push({
        from: daysOf(own[0]?.month ?? lastMonth)[0],
        to: daysOf(own.at(-1)?.month ?? lastMonth)[1],
        centre,
        sigma_z: 1,
        baseline: kept.length,
        frozen: false,
        change: started[phase - 1] ?? null,
      });
    }
    const first = months[0]?.value;
    return {
      kpi: id,
      by,
      unit: first?.unit ?? 'percent',
      measure: null,
      higher_is_better: first?.higher_is_better ?? true,
      target: first?.target ?? 0.99,
      centre: phases.at(-1)?.centre ?? null,
      rules: ['rule1', 'we2', 'we3', 'we4'],
      run_length: 91.75,
      false_alarms_per_year: 0.13,
      baseline: 20,
      dispersion: null,
      comparison: null,
      phases,
      points,
      alarms: points
        .filter(({ signals }) => signals.length > 0)
        .map(({ at, from, to, signals, worse, value }) => ({ at, until: at, from, to, rules: signals, worse, value }))
        .reverse(),
    };
  };

  return {
    'service.kpis': ({ month }) => {
      const found = all(month);
      const n = found.find(({ kpi: id }) => id === 'on_time')?.denominator ?? 0;
      return {
        from: null,
        to: null,
        kpis: found,
        perfect: n > 0 ? { counted: 0.931, product: 0.942, bounds: [0.94, 0.957], parts: 4 } : null,
        cycle: n > 0 ? { n, median_hours: 41, p90_hours: 66 } : null,
        claims: n > 0 ? { n: 12, median_days: 4, p90_days: 7 } : null,
      };
    },
    'service.trend': ({ kpi: id }) => ({ points: trend(id), target: figure(id).target }),
    'service.definition': ({ kpi: id }) => defined(id),
    'service.define_try': (req) => {
      check(req.definition);
      return changed(req);
    },
    'service.define': (req) => {
      const { kpi: id, target, definition } = req;
      check(definition);
      const res = changed(req);
      const [before, targets] = [definitions, world.settings.targets];
      world.do(
        'settle',
        '',
        ['settings'],
        { setting: 1 },
        () => {
          definitions = { ...before, [id]: definition };
          world.settings = { ...world.settings, targets: { ...targets, [id]: target } };
        },
        () => {
          definitions = before;
          world.settings = { ...world.settings, targets };
        },
      );
      return res;
    },
    'service.chart': ({ kpi: id, by }) => chart(id, by ?? 'month'),
    'service.mark': (req) => (req.reason.trim() ? changes.put(req) : refuse('reason_missing')),
    'service.move_mark': ({ id, day }) => {
      const row = changes.all().find((change) => change.id === id);
      return row ? changes.put({ ...row, day }) : refuse('no_such_entry');
    },
    'service.set_aside': (req) => (req.reason.trim() ? aside.put(req) : refuse('reason_missing')),
    'service.unmark': ({ id }) => (changes.all().some((row) => row.id === id) ? changes : aside).remove(id),
    'service.causes': ({ kpi: id, from, to, by }) => {
      const failed = firm.shipments.filter((row) => {
        const day = row.shipped.slice(0, 10);
        if (day < from || day > to) return false;
        if (id === 'damage') return row.trouble === 'damaged';
        return id === 'loss' ? row.status === 'lost' : isLate(row) === true;
      });
      const counts = new Map<string, number>();
      for (const row of failed) {
        const key =
          by === 'destination' ? (row.destination ?? '') : by === 'customer' ? row.customer : (row.trouble ?? '');
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
      let reached = 0;
      const causes = [...counts]
        .sort(([, a], [, b]) => b - a)
        .slice(0, 12)
        .map(([key, n]) => ({ key, customer: null, n, cumulative: (reached += n) / failed.length }));
      return { failed: failed.length, of_cases: false, causes, others: failed.length - reached };
    },
    'service.elements': () => ({ elements: elements.all() }),
    'service.begin_elements': () => {
      elements.begin(
        STARTER.map(([stage, name, standard, id], at) => ({
          id: `e${at}`,
          stage,
          name,
          standard,
          owner: null,
          kpi: id,
        })),
      );
      return { elements: elements.all() };
    },
    'service.put_element': (req) =>
      req.name.trim() ? elements.put({ owner: null, standard: null, kpi: null, ...req }) : refuse('reason_missing'),
    'service.remove_element': ({ id }) => elements.remove(id),
    'service.actions': () => ({ actions: actions.all() }),
    'service.put_action': (req) => {
      if (req.done && !req.proof?.trim()) refuse('proof_missing');
      const effect = req.done ? EFFECT : null;
      return actions.put({ kpi: null, cause: null, owner: null, due: null, proof: null, done: null, ...req, effect });
    },
    'service.remove_action': ({ id }) => actions.remove(id),
    'service.measures': ({ kpi: id }) => ({ measures: measures.all().filter(({ row }) => row.kpi === id) }),
    'service.measure': ({ rows }) => {
      for (const row of rows) measures.put({ row });
      return { created: rows.length, updated: 0, unchanged: 0 };
    },
    'service.remove_measure': ({ id }) => measures.remove(id),
    'service.views': ({ kpi: id }) => ({
      rows: measures
        .all()
        .filter(({ row }) => row.kpi === id && id !== 'inventory_accuracy')
        .map(({ row }) => {
          const own = trend(id).find(({ month }) => row.day.startsWith(month))?.value;
          return {
            month: row.day.slice(0, 7),
            source: row.source,
            by_cases: false,
            difference: -0.005,
            own: { numerator: own?.numerator ?? 0, denominator: own?.denominator ?? 0 },
            theirs: { numerator: row.numerator, denominator: row.denominator },
            interval: [-0.02, 0.01],
            differs: false,
          };
        }),
    }),
  };
}

/** The chart as a drawing needs it. */
export const controlPoints = (answers: Pick<Answers, Mine>, of: string, by: ControlRes['by']): ControlRes =>
  answers['service.chart']({ kpi: of, by, drift: false });
