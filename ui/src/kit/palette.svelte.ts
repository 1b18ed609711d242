/** The state of the command palette, without a page: query, groups of results as they arrive, the chosen line. */
import type { PaletteGroup, PaletteItem, PaletteSource } from './palette';

export class Palette {
  query = $state('');
  groups = $state.raw<readonly PaletteGroup[]>([]);
  /** Sources that have not answered yet. */
  waiting = $state(0);
  /** Id of the chosen item; follows the item when a slower source answers above it. */
  chosen = $state<string | null>(null);
  #abort: AbortController | null = null;
  /** Once an arrow was pressed, arriving results do not move the choice. */
  #steered = false;

  readonly items = $derived(this.groups.flatMap((group) => group.items));
  readonly index = $derived(this.items.findIndex((item) => item.id === this.chosen));

  /** Asks all sources; each answer is shown when it comes, in the order of the sources. */
  search(
    query: string,
    sources: readonly PaletteSource[],
    recent: PaletteGroup | null,
    onfault?: (fault: unknown) => void,
  ): void {
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    this.#steered = false;
    this.query = query;
    const wanted = query.trim();
    const answers = new Map<string, readonly PaletteItem[]>();
    if (wanted === '' && recent) answers.set(recent.id, recent.items);

    const show = () => {
      // What was used lately is not said twice.
      const seen = new Set<string>();
      const groups = [...(recent ? [recent] : []), ...sources.map(({ id, title }) => ({ id, title: title() }))].map(
        ({ id, title }) => ({ id, title, items: fresh(answers.get(id) ?? [], seen) }),
      );
      this.groups = groups.filter((group) => group.items.length > 0);
      const kept = this.#steered && this.items.some((item) => item.id === this.chosen);
      if (!kept) this.chosen = this.items[0]?.id ?? null;
    };

    this.waiting = sources.length;
    for (const source of sources) {
      // A source that answers at once is shown at once; the old results stay until the first answer, without flicker.
      void Promise.resolve()
        .then(() => source.search(wanted, abort.signal))
        .catch((fault: unknown) => {
          if (!abort.signal.aborted) onfault?.(fault);
          return [];
        })
        .then((items) => {
          if (abort.signal.aborted) return;
          answers.set(source.id, items);
          this.waiting -= 1;
          show();
        });
    }
    if (sources.length === 0 || answers.size > 0) show();
  }

  /** Moves the choice; goes round at the ends. */
  step(by: number): void {
    if (this.items.length === 0) return;
    this.#steered = true;
    const from = this.index < 0 && by < 0 ? 0 : this.index;
    this.chosen = this.items[(from + by + this.items.length) % this.items.length]?.id ?? null;
  }

  choose(id: string): void {
    this.#steered = true;
    this.chosen = id;
  }

  get item(): PaletteItem | null {
    return this.items[this.index] ?? null;
  }

  close(): void {
    this.#abort?.abort();
    this.#abort = null;
    this.groups = [];
    this.waiting = 0;
    this.chosen = null;
    this.query = '';
  }
}

function fresh(items: readonly PaletteItem[], seen: Set<string>): PaletteItem[] {
  return items.filter(({ id }) => !seen.has(id) && seen.add(id));
}
