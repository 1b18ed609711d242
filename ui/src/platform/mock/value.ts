/** What customers are worth, whom to look at, and what was said to them, over the mock's firm: figures in the shapes of the core. */
import type {
  AlertTask,
  Api,
  BacktestCut,
  ClvRow,
  Contact,
  CustomerAlert,
  CustomerRow,
  LapseRule,
  MigrationCell,
} from '../../gen/api';
import { CoreFault } from '../bridge';
import { count, money, percent } from '../figures';
import { say, w } from '../words.svelte';
import { LAST_DAY } from './firm';
import type { Answers } from './answers';
import type { World } from './world';

const WEEK = 7;
const DAY_MS = 86_400_000;
/** Nothing below this is raised. */
const TRIFLE = 20_000;
const RULES = ['silent', 'falling', 'class_drop', 'loss', 'after_complaint'];
const RULE_NAMES: readonly LapseRule[] = ['silence', 'trend', 'alive', 'combined'];

const fault = (code: string, args: Record<string, string | number> = {}) => new CoreFault({ code, args });
const days = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
const later = (day: string, by: number) => new Date(Date.parse(day) + by * DAY_MS).toISOString().slice(0, 10);
const two = (n: number) => String(n).padStart(2, '0');

/** The day on this machine, as the core has it. */
function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

type Made = Omit<CustomerAlert, 'advice' | 'advice_cost_fen' | 'task'>;

/** What a year leaves over; where no cost is known, a fifth of the freight. */
const left = (row: CustomerRow) => row.margin_fen ?? Math.round(row.revenue_fen / 5);

function raised(row: CustomerRow, at: number): Made[] {
  const of = (rule: string, why: CustomerAlert['why'], reason: string, chance: number): Made => ({
    customer: row.id,
    name: row.name,
    class: row.class,
    state: row.state,
    rule,
    why,
    reason,
    chance,
    year_fen: left(row),
    at_stake_fen: rule === 'loss' ? -left(row) : Math.round(chance * Math.max(0, left(row))),
  });
  const silence = row.last ? days(row.last.slice(0, 10), LAST_DAY) : 0;
  const found: Made[] = [];
  if (silence > 40) {
    const chance = Math.min(0.97, silence / 160);
    const why = { why: 'silent' as const, days: silence, limit: 9.4, own: true, gaps: 61, longer: 0, chance };
    found.push(of('silent', why, w.alertWhySilentOwn({ days: silence, limit: '9.4' }), chance));
  } else if ((row.change ?? 0) <= -0.2) {
    const gone = -(row.change ?? 0);
    const level = row.pieces / 50;
    const since = level * (1 - gone);
    const why = { why: 'falling' as const, level, since, weeks: 7, dispersion: 1.2, sum: 9.1 };
    const reason = w.alertWhyFalling({ level: count(level, 1), since: count(since, 1), weeks: 7 });
    found.push(of('falling', why, reason, gone));
  }
  if (left(row) < 0) {
    const why = { why: 'loss' as const, margin_fen: left(row) };
    found.push(of('loss', why, w.alertWhyLoss({ loss: money(-left(row)) }), 1));
  }
  if (at === 3) {
    const why = { why: 'class_drop' as const, from: 'A', to: 'B', before_fen: 380_000, now_fen: 240_000 };
    found.push(of('class_drop', why, w.alertWhyClassDrop({ from: 'A', to: 'B' }), 140 / 380));
  }
  if (at === 2) {
    const why = {
      why: 'after_complaint' as const,
      before: { pieces: 312, weeks: 12 },
      since: { pieces: 52, weeks: 4 },
      p: 0.0004,
    };
    found.push(of('after_complaint', why, w.alertWhyAfterComplaint({ gone: percent(0.5, 0), weeks: '4.0' }), 0.5));
  }
  return found;
}

const cell = (customers: number, before_fen: number, after_fen: number): MigrationCell => ({
  customers,
  before_fen,
  after_fen,
});

export function valueAnswers(world: World, rows: () => CustomerRow[]) {
  let tasks: AlertTask[] = [];
  let contacts: Contact[] = [];
  let next = 1;
  /** Replaces a list, so that it can be taken back. */
  const keepTasks = (op: string, after: AlertTask[]) => {
    const before = tasks;
    world.do(op, '', ['alerts'], { alert_task: 1 }, () => (tasks = after), () => (tasks = before)); // prettier-ignore
  };
  const keepContacts = (after: Contact[]) => {
    const before = contacts;
    world.do('note_contact', '', ['contacts'], { contact: 1 }, () => (contacts = after), () => (contacts = before)); // prettier-ignore
  };
  const signals = () =>
    rows()
      .toSorted((a, b) => b.revenue_fen - a.revenue_fen)
      .flatMap(raised)
      .filter(({ at_stake_fen }) => at_stake_fen >= TRIFLE)
      .toSorted((a, b) => b.at_stake_fen - a.at_stake_fen);
  const newest = (customer: string, rule: string) =>
    tasks.findLast((task) => task.customer === customer && task.rule === rule) ?? null;
  const advised = ({ rule, class: letter, state }: Made) => {
    const own = world.settings.advice.find(
      (one) =>
        one.alert === rule &&
        (one.class === null || one.class === letter) &&
        (one.state === null || one.state === state),
    );
    if (own) return { advice: own.text, advice_cost_fen: own.cost_fen };
    return { advice: say('advice', `${rule}-${letter === 'A' ? 'a' : 'other'}`), advice_cost_fen: 0 };
  };
  const taskOf = (id: string) => {
    const found = tasks.find((task) => task.id === id);
    if (!found) throw fault('no_such_task');
    return found;
  };
  const change = (id: string, patch: Partial<AlertTask>) => {
    const after = { ...taskOf(id), ...patch };
    keepTasks('deal_alert', tasks.map((task) => (task.id === id ? after : task))); // prettier-ignore
    return after;
  };
  const clvRows = (weeks: number): ClvRow[] =>
    rows()
      .filter(({ shipments }) => shipments > 0)
      .map((row) => {
        const silence = row.last ? days(row.last.slice(0, 10), LAST_DAY) : 0;
        const alive = Math.max(0.04, 1 - silence / 170);
        const shipped = Math.min(360, row.shipments);
        const expected = (alive * shipped * weeks) / 52;
        const value = Math.round((left(row) * alive * weeks) / 52);
        const wide = Math.abs(value) * (0.12 + 2 / Math.sqrt(shipped + 1));
        return {
          customer: row.id,
          name: row.name,
          class: row.class,
          repeats: Math.max(0, shipped - 1),
          last_weeks: row.first && row.last ? days(row.first.slice(0, 10), row.last.slice(0, 10)) / WEEK : 0,
          age_weeks: row.first ? days(row.first.slice(0, 10), LAST_DAY) / WEEK : 0,
          p_alive: alive,
          expected,
          mean_fen: left(row) / Math.max(1, shipped),
          year_fen: left(row),
          value_fen: value,
          interval_fen: [Math.round(value - wide), Math.round(value + wide)],
          potential_fen: value - Math.round((left(row) * weeks) / 52),
        };
      });
  const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);

  return {
    'value.prepare': () => world.job('value', () => ({ customers: rows().length })),
    'value.clv_file': () => {
      throw fault('history_number');
    },
    'value.clv': ({ customer, horizon_weeks = 52, sort = 'value', offset = 0, limit = 100 }) => {
      const all = clvRows(horizon_weeks);
      const key = (row: ClvRow) =>
        ({ value: row.value_fen, potential: row.potential_fen, year: row.year_fen, losing: -row.value_fen })[sort];
      all.sort((a, b) => key(b) - key(a));
      const total = sum(all.map(({ value_fen }) => value_fen));
      const losing = all.filter(({ value_fen }) => value_fen < 0);
      return {
        model: 'bg_nbd',
        parameters: [
          { name: 'r', value: 0.871, error: 0.062 },
          { name: 'alpha', value: 1.214, error: 0.094 },
          { name: 'a', value: 0.342, error: 0.071 },
          { name: 'b', value: 4.905, error: 0.88 },
        ],
        log_likelihood: -9582.4,
        money: 'own_mean',
        money_parameters: [],
        money_log_likelihood: null,
        identified: true,
        warnings: ['money_not_gamma'],
        doubts: [w.find('error-no-money', {}) ?? ''].filter(Boolean),
        fallback: null,
        as_of: LAST_DAY,
        horizon_weeks,
        basis: 'margin' as const,
        level: 0.8,
        customers: all.length,
        total_fen: total,
        total_interval_fen: [Math.round(total * 0.9), Math.round(total * 1.1)] as [number, number],
        plain_fen: Math.round(total * 1.18),
        year_fen: sum(all.map(({ year_fen }) => year_fen)),
        losing: losing.length,
        losing_fen: sum(losing.map(({ value_fen }) => value_fen)),
        simple: {
          margin_fen: 84_200,
          retention: 0.78,
          discount: 0.1,
          years: 4.5,
          value_fen: (84_200 * 0.78) / (1.1 - 0.78),
          customers: 44,
        },
        rows: all.filter((row) => !customer || row.customer === customer).slice(offset, offset + limit),
      };
    },
    'value.alerts': ({ rules, customer, all = false, offset = 0, limit = 100 }) => {
      const now = today();
      const every = signals().map((made) => ({ ...made, ...advised(made), task: newest(made.customer, made.rule) }));
      const put = ({ task }: CustomerAlert) => task?.snoozed != null && task.snoozed > now;
      const shown = every.filter((alert) => all || !(put(alert) || alert.task?.done != null));
      const asked = shown.filter(
        (alert) => (!rules || rules.includes(alert.rule)) && (!customer || alert.customer === customer),
      );
      const dearest = new Map<string, number>();
      for (const { customer: id, at_stake_fen } of shown) dearest.set(id, Math.max(dearest.get(id) ?? 0, at_stake_fen));
      return {
        as_of: LAST_DAY,
        basis: 'margin' as const,
        lapse_rule: world.settings.lapse_rule,
        alerts: asked.slice(offset, offset + limit),
        total: asked.length,
        at_stake_fen: sum([...dearest.values()]),
        counts: RULES.flatMap((rule) => {
          const of = shown.filter((alert) => alert.rule === rule);
          return of.length > 0
            ? [{ rule, alerts: of.length, at_stake_fen: sum(of.map(({ at_stake_fen }) => at_stake_fen)) }]
            : [];
        }),
        snoozed: every.filter(put).length,
        trifle_fen: TRIFLE,
      };
    },
    'value.take_up': ({ customer, rule, owner = null, due }) => {
      const made = signals().find((one) => one.customer === customer && one.rule === rule);
      if (!made) throw fault('no_such_alert');
      const open = newest(customer, rule);
      if (open && !open.done) return open;
      // By lot; here whose number can be divided by seven, so that a test knows.
      const alone = Number(customer) % 7 === 0;
      const task: AlertTask = {
        id: `task-${next++}`,
        customer,
        rule,
        raised: LAST_DAY,
        stake_fen: made.at_stake_fen,
        alone,
        advice: advised(made).advice,
        owner,
        due: alone ? null : (due ?? later(today(), 7)),
        done: null,
        outcome: null,
        snoozed: null,
      };
      keepTasks('deal_alert', [...tasks, task]);
      return task;
    },
    'value.deal': ({ id, outcome = null }) => {
      if (taskOf(id).alone) throw fault('task_alone');
      return change(id, { outcome, done: outcome === null ? null : today() });
    },
    'value.snooze': ({ id, until = null }) => {
      if (until !== null && until <= today()) throw fault('day_gone');
      return change(id, { snoozed: until });
    },
    'value.tasks': () => {
      const name = (id: string) => world.firm.customers.find((one) => one.id === id)?.name ?? '';
      const rank = ({ done, alone }: AlertTask) => (done ? 2 : alone ? 1 : 0);
      const group = (customers: number, stayed: number) => ({ customers, stayed });
      return {
        today: today(),
        tasks: tasks
          .toSorted((a, b) => rank(a) - rank(b) || (a.due ?? '9').localeCompare(b.due ?? '9'))
          .map((task): [string, AlertTask] => [name(task.customer), task]),
        effects: [
          {
            rule: 'silent',
            waiting: 6,
            advised: group(64, 31),
            alone: group(16, 4),
            uplift: { difference: 0.234, interval: [-0.03, 0.42] as [number, number], p: 0.09, seen: false },
            needed: 412,
            idle: false,
          },
          {
            rule: 'falling',
            waiting: 3,
            advised: group(180, 118),
            alone: group(44, 20),
            uplift: { difference: 0.201, interval: [0.04, 0.35] as [number, number], p: 0.013, seen: true },
            needed: 380,
            idle: false,
          },
          {
            rule: 'class_drop',
            waiting: 0,
            advised: group(420, 250),
            alone: group(104, 62),
            uplift: { difference: -0.001, interval: [-0.1, 0.1] as [number, number], p: 0.98, seen: false },
            needed: 390,
            idle: true,
          },
        ],
        judged_after: 56,
        one_in: 5,
      };
    },
    'value.contacts': ({ customer, open = false }) => {
      const found = contacts
        .filter((one) => (!customer || one.customer === customer) && (!open || (one.follow && !one.followed)))
        .toSorted((a, b) => b.at.localeCompare(a.at));
      const results = [...new Set(found.map(({ result }) => result))].map((result): [string, number] => [
        result,
        found.filter((one) => one.result === result).length,
      ]);
      const due = contacts.filter(({ follow, followed }) => follow && !followed && follow <= today()).length;
      return { today: today(), contacts: found, total: found.length, due, results };
    },
    'value.put_contact': (req) => {
      if (req.note.trim() === '') throw fault('reason_missing');
      const at = req.at ?? today();
      if (req.follow && req.follow < at) throw fault('day_gone');
      const row = rows().find(({ id }) => id === req.customer);
      if (!row) throw fault('no_such_customer');
      const contact: Contact = {
        id: req.id ?? `contact-${next++}`,
        customer: req.customer,
        name: row.name,
        state: row.state,
        at,
        way: req.way,
        note: req.note.trim(),
        result: req.result,
        task: req.task ?? null,
        follow: req.follow ?? null,
        followed: req.followed ?? null,
      };
      keepContacts([...contacts.filter(({ id }) => id !== contact.id), contact]);
      return contact;
    },
    'value.delete_contact': ({ id }) => {
      if (!contacts.some((one) => one.id === id)) throw fault('no_such_contact');
      keepContacts(contacts.filter((one) => one.id !== id));
      return {};
    },
    'value.levels': () => {
      const all = rows().toSorted((a, b) => left(b) - left(a));
      const earned = sum(all.map((row) => Math.max(0, left(row))));
      const cuts = [0, Math.ceil(all.length * 0.05), Math.ceil(all.length * 0.2), all.length];
      return {
        as_of: LAST_DAY,
        basis: 'margin' as const,
        customers: all.length,
        pyramid: (['key', 'suitable', 'general'] as const).map((level, at) => {
          const of = all.slice(cuts[at], cuts[at + 1]);
          const profit = sum(of.map(left));
          return {
            level,
            customers: of.length,
            profit_fen: profit,
            loss_fen: sum(of.map((row) => Math.min(0, left(row)))),
            share_customers: of.length / Math.max(1, all.length),
            share_profit: sum(of.map((row) => Math.max(0, left(row)))) / Math.max(1, earned),
            book_customers: [0.05, 0.15, 0.8][at] ?? 0,
            book_profit: [0.8, 0.15, 0.05][at] ?? 0,
          };
        }),
        rfm: ['champions', 'cannot_lose', 'loyal', 'big_spenders', 'new', 'promising', 'at_risk', 'sleeping'].map(
          (segment, at) => {
            const of = all.filter((_, index) => index % 8 === at && segment !== 'promising');
            return {
              segment,
              customers: of.length,
              revenue_fen: sum(of.map(({ revenue_fen }) => revenue_fen)),
              left_fen: sum(of.map(left)),
              names: of.slice(0, 3).map(({ name }) => name),
            };
          },
        ),
        migration: {
          before: { from: '2024-11-21', to: '2025-11-20' },
          after: { from: '2025-11-21', to: LAST_DAY },
          classes: ['A', 'B', 'C'],
          cells: [
            [cell(8, 9_400_000, 9_800_000), cell(2, 1_100_000, 520_000), cell(0, 0, 0), cell(1, 640_000, 0)],
            [cell(1, 300_000, 720_000), cell(9, 2_200_000, 2_050_000), cell(3, 540_000, 160_000), cell(2, 310_000, 0)],
            [cell(0, 0, 0), cell(2, 110_000, 380_000), cell(18, 900_000, 870_000), cell(6, 190_000, 0)],
            [cell(0, 0, 0), cell(1, 0, 240_000), cell(12, 0, 410_000), cell(0, 0, 0)],
          ],
          moves: {
            new: cell(13, 0, 650_000),
            lost: cell(9, 1_140_000, 0),
            up: cell(3, 410_000, 1_100_000),
            down: cell(5, 1_640_000, 680_000),
            same: cell(35, 12_500_000, 12_720_000),
          },
        },
      };
    },
    'value.prepare_backtest': () => {
      if ((world.file()?.shipments ?? 0) === 0)
        return world.job('backtest', () => {
          throw fault('backtest_short', { days: 0, needed: 210 });
        });
      return world.job('backtest', () => ({ cuts: 4 }));
    },
    'value.backtest': () => {
      const cuts = [3, 2, 1, 0].map((back): BacktestCut => {
        const by = (base: number) => base + back * 0.004;
        return {
          day: later(LAST_DAY, -91 - back * 28),
          customers: 56 - back,
          repeaters: 52 - back,
          lapsed: 7 + back,
          purchases: 2_480 - back * 30,
          money_fen: 1_240_000 - back * 10_000,
          rules: RULE_NAMES.map((rule, at) => ({
            rule,
            auc: by([0.734, 0.641, 0.721, 0.728][at] ?? 0.5),
            error: 0.031,
          })),
          flagged: [],
          captured: [],
          forecasts: [
            { by: 'plain_rate' as const, purchases: 2_810 - back * 30, money: 1_400_000, mae: 6.1 },
            { by: 'model' as const, purchases: 2_395 - back * 30, money: 1_210_000, mae: 5.2 },
          ],
          doubts: [],
        };
      });
      const foretold = (at: number) => sum(cuts.map(({ forecasts }) => forecasts[at]?.purchases ?? 0));
      return {
        rule: 'silence',
        auc: 0.74,
        chosen: {
          lapse: 'silence',
          totals: 'model',
          customers: 'model',
          top: [[0.05, 'value'], [0.2, 'past_money']] as [number, string][], // prettier-ignore
        },
        in_use: world.settings.lapse_rule,
        weeks: 13,
        horizon_weeks: 52,
        rules: RULE_NAMES.map((rule, at) => ({ rule, auc: [0.74, 0.647, 0.727, 0.734][at] ?? 0.5, error: 0.031 })),
        totals: { came: sum(cuts.map(({ purchases }) => purchases)), plain: foretold(0), model: foretold(1) },
        cuts,
      };
    },
  } satisfies Partial<{ [M in keyof Api]: Answers[M] }>;
}
