import { render, screen, waitFor } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import { invalidate } from './resource.svelte';
import ResourceSample from './testing/ResourceSample.svelte';

const said = (role: string) => screen.getByRole(role).textContent;

describe('a resource', () => {
  it('loads again when one of its tags goes stale, and only then', async () => {
    let count = 0;
    const load = vi.fn(() => Promise.resolve(`answer ${++count}`));
    const { unmount } = render(ResourceSample, { query: '', load });
    await waitFor(() => expect(screen.getByText('answer 1')).toBeTruthy());
    invalidate(['shipments']);
    expect(load).toHaveBeenCalledTimes(1);
    invalidate(['shipments', 'customers']);
    await waitFor(() => expect(screen.getByText('answer 2')).toBeTruthy());
    unmount();
    invalidate(['customers']);
    expect(load, 'nobody looks any more').toHaveBeenCalledTimes(2);
  });

  it('loads again when what it read changes, stops the older load, drops its answer', async () => {
    const asked = new Map<string, { answer: (text: string) => void; signal: AbortSignal }>();
    const load = (query: string, signal: AbortSignal) =>
      new Promise<string>((answer) => asked.set(query, { answer, signal }));
    const { rerender } = render(ResourceSample, { query: 'a', load });
    await rerender({ query: 'b', load });
    expect(asked.get('a')?.signal.aborted).toBe(true);
    asked.get('b')?.answer('b');
    asked.get('a')?.answer('a');
    await waitFor(() => expect(said('status')).toBe('ready'));
    expect(screen.getByText('b')).toBeTruthy();
  });

  it('keeps the last good answer beside a fault', async () => {
    let broken = false;
    const load = () => (broken ? Promise.reject('busy') : Promise.resolve('good'));
    render(ResourceSample, { query: '', load });
    await waitFor(() => expect(screen.getByText('good')).toBeTruthy());
    broken = true;
    invalidate(['customers']);
    await waitFor(() => expect(said('alert')).toBe('busy'));
    expect(screen.getByText('good')).toBeTruthy();
  });
});
