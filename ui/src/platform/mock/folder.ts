/**
 * Folders of the mock: one that machines share, with a file of each worth, and a second one for backups. A handle `gone` is a
 * stick that is out, `empty` a folder without files, `unreadable` and `same` are refused.
 */
import type { Api, Backups, ExchangeFolder, FolderFile, FolderState } from '../../gen/api';
import { CoreFault } from '../bridge';
import type { World } from './world';

type FolderMethod =
  | `exchange.${'folder' | 'watch' | 'from_folder' | 'folder_place'}`
  | `desk.${'backups' | 'backup_of' | 'prove_backup' | 'second_backups'}`;
type FolderAnswers = { [M in FolderMethod]: (req: Api[M]['req']) => Api[M]['res'] };

const hour = (n: number) => Date.UTC(2026, 10, 21, n - 8);

const file = (
  name: string,
  from: string,
  at: number,
  state: FolderState,
  told: Partial<FolderFile> = {},
): FolderFile => ({
  file: `${name}.khsync`,
  from,
  at,
  bytes: 5_242_880,
  full: true,
  state,
  ...told,
});

const FILES: readonly FolderFile[] = [
  file('客衡交换_城东网点_2026-11-21_0900_全量', '李敏的电脑', hour(9), 'new'),
  file('给城东网点的数据', '', hour(8), 'locked', { full: false, bytes: 2_097_152 }),
  file('客衡交换_城东网点_2026-11-20_1805_增量', '仓库电脑', hour(-6), 'gap', { full: false, bytes: 40_960 }),
  file('客衡交换_城东网点_2026-11-20_0900_全量', '李敏的电脑', hour(-15), 'older'),
  file('客衡交换_城东网点_2026-11-19_0840_全量', '王老师的笔记本', hour(-39), 'known'),
  file('城北网点_前台_2026-11-18_180000', '城北前台', hour(-54), 'other'),
  file('城东网点_仓库电脑_2026-11-18_090000', '', hour(-63), 'partial', { full: false, bytes: 1_310_720 }),
];

/** How a file behaves once it is looked at. */
const handleOf = ({ state }: FolderFile): string => (state === 'gap' || state === 'locked' ? state : 'mock-exchange');

export function folderAnswers(world: World): FolderAnswers {
  let watched: string | undefined;
  const shared = (): ExchangeFolder => {
    const there = watched === undefined || watched === 'gone' || watched === 'empty' ? [] : FILES;
    const files = there.map((one): FolderFile =>
      one.state === 'new' && world.taken.has(handleOf(one)) ? { ...one, state: 'known' } : one,
    );
    const fresh = files.filter(({ state }) => state === 'new').length;
    return {
      name: watched === undefined ? null : '共享',
      reachable: watched !== undefined && watched !== 'gone',
      files,
      fresh,
    };
  };
  let second: Backups['second'] = null;
  const backups = () => ({
    backups: world.backups(),
    data: world.file()?.name ?? (world.trouble ? '我的网点.keheng' : null),
    second,
    proved: world.proved,
  });
  return {
    'exchange.folder': shared,
    'exchange.watch': ({ handle }) => {
      if (handle === 'unreadable') throw new CoreFault({ code: 'file_unreadable', args: { name: '共享', reason: '' } });
      watched = handle;
      world.tell({ event: 'changed', tags: ['exchange'] });
      return shared();
    },
    'exchange.from_folder': ({ file: name }) => {
      const found = shared().files.find((one) => one.file === name);
      if (!found) throw new CoreFault({ code: 'file_missing', args: { name } });
      return { handle: handleOf(found), name, bytes: found.bytes };
    },
    'exchange.folder_place': () => ({ handle: 'mock-place', name: '客衡交换_城东网点_2026-11-21_0940_全量.khsync' }),
    'desk.backups': backups,
    // The mock knows a backup by its token.
    'desk.backup_of': ({ handle }) => {
      const data = world.file()?.name ?? (world.trouble ? '我的网点.keheng' : null);
      if (!handle.startsWith('backup')) return { backup: null, name: '', data };
      const backup = { file: `${handle}.khbak`, label: 'exit', at: Date.UTC(2026, 10, 20, 10, 30), bytes: 4_800_512 };
      return { backup, name: handle === 'backup-other' ? '城西网点.keheng' : (data ?? '我的快递.keheng'), data };
    },
    'desk.prove_backup': () => {
      world.proved = world.backupAt;
      return backups();
    },
    'desk.second_backups': ({ handle }) => {
      if (handle === 'same') throw new CoreFault({ code: 'same_folder', args: {} });
      if (handle !== undefined) world.backupAt ??= world.now;
      second =
        handle === undefined
          ? null
          : { name: 'U盘', reachable: handle !== 'gone', newest: handle === 'gone' ? null : world.backupAt };
      world.tell({ event: 'changed', tags: ['file'] });
      return backups();
    },
  };
}
