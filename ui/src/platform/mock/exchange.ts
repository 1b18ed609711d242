/**
 * The exchange of the mock: a colleague's file with something of everything, what two machines do not agree on, and who has
 * what. Other files behave as their handle says: `locked`, `brake`, `joins`, `same`, `newer`, `gap`, `slow`.
 */
import type {
  Api,
  Arrival,
  ArrivalReq,
  Conflict,
  ConflictCard,
  ConflictField,
  Offered,
  Peers,
  RowChange,
} from '../../gen/api';
import { CoreFault } from '../bridge';
import type { World } from './world';

type ExchangeMethod =
  `exchange.${'export' | 'preview' | 'import' | 'conflicts' | 'conflict' | 'settle' | 'peers' | 'code'}`;
type ExchangeAnswers = { [M in ExchangeMethod]: (req: Api[M]['req']) => Api[M]['res'] };

const NAME = '客衡交换_城东网点_2026-11-21_0900_全量.khsync';
/** What opens `locked`. */
export const PASSPHRASE = '顺风2026';
/** Rows that `brake` wants typed. */
export const BRAKED = 412;

/** The file that the dialog gives, or that is dropped. */
export const carried = (handle = 'mock-exchange'): Offered => ({ handle, name: NAME, bytes: 5_242_880 });

const LI = '李敏的电脑';
const at = (hour: number, minute: number, day = 21) => Date.UTC(2026, 10, day, hour - 8, minute);

const part = (name: string, mine: string, theirs: string, taken = true, conflict = false) => ({
  part: name,
  mine,
  theirs,
  conflict,
  taken,
});

function rows(world: World): RowChange[] {
  const [first, second, third, fourth, fifth] = world.firm.customers.map(({ name }) => name);
  const fresh = (label: string, account: string, phone: string): RowChange => ({
    table: 'customer',
    id: `new-${account}`,
    label,
    fate: 'new',
    parts: [part('name', '', label), part('account', '', account), part('contact', '', phone)],
  });
  return [
    fresh('青禾生鲜', 'YJ20188', '王蕾 139****0421'),
    fresh('北岸书局', 'YJ20191', '孙强 137****8830'),
    {
      table: 'customer',
      id: '2003',
      label: third ?? '',
      fate: 'changed',
      parts: [part('contact', '陈颖 138****2221', '陈颖 139****7702'), part('note', '', '月底前要对账单')],
    },
    {
      table: 'customer',
      id: '2001',
      label: first ?? '',
      fate: 'changed',
      parts: [part('contact', '刘洋 138****2200', '周梅 136****1029', false, true)],
    },
    {
      table: 'customer',
      id: '2005',
      label: fifth ?? '',
      fate: 'asked',
      parts: [part('address', '城东路 15 号', '', false)],
    },
    ...[0, 1, 2, 3].map((n): RowChange => ({
      table: 'shipment',
      id: `7700100400${n}`,
      label: `7700100400${n}123`,
      fate: 'new',
      parts: [part('payer', '', second ?? ''), part('shipped', '', `2026-11-20 1${n}:05`), part('money', '', '12.50')],
    })),
    {
      table: 'shipment',
      id: '77001003230425',
      label: '77001003230425',
      fate: 'changed',
      parts: [part('outcome', '运输中', '已签收 2026-11-21 08:40')],
    },
    {
      table: 'cost_entry',
      id: 'entry-9',
      label: `2026-11 油费 ${fourth ?? ''}`,
      fate: 'deleted',
      parts: [part('amount', '2026-11-03 860.00', '')],
    },
  ];
}

const NONE = { new: 0, changed: 0, same: 0, conflicts: 0, deleted: 0, revived: 0, asked: 0 };

/** What a file would do. */
function arrival(world: World, handle: string): Arrival {
  const told: Arrival = {
    file: NAME,
    bytes: 5_242_880,
    from: LI,
    to: '前台电脑',
    firm: '城东网点',
    at: at(9, 0),
    full: true,
    joins: false,
    newest: at(8, 52),
    clock_ahead_hours: null,
    unknown: [],
    new: 14,
    changed: 3,
    same: 4_812,
    conflicts: 1,
    deleted: 1,
    revived: 0,
    asked: 1,
    refused: 0,
    tables: [
      { ...NONE, table: 'customer', new: 2, changed: 2, conflicts: 1, asked: 1, same: 38 },
      { ...NONE, table: 'shipment', new: 12, changed: 1, same: 4_770 },
      { ...NONE, table: 'cost_entry', deleted: 1, same: 4 },
    ],
    rows: rows(world),
    brakes: [],
    operation: null,
  };
  switch (handle) {
    case 'brake':
      return {
        ...told,
        changed: 15,
        conflicts: 0,
        asked: 0,
        deleted: 400,
        tables: [
          { ...NONE, table: 'customer', changed: 12, same: 28 },
          { ...NONE, table: 'shipment', new: 12, changed: 3, deleted: 400, same: 1_200 },
        ],
        rows: told.rows.filter(({ table }) => table === 'shipment'),
        brakes: [
          { table: 'customer', rows: 12, of: 40 },
          { table: 'shipment', rows: 400, of: 1_600 },
        ],
      };
    case 'joins':
      return { ...told, joins: true };
    case 'newer':
      return { ...told, clock_ahead_hours: 53, unknown: ['vehicle', 'customer.credit'], full: false };
    case 'same':
      return { ...told, ...NONE, same: 4_827, newest: null, tables: [], rows: [] };
    default:
      return told;
  }
}

function conflictsOf(world: World): Conflict[] {
  const [first, second, third] = world.firm.customers.map(({ name }) => name);
  const conflict = (id: string, told: Partial<Conflict>): Conflict => ({
    id,
    table: 'customer',
    row: '2001',
    label: first ?? '',
    deletion: false,
    part: 'contact',
    stands: { value: '刘洋 138****2200', by: '前台电脑', at: at(16, 20, 20) },
    other: { value: '周梅 136****1029', by: LI, at: at(8, 52) },
    gone: false,
    settled: false,
    editable: true,
    hidden: false,
    ...told,
  });
  return [
    conflict('c1', { hidden: true }),
    conflict('c2', {
      part: 'note',
      stands: { value: '周五前回电话', by: '前台电脑', at: at(16, 21, 20) },
      other: { value: '已回电话，同意涨价 3%', by: LI, at: at(8, 50) },
    }),
    conflict('c3', {
      table: 'service_case',
      row: '31',
      label: `投诉 2026-11-18 ${second ?? ''}`,
      part: 'outcome',
      stands: { value: '赔付 60.00，已结案', by: '仓库电脑', at: at(10, 2, 20) },
      other: { value: '', by: LI, at: at(9, 40, 20) },
    }),
    conflict('c4', {
      row: '2003',
      label: third ?? '',
      deletion: true,
      editable: false,
      part: '',
      stands: { value: '地址 城东路 15 号', by: '前台电脑', at: at(11, 0, 20) },
      other: { value: '', by: LI, at: at(8, 30) },
    }),
  ];
}

/** What a third value is written into, and the same conflict in full. */
const FIELDS: Record<string, ConflictCard['fields']> = {
  c1: [field('contact', '刘洋', '周梅'), field('phone', '13800002200', '13600001029')],
  c2: [field('note', '周五前回电话', '已回电话，同意涨价 3%')],
  c3: [
    { ...field('closed', '2026-11-20T10:02', ''), kind: 'time' },
    { ...field('justified', 'yes', ''), kind: 'code', family: 'verdict', codes: ['no', 'yes'] },
    { ...field('paid_fen', '6000', ''), kind: 'money' },
  ],
};

function field(column: string, stands: string, other: string): ConflictField {
  return { column, kind: 'text', needed: false, family: '', codes: [], stands, other };
}

const inFull = (conflict: Conflict): Conflict => {
  const full = (side: 'stands' | 'other') => (FIELDS[conflict.id] ?? []).map((told) => told[side]).join(' · ');
  const { stands, other } = conflict;
  return { ...conflict, stands: { ...stands, value: full('stands') }, other: { ...other, value: full('other') } };
};

const refuse = (code: string, args: Record<string, string | number> = {}): never => {
  throw new CoreFault({ code, args });
};

export function exchangeAnswers(world: World): ExchangeAnswers {
  let conflicts = conflictsOf(world);
  let peers: Peers['peers'] = world.alone
    ? []
    : [
        { id: '11', name: LI, at: at(18, 5, 20), has_until: at(17, 30, 20), behind: 3 },
        { id: '12', name: '仓库电脑', at: at(9, 12, 18), has_until: null, behind: 21 },
        { id: '13', name: '王老师的笔记本', at: at(8, 40), has_until: at(8, 40), behind: 0 },
      ];
  let code = '7QK2M9XWT4HDB8RNZ5PCA3VF';
  const listed = (settled = false) => ({
    open: conflicts.filter((conflict) => !conflict.settled).length,
    conflicts: conflicts.filter((conflict) => settled || !conflict.settled),
  });
  const known = () => ({ code, exchanged: peers.length > 0, peers, conflicts: listed().open });
  const unlocked = ({ handle, passphrase }: ArrivalReq) => {
    if (handle === 'locked' && passphrase === undefined) refuse('exchange_locked');
    if (handle === 'locked' && passphrase !== PASSPHRASE) refuse('exchange_passphrase');
    if (handle === 'gap') refuse('exchange_gap', { name: LI });
    return handle;
  };
  return {
    'exchange.export': ({ peer }) =>
      world.job('exchange_export', () => ({
        file: peer ? NAME.replace('全量', '给李敏') : NAME,
        bytes: peer ? 40_960 : 5_242_880,
        full: !peer,
        rows: peer ? 37 : 4_830,
        from: '前台电脑',
        to: peers.find(({ id }) => id === peer)?.name ?? null,
      })),
    'exchange.preview': (req) =>
      world.job('exchange_preview', () => arrival(world, unlocked(req)), { held: req.handle === 'slow' }),
    'exchange.import': (req) =>
      world.job('exchange_import', () => {
        const would = arrival(world, unlocked(req));
        const [brake] = would.brakes;
        if (brake && !req.sure) refuse('exchange_brake', { ...brake });
        if (would.new + would.changed === 0) return would;
        const before = peers;
        const touched = Object.fromEntries(would.tables.map((told) => [told.table, told.new + told.changed]));
        world.do(
          'exchange',
          would.from,
          ['exchange', 'conflicts', 'customers', 'shipments'],
          touched,
          () => {
            peers = peers.map((peer) => (peer.name === LI ? { ...peer, at: would.at, behind: 0 } : peer));
            world.taken.add(req.handle);
          },
          () => {
            peers = before;
            world.taken.delete(req.handle);
          },
        );
        return { ...would, brakes: [], operation: world.history[0]?.id ?? null };
      }),
    'exchange.conflicts': ({ settled }) => listed(settled),
    'exchange.conflict': ({ id, reveal }) => {
      const found = conflicts.find((conflict) => conflict.id === id) ?? refuse('no_such_conflict');
      return {
        conflict: reveal && found.hidden ? inFull(found) : found,
        fields: found.editable ? (FIELDS[id] ?? []) : [],
      };
    },
    'exchange.settle': ({ ids, values }) => {
      // The card asks for a name that is not too long; the mock for a note.
      if ((values?.['note'] ?? '').length > 2000) refuse('text_too_long', { field: 'note', limit: 2000 });
      const before = conflicts;
      world.do(
        'settle_conflict',
        '',
        ['conflicts', 'customers'],
        { customer: ids.length },
        () =>
          (conflicts = conflicts.map((conflict) =>
            ids.includes(conflict.id) ? { ...conflict, settled: true } : conflict,
          )),
        () => (conflicts = before),
      );
      return listed();
    },
    'exchange.peers': known,
    'exchange.code': ({ code: typed }) => {
      const plain = typed.replaceAll(/[\s-]/gu, '').toUpperCase();
      if (!/^[0-9A-HJKMNP-TV-Z]{24}$/u.test(plain)) refuse('exchange_secret');
      if (peers.length > 0) refuse('exchange_has_met');
      code = plain;
      world.tell({ event: 'changed', tags: ['exchange'] });
      return known();
    },
  };
}
