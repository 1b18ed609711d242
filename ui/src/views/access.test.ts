import { screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { findings } from './testing/axe';
import { begin, beginIn } from './testing/begin';

describe('each view is without axe findings', () => {
  it('first start', async () => {
    await begin({ begun: false, preferences: { language: null } });
    expect(await findings()).toEqual([]);
  });

  it.each([
    ['overview', '需要您看一眼'],
    ['customers', '识别依据'],
    ['shipments', '金额与重量'],
    ['cases', '责任判定'],
    ['service', '信号'],
    ['costs', '哪些客户赚钱，哪些在吃利润？'],
    ['exchange', '谁有什么'],
    ['tradeoff', '现在做对了吗？'],
  ])('%s', async (section, text) => {
    await beginIn(section);
    await screen.findAllByText(text);
    expect(await findings()).toEqual([]);
  });

  it('dialogs of cases', async () => {
    const { user } = await beginIn('cases');
    await user.click((await screen.findAllByRole('button', { name: '新建服务单' }))[0] as HTMLElement);
    await screen.findByRole('dialog', { name: '新建服务单' });
    expect(await findings(), 'a new case').toEqual([]);
  });

  it('faces and dialogs of service levels', async () => {
    const { user } = await beginIn('service');
    await user.click(await screen.findByRole('button', { name: '修改定义…' }));
    await screen.findByRole('textbox', { name: /^为什么改定义/ });
    expect(await findings(), 'definition').toEqual([]);
    await user.click(screen.getByRole('button', { name: '取消' }));
    await user.click((await screen.findAllByRole('button', { name: '外部统计…' }))[0] as HTMLElement);
    await screen.findByText('这项指标还没有外部统计数据。');
    expect(await findings(), 'figures of others').toEqual([]);
    await user.click(screen.getAllByRole('button', { name: '关闭' }).at(-1) as HTMLElement);
    for (const [face, text] of [
      ['服务要素', '填入一套起步要素'],
      ['纠正措施', '定措施…'],
    ] as const) {
      await user.click(await screen.findByRole('radio', { name: face }));
      await screen.findByRole('button', { name: text });
      expect(await findings(), face).toEqual([]);
    }
  });

  it('classes', async () => {
    const { user } = await beginIn('customers');
    await user.click(await screen.findByRole('radio', { name: '分类' }));
    await screen.findByRole('slider', { name: 'A | B 分界' });
    expect(await findings()).toEqual([]);
  });

  it('import, at each step', async () => {
    const { user } = await beginIn('shipments');
    await user.keyboard('{Control>}o{/Control}');
    const check = await screen.findByRole('button', { name: '试算一遍' });
    expect(await findings(), 'columns').toEqual([]);
    await user.click(check);
    await screen.findByRole('button', { name: '导入 142 行' });
    expect(await findings(), 'dry run').toEqual([]);
  });

  it.each([
    ['月份数据', '来历'],
    ['分类最优', '最优点'],
    ['情景测算', '推算过程'],
  ])('trade-off: %s', async (face, text) => {
    const { user } = await beginIn('tradeoff');
    await user.click(await screen.findByRole('radio', { name: face }));
    await screen.findAllByText(text);
    expect(await findings()).toEqual([]);
  });

  it('dialogs of the trade-off', async () => {
    const { user } = await beginIn('tradeoff');
    await user.click(await screen.findByRole('button', { name: '服务失误的单价' }));
    await screen.findByLabelText('合同最低水平');
    expect(await findings(), 'rates').toEqual([]);
    await user.click(screen.getByRole('button', { name: '取消' }));
    await user.click(screen.getByRole('radio', { name: '月份数据' }));
    const [first] = await screen.findAllByRole('button', { name: /^来历 20/ });
    if (!first) throw new Error('there are months');
    await user.click(first);
    await screen.findByRole('dialog', { name: /数字从哪来/ });
    expect(await findings(), 'where from').toEqual([]);
  });

  it('palette, shortcut sheet and dialogs', async () => {
    const { user } = await beginIn('customers');
    await user.click(await screen.findByRole('button', { name: '修改…' }));
    await screen.findByRole('dialog', { name: '修改客户' });
    expect(await findings(), 'edit').toEqual([]);
    await user.click(screen.getByRole('button', { name: '取消' }));
    await user.keyboard('{Control>}k{/Control}');
    await screen.findByRole('combobox', { name: /搜索/ });
    expect(await findings(), 'palette').toEqual([]);
    await user.keyboard('{Escape}');
  });
});
