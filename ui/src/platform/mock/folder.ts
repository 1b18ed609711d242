/**
 * Folders of the mock: one that machines share, with a file of each worth, and a second one for backups. A handle `gone` is a
 * stick that is out.
 */
import type { Api, Backups, ExchangeFolder, FolderFile, FolderState } from '../../gen/api';
import { CoreFault } from '../bridge';
import type { World } from './world';

type FolderMethod =
  | `exchange.${'folder' | 'watch' | 'from_folder' | 'folder_place'}`
  | `desk.${'backups' | 'prove_backup' | 'second_backups'}`;
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

const FILES = [
  file('客衡交换_城东网点_2026-11-21_0900_全量', '李敏的电脑', hour(9), 'new'),
  file('客衡交换_城东网点_2026-11-20_1805_增量', '仓库电脑', hour(-6), 'gap', { full: false, bytes: 40_960 }),
  file('客衡交换_城东网点_2026-11-20_0900_全量', '李敏的电脑', hour(-15), 'older'),
  file('客衡交换_城东网点_2026-11-19_0840_全量', '王老师的笔记本', hour(-39), 'known'),
];

export function folderAnswers(world: World): FolderAnswers {
  let shared: ExchangeFolder = { name: null, reachable: false, files: [], fresh: 0 };
  let second: Backups['second'] = null;
  const backups = () => ({
    backups: world.backups(),
    data: world.file()?.name ?? null,
    second,
    proved: world.proved,
  });
  return {
    'exchange.folder': () => shared,
    'exchange.watch': ({ handle }) => {
      const files = handle === undefined || handle === 'gone' ? [] : FILES;
      const fresh = files.filter(({ state }) => state === 'new').length;
      shared = { name: handle === undefined ? null : '共享', reachable: files.length > 0, files, fresh };
      world.tell({ event: 'changed', tags: ['exchange'] });
      return shared;
    },
    'exchange.from_folder': ({ file: name }) => {
      const found = shared.files.find((one) => one.file === name);
      if (!found) throw new CoreFault({ code: 'file_missing', args: { name } });
      return { handle: found.state === 'gap' ? 'gap' : 'mock-exchange', name, bytes: found.bytes };
    },
    'exchange.folder_place': () => ({ handle: 'mock-place', name: '客衡交换_城东网点_2026-11-21_0940_全量.khsync' }),
    'desk.backups': backups,
    'desk.prove_backup': () => {
      world.proved = world.backupAt;
      return backups();
    },
    'desk.second_backups': ({ handle }) => {
      second =
        handle === undefined
          ? null
          : { name: 'U盘', reachable: handle !== 'gone', newest: handle === 'gone' ? null : world.backupAt };
      world.tell({ event: 'changed', tags: ['file'] });
      return backups();
    },
  };
}
