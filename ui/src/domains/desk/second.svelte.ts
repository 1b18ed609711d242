/** The second folder for backups: what is lost with this computer is not lost there. */
import { reads, type Backups } from '../../gen/api';
import { resource, Sending } from '../../kit';
import { call, pickFolder, w } from '../../platform';
import { desk } from './desk.svelte';

/** Under it the page keeps what it saw last: what lies on a stick that is out nobody can ask. */
const KEPT = 'backup.second';

interface Seen {
  data: string | null;
  name: string;
  newest: number;
}

function seen(): Seen | null {
  try {
    return JSON.parse(desk.recall(KEPT) ?? 'null') as Seen | null;
  } catch {
    return null;
  }
}

/** Asks for the folder; the newest backup is copied there at once. */
export async function chooseSecond(): Promise<void> {
  const folder = await pickFolder();
  if (!folder) return;
  const { second } = await call('desk.second_backups', { handle: folder.handle });
  if (!second) return;
  const { name } = second;
  if (second.reachable) desk.toasts.show(w.backupSecondChosen({ name }), { tone: 'good' });
  else desk.toasts.show(w.backupSecondWaits({ name }));
}

export class Second {
  readonly sending = new Sending();
  readonly #answer = resource(reads['desk.backups'], () => call('desk.backups', {}));

  constructor() {
    $effect(() => {
      const { second, data } = this.#answer.value ?? {};
      if (second?.reachable && second.newest !== null)
        desk.remember(KEPT, JSON.stringify({ data, name: second.name, newest: second.newest } satisfies Partial<Seen>));
    });
  }

  get known(): boolean {
    return this.#answer.value !== undefined;
  }

  get folder(): Backups['second'] {
    return this.#answer.value?.second ?? null;
  }

  /** The newest one there, also while the folder cannot be read. */
  get newest(): number | null {
    const { folder } = this;
    if (folder === null || folder.newest !== null) return folder?.newest ?? null;
    const last = seen();
    return last?.name === folder.name && last.data === this.#answer.value?.data ? last.newest : null;
  }

  choose(): Promise<boolean> {
    return this.sending.run(async () => {
      await chooseSecond();
      this.#answer.reload();
    });
  }

  stop(): Promise<boolean> {
    return this.sending.run(async () => {
      const { folder } = this;
      if (!folder) return;
      await call('desk.second_backups', {});
      this.#answer.reload();
      desk.toasts.show(w.backupSecondStopped({ name: folder.name }));
    });
  }
}
