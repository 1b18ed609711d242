/**
 * A stand-in for the core without network or process: the same contract over a small made-up firm. It serves page tests
 * and the page in a plain browser; the window never loads it.
 */
import type { Api, Method, Preferences } from '../../gen/api';
import type { Bridge } from '../bridge';
import { answersOf, type Answers } from './answers';
import { carried } from './exchange';
import { OFFERED } from './import';
import { World } from './world';

export interface Mock extends Bridge {
  readonly world: World;
  /** Calls made so far, for tests that ask what was asked. */
  readonly asked: { method: Method; req: unknown }[];
}

export interface MockOptions {
  /** Begin with the sample firm open instead of the first start. */
  begun?: boolean;
  /** The file has this word, and the window is locked; `word@` for one that is open. */
  lock?: string;
  /** The log of acts was meddled with. */
  meddled?: boolean;
  preferences?: Partial<Preferences>;
  answers?: Partial<Answers>;
  /** Handle of the file that a dialog gives for the exchange: it says how the file behaves. */
  carried?: string;
  /** Handle of the folder that a dialog gives: see `folder.ts`; null when the dialog is cancelled. */
  folder?: string | null;
  /** No other machine was met yet. */
  alone?: boolean;
  /** Code of the fault with which the file of the last time does not open; it has backups unless they are `lost`. */
  trouble?: string;
  lost?: boolean;
}

/** `?start` shows the first start; `?lang=en&theme=dark&projector&section=customers` begin elsewhere; `?carried=brake` gives another file, `?folder=gone` another folder, `?trouble=file_damaged` a file that does not open. */
function optionsOf(search: URLSearchParams): MockOptions {
  const section = search.get('section');
  const theme = search.get('theme');
  return {
    begun: !search.has('start') && !search.has('trouble'),
    lock: search.get('lock') ?? undefined,
    meddled: search.has('meddled'),
    carried: search.get('carried') ?? undefined,
    folder: search.get('folder') ?? undefined,
    alone: search.has('alone'),
    trouble: search.get('trouble') ?? undefined,
    lost: search.has('lost'),
    preferences: {
      language: search.get('lang') === 'en' ? 'en' : 'zh-CN',
      theme: theme === 'dark' || theme === 'system' ? theme : 'light',
      projector: search.has('projector'),
      page: section ? { section } : {},
    },
  };
}

export function makeMock(options: MockOptions | URLSearchParams = {}): Mock {
  const {
    begun = true,
    preferences = { language: 'zh-CN' },
    answers: own,
    carried: handle,
    folder = 'mock-folder',
    alone = false,
    trouble,
    lost = false,
    lock,
    meddled = false,
  } = options instanceof URLSearchParams ? optionsOf(options) : options;
  const world = new World(begun, preferences);
  if (lock) world.guard.put(lock);
  world.guard.meddled = meddled;
  world.alone = alone;
  if (trouble) {
    world.trouble = { code: trouble, args: { name: '我的网点.keheng', reason: '', version: 12, ours: 9 } };
    world.opened = world.sample = false;
    world.backupAt = lost ? null : world.now;
  }
  const answers: Answers = { ...answersOf(world), ...own };
  const asked: Mock['asked'] = [];
  return {
    world,
    asked,
    async call<M extends Method>(method: M, req: Api[M]['req']): Promise<Api[M]['res']> {
      asked.push({ method, req });
      world.guard.pass(method);
      const answer = answers[method] as (req: Api[M]['req']) => Api[M]['res'];
      // Through the wire: what is not data does not arrive.
      return structuredClone(answer(structuredClone(req)));
    },
    subscribe: (tell) => world.hear(tell),
    pickFiles: async (kind) =>
      kind === 'table' || kind === 'questionnaire'
        ? [OFFERED]
        : kind === 'picture'
          ? [{ handle: 'IMG_1024.jpg', name: 'IMG_1024.jpg', bytes: 2_400_000 }]
          : kind === 'exchange'
            ? [carried(handle)]
            : kind === 'backup'
              ? [{ handle: 'mock-backup', name: '城东网点.khbak', bytes: 4_800_512 }]
              : [{ handle: 'mock-file', name: '城东网点.keheng', bytes: 1 }],
    pickSave: async (suggested) => ({ handle: 'mock-place', name: suggested }),
    pickFolder: async () => (folder === null ? null : { handle: folder, name: '共享', bytes: 0 }),
    zoom: async (factor) => void document.documentElement.style.setProperty('zoom', String(factor)),
    fullscreen: async () => {},
  };
}
