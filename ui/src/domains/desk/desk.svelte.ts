/** The desk: which file lies open, preferences, settings, messages and long work. One per page. */
import { applyStage, applyTheme, invalidate, Toasts, type GridSelection } from '../../kit';
import { call, CoreFault, explain, fullscreen, language, say, speak, subscribe, w, zoomTo } from '../../platform';
import type { DeskState, Event, Lang, Offered, PaletteName, Preferences, Settings, Theme } from '../../gen/api';
import { JobCancelled, Jobs } from './jobs.svelte';
import { place, SECTIONS, type Section } from './place.svelte';

const ZOOM = { least: 75, most: 250, step: 25 };

class Desk {
  state = $state.raw<DeskState | null>(null);
  /** What is selected in the grid shown, for the status bar. */
  selection = $state.raw<GridSelection | null>(null);
  readonly jobs = new Jobs();
  readonly toasts = new Toasts();
  /** Given files to import, by a drop anywhere on the window. */
  ondrop: (files: Offered[]) => void = () => {};

  #system = $state<'light' | 'dark'>('light');
  #stop: (() => void)[] = [];
  #unfollow = () => {};
  /** How often the window was locked: an answer from before is not shown. */
  #locks = 0;

  /** Nothing of the file may be shown until somebody gave the word. */
  get locked(): boolean {
    return this.state?.lock === 'locked';
  }

  get file() {
    return this.state?.file ?? null;
  }

  get settings(): Settings | null {
    return this.state?.settings ?? null;
  }

  get preferences(): Preferences | null {
    return this.state?.preferences ?? null;
  }

  get projector(): boolean {
    return this.preferences?.projector ?? false;
  }

  /** The colours charts are drawn in. */
  get palette(): PaletteName {
    const theme = this.preferences?.theme ?? 'system';
    const ground = theme === 'system' ? this.#system : theme;
    if (this.projector) return ground === 'dark' ? 'projectorDark' : 'projector';
    return ground;
  }

  /** Reads the state and listens from then on. */
  async begin(): Promise<void> {
    this.end();
    this.#stop.push(
      subscribe((event) => this.#hear(event)),
      this.#followSystem(),
    );
    const state = await call('desk.state', {});
    // Where to begin is known before anything is shown.
    const section = state.preferences.page.section as Section | undefined;
    place.go({ section: section && (SECTIONS as readonly string[]).includes(section) ? section : 'overview' });
    this.take(state);
    if (state.preferences.zoom) await zoomTo(state.preferences.zoom / 100);
    if (!this.locked) await this.#hearJobs();
  }

  async #hearJobs(): Promise<void> {
    for (const job of await call('desk.jobs', {})) if (!job.end) this.jobs.hear(job);
  }

  /** Takes everything of the file off the page, at once. */
  #lock(): void {
    this.#locks += 1;
    for (const toast of this.toasts.list) this.toasts.dismiss(toast.id);
    this.jobs.forget();
    this.selection = null;
    if (this.state) this.state = { ...this.state, lock: 'locked', file: null, settings: null };
  }

  /** Somebody gave the word: everything is asked for again. */
  async unlock(): Promise<void> {
    await this.reload();
    await this.#hearJobs();
  }

  /** Stops listening; the page goes away. */
  end(): void {
    for (const stop of this.#stop) stop();
    this.#stop = [];
    this.#unfollow();
    this.jobs.forget();
    this.state = null;
    this.selection = null;
  }

  #followSystem(): () => void {
    const query = typeof matchMedia === 'function' ? matchMedia('(prefers-color-scheme: dark)') : null;
    const paint = () => (this.#system = query?.matches ? 'dark' : 'light');
    paint();
    query?.addEventListener('change', paint);
    return () => query?.removeEventListener('change', paint);
  }

  #hear(event: Event): void {
    if (event.event === 'job') this.jobs.hear(event.state);
    else if (event.event === 'dropped') this.ondrop(event.files);
    else if (event.event === 'second_backup') {
      const { name, fault } = event;
      this.toasts.show(w.backupSecondFailed({ name, why: explain(new CoreFault(fault)) }), { tone: 'bad' });
    } else if (event.event === 'lock') {
      if (event.locked) this.#lock();
    } else {
      invalidate(event.tags);
      // Preferences change from here only; what was changed is known already.
      if (event.tags.every((tag) => tag === 'preferences' || tag === 'audit')) return;
      void this.attempt(() => this.reload());
    }
  }

  async reload(): Promise<void> {
    const locks = this.#locks;
    const state = await call('desk.state', {});
    if (locks === this.#locks) this.take(state);
    else await this.reload();
  }

  /** A new state: of another file, or after a change. */
  take(state: DeskState): void {
    this.state = state;
    this.#apply(state.preferences);
  }

  #apply(preferences: Preferences): void {
    if (preferences.language && preferences.language !== language()) speak(preferences.language);
    this.#unfollow();
    this.#unfollow = applyTheme(preferences.theme);
    applyStage(preferences.projector ? 'projector' : 'desk');
  }

  /** Changes preferences of this machine. */
  async prefer(patch: Parameters<typeof call<'desk.prefer'>>[1]): Promise<void> {
    const preferences = await call('desk.prefer', patch);
    if (this.state) this.state = { ...this.state, preferences };
    this.#apply(preferences);
  }

  /** What the page kept under a key. */
  recall(key: string): string | null {
    return this.preferences?.page[key] ?? null;
  }

  /** Keeps a text for the next start; an empty text forgets it. */
  remember(key: string, text: string): void {
    if ((this.recall(key) ?? '') === text || !this.state) return;
    const { preferences } = this.state;
    const page = { ...preferences.page, [key]: text };
    this.state = { ...this.state, preferences: { ...preferences, page } };
    void this.attempt(async () => void (await call('desk.prefer', { page: { [key]: text } })));
  }

  go(section: Section): void {
    place.go({ section });
  }

  speak = (chosen: Lang) => this.prefer({ language: chosen });
  dress = (theme: Theme) => this.prefer({ theme });

  async present(on: boolean): Promise<void> {
    await this.prefer({ projector: on });
    await fullscreen(on);
  }

  /** Larger, smaller or, with 0, actual size. */
  async zoom(direction: -1 | 0 | 1): Promise<void> {
    const now = this.preferences?.zoom ?? 100;
    const wanted = direction === 0 ? 100 : now + direction * ZOOM.step;
    const zoom = Math.min(ZOOM.most, Math.max(ZOOM.least, wanted));
    await this.prefer({ zoom });
    await zoomTo(zoom / 100);
  }

  async undo(): Promise<void> {
    const { undone, kept } = await call('desk.undo', {});
    const what = this.#named(undone);
    this.toasts.show(kept ? w.deskUndoneKept({ what, kept }) : w.deskUndone({ what }), {
      action: { title: w.kitRedo(), run: () => this.attempt(() => this.redo()) },
    });
  }

  async redo(): Promise<void> {
    const { undone } = await call('desk.redo', {});
    this.toasts.show(w.deskRedone({ what: this.#named(undone) }), { action: this.undoAction() });
  }

  /** Takes one operation back, whatever came after it. */
  async revert(id: string, op: string): Promise<void> {
    const { kept } = await call('desk.revert', { id });
    const what = say('op', op);
    this.toasts.show(kept ? w.deskUndoneKept({ what, kept }) : w.deskUndone({ what }), { action: this.undoAction() });
  }

  /** The button of a message that takes back what it tells. */
  undoAction() {
    return { title: w.kitUndo(), run: () => this.attempt(() => this.undo()) };
  }

  #named(entries: readonly { op: string; of: string | null }[]): string {
    return [...new Set(entries.map((entry) => say('op', entry.of ?? entry.op)))].join('、');
  }

  /** The one place where a failure becomes a message; a job that was stopped is told quietly. */
  fail(problem: unknown): void {
    // What was under way when the window was locked is asked again afterwards.
    if (problem instanceof CoreFault && problem.fault.code === 'locked') return;
    if (problem instanceof JobCancelled) this.toasts.show(w.jobCancelled());
    else this.toasts.show(explain(problem), { tone: 'bad' });
  }

  /** What a button does; a failure becomes a message. */
  run(work: () => unknown): void {
    void this.attempt(async () => void (await work()));
  }

  /** Runs what may fail; true when it did not. */
  async attempt(work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      return true;
    } catch (problem) {
      this.fail(problem);
      return false;
    }
  }
}

export const desk = new Desk();
