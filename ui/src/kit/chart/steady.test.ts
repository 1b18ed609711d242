import { render, screen, waitFor } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import { invalidate } from '../resource.svelte';
import SteadySample from '../testing/SteadySample.svelte';

const said = (role: string) => screen.getByRole(role).textContent;

/** Answers when told to. */
function slow() {
  const open: { query: string; answer: (text: string) => void; refuse: (why: string) => void }[] = [];
  const load = (query: string) => new Promise<string>((answer, refuse) => open.push({ query, answer, refuse }));
  const asked = () => open.map(({ query }) => query);
  return { open, load, asked };
}

describe('a steady read', () => {
  it('has one question under way, shows its answer, and asks only the latest of the rest', async () => {
    const { open, load, asked } = slow();
    const { rerender } = render(SteadySample, { query: 'a', load });
    for (const query of ['b', 'c', 'd']) await rerender({ query, load });
    expect(asked(), 'one in flight').toEqual(['a']);
    open[0]?.answer('first');
    await waitFor(() => expect(screen.getByText('first')).toBeTruthy());
    expect(asked(), 'the latest wins').toEqual(['a', 'd']);
    expect(said('status'), 'and is still awaited').toBe('loading');
    open[1]?.answer('last');
    await waitFor(() => expect(screen.getByText('last')).toBeTruthy());
    expect(said('status')).toBe('ready');
    expect(asked()).toEqual(['a', 'd']);
  });

  it('asks again when its data go stale, and nothing while there is no question', async () => {
    const load = vi.fn((query: string) => Promise.resolve(query));
    const { rerender, unmount } = render(SteadySample, { query: '', load });
    await waitFor(() => expect(said('status')).toBe('ready'));
    expect(load).not.toHaveBeenCalled();
    await rerender({ query: 'a', load });
    await waitFor(() => expect(screen.getByText('a')).toBeTruthy());
    invalidate(['shipments']);
    invalidate(['customers']);
    await waitFor(() => expect(load).toHaveBeenCalledTimes(2));
    unmount();
    invalidate(['customers']);
    expect(load, 'nobody looks any more').toHaveBeenCalledTimes(2);
  });

  it('keeps the picture beside a fault and goes on', async () => {
    const { open, load } = slow();
    const { rerender } = render(SteadySample, { query: 'a', load });
    open[0]?.answer('good');
    await waitFor(() => expect(screen.getByText('good')).toBeTruthy());
    await rerender({ query: 'b', load });
    await rerender({ query: 'c', load });
    open[1]?.refuse('busy');
    await waitFor(() => expect(said('alert')).toBe('busy'));
    expect(screen.getByText('good')).toBeTruthy();
    open[2]?.answer('better');
    await waitFor(() => expect(said('alert')).toBe(''));
    expect(screen.getByText('better')).toBeTruthy();
  });
});
