/** Average amounts a month while they are typed, with the department each belongs to. */
import type { CostSetupRes, CostTotal, CostTotals } from '../../gen/api';
import { fenOf, shown, typed } from './numbers';

/** Yuan a month at most; beyond it the core refuses. */
const MOST_YUAN = 1e9;

export interface TotalText {
  item: string;
  yuan: string;
  /** Key of the department; empty is all by heads. */
  department: string;
}

/** What couriers use up: usually theirs alone. */
const OF_COURIERS: readonly string[] = ['fuel', 'vehicles'];

/** Place of the couriers: the department that collects or delivers. */
function couriers(setup: CostSetupRes): number | undefined {
  return setup.activities.find(({ stage }) => stage === 'collect' || stage === 'deliver')?.department;
}

export class TotalsDraft {
  lines = $state<TotalText[]>([]);
  from = $state('');
  to = $state('');
  /** As it came, in the words of `#text`: what was not changed is not sent, and closed months are left in peace. */
  readonly #before: string;

  /** `keys` name the departments in their order. */
  constructor(
    private readonly setup: CostSetupRes,
    keys: readonly string[],
  ) {
    const given = [...(setup.totals?.lines ?? [])];
    const usual = (item: string) => {
      const at = OF_COURIERS.includes(item) ? couriers(setup) : undefined;
      return at === undefined ? '' : (keys[at] ?? '');
    };
    const text = ({ item, amount_fen, department }: CostTotal): TotalText => ({
      item,
      yuan: shown(amount_fen / 100),
      department: department == null ? '' : (keys[department] ?? ''),
    });
    // The twelve first, each once; then what the firm has besides, or at several departments.
    const usualLines = setup.items.map(({ id }) => {
      const at = given.findIndex(({ item }) => item === id);
      const [found] = at < 0 ? [] : given.splice(at, 1);
      return found ? text(found) : { item: id, yuan: '', department: usual(id) };
    });
    this.lines = [...usualLines, ...given.map(text)];
    const months = setup.totals ? [setup.totals.from, setup.totals.to] : (setup.shipments ?? setup.books);
    [this.from, this.to] = [months?.[0] ?? '', months?.[1] ?? ''];
    this.#before = this.#text(keys);
  }

  #filled(): TotalText[] {
    return this.lines.filter(({ item, yuan }) => item.trim() !== '' && (typed(yuan, 0) ?? 0) > 0);
  }

  #text(keys: readonly string[]): string {
    const lines = this.#filled().map((l) => [l.item, fenOf(typed(l.yuan, 0) ?? 0), keys.indexOf(l.department)]);
    return JSON.stringify([this.from, this.to, lines]);
  }

  add(): void {
    this.lines.push({ item: '', yuan: '', department: '' });
  }

  remove(at: number): void {
    this.lines.splice(at, 1);
  }

  /** One of the twelve stays, empty, where it always stands. */
  own({ item }: TotalText): boolean {
    return !this.setup.items.some(({ id }) => id === item);
  }

  /** A department is gone. */
  forget(key: string): void {
    for (const line of this.lines) if (line.department === key) line.department = '';
  }

  /** The amounts of a month, in yuan. */
  get sum(): number {
    return this.lines.reduce((sum, { yuan }) => sum + (typed(yuan, 0) ?? 0), 0);
  }

  get wrong(): string[] {
    const lines = this.lines.flatMap(({ item, yuan }, i) => {
      const value = typed(yuan, 0);
      return [
        ...(value === null || value > MOST_YUAN ? [`yuan-${i}`] : []),
        ...(item.trim() === '' && (value ?? 1) > 0 ? [`item-${i}`] : []),
      ];
    });
    if (this.#filled().length === 0) return lines;
    const month = (text: string) => /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
    return [...lines, ...(month(this.from) ? [] : ['from']), ...(month(this.to) && this.to >= this.from ? [] : ['to'])];
  }

  /** What is sent: everything, since it replaces everything; null where nothing was changed. */
  request(keys: readonly string[]): CostTotals | null {
    const lines = this.#filled().map(({ item, yuan, department }) => {
      const at = keys.indexOf(department);
      return { item: item.trim(), amount_fen: fenOf(typed(yuan, 0) ?? 0), ...(at < 0 ? {} : { department: at }) };
    });
    // Amounts that are in the books stay until others are said; without any there is nothing to take out.
    if (lines.length === 0 && !this.setup.totals) return null;
    if (this.setup.totals && this.#text(keys) === this.#before) return null;
    if (!this.from || !this.to) return null;
    return { from: this.from, to: this.to, lines };
  }
}
