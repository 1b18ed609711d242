/** Short messages at the lower edge: what was done, and the way back. */
import type { Tone } from './types';

export interface Toast {
  id: number;
  text: string;
  tone: Tone;
  action?: { title: string; run: () => unknown };
}

export interface ToastOptions {
  tone?: Tone;
  action?: Toast['action'];
  /** Milliseconds; by default longer when there is something to press. A failure stays until dismissed. */
  lasts?: number;
}

/** At most this many at once; the oldest goes first. */
const MOST = 3;

/** Holds the toasts shown; one per page. */
export class Toasts {
  list = $state<Toast[]>([]);
  #next = 1;
  #timers = new Map<number, { left: number; since: number; handle: ReturnType<typeof setTimeout> | null }>();

  /** Shows a message and returns its id. */
  show(text: string, { tone = 'plain', action, lasts }: ToastOptions = {}): number {
    const id = this.#next++;
    // A way back leads from the last step only: pressed later, an older one would take back another.
    if (action) for (const old of this.list) if (old.action) this.dismiss(old.id);
    this.list = [...this.list, { id, text, tone, action }];
    const left = lasts ?? (tone === 'bad' ? Infinity : action ? 8000 : 4000);
    if (Number.isFinite(left)) this.#timers.set(id, { left, since: 0, handle: null });
    this.#start(id);
    for (const old of this.list.slice(0, -MOST)) this.dismiss(old.id);
    return id;
  }

  dismiss(id: number): void {
    const handle = this.#timers.get(id)?.handle;
    if (handle) clearTimeout(handle);
    this.#timers.delete(id);
    this.list = this.list.filter((toast) => toast.id !== id);
  }

  /** While the pointer or the focus is on the toasts none of them goes away. */
  hold(): void {
    for (const timer of this.#timers.values()) {
      if (!timer.handle) continue;
      clearTimeout(timer.handle);
      timer.handle = null;
      timer.left = Math.max(1000, timer.left - (performance.now() - timer.since));
    }
  }

  release(): void {
    for (const id of this.#timers.keys()) this.#start(id);
  }

  #start(id: number): void {
    const timer = this.#timers.get(id);
    if (!timer || timer.handle) return;
    timer.since = performance.now();
    timer.handle = setTimeout(() => this.dismiss(id), timer.left);
  }
}
