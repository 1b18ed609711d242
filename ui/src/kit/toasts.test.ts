import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Toasts } from './toasts.svelte';

describe('toasts', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const texts = (toasts: Toasts) => toasts.list.map(({ text }) => text);

  it('go by themselves, later when there is something to press; a failure stays', () => {
    const toasts = new Toasts();
    toasts.show('saved');
    toasts.show('merged', { action: { title: 'Undo', run: () => {} } });
    toasts.show('failed', { tone: 'bad' });
    vi.advanceTimersByTime(4_000);
    expect(texts(toasts)).toEqual(['merged', 'failed']);
    vi.advanceTimersByTime(60_000);
    expect(texts(toasts)).toEqual(['failed']);
  });

  it('stay while the pointer rests on them', () => {
    const toasts = new Toasts();
    toasts.show('saved');
    vi.advanceTimersByTime(3_900);
    toasts.hold();
    vi.advanceTimersByTime(60_000);
    expect(texts(toasts)).toEqual(['saved']);
    toasts.release();
    vi.advanceTimersByTime(900);
    expect(texts(toasts), 'at least a second to read on').toEqual(['saved']);
    vi.advanceTimersByTime(200);
    expect(texts(toasts)).toEqual([]);
  });

  it('offer one way back, that of the last step', () => {
    const toasts = new Toasts();
    const action = { title: 'Undo', run: () => {} };
    toasts.show('edited', { action });
    toasts.show('failed', { tone: 'bad' });
    toasts.show('undone', { action });
    expect(texts(toasts), 'undo beside “edited” would take back something else now').toEqual(['failed', 'undone']);
  });

  it('are three at most', () => {
    const toasts = new Toasts();
    for (const text of ['a', 'b', 'c', 'd']) toasts.show(text);
    expect(texts(toasts)).toEqual(['b', 'c', 'd']);
  });
});
