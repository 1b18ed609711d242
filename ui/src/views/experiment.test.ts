import { screen, waitFor } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { asks, show } from '../domains/methods';
import { CoreFault } from '../platform';
import { findings } from './testing/axe';
import { beginIn } from './testing/begin';
import { openStudy } from './testing/study';

const surveyRow = {
  id: '7001',
  title: { zh: '满意度', en: 'Satisfaction' },
  state: 'open',
  questions: 2,
  version: 1,
  published: null,
  answers: 8,
  latest: null,
} as const;

const open = async (...args: [options?: Parameters<typeof openStudy>[2]]) => {
  const begun = await openStudy('实验法', '短信提醒', ...args);
  await screen.findByRole('textbox', { name: '想知道什么' });
  return begun;
};

describe('experiment', () => {
  it('is planned, drawn, filled, and looked at with its price', async () => {
    const { user, mock } = await open();
    await screen.findByText(/每组需要 356 个结果，共 712 个/);
    await screen.findByText(/少 612 人/);
    expect(await findings(), 'plan').toEqual([]);
    const base = screen.getByRole('textbox', { name: '现在的比例' });
    await user.clear(base);
    await user.type(base, '２５{Tab}');
    const saved = () => mock.asked.findLast(({ method }) => method === 'methods.save')?.req;
    await waitFor(() => expect(saved()).toMatchObject({ plan: { base: 0.25 } }));
    await user.click(screen.getByRole('button', { name: '抽名单' }));
    const paste = await screen.findByRole('textbox', { name: '录入结果' });
    await user.type(paste, '1 1{Enter}二 0');
    await screen.findByText(/第 2 行看不懂/);
    await user.clear(paste);
    await user.type(paste, '1 1{Enter}2 0{Enter}3 1{Enter}4 1');
    await user.click(screen.getByRole('button', { name: '录入' }));
    await screen.findByText('更改 4 个，现有 4 个结果。');
    expect(await findings(), 'list').toEqual([]);
    await user.click(screen.getByRole('button', { name: '导出名单…' }));
    await waitFor(() => expect(mock.asked.some(({ method }) => method === 'experiment.list')).toBe(true));
    await user.click(screen.getByRole('radio', { name: '结论' }));
    await screen.findByText('还没有看过结果。');
    expect(screen.queryByText(/相差/), 'nothing is compared before somebody asks').toBeNull();
    await user.click(screen.getByRole('button', { name: /现在就看/ }));
    await screen.findByText('还不能下结论，请继续收集。');
    await screen.findByText(/相差/);
    expect(await findings(), 'verdict').toEqual([]);
    await user.click(screen.getByRole('button', { name: /现在就看/ }));
    await screen.findByText(/看了 2 次/);
  });

  it('what the core refuses is said, and what was typed stays', async () => {
    const { user } = await open({
      answers: {
        'methods.save': () => {
          throw new CoreFault({ code: 'experiment_difference', args: {} });
        },
      },
    });
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: '值得知道的最小差异' });
    await user.clear(field);
    await user.type(field, '90{Tab}');
    await screen.findByText(/最小差异须大于 0/);
    expect(field.value).toBe('90');
  });

  it('customers take part by class, with results read from the data', async () => {
    const { user, mock } = await open();
    await user.selectOptions(screen.getByRole('combobox', { name: '谁参加' }), 'customers');
    await user.click(await screen.findByRole('checkbox', { name: 'A' }));
    await user.selectOptions(screen.getByRole('combobox', { name: '结果从哪里来' }), 'shipped');
    await screen.findByLabelText('从哪天起算');
    expect(await findings(), 'customers').toEqual([]);
    await user.click(screen.getByRole('button', { name: '抽名单' }));
    await user.click(await screen.findByRole('button', { name: '读取结果' }));
    await waitFor(() => expect(mock.asked.some(({ method }) => method === 'experiment.read')).toBe(true));
  });
});

describe('results from a survey', () => {
  it('a question is proposed, and the answers that count are ticked', async () => {
    const { user, mock } = await open({
      answers: {
        'surveys.list': () => ({ surveys: [surveyRow] }),
      },
    });
    await user.selectOptions(screen.getByRole('combobox', { name: '谁参加' }), 'customers');
    await user.selectOptions(await screen.findByRole('combobox', { name: '结果从哪里来' }), 'survey');
    const saved = () => mock.asked.findLast(({ method }) => method === 'methods.save')?.req;
    const source = { from: 'survey', survey: '7001', variable: 'q1.r1.p', hits: ['5'] };
    await waitFor(() => expect(saved()).toMatchObject({ plan: { source } }));
    await user.click(await screen.findByRole('checkbox', { name: '4' }));
    await waitFor(() => expect(saved()).toMatchObject({ plan: { source: { ...source, hits: ['4', '5'] } } }));
    await screen.findByLabelText('从哪天起算');
    expect(await findings(), 'survey').toEqual([]);
    await user.selectOptions(screen.getByRole('combobox', { name: '结果从哪里来' }), 'typed');
    await waitFor(() => expect(saved()).toMatchObject({ plan: { source: { from: 'typed' } } }));
  });
});

describe('the planner', () => {
  it('ranks methods with reasons and leads on to a study', async () => {
    show(null);
    [asks.creating, asks.planning, asks.kind] = [false, false, ''];
    const { user } = await beginIn('methods');
    await user.click((await screen.findAllByRole('button', { name: '帮我选方法' }))[0] as HTMLElement);
    await user.selectOptions(await screen.findByRole('combobox', { name: '想知道什么' }), 'works');
    await screen.findByText('正合适');
    expect(await findings(), 'planner').toEqual([]);
    await user.click(await screen.findByRole('button', { name: '用这种 实验法' }));
    await screen.findByRole('dialog', { name: '新建调查' });
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /^实验法/ }).checked).toBe(true);
  });
});
