import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { asks } from '../domains/cases';
import { beginIn } from './testing/begin';

async function openCard(options: Parameters<typeof beginIn>[1] = {}) {
  Object.assign(asks, { claiming: null, closing: null, writing: false });
  const begun = await beginIn('cases', options);
  await screen.findByRole('checkbox', { name: 'register' });
  return begun;
}

describe('desk work of a case', () => {
  it('ticks a step for today, and takes the tick back', async () => {
    const { mock, user } = await openCard();
    const box = () => screen.getByRole<HTMLInputElement>('checkbox', { name: 'register' });
    await user.click(box());
    await waitFor(() => expect(box().checked).toBe(true));
    const asked = () => mock.asked.findLast(({ method }) => method === 'cases.tick')?.req as { done?: string };
    expect(asked().done, 'a day, as it is here').toMatch(/^\d{4}-\d{2}-\d{2}$/u);
    await user.click(box());
    await waitFor(() => expect(box().checked).toBe(false));
    expect(asked().done).toBeUndefined();
  });

  it('computes what is owed as it is typed, says what is missing, and settles for it', async () => {
    const { mock, user } = await openCard();
    await user.click(screen.getByRole('button', { name: '更多' }));
    await user.click(await screen.findByText('计算赔付'));
    const dialog = within(await screen.findByRole('dialog', { name: '计算赔付' }));
    await user.selectOptions(dialog.getByRole('combobox'), 'loss');
    const value = dialog.getByRole('textbox', { name: /货值/ });
    await user.clear(value);
    expect(await dialog.findByText(/没有保价，也没有货值凭证/), 'nobody knows what it was worth').toBeTruthy();
    await user.type(value, '500');
    expect(await dialog.findByText('total 512')).toBeTruthy();
    const share = dialog.getByRole('textbox', { name: /受损比例/ });
    await user.clear(share);
    await user.type(share, '500');
    expect(await dialog.findByText('填 0 到 100。')).toBeTruthy();
    await user.clear(share);
    await user.type(share, '100');
    await dialog.findByText('total 512');
    await user.click(dialog.getByRole('button', { name: '生成证据包' }));
    const packed = () => mock.asked.findLast(({ method }) => method === 'reports.case_pack')?.req;
    await waitFor(() => expect(packed()).toMatchObject({ value_fen: 50_000, share: 1, handle: 'mock-place' }));
    await user.click(dialog.getByRole('button', { name: '按此金额结案' }));
    const closing = within(await screen.findByRole('dialog', { name: /结案/ }));
    expect(closing.getByRole<HTMLInputElement>('textbox', { name: /赔付/ }).value, 'in the form').toBe('512.00');
  });

  it('writes a statement of a month of a customer', async () => {
    const { mock, user } = await beginIn('customers');
    await user.click(await screen.findByRole('button', { name: '更多' }));
    await user.click(await screen.findByText('月结对账单'));
    const dialog = within(await screen.findByRole('dialog', { name: '月结对账单' }));
    await user.click(dialog.getByRole('radio', { name: /Excel/ }));
    await user.click(dialog.getByRole('button', { name: /保存/ }));
    const asked = () => mock.asked.findLast(({ method }) => method === 'reports.statement')?.req;
    await waitFor(() => expect(asked()).toMatchObject({ format: 'xlsx', handle: 'mock-place' }));
    await waitFor(() => expect(screen.queryByRole('dialog', { name: '月结对账单' })).toBeNull());
  });
});
