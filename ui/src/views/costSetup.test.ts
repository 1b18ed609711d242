import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { findings } from './testing/axe';
import { beginIn } from './testing/begin';

/** A firm that was costed already, with 42,000 yuan of pay a month. */
async function costed() {
  const begun = await beginIn('costs');
  const { departments, activities, rules } = await begun.mock.call('costing.setup', {});
  const totals = { from: '2026-09', to: '2026-11', lines: [{ item: 'pay', amount_fen: 4_200_000 }] };
  await begun.mock.call('costing.settle', { departments, activities, rules, totals });
  await screen.findByRole('region', { name: '核算结果' });
  const asked = (method: string) => begun.mock.asked.findLast((a) => a.method === method)?.req;
  return { ...begun, asked };
}

describe('the whole cost setup', () => {
  it('opens where the wizard was, and sets what the wizard never asked', async () => {
    const { user, asked } = await costed();
    await user.keyboard('{Control>}{Shift>}C{/Shift}{/Control}');
    const dialog = await screen.findByRole('dialog', { name: '成本设置' });
    await user.click(within(dialog).getByRole('button', { name: '添加部门' }));
    await user.click(within(dialog).getByRole('button', { name: '保存' }));
    const names = within(dialog).getAllByRole('textbox', { name: '名称' });
    await waitFor(() => expect(document.activeElement, 'a department without a name').toBe(names.at(-1)));
    await user.keyboard('夜班组');
    await user.click(within(dialog).getByRole('button', { name: '上移“夜班组”' }));
    await user.click(within(dialog).getByRole('tab', { name: '作业与用时' }));
    const [stage] = within(dialog).getAllByRole('combobox', { name: '环节' });
    await user.selectOptions(stage!, 'deliver');
    await user.click(within(dialog).getAllByRole('button', { name: '再加一项用时' })[0]!);

    await user.click(within(dialog).getByRole('tab', { name: '月均支出' }));
    const pay = within(dialog).getByRole<HTMLInputElement>('textbox', { name: '工资' });
    expect(pay.value, 'what is in the books stands there').toBe('42000');
    await user.type(within(dialog).getByRole('textbox', { name: '房租' }), '8000');

    await user.click(within(dialog).getByRole('tab', { name: '核算规则' }));
    await user.selectOptions(within(dialog).getByRole('combobox', { name: '辅助部门成本怎么分' }), 'step');
    await user.click(within(dialog).getByRole('checkbox', { name: /^运单自带的成本/ }));
    await user.click(within(dialog).getByRole('button', { name: '保存' }));
    await screen.findByText('成本设置已保存');
    expect(asked('costing.settle')).toMatchObject({
      departments: [{ name: '揽派组' }, { name: '分拣组' }, { name: '客服组' }, { name: '夜班组' }, { support: true }],
      activities: expect.arrayContaining([
        expect.objectContaining({ stage: 'deliver', terms: [expect.objectContaining({ driver: 'pieces' })] }),
      ]),
      rules: { support: 'step', shipment_cost: false },
      totals: {
        lines: [
          { item: 'pay', amount_fen: 4_200_000 },
          { item: 'rent', amount_fen: 800_000 },
        ],
      },
    });
  });

  it('has no axe findings on any of its parts', async () => {
    const { user } = await costed();
    await user.click(screen.getByRole('button', { name: /^修改设置/ }));
    const dialog = await screen.findByRole('dialog', { name: '成本设置' });
    for (const name of ['部门与产能', '作业与用时', '月均支出', '核算规则']) {
      await user.click(within(dialog).getByRole('tab', { name }));
      expect(await findings(), name).toEqual([]);
    }
  });

  it('lets a support department be shared by what each takes of it', async () => {
    const { user, asked } = await costed();
    await user.click(screen.getByRole('button', { name: /^修改设置/ }));
    const dialog = await screen.findByRole('dialog', { name: '成本设置' });
    await user.selectOptions(within(dialog).getByRole('combobox', { name: '综合管理怎么分给其他部门' }), 'weights');
    await user.click(within(dialog).getByRole('button', { name: '保存' }));
    const weight = within(dialog).getByRole('textbox', { name: '揽派组' });
    await waitFor(() => expect(document.activeElement, 'nobody takes anything').toBe(weight));
    await user.clear(weight);
    await user.type(weight, '2');
    await user.click(within(dialog).getByRole('button', { name: '保存' }));
    await screen.findByText('成本设置已保存');
    const { departments } = asked('costing.settle') as { departments: { serves?: number[] }[] };
    expect(departments[3]?.serves).toEqual([2, 0, 0, 0]);
    expect(asked('costing.settle'), 'amounts that nobody touched are not booked again').not.toHaveProperty('totals');
  });
});

describe('shares of a pool', () => {
  it('are agreed with a reason, stand there with their month, and are taken away', async () => {
    const { user, asked } = await costed();
    await user.click(screen.getByRole('radio', { name: '责任归属' }));
    await user.click(await screen.findByRole('button', { name: '房租的分摊比例' }));
    const dialog = await screen.findByRole('dialog', { name: '房租的分摊比例' });
    const sorting = await within(dialog).findByRole('textbox', { name: '分拣组的份数' });
    await user.type(sorting, '3');
    await user.type(within(dialog).getByRole('textbox', { name: '客服组的份数' }), '1');
    await user.click(within(dialog).getByRole('button', { name: '保存' }));
    const reason = within(dialog).getByRole('textbox', { name: /^理由/ });
    await waitFor(() => expect(document.activeElement).toBe(reason));
    expect(asked('costing.set_share')).toBeUndefined();
    expect(await findings()).toEqual([]);
    await user.keyboard('按面积');
    await user.click(within(dialog).getByRole('button', { name: '保存' }));
    await waitFor(() =>
      expect(asked('costing.set_share')).toEqual({
        item: 'rent',
        from: '2026-11',
        shares: [
          { department: 'd2', weight: 3 },
          { department: 'd3', weight: 1 },
        ],
        reason: '按面积',
      }),
    );
    await user.click(screen.getByRole('button', { name: '房租的分摊比例' }));
    await within(dialog).findByText(/2026年11月 起：分拣组 75\.0%、客服组 25\.0%/);
    await user.click(within(dialog).getByRole('button', { name: '取消 2026年11月 起的比例' }));
    await within(dialog).findByText(/还没有定过比例/);
    expect(asked('costing.set_share')).toMatchObject({ shares: [] });
  });
});
