import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { asks } from '../domains/surveys';
import { findings } from './testing/axe';
import { openSurvey } from './testing/survey';

describe('the report of a questionnaire', () => {
  it('holds what is kept, in an order of its own, and is written', async () => {
    const { user, mock } = await openSurvey();
    asks.face = 'analyse';
    await user.click(await screen.findByRole('radio', { name: '报告' }));
    await screen.findByText(/还没有内容/);
    expect(await findings(), 'nothing kept').toEqual([]);

    await user.click(screen.getByRole('radio', { name: '统计分析' }));
    await screen.findByRole('group', { name: '各题' });
    await user.click(screen.getByRole('button', { name: '记入报告' }));
    await screen.findByText('已记入报告');
    await user.click(screen.getByRole('button', { name: '记入报告' }));
    await screen.findByText('报告里已经有这项分析。');
    await user.selectOptions(screen.getByRole('combobox', { name: '分析方法' }), 'groups');
    await waitFor(() => expect(screen.getByRole('group', { name: '分组比较' })).toBeTruthy());
    await user.click(screen.getByRole('button', { name: '记入报告' }));

    await user.click(screen.getByRole('radio', { name: '报告' }));
    const list = await screen.findByRole('group', { name: '已记入的分析' });
    const titles = () =>
      within(list)
        .getAllByRole('listitem')
        .map((item) => item.textContent?.trim());
    await waitFor(() => expect(titles()).toEqual(['量表题分布', '分组比较']));
    await screen.findByText(/重算结果一致/);
    expect(await findings(), 'the report').toEqual([]);

    await user.click(screen.getByRole('button', { name: '下移' }));
    await waitFor(() => expect(titles()).toEqual(['分组比较', '量表题分布']));
    const heading = screen.getByRole('textbox', { name: '标题' });
    await user.type(heading, '总体情况');
    await user.tab();
    const edited = () => mock.asked.findLast(({ method }) => method === 'surveys.recipe_edit')?.req;
    await waitFor(() => expect(edited()).toMatchObject({ title: '总体情况' }));

    await user.click(screen.getByRole('button', { name: 'PDF' }));
    const written = () => mock.asked.findLast(({ method }) => method === 'reports.survey')?.req;
    await waitFor(() => expect(written()).toEqual({ id: '7001', format: 'pdf', handle: 'mock-place' }));
    await screen.findByText(/报告\.pdf/);

    await user.click(screen.getByRole('button', { name: '从报告中拿掉' }));
    await waitFor(() => expect(titles()).toHaveLength(1));
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(titles()).toHaveLength(2));
  });
});
