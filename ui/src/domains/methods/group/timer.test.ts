import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clockOf, Pace, Timer } from './timer.svelte';

describe('the clock of a session', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('counts down by the time of day, says when it is up, and rests', () => {
    const timer = new Timer();
    timer.start(2);
    expect([timer.left, timer.running]).toEqual([2, true]);
    vi.advanceTimersByTime(1_000);
    expect(timer.left).toBe(1);
    vi.advanceTimersByTime(5_000);
    expect([timer.left, timer.up, timer.running]).toEqual([0, true, false]);
    expect(vi.getTimerCount(), 'a clock that is up beats no more').toBe(0);
    timer.start(60);
    timer.stop();
    expect([timer.left, timer.up, vi.getTimerCount()]).toEqual([null, false, 0]);
  });

  it('is written as people read it', () => {
    expect([clockOf(245), clockOf(60), clockOf(9)]).toEqual(['4:05', '1:00', '0:09']);
  });

  it('after the last person comes the next round', () => {
    const pace = new Pace();
    pace.next(2);
    expect([pace.round, pace.turn]).toEqual([1, 1]);
    pace.next(2);
    expect([pace.round, pace.turn]).toEqual([2, 0]);
  });
});
