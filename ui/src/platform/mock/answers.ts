/** An answer for every method of the contract: a method without one does not compile. */
import type { Alarm, Api, CustomerRow, Method, ShipmentRow } from '../../gen/api';
import { CoreFault } from '../bridge';
import { say, w } from '../words.svelte';
import { lying, matrix, sankey, tornado, variances, whale } from './costDrawings';
import { caseAnswers } from './cases';
import { costingOf } from './costs';
import { control, lines, lorenz, pareto, trend, type Ranked } from './drawings';
import { causePareto, panels } from './serviceDrawings';
import { LAST_DAY, type MockCustomer, type MockShipment } from './firm';
import { folderAnswers } from './folder';
import { exchangeAnswers } from './exchange';
import { FIELDS, inspection, KINDS, OFFERED, report } from './import';
import {
  abc,
  amounts,
  classesOf,
  customerRow,
  isLate,
  kpis,
  LETTERS,
  lastMonth,
  monthFigures,
  monthsUntil,
  shipmentRow,
} from './sums';
import { lockAnswers } from './lock';
import { methodAnswers, MockStudies } from './methods';
import { panelAnswers } from './panels';
import { modelAnswers } from './models';
import { privacyAnswers } from './privacy';
import { gapRows, surveyAnswers } from './surveys';
import { places } from './analyses';
import { tradeoffAnswers, uCurve } from './tradeoff';
import { valueAnswers } from './value';
import { controlPoints, serviceAnswers } from './service';
import type { World } from './world';

export type Answers = { [M in Method]: (req: Api[M]['req']) => Api[M]['res'] };

const fault = (code: string) => () => new CoreFault({ code, args: {} });

export function answersOf(world: World): Answers {
  const { firm } = world;
  const views = new Map<string, readonly (CustomerRow | ShipmentRow)[]>();
  const keep = (rows: readonly (CustomerRow | ShipmentRow)[]) => {
    const view = `view-${views.size + 1}`;
    views.set(view, rows);
    return view;
  };
  const slice = <Row>(view: string, offset: number, limit: number) =>
    (views.get(view) ?? []).slice(offset, offset + limit) as Row[];
  const own = () => ({ cumulative: world.settings.abc_cumulative, headcount: world.settings.abc_headcount });
  const byCustomer = () => {
    const lists = new Map<string, MockShipment[]>(firm.customers.map((customer) => [customer.id, []]));
    for (const row of firm.shipments) lists.get(row.customer)?.push(row);
    return lists;
  };
  const nameOf = (id: string) => firm.customers.find((customer) => customer.id === id)?.name ?? '';
  const customerOf = (id: string): MockCustomer => {
    const found = firm.customers.find((customer) => customer.id === id);
    if (!found) throw fault('unknown_customer')();
    return found;
  };
  const customerRows = (): CustomerRow[] => {
    const ranked = amounts(firm, 'revenue');
    const classes = classesOf(
      ranked.map(({ amount }) => amount),
      'cumulative',
      world.settings.abc_cumulative,
    );
    const letters = new Map(ranked.map(({ customer }, at) => [customer.id, LETTERS[classes[at] ?? 0] ?? null]));
    const lists = byCustomer();
    return firm.customers.map((customer) =>
      customerRow(customer, lists.get(customer.id) ?? [], letters.get(customer.id) ?? null),
    );
  };
  const card = (id: string, reveal: boolean): Api['value.card']['res'] => {
    const customer = customerOf(id);
    const rows = byCustomer().get(id) ?? [];
    const all = customerRows().sort((a, b) => b.revenue_fen - a.revenue_fen);
    const row = all.find((other) => other.id === id);
    if (!row) throw fault('unknown_customer')();
    const revenue = all.reduce((sum, other) => sum + other.revenue_fen, 0);
    return {
      row,
      contact: customer.contact && (reveal ? customer.contact : `${customer.contact[0]}**`),
      phone: reveal ? customer.phone : row.phone,
      address: customer.address,
      note: customer.note,
      keys: [
        ...(customer.account ? [{ kind: 'account', text: customer.account }] : []),
        { kind: 'name', text: customer.name },
        ...(row.phone ? [{ kind: 'phone', text: row.phone }] : []),
      ],
      revenue_total_fen: rows.reduce((sum, shipment) => sum + shipment.price_fen, 0),
      shipments_total: rows.length,
      share: row.revenue_fen / revenue,
      rank: all.indexOf(row) + 1,
      kpis: kpis(rows.slice(-400), world.settings.targets),
      months: monthsUntil(lastMonth, 14).map((month) => {
        const of = rows.filter((shipment) => shipment.shipped.startsWith(month));
        return { month, shipments: of.length, revenue_fen: of.reduce((sum, shipment) => sum + shipment.price_fen, 0) };
      }),
    };
  };
  const ranked = (req: Api['value.abc']['req']): Ranked[] => {
    const { measure = 'revenue', rule = 'cumulative' } = req;
    const list = amounts(firm, measure);
    const classes = classesOf(
      list.map(({ amount }) => amount),
      rule,
      req.cuts ?? own()[rule],
    );
    return list.map(({ customer, amount }, at) => ({
      id: customer.id,
      name: customer.name,
      amount,
      class: classes[at] ?? 0,
    }));
  };
  const points = (kpi: string) =>
    monthsUntil(lastMonth, 12).flatMap((month) => {
      const value = kpis(
        firm.shipments.filter((row) => row.shipped.startsWith(month)),
        world.settings.targets,
      ).find((found) => found.kpi === kpi);
      return value ? [{ month, value }] : [];
    });
  const state = () => ({
    version: '0.1.0',
    preferences: world.preferences,
    file: world.guard.locked ? null : world.file(),
    settings: world.opened && !world.guard.locked ? world.settings : null,
    trouble: world.opened ? null : world.trouble,
    lock: world.guard.standing(),
  });

  const costing = costingOf(world);

  const service = serviceAnswers(world);
  const surveys = surveyAnswers(world, customerRows);
  const studies = new MockStudies(world);
  const studied = panelAnswers(studies);
  return {
    ...costing,
    ...caseAnswers(world),
    ...surveys,
    ...methodAnswers(world, studies),
    ...studied,
    ...valueAnswers(world, customerRows),
    ...lockAnswers(world),
    'desk.state': state,
    'desk.prefer': ({ page, ...patch }) =>
      (world.preferences = { ...world.preferences, ...patch, page: { ...world.preferences.page, ...page } }),
    'desk.start': ({ choice }) => {
      world.opened = true;
      world.sample = choice === 'sample';
      if (!world.sample) firm.shipments.length = firm.customers.length = 0;
      return state();
    },
    'desk.open': () => {
      world.opened = true;
      return state();
    },
    'desk.create': state,
    'desk.settle': (settings) => {
      const before = world.settings;
      world.do(
        'settle',
        '',
        ['settings'],
        { setting: 1 },
        () => (world.settings = settings),
        () => (world.settings = before),
      );
      return settings;
    },
    'desk.backup': () => {
      world.backupAt = world.now;
      return { file: '示例网点-20261121.keheng', bytes: 4_800_512 };
    },
    'desk.restore': ({ file }) => {
      if (file?.includes('before-exchange')) throw new CoreFault({ code: 'backup_damaged', args: {} });
      world.opened = true;
      return state();
    },
    'desk.check': () => ({ ok: true, findings: [] }),
    'desk.digest': () => ({ digest: '00' }),
    'desk.history': ({ limit }) => world.history.slice(0, limit),
    'desk.undo': () => world.undo(fault('nothing_to_undo')),
    'desk.redo': () => world.redo(fault('nothing_to_redo')),
    'desk.revert': ({ id }) => world.revert(id, fault('nothing_to_undo')),
    'desk.jobs': () => [],
    'desk.cancel': ({ job }) => {
      world.cancel(job);
      return {};
    },
    'shipments.view': ({ filter, sort = 'shipped', descending = sort === 'shipped' }) => {
      const rows = firm.shipments
        .filter((row) => {
          const { query, customer, from, to, statuses, troubles, late, destination } = filter ?? {};
          const day = row.shipped.slice(0, 10);
          return (
            (!query || row.no.endsWith(query) || nameOf(row.customer).includes(query)) &&
            (!customer || row.customer === customer) &&
            (!destination || row.destination === destination) &&
            (!from || day >= from) &&
            (!to || day <= to) &&
            (!statuses || statuses.includes(row.status)) &&
            (!troubles || (row.trouble !== null && troubles.includes(row.trouble))) &&
            (!late || isLate(row) === true)
          );
        })
        .map((row) => shipmentRow(row, nameOf(row.customer)));
      const key =
        { customer: 'customer_name', weight: 'weight_g', price: 'price_fen', cost: 'cost_fen' }[sort as string] ?? sort;
      const value = (row: ShipmentRow) => row[key as keyof ShipmentRow] ?? '';
      rows.sort((a, b) => (value(a) < value(b) ? -1 : value(a) > value(b) ? 1 : 0) * (descending ? -1 : 1));
      return {
        view: keep(rows),
        total: rows.length,
        price_fen: rows.reduce((sum, row) => sum + (row.price_fen ?? 0), 0),
      };
    },
    'shipments.rows': ({ view, offset, limit }) => ({ rows: slice<ShipmentRow>(view, offset, limit) }),
    'shipments.show': ({ id, reveal }) => {
      const row = firm.shipments.find((shipment) => shipment.id === id);
      if (!row) throw fault('unknown_shipment')();
      const sender = customerOf(row.customer);
      return {
        row: shipmentRow(row, sender.name),
        order_no: null,
        product: '标准快递',
        sender_name: sender.name,
        sender_phone: reveal ? sender.phone : `${sender.phone.slice(0, 3)}****${sender.phone.slice(-4)}`,
        receiver_name: reveal ? '李小雨' : '李**',
        receiver_phone: reveal ? '13800001234' : '138****1234',
        receiver_address: `${row.destination}市中山路 ${row.source_row % 200} 号`,
        cod_fen: null,
        insured_fen: null,
        note: null,
        source_file: '运单明细-10月.xlsx',
        source_row: row.source_row,
      };
    },
    'shipments.find': ({ query, limit }) => ({
      rows: firm.shipments
        .filter((row) => row.no.endsWith(query))
        .slice(0, limit)
        .map((row) => shipmentRow(row, nameOf(row.customer))),
    }),
    ...service,
    'value.abc': (req) => abc(firm, req, own()),
    'value.customers': ({ query, classes, states, fallen_by, sort = 'revenue', descending = true }) => {
      const found = customerRows().filter((row) => !query || row.name.includes(query) || row.phone?.endsWith(query));
      const rows = found.filter(
        (row) =>
          (!classes || (row.class !== null && classes.includes(row.class))) &&
          (!states || states.includes(row.state)) &&
          (fallen_by === undefined || (row.change ?? 0) <= -fallen_by),
      );
      const key = (sort === 'revenue' ? 'revenue_fen' : sort === 'margin' ? 'margin_fen' : sort) as keyof CustomerRow;
      const value = (row: CustomerRow) => row[key] ?? '';
      rows.sort((a, b) => (value(a) < value(b) ? -1 : value(a) > value(b) ? 1 : 0) * (descending ? -1 : 1));
      const tally = <Key extends string>(of: (row: CustomerRow) => Key | null) => {
        const counts = new Map<Key, number>();
        for (const row of found) {
          const name = of(row);
          if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
        }
        return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
      };
      return {
        view: keep(rows),
        total: rows.length,
        revenue_fen: rows.reduce((sum, row) => sum + row.revenue_fen, 0),
        class_counts: tally((row) => row.class),
        state_counts: tally((row) => row.state),
      };
    },
    'value.rows': ({ view, offset, limit }) => ({ rows: slice<CustomerRow>(view, offset, limit) }),
    'value.card': ({ id, reveal }) => card(id, reveal),
    'value.find': ({ query, limit }) =>
      customerRows()
        .filter((row) => row.name.includes(query) || row.phone?.endsWith(query))
        .slice(0, limit)
        .map(({ id, name, class: letter, revenue_fen, shipments, state: life }) => ({
          id,
          name,
          class: letter,
          revenue_fen,
          shipments,
          state: life,
        })),
    'value.edit': ({ id, patch }) => {
      const customer = customerOf(id);
      if (patch.name?.trim() === '') throw fault('empty_name')();
      const before = { ...customer };
      world.do(
        'edit_customer',
        customer.name,
        ['customers'],
        { customer: 1 },
        () => Object.assign(customer, patch),
        () => Object.assign(customer, before),
      );
      return card(id, false);
    },
    'value.add': ({ patch }) => {
      const id = String(2001 + firm.customers.length);
      const customer = { id, name: '', account: null, contact: null, phone: '', address: null, note: null, ...patch };
      world.do(
        'add_customer',
        customer.name,
        ['customers'],
        { customer: 1 },
        () => void firm.customers.push(customer),
        () => void firm.customers.splice(firm.customers.indexOf(customer), 1),
      );
      return card(id, false);
    },
    ...tradeoffAnswers(world),
    ...modelAnswers(),
    'charts.draw': (req) => {
      const { chart } = req;
      switch (chart.kind) {
        case 'trend':
          return trend(req, points(chart.kpi), say('kpi', chart.kpi));
        case 'u_curve':
        case 'tangents':
        case 'marginal':
        case 'profit':
          return uCurve(req, chart.scenario, firm.shipments.length === 0);
        case 'control':
          return control(req, controlPoints(service, chart.kpi, chart.by), say('kpi', chart.kpi));
        case 'causes': {
          const { causes } = service['service.causes'](chart.asked);
          const bars = causes.map(({ key, n }) => ({
            id: key && `${chart.asked.by}:${key}`,
            name: chart.asked.by === 'cause' && key ? say('trouble', key) : key,
            amount: 100 * n,
            class: 0,
          }));
          return causePareto(req, bars, say('kpi', chart.asked.kpi));
        }
        case 'gaps':
          return gapRows(req, surveys['surveys.gaps']({ id: chart.survey }));
        case 'analysis':
          return places(req, chart.asked);
        case 'boxes': {
          const { boxes } = surveys['surveys.boxes'](chart.asked);
          const told = boxes.map(({ kind, customers }) => ({
            said: `${say('joined-box', kind)} ${customers}`,
            label: say('joined-box', kind),
            key: `box:${kind}`,
          }));
          return lines(req, w.joinedBoxes(), told);
        }
        case 'kpis':
          return panels(req, service['service.kpis']({}).kpis, w.drawingKpisTitle());
        case 'pareto':
          return pareto(req, ranked(chart.abc), say('measure', chart.abc.measure ?? 'revenue'));
        case 'lorenz':
          return lorenz(req, ranked(chart.abc), say('measure', chart.abc.measure ?? 'revenue'));
        case 'whale':
          return whale(req, costing['costing.customers']({ ask: chart.ask }), w.drawingWhaleTitle());
        case 'tornado':
          return tornado(
            req,
            costing['costing.tornado']({ ask: chart.ask, customer: chart.customer }),
            w.drawingTornadoTitle(),
          );
        case 'sankey':
          return sankey(req, costing['costing.customers']({ ask: chart.ask }), w.drawingSankeyTitle());
        case 'lying':
          return lying(req, costing['costing.lying']({ ask: chart.ask }), w.drawingLyingTitle());
        case 'matrix':
          return matrix(req, costing['costing.matrix'](chart.ask ?? {}), w.drawingMatrixTitle());
        case 'rounds': {
          const { rounds } = studied['delphi.rounds']({ id: chart.study });
          const spreads = rounds.map(({ items }) => items.find(({ item }) => item === chart.item)?.spread);
          const said = spreads.map((spread, at) => ({
            said: `${at + 1}: ${spread?.median ?? ''}`,
            label: String(at + 1),
          }));
          return lines(req, w.delphiChart(), said);
        }
        case 'variances':
          return variances(req, costing['costing.variances']({ month: chart.month }), w.drawingVariancesTitle());
      }
    },
    'charts.save': ({ format }) => ({ file: `chart.${format}`, bytes: 20_480 }),
    'reports.overview': ({ month = lastMonth }) => {
      const empty = firm.shipments.length === 0;
      const last = month === lastMonth ? Number(LAST_DAY.slice(8)) : 31;
      const [before = month] = monthsUntil(month, 2);
      const falling = customerRows().flatMap((row): Alarm[] => {
        const alarm = { customer: row.id, name: row.name, kpi: null, days: null };
        if ((row.change ?? 0) <= -0.2 && row.revenue_fen > 100_000)
          return [
            {
              ...alarm,
              kind: 'falling',
              figure: row.change,
              at_stake_fen: Math.round(-(row.change ?? 0) * row.revenue_fen),
            },
          ];
        if ((row.margin_rate ?? 0) < 0)
          return [{ ...alarm, kind: 'loss', figure: row.margin_rate, at_stake_fen: -(row.margin_fen ?? 0) }];
        return [];
      });
      const figures = kpis(
        firm.shipments.filter((row) => row.shipped.startsWith(month)),
        world.settings.targets,
      );
      const missed = figures
        .filter(({ light }) => light === 'bad')
        .map((found): Alarm => ({
          kind: 'kpi',
          customer: null,
          name: null,
          kpi: found.kpi,
          at_stake_fen: null,
          figure: found.rate,
          days: null,
        }));
      return {
        month: empty ? null : month,
        months: empty ? [] : monthsUntil(lastMonth, 14).reverse(),
        as_of: empty ? null : LAST_DAY,
        now: monthFigures(firm, month, last),
        before: monthFigures(firm, before, last),
        up_to_day: last < 28 ? last : null,
        kpis: empty ? [] : figures,
        alarms: [...falling.sort((a, b) => (b.at_stake_fen ?? 0) - (a.at_stake_fen ?? 0)), ...missed],
      };
    },
    'reports.figures': ({ month }) => {
      const figure = { parts: [], higher_is_better: false };
      const weight = (id: string, usual: number) => ({
        id,
        value: 0,
        weight: world.settings.quality_weights[id] ?? usual,
      });
      const weights = [weight('on_time', 30), weight('damage', 15)];
      const score = 62.5;
      const whole = weights.reduce((sum, part) => sum + part.weight, 0);
      return {
        from: month ?? null,
        to: month ?? null,
        figures: [
          {
            ...figure,
            figure: 'service_cost',
            numerator: 650_000,
            denominator: 1_000,
            value: 650,
            unit: 'fen_each',
            parts: [
              { id: 'logistics', value: 580, weight: null },
              { id: 'failures', value: 70, weight: null },
            ],
          },
          {
            figure: 'quality_index',
            numerator: score * whole,
            denominator: whole,
            value: score,
            unit: 'points',
            higher_is_better: true,
            parts: weights.map((part) => ({ ...part, value: score })),
          },
          {
            ...figure,
            figure: 'complaints_per_customer',
            numerator: 3,
            denominator: 40,
            value: 75,
            unit: 'per_thousand',
          },
        ],
        weights,
      };
    },
    'reports.survey': ({ format }) => ({ file: `报告.${format}`, bytes: 40_000 }),
    'reports.statement': ({ month, format }) => ({ file: `${month}.${format}`, bytes: 40_960 }),
    'reports.case_pack': ({ id }) => ({ file: `${id}.pdf`, bytes: 30_720 }),
    'reports.monthly': ({ month, format }) => ({ file: `${month}.${format}`, bytes: 204_800 }),
    'import.inspect': ({ kind, files }) => ({
      kind: kind ?? 'shipments',
      kinds: KINDS,
      files: files.map((file, index) =>
        inspection(file, index === 0 ? OFFERED.name : `${file.handle}.csv`, OFFERED.bytes),
      ),
      fields: FIELDS,
    }),
    'import.try': () => world.job('dry_run', () => report(null, 142, 198_760)),
    'import.run': ({ kind = 'shipments' }) =>
      world.job('import', () => {
        const id = String(world.imports.length + 1);
        const done = report(id, 142, 198_760);
        const entry = { id, kind, files: [OFFERED.name], at: world.now, report: done, undone: false };
        world.do(
          'import_shipments',
          OFFERED.name,
          ['shipments', 'customers'],
          { shipment: 142 },
          () => (world.imports = [entry, ...world.imports.filter((other) => other.id !== id)]),
          () => (world.imports = world.imports.map((other) => (other.id === id ? { ...other, undone: true } : other))),
        );
        return done;
      }),
    'import.list': () => ({ imports: world.imports }),
    'import.undo': () => world.job('undo_import', () => world.undo(fault('nothing_to_undo'))),
    'import.save_refused': () => ({ file: '未导入.xlsx', bytes: 9_216 }),
    'import.save_profile': () => ({}),
    ...exchangeAnswers(world),
    ...folderAnswers(world),
    ...privacyAnswers(world),
    'export.run': ({ what }) => ({ file: `${what}.xlsx`, bytes: 40_960 }),
  };
}
