/** The state behind the mock: firm, settings, history. Operations keep how they are taken back. */
import { faultOf, type CoreFault } from '../bridge';
import type {
  CaseRow,
  Event,
  Fault,
  BackupEntry,
  FileInfo,
  HistoryEntry,
  ImportEntry,
  JobEnd,
  JobState,
  Preferences,
  Settings,
  Undone,
} from '../../gen/api';
import { LAST_DAY, makeFirm, type Firm } from './firm';
import { MockGuard } from './guard';

/** The newest moment of the mock's clock, moved on by each operation. */
const BEGINNING = Date.UTC(2026, 10, 21, 1, 12);

/** What taking something back may have changed. */
const TAGS = [
  'customers',
  'shipments',
  'cases',
  'costs',
  'surveys',
  'studies',
  'settings',
  'service',
  'conflicts',
  'exchange',
  'alerts',
  'contacts',
  'imports',
  'file',
];

interface Step {
  entry: HistoryEntry;
  back: () => void;
  again: () => void;
}

/** How a job ends: what is thrown arrives as its fault. */
function ended(work: () => unknown): JobEnd {
  try {
    return { kind: 'done', result: work() };
  } catch (problem) {
    return { kind: 'failed', fault: faultOf(problem) };
  }
}

export class World {
  readonly firm: Firm = makeFirm();
  readonly guard = new MockGuard();
  settings: Settings = {
    promise_hours: 48,
    abc_cumulative: [0.8, 0.95],
    abc_headcount: [0.05, 0.2],
    targets: { on_time: 0.98, damage: 0.001, loss: 0.0005 },
    definitions: {},
    quality_weights: {},
    dormant_days: 60,
    lapsed_days: 180,
    lapse_rule: 'silence',
    advice: [],
    claims: { refund_on_loss: true, refund_on_delay: true, proportional: true, cap_times: null, cap_fen: null },
    complaint_days: 7,
    lost_days: null,
    contact_days: 90,
  };
  preferences: Preferences;
  opened: boolean;
  sample = true;
  backupAt: number | null = null;
  /** Nobody was met yet. */
  alone = false;
  /** Why the file of the last time does not open. */
  trouble: Fault | null = null;
  /** Handles of exchange files that were taken in. */
  readonly taken = new Set<string>();
  imports: ImportEntry[] = [];
  history: HistoryEntry[] = [];
  /** How many cases there are; they keep themselves. */
  cases: () => number = () => 0;
  /** The cases, for who counts them. */
  caseRows: () => CaseRow[] = () => [];
  #done: Step[] = [];
  #undone: Step[] = [];
  #next = 1;
  #held = new Map<number, JobState>();
  #tell: (event: Event) => void = () => {};

  constructor(begun: boolean, preferences: Partial<Preferences>) {
    this.opened = begun;
    this.preferences = { language: null, theme: 'light', projector: false, zoom: null, page: {}, ...preferences };
    if (begun)
      this.do(
        'sample',
        '',
        ['customers', 'shipments'],
        {},
        () => {},
        () => {},
      );
    this.#done = [];
  }

  get now(): number {
    return BEGINNING + this.#next * 60_000;
  }

  hear(tell: (event: Event) => void): () => void {
    this.#tell = tell;
    return () => (this.#tell = () => {});
  }

  tell(event: Event): void {
    this.#tell(event);
  }

  /** The newest backup that was read in full. */
  proved: number | null = null;

  backups(): BackupEntry[] {
    if (this.backupAt === null) return [];
    const of = (label: string, hours: number) => {
      const at = (this.backupAt ?? 0) - hours * 3_600_000;
      return { file: `示例网点 ${label} ${at}.khbak`, label, at, bytes: 4_800_512 - hours * 1000 };
    };
    return [of('backup', 0), of('auto', 5), of('exit', 20), of('before-exchange', 44)];
  }

  file(): FileInfo | null {
    if (!this.opened) return null;
    return {
      name: this.sample ? '示例网点.keheng' : '我的网点.keheng',
      bytes: 4_812_800,
      customers: this.firm.customers.length,
      shipments: this.firm.shipments.length,
      cases: this.cases(),
      first_day: this.firm.shipments[0]?.shipped.slice(0, 10) ?? null,
      last_day: this.firm.shipments.length > 0 ? LAST_DAY : null,
      sample: this.sample,
      last_backup_ms: this.backupAt,
      last_backup_bytes: this.backupAt === null ? null : 4_800_512,
      undo: this.#done.at(-1)?.entry.op ?? null,
      redo: this.#undone.at(-1)?.entry.op ?? null,
    };
  }

  #record(op: string, note: string, of: string | null, touched: Record<string, number>): HistoryEntry {
    const entry = { id: String(this.#next++), op, of, at: this.now, by: '前台电脑', note, touched, live: true };
    this.history = [entry, ...this.history];
    return entry;
  }

  do(
    op: string,
    note: string,
    tags: string[],
    touched: Record<string, number>,
    again: () => void,
    back: () => void,
  ): void {
    again();
    this.#done.push({ entry: this.#record(op, note, null, touched), back, again });
    this.#undone = [];
    this.tell({ event: 'changed', tags: [...tags, 'file', 'imports'] });
  }

  #takeBack(step: Step, op: 'undo' | 'revert'): Undone {
    step.back();
    step.entry = { ...step.entry, live: false };
    this.history = this.history.map((entry) => (entry.id === step.entry.id ? step.entry : entry));
    this.#record(op, '', step.entry.op, {}).live = false;
    this.tell({
      event: 'changed',
      tags: [...TAGS],
    });
    return { undone: [step.entry], kept: 0 };
  }

  undo(nothing: () => CoreFault): Undone {
    const step = this.#done.pop();
    if (!step) throw nothing();
    this.#undone.push(step);
    return this.#takeBack(step, 'undo');
  }

  redo(nothing: () => CoreFault): Undone {
    const step = this.#undone.pop();
    if (!step) throw nothing();
    step.again();
    step.entry = { ...step.entry, live: true };
    this.history = this.history.map((entry) => (entry.id === step.entry.id ? step.entry : entry));
    this.#done.push(step);
    this.#record('redo', '', step.entry.op, {}).live = false;
    this.tell({
      event: 'changed',
      tags: [...TAGS],
    });
    return { undone: [step.entry], kept: 0 };
  }

  revert(id: string, nothing: () => CoreFault): Undone {
    const at = this.#done.findIndex((step) => step.entry.id === id);
    const [step] = at < 0 ? [] : this.#done.splice(at, 1);
    if (!step) throw nothing();
    return this.#takeBack(step, 'revert');
  }

  /** A job that ends at once, told as the core tells it; one that is held goes on until it is cancelled. */
  job(kind: string, work: () => unknown, { held = false } = {}): { job: number } {
    const job = this.#next++;
    const state = { job, kind, progress: 0.5, rows: 100, seconds_left: 2, end: null as JobEnd | null };
    queueMicrotask(() => {
      this.tell({ event: 'job', state });
      if (held) this.#held.set(job, state);
      else this.tell({ event: 'job', state: { ...state, progress: 1, end: ended(work) } });
    });
    return { job };
  }

  cancel(job: number): void {
    const state = this.#held.get(job);
    if (!state) return;
    this.#held.delete(job);
    this.tell({ event: 'job', state: { ...state, end: { kind: 'cancelled' } } });
  }
}
