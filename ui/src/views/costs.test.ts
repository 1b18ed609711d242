import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { beginIn } from './testing/begin';

/** The wizard by keyboard alone; the figures proposed for people and times are kept. */
async function costOut() {
  const { mock, user } = await beginIn('costs');
  // Enter in a field does the same in a browser; jsdom knows no button outside its form.
  const press = async (name: string) => {
    screen.getByRole('button', { name }).focus();
    await user.keyboard('{Enter}');
  };
  await user.click(await screen.findByRole('button', { name: /^核算成本/ }));
  const pay = await screen.findByRole('textbox', { name: '工资' });
  await waitFor(() => expect(document.activeElement).toBe(pay));
  await user.keyboard('42000');
  await press('下一步');
  await screen.findAllByRole('textbox', { name: '人数' });
  await press('下一步');
  await screen.findAllByRole('textbox', { name: '一般（分钟）' });
  await press('算出鲸鱼曲线');
  await screen.findByRole('region', { name: '核算结果' });
  return { mock, user };
}

describe('costs', () => {
  it('teaches while there is nothing, and goes from totals to the whale curve by keyboard', async () => {
    const { mock } = await costOut();
    const sent = mock.asked.find(({ method }) => method === 'costing.settle')?.req;
    expect(sent).toMatchObject({ totals: { lines: [{ item: 'pay', amount_fen: 4_200_000 }] } });
    const tiles = screen.getByRole('region', { name: '核算结果' });
    expect(tiles.textContent?.trimStart().startsWith('没用上的产能'), 'unused capacity comes first').toBe(true);
    await waitFor(() =>
      expect(mock.asked.some(({ req }) => (req as { chart?: { kind: string } }).chart?.kind === 'whale')).toBe(true),
    );
    expect(await screen.findByRole('grid', { name: '客户成本表' })).toBeTruthy();
  });

  it('does not go on with what is no number', async () => {
    const { mock, user } = await beginIn('costs');
    await user.click(await screen.findByRole('button', { name: /^核算成本/ }));
    const pay = await screen.findByRole('textbox', { name: '工资' });
    await user.type(pay, '很多');
    await user.click(screen.getByRole('button', { name: '下一步' }));
    await waitFor(() => expect(pay.getAttribute('aria-invalid')).toBe('true'));
    expect(document.activeElement, 'the field to mend has the focus').toBe(pay);
    expect(mock.asked.some(({ method }) => method === 'costing.settle')).toBe(false);
  });

  it('explains a customer down to a row of the books', async () => {
    await costOut();
    const part = await screen.findByText('作业', { selector: 'summary span' });
    const details = part.closest('details')!;
    expect(within(details).getAllByText(/费用表\.xlsx 第 \d+ 行/).length).toBeGreaterThan(0);
  });

  it('shows the same money by several methods, and who is disputed', async () => {
    const { mock, user } = await costOut();
    await user.click(screen.getByRole('radio', { name: '方法对比' }));
    const table = await screen.findByRole('table', { name: '同一笔钱，几种算法' });
    const heads = within(table).getAllByRole('columnheader');
    expect(heads.length, 'name, revenue, four methods, spread').toBe(7);
    const [first] = within(table).getAllByRole('button');
    await user.click(first!);
    await waitFor(() => expect(mock.asked.some(({ method }) => method === 'value.customers')).toBe(true));
  });

  it('shows where the money goes, with the capacity of each department', async () => {
    const { user } = await costOut();
    await user.click(screen.getByRole('radio', { name: '成本流向' }));
    const table = await screen.findByRole('table', { name: '各部门产能' });
    expect(within(table).getAllByRole('row').length).toBeGreaterThan(2);
  });
});
