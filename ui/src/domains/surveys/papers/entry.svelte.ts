/** A session of keying: the paper in hand, its cells, and what comes next. It outlives the page, so that a look elsewhere loses nothing. */
import type { Datum, PaperRead, PaperRow, PaperSheet } from '../../../gen/api';
import { call, faultOf } from '../../../platform';
import { isPicked, linesOf, paperNumber, press, typed, written, type Filled, type Line } from './keying';
import { Settling } from './settling.svelte';

export type Pass = 1 | 2;
/** Where the keyboard is: the number, a cell, the button at the end. */
export type Place = 'number' | number | 'save';

export class Entry {
  readonly survey: string;
  pass = $state<Pass>(1);
  sheet = $state.raw<PaperSheet | null>(null);
  /** Only these cells are shown; all of them when null. */
  only = $state.raw<ReadonlySet<string> | null>(null);
  /** The papers that are there. */
  papers = $state.raw<readonly PaperRow[]>([]);
  number = $state('');
  filled = $state.raw<Filled>({});
  /** What stands in a cell that is being typed into, and digits of a choice that may go on. */
  draft = $state('');
  place = $state<Place>('number');
  /** The line whose last key meant nothing there. */
  refused = $state(false);
  fault = $state.raw<unknown>(null);
  busy = $state(false);
  /** The paper is there with other answers, and whoever keys was told: saving again replaces it. */
  replacing = $state(false);
  /** The paper saved last, for a word about it. */
  last = $state.raw<PaperRow | null>(null);
  same = $state(false);
  /** Papers keyed in this session, and when its first cell was keyed. */
  done = $state(0);
  #begun: number | null = null;
  /** The version new papers are of: the newest, until another one is chosen. */
  #printed: number | null = null;
  rate = $state<number | null>(null);
  /** What is to be settled. */
  settling = $state.raw<Settling | null>(null);

  constructor(survey: string, pass: Pass) {
    this.survey = survey;
    this.pass = pass;
  }

  readonly lines: readonly Line[] = $derived(this.sheet ? linesOf(this.sheet, this.only) : []);
  readonly line: Line | null = $derived(typeof this.place === 'number' ? (this.lines[this.place] ?? null) : null);
  readonly keyed: number = $derived(Object.keys(this.filled).length);
  /** The paper with this number, if it is there. */
  readonly known: PaperRow | null = $derived(
    this.papers.find(({ paper }) => String(paper) === this.number.trim()) ?? null,
  );

  /** Reads what is to be keyed, and proposes a number. */
  async begin(): Promise<void> {
    await this.#look();
    if (!this.sheet) await this.printed();
    if (this.number === '') await this.propose();
  }

  /** Begins with what photos showed of a paper: what is known of it already makes this the second keying. */
  async photographed(read: PaperRead): Promise<void> {
    this.sheet = await this.#sheetOf(read.version);
    this.#printed = read.version;
    this.number = String(read.paper);
    this.papers = read.known ? [read.known] : [];
    this.filled = read.answers;
  }

  /** Puts what was keyed before in the same cells. */
  refill(filled: Filled): void {
    this.filled = { ...this.filled, ...filled };
  }

  async #look(): Promise<number | null> {
    const { papers, next } = await call('surveys.papers', { id: this.survey });
    this.papers = papers;
    return next;
  }

  /** Says which version new papers were printed from; the newest when none is named. */
  async printed(version?: number): Promise<void> {
    await this.#print(version);
    this.#printed = this.sheet?.version ?? null;
  }

  #sheetOf(version: number | undefined): Promise<PaperSheet> {
    return call('surveys.paper_sheet', { id: this.survey, ...(version ? { version } : {}) });
  }

  /** Goes over to the cells of another version; what was filled in stays where the cell is there too. */
  async #print(version: number | undefined): Promise<void> {
    this.sheet = await this.#sheetOf(version);
    const keys = new Set(this.lines.map(({ cell }) => cell.key));
    this.filled = Object.fromEntries(Object.entries(this.filled).filter(([key]) => keys.has(key)));
  }

  async propose(): Promise<void> {
    const next = await this.#look();
    const once = this.papers.find(({ state }) => state === 'keyed')?.paper;
    this.#clear(this.pass === 1 ? next : (once ?? null));
  }

  async turn(pass: Pass): Promise<void> {
    this.pass = pass;
    await this.printed();
    await this.propose();
  }

  #clear(next: number | null): void {
    this.number = next === null ? '' : String(next);
    this.filled = {};
    this.draft = '';
    this.place = 'number';
    this.refused = this.replacing = false;
    this.fault = null;
  }

  /** Goes to a cell, or beyond the last of them. */
  go(place: Place): void {
    const to = typeof place === 'number' && place >= this.lines.length ? 'save' : place;
    this.place = typeof to === 'number' && to < 0 ? 'number' : to;
    const holds = this.line?.cell.holds;
    this.draft = holds && !isPicked(holds) ? written(holds, this.filled[this.line?.cell.key ?? '']) : '';
    this.refused = false;
  }

  /** Accepts the number, with the version its first keying was printed from; false when there can be no such paper. */
  async accept(): Promise<boolean> {
    const number = paperNumber(this.number);
    this.fault = null;
    if (number === null) this.fault = { code: 'paper_number', args: { most: 99_999 } };
    else if (this.pass === 2 && !this.known) this.fault = { code: 'no_such_paper', args: { paper: number } };
    if (this.fault) return false;
    const version = this.known?.version ?? this.#printed ?? undefined;
    if (version !== this.sheet?.version) await this.#print(version);
    this.go(0);
    return true;
  }

  #put(key: string, datum: Datum | undefined): void {
    this.#begun ??= performance.now();
    const { [key]: _, ...others } = this.filled;
    this.filled = datum === undefined ? others : { ...others, [key]: datum };
    this.replacing = false;
  }

  /** A key in the cell of this place; true when it was for the cell. */
  key(key: string): boolean {
    const line = this.line;
    if (!line || typeof this.place !== 'number' || this.busy) return false;
    const { holds, key: cell } = line.cell;
    const at = this.place;
    if (key === 'Enter') {
      if (this.leave()) this.go(at + 1);
      return true;
    }
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      if (this.leave()) this.go(at + (key === 'ArrowDown' ? 1 : -1));
      return true;
    }
    if (!isPicked(holds)) return this.#inText(key, cell, at);
    if (key === 'Backspace') return this.#back(cell, at);
    const pressed = press(holds, this.filled[cell], this.draft, key);
    if (pressed === null) return false;
    this.refused = pressed === 'refused';
    if (pressed === 'refused') return true;
    this.#put(cell, pressed.datum);
    this.draft = pressed.digits;
    if (pressed.done) this.go(at + 1);
    return true;
  }

  /** In a text only what an empty one does not need is taken: back, and a blank. */
  #inText(key: string, cell: string, at: number): boolean {
    if (this.draft !== '') return false;
    if (key === 'Backspace') this.go(at - 1);
    else if (key === ' ' || key === '.') {
      this.#put(cell, undefined);
      this.go(at + 1);
    } else return false;
    return true;
  }

  #back(cell: string, at: number): boolean {
    const datum = this.filled[cell];
    if (this.draft !== '') {
      this.draft = '';
      this.#put(cell, undefined);
    } else if (Array.isArray(datum) && datum.length > 0)
      this.#put(cell, datum.length > 1 ? datum.slice(0, -1) : undefined);
    else this.go(at - 1);
    return true;
  }

  /** Keeps what is being typed when the cell is left; false where the cell cannot hold it. */
  leave(): boolean {
    const line = this.line;
    if (!line || isPicked(line.cell.holds)) return true;
    const { holds, key } = line.cell;
    const datum = typed(holds, this.draft);
    this.refused = datum === null;
    if (datum === null) return false;
    if (written(holds, this.filled[key]) !== this.draft.trim()) this.#put(key, datum);
    return true;
  }

  /** Saves the paper and goes on to the next; what both keyings differ on is shown first, unless it is left for later. */
  async save(settle = true): Promise<boolean> {
    const paper = paperNumber(this.number);
    if (this.busy || !this.sheet || paper === null || !this.leave()) return false;
    this.busy = true;
    this.fault = null;
    try {
      const { version } = this.sheet;
      const again = this.replacing ? { replace: true } : {};
      const request = { id: this.survey, paper, pass: this.pass, version, answers: this.filled, ...again };
      const { row, fate, next } = await call('surveys.key', request);
      this.papers = [...this.papers.filter((other) => other.paper !== paper), row];
      [this.last, this.same] = [row, fate === 'same'];
      this.done += 1;
      this.#begun ??= performance.now();
      const minutes = (performance.now() - this.#begun) / 60_000;
      this.rate = minutes > 0 ? Math.round(this.done / minutes) : null;
      this.#clear(next);
      if (settle && this.pass === 2 && row.state === 'differing') await this.settle(paper);
      return true;
    } catch (problem) {
      this.fault = problem;
      this.replacing = faultOf(problem).code === 'paper_taken';
      return false;
    } finally {
      this.busy = false;
    }
  }

  /** Shows what two keyings of a paper differ on. */
  async settle(paper: number): Promise<void> {
    const found = await call('surveys.paper', { id: this.survey, paper });
    const lines = linesOf(await this.#sheetOf(found.row.version));
    this.settling = new Settling(found, new Map(lines.map(({ cell }) => [cell.key, cell])));
  }

  /** Writes what counts; nothing while a cell is open. */
  async settled(): Promise<void> {
    const { settling } = this;
    if (!settling || this.busy || settling.open > 0) return;
    this.busy = true;
    settling.fault = null;
    try {
      const { paper } = settling.paper.row;
      const row = await call('surveys.settle', { id: this.survey, paper, cells: settling.choices });
      this.last = row;
      this.papers = [...this.papers.filter((other) => other.paper !== paper), row];
      this.settling = null;
    } catch (problem) {
      settling.fault = problem;
    } finally {
      this.busy = false;
    }
  }
}
