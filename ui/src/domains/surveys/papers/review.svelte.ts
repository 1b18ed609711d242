/** Papers that photos showed, looked through one by one: what is not clear is keyed beside its picture. */
import type { PaperLook, PaperRead, PicturesRes } from '../../../gen/api';
import { call } from '../../../platform';
import { Entry } from './entry.svelte';

const nameOf = ({ survey, paper, version }: PaperRead) => `${survey}/${paper}/${version}`;

/** Somebody has to look: it is neither new and clear nor here already. */
export const isOpen = ({ fate }: PaperRead): boolean => fate === null;

export class Review {
  /** The papers to look through. */
  papers = $state.raw<readonly PaperRead[]>([]);
  at = $state(0);
  entry = $state.raw<Entry | null>(null);
  /** Cells of this paper that were looked at. */
  looked = $state.raw<ReadonlySet<string>>(new Set());
  /** All cells are shown, and not only those to look at. */
  all = $state(false);
  /** Saving was tried before all was looked at. */
  refused = $state(false);
  saved = $state(0);
  left = $state(0);
  /** The photos, to read them again together with others. */
  #handles: readonly string[];
  #done = new Set<string>();

  constructor(read: PicturesRes) {
    this.#handles = read.pictures.map(({ handle }) => handle);
    this.papers = read.papers.filter(isOpen);
  }

  readonly paper: PaperRead | undefined = $derived(this.papers[this.at]);
  readonly looks: ReadonlyMap<string, PaperLook> = $derived(
    new Map((this.paper?.looks ?? []).map((look) => [look.key, look])),
  );
  readonly open: number = $derived([...this.looks.keys()].filter((key) => !this.looked.has(key)).length);

  /** Shows the paper of this place; nothing is left beyond the last. */
  async show(): Promise<void> {
    const { paper } = this;
    this.looked = new Set();
    this.refused = false;
    if (!paper) {
      this.entry = null;
      return;
    }
    const entry = new Entry(paper.survey, paper.known ? 2 : 1);
    await entry.photographed(paper);
    this.entry = entry;
    this.showAll(this.looks.size === 0);
  }

  showAll(all: boolean): void {
    const { entry } = this;
    if (!entry || !entry.leave()) return;
    const key = entry.line?.cell.key;
    this.all = all;
    entry.only = all ? null : new Set(this.looks.keys());
    const at = entry.lines.findIndex(({ cell }) => cell.key === key);
    entry.go(Math.max(at, 0));
  }

  /** A key in a cell; true when it was for it. A cell that is left forwards was looked at. */
  key(key: string): boolean {
    const { entry } = this;
    const { line, place } = entry ?? {};
    if (!entry || !line || !entry.key(key)) return false;
    this.refused = false;
    const forwards = entry.place === 'save' || (typeof entry.place === 'number' && entry.place > Number(place));
    if (forwards && key !== 'ArrowDown') this.looked = new Set([...this.looked, line.cell.key]);
    return true;
  }

  /** Saves the paper and shows the next one; goes to what was not looked at instead, while there is any. */
  async save(): Promise<void> {
    const { entry, paper } = this;
    if (!entry || !paper || !entry.leave()) return;
    const line = entry.line;
    // what is being keyed right now was looked at
    if (line && line.cell.key in entry.filled) this.looked = new Set([...this.looked, line.cell.key]);
    if (this.open > 0) {
      this.refused = true;
      entry.go(entry.lines.findIndex(({ cell: { key } }) => this.looks.has(key) && !this.looked.has(key)));
      return;
    }
    if (!(await entry.save(false))) return;
    this.saved += 1;
    await this.#next(paper);
  }

  async skip(): Promise<void> {
    const { paper } = this;
    if (!paper) return;
    this.left += 1;
    await this.#next(paper);
  }

  async #next(paper: PaperRead): Promise<void> {
    this.#done.add(nameOf(paper));
    this.at += 1;
    await this.show();
  }

  /** Reads further photos together with those there are; what was keyed stays. */
  async add(handles: readonly string[]): Promise<void> {
    this.#handles = [...this.#handles, ...handles];
    const read = await call('surveys.take_pictures', { handles: [...this.#handles], dry_run: true });
    const { paper, entry, looked } = this;
    const open = read.papers.filter((one) => isOpen(one) || (paper && nameOf(one) === nameOf(paper)));
    const rest = open.filter((one) => !this.#done.has(nameOf(one)));
    const current = rest.findIndex((one) => paper && nameOf(one) === nameOf(paper));
    if (current > 0) rest.unshift(...rest.splice(current, 1));
    this.papers = [...this.papers.slice(0, this.at), ...rest];
    await this.show();
    if (current < 0 || !entry || !this.entry) return;
    const keyed = Object.entries(entry.filled).filter(([key]) => looked.has(key) && this.looks.has(key));
    this.entry.refill(Object.fromEntries(keyed));
    this.looked = new Set([...looked].filter((key) => this.looks.has(key)));
  }
}
