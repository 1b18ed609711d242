import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { beginIn } from './testing/begin';

describe('import', () => {
  it('goes from file to Pareto chart by the keyboard alone', async () => {
    const { mock, user } = await beginIn('overview');
    await screen.findByText('需要您看一眼');

    await user.keyboard('{Control>}o{/Control}');
    const check = await screen.findByRole('button', { name: '试算一遍' });
    await waitFor(() => expect(document.activeElement, 'the next step has the focus').toBe(check));
    await user.keyboard('{Enter}');

    const run = await screen.findByRole('button', { name: '导入 142 行' });
    const counts = within(screen.getByRole('region', { name: '导入后会怎样' }));
    expect(counts.getByText('142'), 'what is new').toBeTruthy();
    expect(
      mock.asked.some(({ method }) => method === 'import.run'),
      'nothing is written by looking',
    ).toBe(false);
    await waitFor(() => expect(document.activeElement).toBe(run));
    await user.keyboard('{Enter}');

    const pareto = await screen.findByRole('button', { name: '查看帕累托图' });
    expect(screen.getByText('导入完成：新增 142，更新 0'), 'the toast says what was done').toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(pareto));
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('radio', { name: '帕累托图' })).toBeTruthy();
  });

  it('names every odd row in words, with its row and value', async () => {
    const { user } = await beginIn('shipments');
    await user.keyboard('{Control>}o{/Control}');
    await user.click(await screen.findByRole('button', { name: '试算一遍' }));
    const issues = within(await screen.findByRole('region', { name: '有问题的行' }));
    expect(issues.getByText('7.73E+14')).toBeTruthy();
    expect(issues.getByText(/与第 12 行单号相同/), 'the other row is named').toBeTruthy();
    await user.click(issues.getByRole('button', { name: /日期有误/ }));
    expect(issues.queryByText('7.73E+14'), 'a code shows its rows only').toBeNull();
    expect(issues.getByText('昨天下午')).toBeTruthy();
  });

  it('sends what a column is taken for, one field for one column', async () => {
    const { mock, user } = await beginIn('shipments');
    await user.keyboard('{Control>}o{/Control}');
    const column = await screen.findByRole('combobox', { name: '“客服工号”列对应的字段' });
    await user.selectOptions(column, 'note');
    const asked = mock.asked.findLast(({ method }) => method === 'import.inspect')?.req;
    expect(asked, 'the answer travels with the file').toMatchObject({
      files: [{ handle: 'mock-1', reading: { mapping: { 12: 'note', 0: 'no' } } }],
    });
    await user.selectOptions(await screen.findByRole('combobox', { name: '“客服工号”列对应的字段' }), 'no');
    await waitFor(() =>
      expect(
        mock.asked.findLast(({ method }) => method === 'import.inspect')?.req,
        'the column that had it is left out',
      ).toMatchObject({ files: [{ reading: { mapping: { 12: 'no', 0: '' } } }] }),
    );
    expect(screen.queryByText(/还缺/), 'the field moved, so nothing is missing').toBeNull();
  });

  it('takes the finished import back with one button', async () => {
    const { mock, user } = await beginIn('shipments');
    await user.keyboard('{Control>}o{/Control}');
    await user.click(await screen.findByRole('button', { name: '试算一遍' }));
    await user.click(await screen.findByRole('button', { name: '导入 142 行' }));
    await user.click(await screen.findByRole('button', { name: '撤销这次导入' }));
    expect(await screen.findByText(/已撤回“运单明细-11月.xlsx”的导入/)).toBeTruthy();
    expect(mock.world.imports[0]?.undone).toBe(true);
  });
});
