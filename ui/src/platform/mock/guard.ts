/** The lock and the log of the mock's core. */
import { CoreFault } from '../bridge';
import type { AuditLine, LockState, Method, Standing } from '../../gen/api';

/** What answers while the window is locked, as in the core. */
const PASSES: readonly Method[] = ['desk.state', 'lock.state', 'lock.open', 'lock.now', 'lock.beat'];

export class MockGuard {
  word = '';
  locked = false;
  minutes = 10;
  failed = 0;
  wait = 0;
  meddled = false;
  lines: AuditLine[] = [];

  /** `word` is locked, `word@` open. */
  put(word: string): void {
    this.word = word.replace(/@$/, '');
    this.locked = !word.endsWith('@');
  }

  pass(method: Method): void {
    if (this.locked && !PASSES.includes(method)) throw new CoreFault({ code: 'locked', args: {} });
  }

  standing(): Standing {
    if (this.word === '') return 'none';
    return this.locked ? 'locked' : 'open';
  }

  state(): LockState {
    const { locked, minutes, failed } = this;
    return { set: this.word !== '', locked, minutes, failed, wait_seconds: this.wait };
  }

  note(at: number, act: string, about: Partial<AuditLine> = {}): void {
    const line = { id: String(this.lines.length + 1), at, by: '前台电脑', act, table: null, row: null, label: null };
    this.lines = [{ ...line, count: 1, ...about }, ...this.lines];
  }

  judge(word: string | undefined, at: number): void {
    if (this.wait > 0) throw new CoreFault({ code: 'lock_wait', args: { seconds: this.wait } });
    if (word === this.word) {
      this.failed = 0;
      return;
    }
    this.failed += 1;
    this.wait = this.failed < 3 ? 0 : 5;
    this.note(at, 'lock_failed', { count: this.failed });
    throw new CoreFault({ code: 'lock_wrong', args: {} });
  }
}
