/** Cases of the mock: a few dozen that follow from the firm's shipments, and every verb of the contract on them. */
import type {
  Api,
  CaseClock,
  CaseDetail,
  CaseStep,
  ClaimWhy,
  CaseInput,
  CaseRow,
  CaseState,
  Method,
} from '../../gen/api';
import { CoreFault } from '../bridge';
import { LAST_DAY } from './firm';
import type { World } from './world';

type CaseMethod = Extract<Method, `cases.${string}`> | 'tradeoff.cases';
type CaseAnswers = { [M in CaseMethod]: (req: Api[M]['req']) => Api[M]['res'] };

const KINDS = ['complaint', 'delay', 'damage', 'claim', 'loss'] as const;
const CAUSES = ['false_signing', 'overload', 'rough_handling', 'weak_packing', 'misdelivered'];
const LINKS = ['deliver', 'sort', 'sort', 'collect', 'deliver'] as const;
const AS_OF = `${LAST_DAY}T23:59`;

const after = (at: string, days: number) =>
  new Date(Date.parse(`${at}Z`) + days * 86_400_000).toISOString().slice(0, 16);

/** Seven days from the day it came in, as the core counts them. */
function clockOf({ kind, opened, closed }: CaseInput): CaseClock | null {
  if (kind !== 'complaint' && kind !== 'claim') return null;
  const due = `${after(`${opened.slice(0, 10)}T23:59`, 7)}`;
  const at = closed ?? AS_OF;
  const state = closed ? (closed <= due ? 'kept' : 'late') : AS_OF <= due ? 'running' : 'overdue';
  const days_left = Math.round((Date.parse(due.slice(0, 10)) - Date.parse(at.slice(0, 10))) / 86_400_000);
  return { days: 7, law_days: 7, due, state, days_left, written: null, said: `${state} ${due}` };
}

export function caseAnswers(world: World): CaseAnswers {
  const { firm } = world;
  let next = 1;
  const ticks = new Map<string, Pick<CaseStep, 'done' | 'by'>>();
  const stepsOf = (id: string): CaseStep[] =>
    ['register', 'check_way', 'responsible', 'answer', 'confirm'].map((step) => ({
      step,
      text: step,
      ...(ticks.get(`${id} ${step}`) ?? { done: null, by: null }),
    }));
  const state = (due: string | null | undefined, closed: string | null | undefined): CaseState => {
    if (closed) return 'closed';
    return due && due < AS_OF ? 'overdue' : 'open';
  };
  const made = (id: string, input: CaseInput): CaseDetail => {
    const shipment = firm.shipments.find((other) => other.no === input.shipment_no);
    const customer = firm.customers.find((other) => other.id === (input.customer ?? shipment?.customer));
    const row: CaseRow = {
      id,
      no: input.no ?? null,
      kind: input.kind,
      state: state(input.due, input.closed),
      customer: customer?.id ?? null,
      customer_name: customer?.name ?? input.party ?? '',
      shipment: shipment?.id ?? null,
      shipment_no: input.shipment_no ?? null,
      opened: input.opened,
      due: input.due ?? null,
      closed: input.closed ?? null,
      justified: input.justified ?? null,
      cause: input.cause ?? null,
      link: input.link ?? null,
      claimed_fen: input.claimed_fen ?? null,
      paid_fen: input.paid_fen ?? null,
      channel: input.channel ?? null,
    };
    return {
      row,
      own_customer: input.customer ?? null,
      party: input.party ?? null,
      note: input.note ?? null,
      clock: clockOf(input),
    };
  };
  let all: CaseDetail[] = firm.shipments
    .filter((_, index) => index % 97 === 5)
    .map((shipment, index) => {
      const opened = after(shipment.due, 1);
      const closed = index % 6 === 0 ? null : after(opened, 1 + (index % 5));
      const kind = KINDS[index % 5] ?? 'complaint';
      return made(String(900_000 + next++), {
        kind,
        opened,
        closed: closed && closed < AS_OF ? closed : undefined,
        due: after(opened, 3),
        no: `GD${String(index + 1).padStart(7, '0')}`,
        shipment_no: shipment.no,
        cause: CAUSES[index % 5] ?? undefined,
        link: LINKS[index % 5] ?? undefined,
        channel: 'phone',
        justified: closed ? index % 3 !== 0 : undefined,
        claimed_fen: index % 5 > 1 ? 12_000 : undefined,
        paid_fen: closed && index % 5 > 1 && index % 3 !== 0 ? 8_000 : undefined,
      });
    })
    .filter(({ row }) => row.opened <= AS_OF);
  const views = new Map<string, CaseRow[]>();
  const change = (op: string, note: string, to: CaseDetail[]) => {
    const before = all;
    world.do(
      op,
      note,
      ['cases'],
      { service_case: 1 },
      () => (all = to),
      () => (all = before),
    );
  };
  world.cases = () => all.length;
  world.caseRows = () => all.map(({ row }) => row);
  const find = (id: string): CaseDetail => {
    const found = all.find(({ row }) => row.id === id);
    if (!found) throw new CoreFault({ code: 'no_such_case', args: {} });
    return found;
  };
  const troubled = () => {
    const told = new Set(all.map(({ row }) => row.shipment));
    return firm.shipments.filter((row) => row.trouble !== null && !told.has(row.id));
  };
  const sum = (rows: CaseRow[]) => rows.reduce((fen, row) => fen + (row.paid_fen ?? 0), 0);
  return {
    'cases.list': ({ filter = {}, sort = 'opened', descending = sort === 'opened' }) => {
      const { query, kinds, states, customer, shipment, from, to } = filter;
      const text = query?.toLowerCase();
      const rows = all
        .map(({ row }) => row)
        .filter(
          (row) =>
            (!kinds || kinds.includes(row.kind)) &&
            (!states || states.includes(row.state)) &&
            (!customer || row.customer === customer) &&
            (!shipment || row.shipment === shipment) &&
            (!from || row.opened.slice(0, 10) >= from) &&
            (!to || row.opened.slice(0, 10) <= to) &&
            (!text || [row.no, row.shipment_no, row.customer_name].some((part) => part?.toLowerCase().includes(text))),
        );
      const key = (row: CaseRow) => {
        if (sort === 'customer') return row.customer_name;
        if (sort === 'shipment') return row.shipment_no ?? '';
        if (sort === 'paid') return row.paid_fen ?? -1;
        if (sort === 'claimed') return row.claimed_fen ?? -1;
        return row[sort] ?? '';
      };
      const turn = descending ? -1 : 1;
      rows.sort((a, b) => (key(a) < key(b) ? -turn : key(a) > key(b) ? turn : 0));
      const view = `cases-${views.size + 1}`;
      views.set(view, rows);
      const open = rows.filter((row) => row.state !== 'closed');
      return {
        view,
        total: rows.length,
        open: open.length,
        overdue: open.filter((row) => row.state === 'overdue').length,
        paid_fen: sum(rows),
        as_of: AS_OF,
      };
    },
    'cases.rows': ({ view, offset, limit }) => ({ rows: (views.get(view) ?? []).slice(offset, offset + limit) }),
    'tradeoff.cases': () => ({ total: all.length, rows: all.slice(0, 2).map(({ row }) => row) }),
    'cases.card': ({ id }) => find(id),
    'cases.steps': ({ id }) => ({ steps: stepsOf(id) }),
    'cases.tick': ({ id, step, done, by }) => {
      ticks.set(`${id} ${step}`, done ? { done, by: by ?? null } : { done: null, by: null });
      change('edit_case', step, all);
      return { steps: stepsOf(id) };
    },
    'cases.claim': ({ id, harm = 'loss', value_fen, insured_fen, freight_fen = 1_200, share = 1 }) => {
      const { row } = find(id);
      const insured = insured_fen || null;
      if (harm !== 'delay' && value_fen === undefined && insured === null)
        throw new CoreFault({ code: 'claim_value', args: {} });
      const worth = harm === 'delay' ? 0 : Math.round((value_fen ?? insured ?? 0) * share);
      const goods_fen = insured === null ? worth : Math.min(worth, insured);
      const refund_fen = harm === 'loss' || harm === 'delay' || share >= 1 ? freight_fen : 0;
      const total_fen = goods_fen + refund_fen;
      const step = (why: ClaimWhy, amount_fen: number) => ({ why, amount_fen, text: `${why} ${amount_fen / 100}` });
      return {
        harm,
        freight_fen,
        value_fen: value_fen ?? null,
        insured_fen: insured,
        share,
        claimed_fen: row.claimed_fen,
        goods_fen,
        refund_fen,
        total_fen,
        steps: [step('value', goods_fen), step('freight', refund_fen), step('total', total_fen)],
        terms: { refund_on_loss: true, refund_on_delay: true, proportional: true, cap_times: null, cap_fen: null },
        basis: '快递暂行条例',
      };
    },
    'cases.causes': ({ kind }) => ({ known: CAUSES.filter((_, at) => KINDS[at] === kind), own: [] }),
    'cases.add': ({ case: input }) => {
      const id = String(900_000 + next++);
      change('add_case', input.no ?? '', [...all, made(id, input)]);
      return { id };
    },
    'cases.edit': ({ id, case: input }) => {
      find(id);
      change('edit_case', input.no ?? '', [...all.filter(({ row }) => row.id !== id), made(id, input)]);
      return {};
    },
    'cases.close': ({ id, closed, paid_fen, justified }) => {
      const old = find(id);
      const row: CaseRow = {
        ...old.row,
        closed,
        state: 'closed',
        paid_fen: paid_fen ?? old.row.paid_fen,
        justified: justified ?? old.row.justified,
      };
      change('close_case', row.no ?? '', [...all.filter((other) => other.row.id !== id), { ...old, row }]);
      return {};
    },
    'cases.delete': ({ ids }) => {
      const left = all.filter(({ row }) => !ids.includes(row.id));
      const cases = all.length - left.length;
      change('delete_cases', '', left);
      return { cases };
    },
    'cases.troubled': () => {
      const rows = troubled();
      const n = (trouble: string) => rows.filter((row) => row.trouble === trouble).length;
      return { damage: n('damaged'), loss: n('lost'), delay: n('delayed') };
    },
    'cases.open_troubled': () => {
      const fresh = troubled().map((row) =>
        made(String(900_000 + next++), {
          kind: row.trouble === 'lost' ? 'loss' : row.trouble === 'damaged' ? 'damage' : 'delay',
          opened: row.delivered ?? row.due,
          shipment_no: row.no,
        }),
      );
      if (fresh.length > 0) change('open_cases', '', [...all, ...fresh]);
      return { cases: fresh.length };
    },
    'cases.counts': () => {
      const rows = all.map(({ row }) => row);
      return {
        cases: rows.length,
        kinds: KINDS.map((kind) => {
          const of = rows.filter((row) => row.kind === kind);
          return {
            kind,
            cases: of.length,
            open: of.filter((row) => row.state !== 'closed').length,
            justified: of.filter((row) => row.justified).length,
            paid_fen: sum(of),
          };
        }),
        causes: CAUSES.map((cause) => {
          const of = rows.filter((row) => row.cause === cause);
          return { cause, cases: of.length, paid_fen: sum(of) };
        }),
        links: [...new Set(rows.map((row) => row.link))].map((link) => {
          const of = rows.filter((row) => row.link === link);
          return { link, cases: of.length, paid_fen: sum(of) };
        }),
      };
    },
    'cases.failure_cost': () => ({ months: [] }),
  };
}
