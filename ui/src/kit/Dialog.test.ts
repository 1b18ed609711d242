import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { findings } from './testing/axe';
import DialogSample from './testing/DialogSample.svelte';
import { testContext } from './testing/words';

async function show(props: { onclose?: () => void; onpick?: () => void } = {}) {
  const shown = render(DialogSample, { props, context: testContext() });
  const opener = screen.getByRole('button', { name: 'Open' });
  opener.focus();
  await userEvent.click(opener);
  return { ...shown, opener };
}

describe('Dialog', () => {
  it('is named by its title and puts the focus into its first field', async () => {
    await show();
    expect(screen.getByRole('dialog', { name: 'New customer' })).toBeTruthy();
    expect(document.activeElement, 'not the cross').toBe(screen.getByLabelText('Name'));
  });

  it('gives the focus back to what opened it, however it is closed', async () => {
    const onclose = vi.fn();
    const { opener } = await show({ onclose });
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(document.activeElement).toBe(opener);
    await userEvent.click(opener);
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(document.activeElement).toBe(opener));
    await userEvent.click(opener);
    // What a web view does on Esc.
    screen.getByRole<HTMLDialogElement>('dialog').close();
    await waitFor(() => expect(document.activeElement).toBe(opener));
    expect(onclose).toHaveBeenCalledTimes(3);
  });

  it('closes by a click beside it, not by one inside', async () => {
    await show();
    await fireEvent.click(screen.getByLabelText('Name'));
    expect(screen.queryByRole('dialog')).not.toBeNull();
    await fireEvent.click(screen.getByRole('dialog'));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('holds its menus inside, for all outside of a modal dialog is inert', async () => {
    const onpick = vi.fn();
    await show({ onpick });
    await userEvent.click(screen.getByRole('button', { name: 'Market' }));
    const entry = await screen.findByText('Shop');
    expect(entry.closest('dialog')).not.toBeNull();
    await userEvent.click(entry);
    expect(onpick).toHaveBeenCalledTimes(1);
  });

  it('has no accessibility findings', async () => {
    const { container } = await show();
    expect(await findings(container)).toEqual([]);
  });
});
