/**
 * Reads say what they are made of, writes what they make stale. A resource carries the tags of its read; `invalidate`
 * with the tags a write reported reloads every resource that shares one, so no page guesses a refresh.
 */
import { untrack } from 'svelte';

type Listener = { tags: () => readonly string[]; reload: () => void };

const listeners = new Set<Listener>();

/** Makes everything with one of these tags load again. Call it with what the core returned from a write. */
export function invalidate(tags: readonly string[]): void {
  const stale = new Set(tags);
  for (const listener of listeners) if (listener.tags().some((tag) => stale.has(tag))) listener.reload();
}

/** Hears of writes that make one of these tags stale, until the answer is called. */
export function onStale(tags: () => readonly string[], reload: () => void): () => void {
  const listener = { tags, reload };
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export interface Resource<Value> {
  /** The last good value; stays while a newer one loads. */
  readonly value: Value | undefined;
  readonly loading: boolean;
  /** Of the last load, if it failed. */
  readonly fault: unknown;
  reload(): void;
}

/**
 * Loads during component initialisation and again when a tag goes stale or reactive state read inside `load` (before
 * its first await) changes. Late answers are dropped; the signal tells a superseded load to stop.
 */
export function resource<Value>(
  tags: readonly string[] | (() => readonly string[]),
  load: (signal: AbortSignal) => Promise<Value>,
): Resource<Value> {
  let value = $state.raw<Value>();
  let loading = $state(true);
  let fault = $state.raw<unknown>();
  let round = $state(0);

  const reload = () => void round++;

  $effect(() => onStale(typeof tags === 'function' ? tags : () => tags, reload));

  $effect(() => {
    void round;
    const abort = new AbortController();
    const answer = load(abort.signal);
    untrack(() => (loading = true));
    answer.then(
      (loaded) => {
        if (abort.signal.aborted) return;
        value = loaded;
        fault = undefined;
        loading = false;
      },
      (problem: unknown) => {
        if (abort.signal.aborted) return;
        fault = problem;
        loading = false;
      },
    );
    return () => abort.abort();
  });

  return {
    get value() {
      return value;
    },
    get loading() {
      return loading;
    },
    get fault() {
      return fault;
    },
    reload,
  };
}
