import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { CoreFault } from '../platform';
import { monthly } from '../domains/reports';
import { beginIn } from './testing/begin';

async function openDialog(options: Parameters<typeof beginIn>[1] = {}) {
  monthly.open = false;
  const { mock, user } = await beginIn('overview', options);
  await user.selectOptions(await screen.findByRole('combobox', { name: '月份' }), '2026-09');
  await user.click(screen.getByRole('button', { name: /^经营月报/ }));
  const dialog = within(await screen.findByRole('dialog', { name: '经营月报' }));
  const month = await dialog.findByRole('combobox', { name: '月份' });
  return { mock, user, dialog, month };
}

describe('monthly report', () => {
  it('writes the month that is shown as pages', async () => {
    const { mock, user, dialog, month } = await openDialog();
    expect((month as HTMLSelectElement).value, 'it begins with the month of the page').toBe('2026-09');
    await user.click(dialog.getByRole('button', { name: '保存月报' }));
    const asked = () => mock.asked.findLast(({ method }) => method === 'reports.monthly')?.req;
    await waitFor(() => expect(asked()).toEqual({ month: '2026-09', format: 'pdf', handle: 'mock-place' }));
    await waitFor(() => expect(screen.queryByRole('dialog', { name: '经营月报' })).toBeNull());
    expect(await screen.findByText(/2026-09\.pdf/), 'what was written is said').toBeTruthy();
  });

  it('offers another month, and a workbook', async () => {
    const { mock, user, dialog, month } = await openDialog();
    await user.selectOptions(month, '2026-08');
    await user.click(dialog.getByRole('radio', { name: /Excel/ }));
    await user.click(dialog.getByRole('button', { name: '保存月报' }));
    const asked = () => mock.asked.findLast(({ method }) => method === 'reports.monthly')?.req;
    await waitFor(() => expect(asked()).toMatchObject({ month: '2026-08', format: 'xlsx' }));
  });

  it('says in the dialog why nothing was written, and stays open', async () => {
    const refuse = () => {
      throw new CoreFault({ code: 'file_unwritable', args: { name: '2026-09.xlsx', reason: 'x' } });
    };
    const { user, dialog } = await openDialog({ answers: { 'reports.monthly': refuse } });
    await user.click(dialog.getByRole('button', { name: '保存月报' }));
    expect(await dialog.findByText(/2026-09\.xlsx/)).toBeTruthy();
  });

  it('is found in the palette', async () => {
    monthly.open = false;
    const { user } = await beginIn('customers');
    await user.keyboard('{Control>}k{/Control}');
    await user.type(await screen.findByRole('combobox', { name: /搜索/ }), 'yuebao');
    await user.click(await screen.findByRole('option', { name: /经营月报/ }));
    expect(await screen.findByRole('dialog', { name: '经营月报' })).toBeTruthy();
  });
});
