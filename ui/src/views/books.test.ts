import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it, onTestFinished } from 'vitest';
import { layOut } from '../kit/testing/resize';
import { findings } from './testing/axe';
import { beginIn } from './testing/begin';

async function books() {
  const begun = await beginIn('costs');
  // Rows as low as in the window, so that the grid has room for them and asks for them.
  const low = (element: HTMLElement) => element.matches('.probe, [role=row]');
  onTestFinished(layOut(1000, (element) => (low(element) ? 32 : 900)));
  await begun.user.click(await screen.findByRole('button', { name: '看账目' }));
  const grid = await screen.findByRole('grid', { name: '费用明细' });
  await within(grid).findAllByText('工资');
  const asked = (method: string) => begun.mock.asked.findLast((a) => a.method === method)?.req;
  return { ...begun, grid, asked };
}
const status = () => screen.getByText(/^\d+ 笔，合计/).textContent;

describe('books', () => {
  it('are there before anything was costed: lines with where they came from, sums by month, estimates', async () => {
    const { grid } = await books();
    expect(within(grid).getAllByText(/费用表\.xlsx 第 \d+ 行/).length).toBeGreaterThan(3);
    expect(within(grid).getAllByText('预提').length).toBeGreaterThan(0);
    const months = screen.getByRole('table', { name: '各月合计' });
    expect(within(months).getAllByRole('row')).toHaveLength(4);
    expect(status()).toContain('180,300.00');
    expect(await findings()).toEqual([]);
  });

  it('are narrowed by month and kind, and the sum follows', async () => {
    const { user } = await books();
    const months = screen.getByRole('table', { name: '各月合计' });
    await user.click(within(months).getByRole('button', { name: '2026年10月' }));
    await waitFor(() => expect(status()).toContain('5 笔'));
    await user.selectOptions(screen.getByRole('combobox', { name: '费用' }), '房租');
    await waitFor(() => expect(status()).toContain('1 笔，合计 8,000.00'));
    await user.type(screen.getByRole('searchbox', { name: /搜索费用/ }), '没有的');
    await user.click(await screen.findByRole('button', { name: '清除筛选' }));
    await waitFor(() => expect(status()).toContain('15 笔'));
  });

  it('take a new entry by keyboard, refuse what is no amount, and give it back on undo', async () => {
    const { mock, user, asked } = await books();
    await user.keyboard('{Control>}{Shift>}B{/Shift}{/Control}');
    const dialog = await screen.findByRole('dialog', { name: '记一笔费用' });
    const kind = within(dialog).getByRole('combobox', { name: /^费用/ });
    await waitFor(() => expect(document.activeElement).toBe(kind));
    await user.keyboard('房租');
    const amount = within(dialog).getByRole('textbox', { name: /^金额/ });
    await user.type(amount, '很多');
    await user.click(within(dialog).getByRole('button', { name: '保存' }));
    await waitFor(() => expect(document.activeElement, 'the field to mend has the focus').toBe(amount));
    expect(asked('costing.add')).toBeUndefined();
    await user.clear(amount);
    await user.type(amount, '-120.50');
    await user.click(within(dialog).getByRole('checkbox', { name: /预提/ }));
    await user.click(within(dialog).getByRole('button', { name: '保存' }));
    await waitFor(() =>
      expect(asked('costing.add')).toEqual({ day: '2026-11-20', amount_fen: -12_050, item: 'rent', estimate: true }),
    );
    await waitFor(() => expect(status()).toContain('16 笔'));
    await user.click(await screen.findByRole('button', { name: '撤销' }));
    await waitFor(() => expect(status()).toContain('15 笔'));
    expect(mock.asked.some(({ method }) => method === 'desk.undo')).toBe(true);
  });

  it('write one after the other, and keep day and department for the next', async () => {
    const { user, asked } = await books();
    await user.click(screen.getByRole('button', { name: /^记一笔费用/ }));
    const dialog = await screen.findByRole('dialog', { name: '记一笔费用' });
    await user.type(within(dialog).getByRole('combobox', { name: /^费用/ }), '叉车租金');
    await user.type(within(dialog).getByRole('textbox', { name: /^金额/ }), '800');
    await user.selectOptions(within(dialog).getByRole('combobox', { name: '部门' }), '分拣组');
    await user.click(within(dialog).getByRole('button', { name: '保存并再记一笔' }));
    await waitFor(() => expect(asked('costing.add')).toMatchObject({ item: '叉车租金', department: 'd2' }));
    await waitFor(() =>
      expect(within(dialog).getByRole<HTMLInputElement>('textbox', { name: /^金额/ }).value).toBe(''),
    );
    expect(within(dialog).getByRole<HTMLSelectElement>('combobox', { name: '部门' }).value).toBe('d2');
    expect(await findings()).toEqual([]);
  });

  it('change an entry with Enter and take it out with Delete, unless its month is closed', async () => {
    const { mock, user, grid, asked } = await books();
    const [first] = within(grid).getAllByText('理赔支出');
    await user.click(first!);
    await user.keyboard('{Enter}');
    const dialog = await screen.findByRole('dialog', { name: '修改这笔费用' });
    const amount = within(dialog).getByRole<HTMLInputElement>('textbox', { name: /^金额/ });
    expect(amount.value).toBe('600.00');
    await user.clear(amount);
    await user.type(amount, '650');
    await user.type(within(dialog).getByRole('combobox', { name: '责任人' }), '李站长');
    await user.click(within(dialog).getByRole('button', { name: '保存' }));
    await waitFor(() =>
      expect(asked('costing.edit')).toMatchObject({ entry: { item: 'claims', amount_fen: 65_000, owner: '李站长' } }),
    );
    await within(grid).findByText('650.00');

    await user.click(within(grid).getByText('650.00'));
    await user.keyboard('{Delete}');
    await waitFor(() => expect(status()).toContain('14 笔'));
    expect(asked('costing.delete')).toBeTruthy();

    await mock.call('costing.lock', { month: '2026-11', closed: true });
    await within(grid).findAllByText('已结账');
    const before = mock.asked.filter(({ method }) => method === 'costing.delete').length;
    await user.click(within(grid).getAllByText('工资')[0]!);
    await user.keyboard('{Delete}');
    await screen.findByText(/已结账，这笔费用不能改/);
    await user.keyboard('{Enter}');
    expect(screen.queryByRole('dialog', { name: '修改这笔费用' })).toBeNull();
    expect(mock.asked.filter(({ method }) => method === 'costing.delete')).toHaveLength(before);
  });

  it('lead to the import of costs, whatever the headings look like', async () => {
    const { user, asked } = await books();
    await user.click(screen.getByRole('button', { name: '导入费用表' }));
    await waitFor(() => expect(asked('import.inspect')).toMatchObject({ kind: 'costs' }));
  });
});
