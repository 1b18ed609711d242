/** What guards persons, as the mock's core answers: the lock of the window and the log of acts. */
import { CoreFault } from '../bridge';
import type { Answers } from './answers';
import type { World } from './world';

const ACTS = [
  'reveal',
  'export',
  'export_open',
  'person_copy',
  'class_copy',
  'erase',
  'import',
  'exchange_out',
  'exchange_in',
  'backup',
  'restore',
  'lock_set',
  'lock_changed',
  'lock_removed',
  'lock_off',
  'lock_failed',
  'privacy',
];

type Lock =
  'lock.state' | 'lock.open' | 'lock.now' | 'lock.beat' | 'lock.set' | 'lock.remove' | 'audit.list' | 'audit.check';

export function lockAnswers(world: World): Pick<Answers, Lock> {
  const { guard } = world;
  const lock = (locked: boolean) => {
    guard.locked = locked;
    world.tell({ event: 'lock', locked });
    return guard.state();
  };
  const written = (act: string) => {
    guard.note(world.now, act);
    world.tell({ event: 'changed', tags: ['lock', 'audit'] });
    return guard.state();
  };
  const [first, second] = world.firm.customers;
  const hours = (n: number) => world.now - n * 3_600_000;
  guard.note(hours(70), 'import', { table: 'shipment', count: 1280 });
  guard.note(hours(47), 'exchange_in', { by: '李敏的电脑', count: 18 });
  guard.note(hours(26), 'export', { table: 'customer', count: world.firm.customers.length });
  guard.note(hours(25), 'reveal', { table: 'customer', row: second?.id ?? '', label: second?.name ?? '' });
  guard.note(hours(3), 'export_open', { table: 'shipment', count: 312, by: '李敏的电脑' });
  guard.note(hours(1), 'reveal', { table: 'customer', row: first?.id ?? '', label: first?.name ?? '' });
  return {
    'lock.state': () => guard.state(),
    'lock.open': ({ word }) => {
      guard.judge(word, world.now);
      return lock(false);
    },
    'lock.now': () => {
      if (guard.word === '') throw new CoreFault({ code: 'lock_none', args: {} });
      return lock(true);
    },
    'lock.beat': () => guard.state(),
    'lock.set': ({ word, present, minutes }) => {
      const there = guard.word !== '';
      if (there) guard.judge(present, world.now);
      if (word !== undefined && word.length < 4) throw new CoreFault({ code: 'lock_short', args: { least: 4 } });
      guard.word = word ?? guard.word;
      guard.minutes = minutes ?? guard.minutes;
      return written(there ? 'lock_changed' : 'lock_set');
    },
    'lock.remove': ({ word }) => {
      guard.judge(word, world.now);
      [guard.word, guard.locked] = ['', false];
      return written('lock_removed');
    },
    'audit.list': ({ act, offset = 0, limit = 100 }) => {
      const lines = guard.lines.filter((line) => act === undefined || line.act === act);
      return { lines: lines.slice(offset, offset + limit), total: lines.length, acts: ACTS };
    },
    'audit.check': () => ({
      ok: !guard.meddled,
      lines: guard.lines.length,
      runs: 3,
      changed: guard.meddled ? 1 : 0,
      changed_at: guard.meddled ? [hours(26)] : [],
      missing: guard.meddled ? 2 : 0,
      missing_before: guard.meddled ? [hours(25), hours(3)] : [],
      cut: guard.meddled,
    }),
  };
}
