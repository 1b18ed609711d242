import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { beginIn } from './testing/begin';

describe('overview', () => {
  it('opens how a KPI is computed and the waybills behind it', async () => {
    const { mock, user } = await beginIn('overview');
    await user.click(await screen.findByRole('button', { name: /准时率.*95% 区间/ }));
    const dialog = within(await screen.findByRole('dialog', { name: '准时率' }));
    expect(dialog.getByText(/按时签收的运单 ÷/), 'the formula in words').toBeTruthy();
    await user.click(dialog.getByRole('button', { name: '查看这些运单' }));
    await waitFor(() =>
      expect(mock.asked.findLast(({ method }) => method === 'shipments.view')?.req).toMatchObject({
        filter: { late: true, from: '2026-11-01', to: '2026-11-30' },
      }),
    );
  });

  it('lists what needs a look, dearest first, and opens the customer', async () => {
    const { user } = await beginIn('overview');
    const [first] = within(await screen.findByRole('region', { name: '需要您看一眼' })).getAllByRole('listitem');
    if (!first) throw new Error('the sample firm has alarms');
    expect(first.textContent, 'the largest fall comes first').toContain('明德外国语学校');
    await user.click(within(first).getByRole('button'));
    expect(await screen.findByRole('heading', { name: '明德外国语学校' })).toBeTruthy();
  });

  it('tells the traffic light by a word, not by its colour alone', async () => {
    await beginIn('overview');
    const kpis = within(await screen.findByRole('region', { name: '本月服务指标' }));
    expect(kpis.getAllByText(/^(达标|留意|未达标|数据太少)$/), 'one word for each KPI').toHaveLength(3);
  });

  it('tries another target on the picture and keeps it', async () => {
    const { mock, user } = await beginIn('overview');
    const drawn = () =>
      mock.asked.findLast(({ method, req }) => method === 'charts.draw' && (req as Draw).chart.kind === 'trend')
        ?.req as Draw | undefined;
    const handle = await screen.findByRole('slider', { name: /准时率的目标/ });
    const before = Number(handle.getAttribute('aria-valuenow'));
    handle.focus();
    await user.keyboard('{ArrowDown}');
    await waitFor(() =>
      expect(mock.asked.findLast(({ method }) => method === 'service.define')?.req).toMatchObject({ kpi: 'on_time' }),
    );
    const { target } = (mock.asked.findLast(({ method }) => method === 'service.define')?.req ?? {}) as {
      target: number;
    };
    expect(target).toBeLessThan(before);
    expect(
      mock.asked.some(({ method, req }) => method === 'charts.draw' && (req as Draw).chart.target === target),
    ).toBe(true);
    expect(await screen.findByText(/准时率的目标改为/)).toBeTruthy();
    await waitFor(() => expect(drawn()?.chart.target, 'once kept it is no longer tried').toBeUndefined());
  });

  it('asks for another month', async () => {
    const { mock, user } = await beginIn('overview');
    await user.selectOptions(await screen.findByRole('combobox', { name: '月份' }), '2026-09');
    await waitFor(() =>
      expect(mock.asked.findLast(({ method }) => method === 'reports.overview')?.req).toEqual({ month: '2026-09' }),
    );
  });

  it('teaches what it is for while there is nothing to show', async () => {
    const { user } = await beginIn('overview', { begun: false });
    await user.click(await screen.findByRole('button', { name: /导入我的运单/ }));
    await user.click(await screen.findByRole('button', { name: /^概览/ }));
    expect(await screen.findByRole('heading', { name: '还没有运单' })).toBeTruthy();
    expect(screen.getByRole('button', { name: '导入运单' }), 'one way on').toBeTruthy();
  });
});

interface Draw {
  chart: { kind: string; target?: number };
}
