import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { beginIn } from './testing/begin';

async function openPalette() {
  const { mock, user } = await beginIn('overview');
  await screen.findByText('需要您看一眼');
  await user.keyboard('{Control>}k{/Control}');
  const input = await screen.findByRole('combobox', { name: /搜索/ });
  return { mock, user, input };
}

describe('palette', () => {
  it('finds a customer as you type and opens the card', async () => {
    const { mock, user, input } = await openPalette();
    await user.type(input, '茶铺');
    await screen.findByRole('option', { name: /小满茶铺/ });
    expect(mock.asked.findLast(({ method }) => method === 'value.find')?.req).toMatchObject({ query: '茶铺' });
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('heading', { name: '小满茶铺' })).toBeTruthy();
  });

  it('finds a waybill by its last digits', async () => {
    const { mock, user, input } = await openPalette();
    const [row] = mock.world.firm.shipments;
    if (!row) throw new Error('the sample firm has shipments');
    await user.type(input, row.no.slice(-8));
    await user.click(await screen.findByRole('option', { name: new RegExp(row.no) }));
    expect(await screen.findByRole('heading', { name: row.no }), 'its details are shown').toBeTruthy();
    await waitFor(() =>
      expect(mock.asked.findLast(({ method }) => method === 'shipments.view')?.req).toMatchObject({
        filter: { query: row.no },
      }),
    );
  });

  it('runs every command that is possible now, and no other', async () => {
    const { user, input } = await openPalette();
    await user.type(input, '撤销');
    expect((await screen.findAllByText(/没有找到/)).length, 'nothing was done, so nothing to undo').toBeGreaterThan(0);
    await user.clear(input);
    await user.type(input, '交换');
    await user.click(await screen.findByRole('option', { name: /交换与备份/ }));
    expect(await screen.findByRole('heading', { name: '交换与备份', level: 1 })).toBeTruthy();
  });

  it('remembers the section for the next start', async () => {
    const { mock, user } = await beginIn('overview');
    await screen.findByText('需要您看一眼');
    await user.keyboard('{Control>}3{/Control}');
    await screen.findByRole('heading', { name: '运单', level: 1 });
    await waitFor(() => expect(mock.world.preferences.page.section).toBe('shipments'));
    expect(
      within(screen.getByRole('navigation')).getByRole('button', { name: /运单/ }).getAttribute('aria-current'),
    ).toBe('page');
  });
});
