/** The exchange folder that machines share: asked once, shown in several places. */
import { reads, type ExchangeFolder, type Exported, type FolderFile } from '../../gen/api';
import { resource, Sending, type Resource } from '../../kit';
import { call, pickFolder, size, w } from '../../platform';
import { desk } from '../desk';
import { arriving } from './arriving.svelte';

class Shared {
  /** A file for colleagues is on its way into the folder. */
  readonly sending = new Sending();
  #answer = $state.raw<Resource<ExchangeFolder> | null>(null);

  get value(): ExchangeFolder | undefined {
    return this.#answer?.value;
  }

  get fault(): unknown {
    return this.#answer?.fault;
  }

  /** Its name; null where none was chosen. */
  get name(): string | null {
    return this.value?.name ?? null;
  }

  /** It can be written to now. */
  get reachable(): boolean {
    return this.value?.reachable ?? false;
  }

  /** Files that bring something. */
  get fresh(): number {
    return this.value?.fresh ?? 0;
  }

  /** Asks from now on. Call it during component initialisation, once for the page. */
  follow(): void {
    const answer = resource(reads['exchange.folder'], () => call('exchange.folder', {}));
    this.#answer = answer;
    $effect(() => () => {
      if (this.#answer === answer) this.#answer = null;
    });
  }

  async choose(): Promise<void> {
    const folder = await pickFolder();
    if (!folder) return;
    const { name } = await call('exchange.watch', { handle: folder.handle });
    this.#answer?.reload();
    if (name !== null) desk.toasts.show(w.exchangeFolderChosen({ name }), { tone: 'good' });
  }

  async stop(): Promise<void> {
    const { name } = this;
    if (name === null) return;
    await call('exchange.watch', {});
    this.#answer?.reload();
    desk.toasts.show(w.exchangeFolderStopped({ name }));
  }

  /** Looks at a file of it, as if it had been dropped on the window. */
  async look({ file }: Pick<FolderFile, 'file'>): Promise<void> {
    await arriving.offer([await call('exchange.from_folder', { file })]);
  }

  /** Looks at everything that is new, one after another, the oldest first: later files may stand on earlier ones. */
  async lookAtFresh(): Promise<void> {
    const fresh = (this.value?.files ?? []).filter(({ state }) => state === 'new').toReversed();
    const offered = await Promise.all(fresh.map(({ file }) => call('exchange.from_folder', { file })));
    if (offered.length > 0) await arriving.offer(offered);
  }

  /** Writes everything for everybody into the folder. */
  async write(): Promise<void> {
    let written: Exported | undefined;
    await this.sending.run(async () => (written = await exported((await call('exchange.folder_place', {})).handle)));
    const { fault } = this.sending;
    this.sending.fault = null;
    if (fault) throw fault;
    if (written) tellWritten(written);
  }
}

export const shared = new Shared();

/** Writes an exchange file to a place, for everybody and unlocked unless `told` says otherwise. */
export async function exported(handle: string, told: { peer?: string; passphrase?: string } = {}): Promise<Exported> {
  return desk.jobs.end<Exported>(await call('exchange.export', { handle, ...told }));
}

export function tellWritten({ file, rows, bytes }: Exported): void {
  desk.toasts.show(w.exchangeWritten({ name: file, rows, size: size(bytes) }), { tone: 'good', lasts: 8000 });
}
