/** A paper whose two keyings differ, cell by cell: what is to count. */
import type { PaperCell, PaperChoice, PaperDifference, PaperRes } from '../../../gen/api';
import { isPicked, press, typed, written } from './keying';

export class Settling {
  readonly paper: PaperRes;
  readonly #cells: ReadonlyMap<string, PaperCell>;
  choices = $state.raw<Record<string, PaperChoice>>({});
  /** The difference that keys are for; beyond the last one stands the button. */
  at = $state(0);
  /** Another value is being keyed. */
  other = $state(false);
  draft = $state('');
  refused = $state(false);
  fault = $state.raw<unknown>(null);

  constructor(paper: PaperRes, cells: ReadonlyMap<string, PaperCell>) {
    this.paper = paper;
    this.#cells = cells;
  }

  /** Cells for which nothing is chosen yet. */
  get open(): number {
    return this.paper.differences.filter(({ key }) => !(key in this.choices)).length;
  }

  get current(): PaperDifference | undefined {
    return this.paper.differences[this.at];
  }

  cell(difference: PaperDifference): PaperCell | undefined {
    return this.#cells.get(difference.key);
  }

  /** As the third field of a line shows it. */
  shown(difference: PaperDifference, at: number): string {
    const choice = this.choices[difference.key];
    const holds = this.cell(difference)?.holds;
    if (this.other && at === this.at && this.draft !== '') return this.draft;
    return holds && typeof choice === 'object' ? written(holds, choice.value ?? undefined) : '';
  }

  go(at: number): void {
    this.at = Math.max(0, Math.min(at, this.paper.differences.length));
    this.other = this.refused = false;
    this.draft = '';
  }

  choose(difference: PaperDifference, choice: PaperChoice): void {
    this.choices = { ...this.choices, [difference.key]: choice };
  }

  /** A key for the line; true when it was one. */
  key(key: string): boolean {
    const { current } = this;
    if (!current) return key === 'ArrowUp' ? (this.go(this.at - 1), true) : false;
    if (this.other && key !== 'ArrowUp' && key !== 'ArrowDown') return this.#inOther(current, key);
    if (key === 'Enter' && current.key in this.choices) this.go(this.at + 1);
    else if (key === '1' || key === '2') {
      this.choose(current, key === '1' ? 'first' : 'second');
      this.go(this.at + 1);
    } else if (key === '3') this.other = true;
    else if (key === 'ArrowDown' || key === 'ArrowUp') this.go(this.at + (key === 'ArrowDown' ? 1 : -1));
    else if (key === 'Backspace') this.go(this.at - 1);
    else return false;
    return true;
  }

  #inOther(current: PaperDifference, key: string): boolean {
    const holds = this.cell(current)?.holds;
    if (!holds) return false;
    if (key === 'Backspace' && this.draft === '') {
      this.other = false;
      return true;
    }
    if (!isPicked(holds)) {
      if (key !== 'Enter') return false;
      const datum = typed(holds, this.draft);
      this.refused = datum === null;
      if (datum !== null) {
        this.choose(current, { value: datum ?? null });
        this.go(this.at + 1);
      }
      return true;
    }
    if (key === 'Enter') {
      this.go(this.at + 1);
      return true;
    }
    const before = this.choices[current.key];
    const datum = typeof before === 'object' ? (before.value ?? undefined) : undefined;
    const pressed = press(holds, datum, this.draft, key);
    if (pressed === null) return false;
    this.refused = pressed === 'refused';
    if (pressed === 'refused') return true;
    this.choose(current, { value: pressed.datum ?? null });
    this.draft = pressed.digits;
    if (pressed.done) this.go(this.at + 1);
    return true;
  }
}
