/**
 * Privacy of the mock: everybody has a card, waybills and backups; the customer `SHARED` shares the name with somebody, and of
 * the phone `NOBODY` nothing is held.
 */
import type { Api, Erasure, HeldTable, PersonReq } from '../../gen/api';
import { CoreFault } from '../bridge';
import type { World } from './world';

type PrivacyMethod = `privacy.${'held' | 'copy' | 'erase' | 'erasures' | 'class_copy'}`;
type PrivacyAnswers = { [M in PrivacyMethod]: (req: Api[M]['req']) => Api[M]['res'] };

export const SHARED = '1002';
export const NOBODY = '13900000000';
const PEERS = ['李敏的电脑', '仓库电脑'];
/** Unpacked copies beside the backups. */
const COPIES = 1;

const refuse = (code: string, args: Record<string, string> = {}): never => {
  throw new CoreFault({ code, args });
};

export function privacyAnswers(world: World): PrivacyAnswers {
  const { firm } = world;
  let erasures: Erasure[] = [];
  /** By customer or phone. */
  const erased = new Map<string, number>();

  const someone = ({ customer, phone }: PersonReq) => {
    if ((customer === undefined) === (phone === undefined)) return refuse('person_unclear');
    if (phone !== undefined) {
      if (phone.replaceAll(/\D/gu, '').length < 7) refuse('phone_unclear', { text: phone });
      return { key: phone, card: undefined };
    }
    const card = firm.customers.find(({ id }) => id === customer);
    return { key: customer ?? '', card: card ?? refuse('no_such_customer', { id: customer ?? '' }) };
  };

  const tables = (req: PersonReq): HeldTable[] => {
    const { key, card } = someone(req);
    if (key === NOBODY) return [];
    if (!card) return [{ table: 'shipment', rows: 3 }];
    const shipments = firm.shipments.filter(({ customer }) => customer === card.id).length;
    return [
      { table: 'shipment', rows: shipments },
      { table: 'customer_key', rows: 3 },
      { table: 'service_case', rows: 2 },
      { table: 'customer', rows: 1 },
    ];
  };

  return {
    'privacy.held': (req) => {
      const { key, card } = someone(req);
      return {
        name: card ? `${card.name[0]}**` : '',
        tables: tables(req),
        shared: card?.id === SHARED,
        backups: world.backups().length,
        copies: COPIES,
        peers: PEERS,
        erased: erased.get(key) ?? null,
      };
    },
    'privacy.copy': ({ handle, ...who }) => {
      const rows = tables(who).reduce((sum, table) => sum + table.rows, 0);
      return world.job('privacy_copy', () => ({ file: '个人资料.html', bytes: 20_480, rows }), {
        held: handle === 'slow',
      });
    },
    'privacy.erase': ({ backups, ...who }) => {
      const { key, card } = someone(who);
      return world.job('privacy_erase', () => {
        const emptied = tables(who);
        if (emptied.length === 0 && erased.has(key)) refuse('already_erased');
        const phones = card ? Number(card.phone !== '') : 1;
        const blank = { account: null, contact: null, phone: '', address: null, note: null };
        const stands = `*** ${Number(card?.id).toString(16).toUpperCase().padStart(4, '0')}`;
        if (card) Object.assign(card, blank, { name: stands });
        if (!erased.has(key)) {
          const entry = { id: String(erasures.length + 1), at: world.now, by: '前台电脑', phones };
          erasures = [{ ...entry, customer: card?.id ?? null }, ...erasures];
          erased.set(key, world.now);
        }
        const kept = world.backups().length;
        world.tell({ event: 'changed', tags: ['customers', 'shipments', 'cases', 'erasures', 'file'] });
        return {
          tables: emptied,
          left: card?.id === SHARED ? 2 : 0,
          clean: true,
          backups: backups ? kept : 0,
          backups_left: COPIES + (backups ? 0 : kept),
          peers: PEERS,
        };
      });
    },
    'privacy.erasures': () => ({ erasures }),
    'privacy.class_copy': ({ handle }) =>
      world.job('privacy_class_copy', () => ({ file: '示例网点 教学用.keheng', bytes: 4_100_000, names: 4_120 }), {
        held: handle === 'slow',
      }),
  };
}
