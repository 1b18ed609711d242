import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import type { Mock, MockOptions } from '../platform/mock';
import type { World } from '../platform/mock/world';
import { findings } from './testing/axe';
import { beginIn } from './testing/begin';

interface Begun extends MockOptions {
  /** The mock, before anything is costed. */
  began?: (mock: Mock) => void;
}

/** A firm that was costed, with as many waybills as said. */
async function firm(shipments: number, { began, ...options }: Begun = {}) {
  const begun = await beginIn('costs', options);
  const { mock } = begun;
  began?.(mock);
  const file = mock.world.file.bind(mock.world);
  mock.world.file = () => ({ ...file()!, shipments });
  mock.world.tell({ event: 'changed', tags: ['file'] });
  await waitFor(() => expect(mock.asked.filter(({ method }) => method === 'desk.state').length).toBeGreaterThan(1));
  const { departments, activities, rules } = await mock.call('costing.setup', {});
  await mock.call('costing.settle', { departments, activities, rules });
  const times = (method: string) => mock.asked.filter((a) => a.method === method).length;
  return { ...begun, times };
}

describe('a large file', () => {
  it('is costed as a job before any figure is asked for', async () => {
    const { mock, times } = await firm(200_001);
    await screen.findByRole('region', { name: '核算结果' });
    const methods = mock.asked.map(({ method }) => method);
    expect(times('costing.prepare')).toBe(1);
    expect(methods.indexOf('costing.prepare')).toBeLessThan(methods.indexOf('costing.customers'));
  });

  it('has its methods compared as a job of their own', async () => {
    const { mock, user, times } = await firm(200_001);
    await screen.findByRole('region', { name: '核算结果' });
    expect(times('costing.prepare_compare'), 'not before somebody looks').toBe(0);
    await user.click(screen.getByRole('radio', { name: '方法对比' }));
    await screen.findByRole('table', { name: '同一笔钱，几种算法' });
    const methods = mock.asked.map(({ method }) => method);
    expect(times('costing.prepare_compare')).toBe(1);
    expect(methods.indexOf('costing.prepare_compare')).toBeLessThan(methods.indexOf('costing.compare'));
  });

  it('shows progress, can be stopped, and is costed again when somebody wants it', async () => {
    let held = true;
    let world: World | null = null;
    const { user, times } = await firm(200_001, {
      answers: { 'costing.prepare': () => world!.job('costing', () => ({}), { held }) },
      began: (mock) => (world = mock.world),
    });
    await screen.findByRole('progressbar', { name: '正在核算成本' });
    expect(times('costing.customers'), 'nothing is asked for yet').toBe(0);
    expect(await findings()).toEqual([]);
    const main = screen.getByRole('main');
    await user.click(within(main).getByRole('button', { name: '取消' }));
    await screen.findByText(/核算已停止/);
    held = false;
    await user.click(screen.getByRole('button', { name: '重新核算' }));
    await screen.findByRole('region', { name: '核算结果' });
    expect(times('costing.prepare')).toBe(2);
  });

  it('is no large file at two hundred thousand', async () => {
    const { times } = await firm(200_000);
    await screen.findByRole('region', { name: '核算结果' });
    expect(times('costing.prepare')).toBe(0);
  });
});

describe('recipe cards', () => {
  it('say who does what in how many minutes, and that nobody measured it yet', async () => {
    const { user } = await firm(100);
    const print = vi.spyOn(window, 'print').mockImplementation(() => {});
    await user.click(await screen.findByRole('button', { name: /^修改设置/ }));
    const dialog = await screen.findByRole('dialog', { name: '成本设置' });
    await user.click(within(dialog).getByRole('tab', { name: '作业与用时' }));
    await user.click(within(dialog).getByRole('button', { name: '打印作业卡' }));
    const card = await screen.findByRole('article', { name: '问题件处理' });
    expect(card.textContent).toContain('客服组');
    expect(card.textContent).toContain('14 / 20 / 32');
    expect(card.textContent).toContain('还没有人实测过');
    expect(screen.getAllByRole('article')).toHaveLength(4);
    expect(await findings()).toEqual([]);
    await user.click(screen.getByRole('button', { name: '打印' }));
    expect(print).toHaveBeenCalledOnce();
    print.mockRestore();
  });
});
