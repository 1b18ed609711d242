import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { beginIn } from './testing/begin';

describe('service', () => {
  it('draws the control chart of the indicator that is picked', async () => {
    const { mock, user } = await beginIn('service');
    const picks = within(await screen.findByRole('group', { name: '指标' }));
    const drawn = () => mock.asked.findLast(({ method }) => method === 'charts.draw')?.req;
    await waitFor(() => expect(drawn()).toMatchObject({ chart: { kind: 'control', kpi: 'on_time', by: 'month' } }));
    const damage = await picks.findByRole('button', { name: /破损率/ });
    await user.click(damage);
    expect(damage.getAttribute('aria-pressed')).toBe('true');
    await waitFor(() => expect(drawn()).toMatchObject({ chart: { kind: 'control', kpi: 'damage' } }));
  });

  it('enters the starter set of elements, which can be taken back', async () => {
    const { user } = await beginIn('service');
    await user.click(await screen.findByRole('radio', { name: '服务要素' }));
    await user.click(await screen.findByRole('button', { name: '填入一套起步要素' }));
    await waitFor(() => expect(screen.getAllByRole('listitem').length).toBeGreaterThan(5));
    expect(await screen.findByRole('button', { name: /撤销/ })).toBeTruthy();
  });

  it('plans an action, and wants a proof before it is done', async () => {
    const { mock, user } = await beginIn('service');
    await user.click(await screen.findByRole('radio', { name: '纠正措施' }));
    await user.click(await screen.findByRole('button', { name: '定措施…' }));
    const dialog = within(await screen.findByRole('dialog', { name: '纠正措施' }));
    await user.type(dialog.getByRole('textbox', { name: /^做什么/ }), '早班提前半小时');
    await user.click(dialog.getByRole('button', { name: '保存' }));
    expect(await screen.findByText('早班提前半小时')).toBeTruthy();
    expect(mock.asked.findLast(({ method }) => method === 'service.put_action')?.req).toEqual({
      what: '早班提前半小时',
    });
  });
});
