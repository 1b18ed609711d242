import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { tick } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import CommandPalette from './CommandPalette.svelte';
import { findings } from './testing/axe';
import { testContext } from './testing/words';
import type { PaletteItem, PaletteSource } from './palette';

const item = (id: string, title = id): PaletteItem => ({ id, title, run: vi.fn() });

function source(id: string, items: PaletteItem[]): PaletteSource {
  return { id, title: () => id, search: (query) => items.filter(({ title }) => title.includes(query)) };
}

async function show(
  sources: PaletteSource[],
  more: { recent?: () => PaletteItem[]; onrun?: (item: PaletteItem) => void } = {},
) {
  const shown = render(CommandPalette, { props: { open: true, sources, ...more }, context: testContext() });
  await tick();
  return { ...shown, field: screen.getByRole('combobox') };
}

const options = () => screen.queryAllByRole('option').map((option) => option.textContent?.trim());
const chosen = () => document.getElementById(screen.getByRole('combobox').getAttribute('aria-activedescendant') ?? '');

describe('CommandPalette', () => {
  it('shows groups in the order of their sources, however late they answer', async () => {
    let answer: (items: PaletteItem[]) => void = () => {};
    const slow: PaletteSource = {
      id: 'slow',
      title: () => 'slow',
      search: () => new Promise((resolve) => (answer = resolve)),
    };
    await show([slow, source('quick', [item('b')])]);
    await waitFor(() => expect(options()).toEqual(['b']));
    answer([item('a')]);
    await waitFor(() => expect(options()).toEqual(['a', 'b']));
  });

  it('keeps the line that was chosen when a slower source answers above it', async () => {
    let answer: (items: PaletteItem[]) => void = () => {};
    const slow: PaletteSource = {
      id: 'slow',
      title: () => 'slow',
      search: () => new Promise((resolve) => (answer = resolve)),
    };
    const { field } = await show([slow, source('quick', [item('b'), item('c')])]);
    await waitFor(() => expect(options()).toEqual(['b', 'c']));
    await fireEvent.keyDown(field, { key: 'ArrowDown' });
    answer([item('a')]);
    await waitFor(() => expect(options()).toEqual(['a', 'b', 'c']));
    expect(chosen()?.textContent?.trim(), 'Enter must do what was seen').toBe('c');
  });

  it('drops the answer to an older query', async () => {
    const answers = new Map<string, (items: PaletteItem[]) => void>();
    const search = (query: string) => new Promise<PaletteItem[]>((resolve) => answers.set(query, resolve));
    const { field } = await show([{ id: 's', title: () => 's', search }]);
    await userEvent.type(field, 'a');
    await userEvent.type(field, 'b');
    await waitFor(() => expect(answers.has('ab')).toBe(true));
    answers.get('ab')?.([item('new')]);
    answers.get('a')?.([item('old')]);
    await waitFor(() => expect(options()).toEqual(['new']));
    await tick();
    expect(options()).toEqual(['new']);
  });

  it('goes round with the arrows and runs with Enter, once it is closed', async () => {
    const items = [item('a'), item('b')];
    const onrun = vi.fn();
    const { field } = await show([source('s', items)], { onrun });
    await waitFor(() => expect(options().length).toBe(2));
    await fireEvent.keyDown(field, { key: 'ArrowUp' });
    expect(chosen()?.textContent?.trim()).toBe('b');
    await fireEvent.keyDown(field, { key: 'ArrowDown' });
    expect(chosen()?.textContent?.trim()).toBe('a');
    await fireEvent.keyDown(field, { key: 'Enter' });
    await waitFor(() => expect(items[0]?.run).toHaveBeenCalledTimes(1));
    expect(onrun).toHaveBeenCalledExactlyOnceWith(items[0]);
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  it('leaves Enter and arrows to the input method while it composes', async () => {
    const items = [item('客户'), item('可换')];
    const { field } = await show([source('s', items)]);
    await waitFor(() => expect(options().length).toBe(2));
    await fireEvent.keyDown(field, { key: 'ArrowDown', isComposing: true });
    await fireEvent.keyDown(field, { key: 'Enter', isComposing: true });
    await fireEvent.keyDown(field, { key: 'Enter', keyCode: 229 });
    expect(items[0]?.run).not.toHaveBeenCalled();
    expect(chosen()?.textContent?.trim()).toBe('客户');
  });

  it('shows what was used lately first, and not twice', async () => {
    const { field } = await show([source('s', [item('a'), item('b')])], { recent: () => [item('b')] });
    await waitFor(() => expect(options()).toEqual(['b', 'a']));
    await userEvent.type(field, 'a');
    await waitFor(() => expect(options()).toEqual(['a']));
  });

  it('says when nothing was found', async () => {
    const { field } = await show([source('s', [item('a')])]);
    await userEvent.type(field, 'zzz');
    await waitFor(() => expect(document.querySelector('[aria-live]')?.textContent).toBe('Nothing found'));
  });

  it('goes on without a source that fails', async () => {
    const onfault = vi.fn();
    const broken: PaletteSource = { id: 'x', title: () => 'x', search: () => Promise.reject(new Error('busy')) };
    render(CommandPalette, {
      props: { open: true, sources: [broken, source('s', [item('a')])], onfault },
      context: testContext(),
    });
    await waitFor(() => expect(options()).toEqual(['a']));
    expect(onfault).toHaveBeenCalledTimes(1);
  });

  it('has no accessibility findings', async () => {
    const { container } = await show([source('s', [item('a')])]);
    await waitFor(() => expect(options().length).toBe(1));
    expect(await findings(container)).toEqual([]);
  });
});
