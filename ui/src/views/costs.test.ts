import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { findings } from './testing/axe';
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
    expect(tiles.textContent?.trimStart().startsWith('闲置产能'), 'unused capacity comes first').toBe(true);
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

  it('tells which waybills of the customer lose, and explains one of them', async () => {
    const { mock, user } = await costOut();
    const why = await screen.findByRole('region', { name: '为什么是这个数' });
    await within(why).findByRole('heading', { name: '该客户的运单' });
    const found = mock.asked.findLast(({ method }) => method === 'costing.shipments')?.req;
    expect(found).toMatchObject({ limit: 5 });
    expect(
      mock.asked.some(({ method }) => method === 'costing.shipment'),
      'nothing is asked before',
    ).toBe(false);
    const [worst] = await within(why).findAllByRole('button', { pressed: false });
    worst!.focus();
    await user.keyboard('{Enter}');
    const terms = await within(why).findByText(/上门次数 0\.5 × 10 = 5 分钟/);
    expect(terms).toBeTruthy();
    expect(within(why).getByText(/合起来分毫不差/)).toBeTruthy();
    const one = mock.asked.findLast(({ method }) => method === 'costing.shipment')?.req as { number: string };
    expect(worst!.textContent).toContain(one.number);
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

  it('shows one method with its objects, and explains one of them', async () => {
    const { mock, user } = await costOut();
    await user.click(screen.getByRole('radio', { name: '方法对比' }));
    await user.selectOptions(await screen.findByRole('combobox', { name: '核算方法' }), 'process_fifo');
    const table = await screen.findByRole('table', { name: '分步（约当产量，先进先出）' });
    const [, second] = within(table).getAllByRole('button');
    await user.click(second!);
    const why = () => mock.asked.findLast(({ method }) => method === 'costing.why')?.req;
    await waitFor(() => expect(why()).toMatchObject({ ask: { method: 'process_fifo' } }));
    expect((why() as { object: string }).object, 'of the line that was chosen').not.toBe('');
    expect(screen.queryByText('哪个单位时间最要紧'), 'the doubt about times is a customer’s').toBeNull();
    expect(await findings()).toEqual([]);
  });

  it('says who answers for a cost, and for what nobody does', async () => {
    const { mock, user } = await costOut();
    await user.click(screen.getByRole('radio', { name: '责任归属' }));
    const field = await screen.findByRole('textbox', { name: '工资（不分部门）的责任人' });
    await user.type(field, '王站长');
    await user.tab();
    await waitFor(() =>
      expect(mock.asked.findLast(({ method }) => method === 'costing.own')?.req).toEqual({
        pool: { item: 'pay' },
        owner: '王站长',
      }),
    );
    const whose = screen.getByRole<HTMLSelectElement>('combobox', { name: '责任人' });
    await within(whose).findByRole('option', { name: '王站长' });
    await user.selectOptions(whose, '王站长');
    await waitFor(() => expect(screen.getAllByRole('textbox')).toHaveLength(1));
    const entries = () => mock.asked.findLast(({ method }) => method === 'costing.entries')?.req;
    await waitFor(() => expect(entries()).toMatchObject({ pool: { item: 'pay' }, owner: '王站长' }));
    await user.clear(screen.getByRole('textbox'));
    await user.tab();
    await waitFor(() => expect(whose.value, 'whoever answers for nothing any more is not asked for').toBe('all'));
    await user.selectOptions(whose, 'nobody');
    await waitFor(() =>
      expect(mock.asked.findLast(({ method }) => method === 'costing.pools')?.req).toMatchObject({ owner: '' }),
    );
    expect(await findings()).toEqual([]);
  });

  it('shows where the money goes, with the capacity of each department', async () => {
    const { user } = await costOut();
    await user.click(screen.getByRole('radio', { name: '成本流向' }));
    const table = await screen.findByRole('table', { name: '各部门产能' });
    expect(within(table).getAllByRole('row').length).toBeGreaterThan(2);
  });

  it('looks at a month everywhere, remembers it, and closes its books', async () => {
    const { mock, user } = await costOut();
    const period = await screen.findByRole('group', { name: '期间' });
    await user.click(within(period).getByRole('radio', { name: '月' }));
    const asked = (method: string) => mock.asked.findLast((a) => a.method === method)?.req;
    const ask = { from: '2026-11', to: '2026-11' };
    await waitFor(() => expect(asked('costing.customers')).toMatchObject({ ask }));
    await waitFor(() => expect(asked('costing.why')).toMatchObject({ ask }));
    await waitFor(() => expect(asked('charts.draw')).toMatchObject({ chart: { ask } }));
    await waitFor(() =>
      expect(asked('desk.prefer')).toMatchObject({ page: { 'costs.period': expect.stringContaining('month') } }),
    );

    await user.selectOptions(within(period).getByRole('combobox', { name: '哪一期' }), '2026-10');
    await waitFor(() => expect(asked('costing.customers')).toMatchObject({ ask: { from: '2026-10', to: '2026-10' } }));
    await user.click(within(period).getByRole('button', { name: '结账' }));
    await screen.findByText('已结账');
    expect(asked('costing.lock')).toEqual({ month: '2026-10', closed: true });
    await user.click(within(period).getByRole('button', { name: '反结账' }));
    await waitFor(() => expect(asked('costing.lock')).toEqual({ month: '2026-10', closed: false }));
  });

  it('shows on whom the volume lies, and a click explains the customer', async () => {
    const { mock, user } = await costOut();
    await user.click(screen.getByRole('radio', { name: '算法偏差' }));
    const card = await screen.findByRole('region', { name: '算错在谁身上' });
    const rows = await within(card).findAllByRole('button');
    const shifts = rows.map((row) => /[+−][\d,.]+/.exec(row.textContent ?? '')?.[0] ?? '');
    expect(shifts.some((s) => s.startsWith('+')) && shifts.some((s) => s.startsWith('−')), shifts.join()).toBe(true);
    await user.click(rows[0]!);
    const why = await screen.findByRole('region', { name: '为什么是这个数' });
    const id = (mock.asked.findLast((a) => a.method === 'costing.why')?.req as { object: string } | undefined)?.object;
    const name = rows[0]!.querySelector('strong')!.textContent!;
    await within(why).findByRole('heading', { name });
    expect(id).toBeTruthy();
  });

  it('leads from a step of the waterfall to its entries, and stores standards by hand', async () => {
    const { mock, user } = await costOut();
    await user.click(screen.getByRole('radio', { name: '预算差异' }));
    const lines = await screen.findByRole('table', { name: '各项费用' });
    await user.click(within(lines).getByRole('button', { name: '工资' }));
    await screen.findByRole('region', { name: '背后的账目：工资' });
    await screen.findByText(/费用表\.xlsx 第 \d+ 行/);

    await user.click(screen.getByRole('button', { name: '标准与预算…' }));
    const dialog = await screen.findByRole('dialog', { name: /起的标准与预算/ });
    const units = await within(dialog).findByRole('textbox', { name: '每月票数' });
    await user.clear(units);
    await user.type(units, '很多');
    await user.click(within(dialog).getByRole('button', { name: '保存' }));
    await waitFor(() => expect(document.activeElement, 'the field to mend has the focus').toBe(units));
    expect(mock.asked.some(({ method }) => method === 'costing.set_plan')).toBe(false);
    await user.clear(units);
    await user.type(units, '900');
    const [first] = within(dialog).getAllByRole('combobox', { name: '费用' });
    await user.selectOptions(first!, 'varies');
    await user.type(within(dialog).getByRole('textbox', { name: '单价' }), '0.0125');
    await user.click(within(dialog).getByRole('button', { name: '保存' }));
    await waitFor(() =>
      expect(mock.asked.findLast(({ method }) => method === 'costing.set_plan')?.req).toMatchObject({
        month: '2026-11',
        units: 900,
        lines: expect.arrayContaining([expect.objectContaining({ price_fen: 1.25 })]),
      }),
    );
    await screen.findByText(/按 .*起执行的标准/);
  });

  it('weighs decisions with the figures used and the way there', async () => {
    const { mock, user } = await costOut();
    await user.click(screen.getByRole('radio', { name: '假如' }));
    await screen.findByText(/分钟闲置时间/);
    await screen.findAllByText('公司利润变化');
    const decision = () =>
      (mock.asked.findLast((a) => a.method === 'costing.what_if')?.req as { decision: object } | undefined)?.decision;
    expect(decision()).toMatchObject({ decide: 'drop', step_share: 0 });
    const share = screen.getByRole('textbox', { name: '班次车辆能减掉多少' });
    await user.clear(share);
    await user.type(share, '50');
    await waitFor(() => expect(decision()).toMatchObject({ decide: 'drop', step_share: 0.5 }));
    await user.type(share, '个');
    await waitFor(() => expect(share.getAttribute('aria-invalid')).toBe('true'));

    const kind = screen.getByRole('combobox', { name: '要决定什么' });
    await user.selectOptions(kind, 'floors');
    const table = await screen.findByRole('table', { name: '价格底线' });
    expect(within(table).getAllByRole('row').length).toBeGreaterThan(3);
    await user.selectOptions(kind, 'volume');
    await user.selectOptions(screen.getByRole('combobox', { name: '怎么分固定与变动' }), 'least_squares');
    await waitFor(() => expect(decision()).toMatchObject({ decide: 'volume', fit: 'least_squares' }));
  });

  it('has no axe findings on any of its faces', async () => {
    const { user } = await costOut();
    const faces = [
      ['客户利润', () => screen.findByRole('grid', { name: '客户成本表' })],
      ['算法偏差', () => screen.findByRole('region', { name: '算错在谁身上' })],
      ['方法对比', () => screen.findByRole('table', { name: '同一笔钱，几种算法' })],
      ['成本流向', () => screen.findByRole('table', { name: '各部门产能' })],
      ['成本矩阵', () => screen.findByRole('group', { name: '期间' })],
      ['预算差异', () => screen.findByRole('table', { name: '各项费用' })],
      ['假如', () => screen.findAllByText('公司利润变化')],
    ] as const;
    for (const [name, there] of faces) {
      await user.click(screen.getByRole('radio', { name }));
      await there();
      expect(await findings(), name).toEqual([]);
    }
    await user.click(screen.getByRole('radio', { name: '预算差异' }));
    await user.click(await screen.findByRole('button', { name: '标准与预算…' }));
    await screen.findByRole('textbox', { name: '每月票数' });
    expect(await findings(), 'standards').toEqual([]);
  });
});
