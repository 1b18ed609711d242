/** Customers of a survey in the mock: the first of the firm answered, some of them not content, and are taken up in earnest. */
import type { Api, BoxKind, BoxRow, CaseState, JoinReq, UnsatisfiedRow } from '../../gen/api';
import { CoreFault } from '../bridge';
import { LAST_DAY } from './firm';
import type { World } from './world';

type JoinedMethod = `surveys.${'joined' | 'unsatisfied' | 'take_up' | 'boxes' | 'trust'}`;
type JoinedAnswers = { [M in JoinedMethod]: (req: Api[M]['req']) => Api[M]['res'] };

const refuse = (code: string, args: Record<string, string | number> = {}): never => {
  throw new CoreFault({ code, args });
};

/** Points of the first customers, one after the other. */
const POINTS = [1, 5, 2, 4, 3, 5, 1, 4];
const KINDS: readonly BoxKind[] = ['loyal', 'hostage', 'mercenary', 'defector'];

export function joinedAnswers(world: World, check: (id: string) => void): JoinedAnswers {
  let taken: Record<string, string> = {};
  let next = 1;
  const begun = `${LAST_DAY}T09:30`;
  const limits = ({ low = 2, high = 4 }: JoinReq) => {
    if (!(low >= 1 && low < high && high <= 5)) refuse('joined_limits', { least: 1, most: 5 });
    return { low, high };
  };
  const measure = (of: JoinReq) => ({ id: 'q1/p', label: '实际感受', least: 1, most: 5, ...limits(of) });
  const people = () => {
    const revenue = (id: string) =>
      world.firm.shipments.reduce((sum, one) => sum + (one.customer === id ? one.price_fen : 0), 0);
    return world.firm.customers
      .slice(0, POINTS.length)
      .map(({ id, name }, at) => ({ customer: id, name, value: POINTS[at] ?? 3, revenue_fen: revenue(id), at }))
      .toSorted((a, b) => b.revenue_fen - a.revenue_fen);
  };
  const queue = (of: JoinReq): UnsatisfiedRow[] =>
    people()
      .filter(({ value }) => value <= limits(of).low)
      .map(({ customer, name, value, revenue_fen, at }) => ({
        customer,
        name,
        class: at < 3 ? 'A' : 'B',
        state: 'active',
        revenue_fen,
        last: LAST_DAY,
        answered: begun,
        earlier: at === 0 ? 1 : 0,
        value,
        lows: [{ label: '派送准时', value, most: 5, gap: value - 5 }],
        said: at === 0 ? ['总是很晚才送到'] : [],
        open_cases: taken[customer] ? 1 : 0,
        taken: taken[customer] ? { case: taken[customer], state: 'open' as CaseState } : null,
      }));
  const counted = (test: (value: number) => boolean) => people().filter(({ value }) => test(value)).length;
  return {
    'surveys.joined': (of) => {
      check(of.id);
      const { low, high } = limits(of);
      return {
        counts: {
          anonymous: false,
          answers: 12,
          by_token: 6,
          by_text: 2,
          unknown_token: 1,
          unknown_text: 1,
          ambiguous: 1,
          nameless: 1,
          customers: POINTS.length,
          unjoined: [
            { text: '13800000000', begun, customers: 0 },
            { text: '顺达', begun, customers: 2 },
          ],
        },
        by: of.by === '' ? null : 'q9',
        texts: [{ id: 'q9', label: '您的电话' }],
        measure: measure(of),
        measures: [{ id: 'q1/p', label: '实际感受' }],
        satisfied: counted((value) => value >= high),
        between: counted((value) => value > low && value < high),
        unsatisfied: counted((value) => value <= low),
        blank: 0,
      };
    },
    'surveys.unsatisfied': (of) => {
      check(of.id);
      const rows = queue(of);
      return {
        measure: measure(of),
        rows,
        revenue_fen: rows.reduce((sum, row) => sum + row.revenue_fen, 0),
        taken: rows.filter((row) => row.taken !== null).length,
        complained: 1,
      };
    },
    'surveys.take_up': ({ of, customer }) => {
      const row = queue(of).find((one) => one.customer === customer) ?? refuse('joined_not_waiting');
      const id = row.taken?.case ?? String(8800 + next++);
      const was = taken;
      if (!row.taken)
        world.do(
          'add_case',
          row.name,
          ['cases'],
          {},
          () => (taken = { ...was, [customer]: id }),
          () => (taken = was),
        );
      return { id };
    },
    'surveys.boxes': ({ of, days = 90, kept = 0.5 }) => {
      check(of.id);
      if (!(days >= 14 && days <= 365)) refuse('joined_days', { least: 14, most: 365 });
      if (!(kept >= 0.05 && kept <= 2)) refuse('joined_kept', { least: 5, most: 200 });
      const { high } = limits(of);
      const all = people().map((one): { kind: BoxKind; row: BoxRow } => {
        const bought = one.at % 3 !== 2;
        const kind = KINDS[(one.value >= high ? 0 : 1) + (bought ? 0 : 2)] ?? 'loyal';
        const { customer, name, value, revenue_fen } = one;
        const facts = { class: one.at < 3 ? 'A' : 'B', answered: begun, before: 8, after: bought ? 7 : 1 };
        return { kind, row: { customer, name, value, revenue_fen, ...facts } };
      });
      const sum = (rows: readonly BoxRow[]) => rows.reduce((fen, row) => fen + row.revenue_fen, 0);
      return {
        measure: measure(of),
        days,
        kept,
        as_of: LAST_DAY,
        boxes: KINDS.map((kind) => {
          const rows = all.filter((one) => one.kind === kind).map(({ row }) => row);
          const revenue_fen = sum(rows);
          const [share, revenue_share] = [
            rows.length / all.length,
            revenue_fen / Math.max(1, sum(all.map(({ row }) => row))),
          ];
          return { kind, customers: rows.length, share, revenue_fen, revenue_share, rows };
        }),
        fresh: 2,
        silent: 1,
        together: {
          satisfied: 4,
          others: 4,
          shares: [0.75, 0.5],
          difference: 0.25,
          interval: [-0.32, 0.64],
          phi: 0.26,
          p: 1,
        },
      };
    },
    'surveys.trust': ({ times = 3 }) => {
      if (!(times >= 2 && times <= 12)) refuse('joined_times', { least: 2, most: 12 });
      const rows = people()
        .filter(({ value }) => value === 5)
        .map(({ customer, name, revenue_fen, at }) => ({
          customer,
          name,
          class: at < 3 ? 'A' : 'B',
          revenue_fen,
          run: times,
          asked: times + 1,
          latest: begun,
        }));
      const share = rows.length / 5;
      return { times, surveys: 2, known: 5, short: 3, share, interval: [0.12, 0.77], rows };
    },
  };
}
