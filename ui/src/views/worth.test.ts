import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { CoreFault } from '../platform';
import type { MockOptions } from '../platform/mock';
import type { World } from '../platform/mock/world';
import { findings } from './testing/axe';
import { beginIn } from './testing/begin';

async function openWorth(options: MockOptions = {}) {
  const begun = await beginIn('overview', options);
  await begun.user.keyboard('{Control>}{Shift>}u{/Shift}{/Control}');
  await screen.findByRole('radiogroup', { name: '价值视图' });
  return begun;
}

const asked = (mock: Awaited<ReturnType<typeof openWorth>>['mock'], name: string) =>
  mock.asked.filter(({ method }) => method === name).map(({ req }) => req as Record<string, unknown>);

describe('value', () => {
  it('tells the sum with its interval, and each customer as days times money', async () => {
    const { mock, user } = await openWorth();
    const totals = within(await screen.findByRole('region', { name: '合计' }));
    expect(totals.getByText(/80% 可能在 .* 到 .* 之间/)).toBeTruthy();
    const formula = (await screen.findByText(/次 × 每次 .* 元 = /)).textContent ?? '';
    const [n = 0, each = 0, value = 0] = [...formula.matchAll(/[\d,.]+/g)].map(([text]) =>
      Number(text.replaceAll(',', '')),
    );
    expect(Math.abs(n * each - value) / value, 'as shown').toBeLessThan(0.01);
    expect(await findings()).toEqual([]);
    await user.click(screen.getByRole('radio', { name: '13 周' }));
    await waitFor(() => expect(asked(mock, 'value.clv').at(-1)).toMatchObject({ horizon_weeks: 13 }));
    await screen.findByText('今后 13 周预计留下（元）');
  });

  it('is ordered by what is asked for, losses first when the value rises', async () => {
    const { mock, user } = await openWorth();
    const head = await screen.findByRole('columnheader', { name: /^预计价值/ });
    await user.click(head);
    await waitFor(() => expect(asked(mock, 'value.clv').at(-1)).toMatchObject({ sort: 'losing' }));
  });

  it('says plainly that plain rates are used, and why', async () => {
    await openWorth({
      answers: {
        'value.clv': () => ({
          model: 'plain_rate',
          parameters: [],
          log_likelihood: null,
          money: 'own_mean',
          money_parameters: [],
          money_log_likelihood: null,
          identified: false,
          warnings: ['too_few_customers'],
          doubts: ['只有 10 个客户，模型需要 100 个。改用平均频率。'],
          fallback: 'plain_rate',
          as_of: '2026-11-20',
          horizon_weeks: 52,
          basis: 'freight',
          level: 0.8,
          customers: 1,
          total_fen: 100,
          total_interval_fen: null,
          plain_fen: 100,
          year_fen: 100,
          losing: 0,
          losing_fen: 0,
          simple: null,
          rows: [],
        }),
      },
    });
    expect((await screen.findAllByText('用的是平时频率')).length).toBeGreaterThan(0);
    expect(screen.getByText(/模型需要 100 个/)).toBeTruthy();
    expect(screen.getByText('没有模型，算不出区间')).toBeTruthy();
    expect(await findings()).toEqual([]);
  });

  it('shows levels beside the book and moves in money and heads', async () => {
    const { user } = await openWorth();
    await user.click(screen.getByRole('radio', { name: '分层与迁移' }));
    const pyramid = within(await screen.findByRole('table', { name: '重点、合适、一般客户' }));
    expect(pyramid.getByRole('row', { name: /^重点客户 .* 80%/ })).toBeTruthy();
    const moves = within(screen.getByRole('table', { name: '等级迁移' }));
    expect(moves.getByRole('row', { name: '去年没有 – 2,400 4,100 – 6,500' })).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: '客户数' }));
    expect(moves.getByRole('row', { name: '去年没有 – 1 12 – 13' })).toBeTruthy();
    expect(moves.getByRole('row', { name: '全部 9 14 33 9 65' }), 'columns add up').toBeTruthy();
    expect(await findings()).toEqual([]);
  });

  it('tells a fault in words', async () => {
    await openWorth({
      answers: {
        'value.clv': () => {
          throw new CoreFault({ code: 'file_missing', args: { name: 'x.keheng' } });
        },
      },
    });
    expect(await screen.findByText(/找不到“x.keheng”/)).toBeTruthy();
  });
});

describe('the replay', () => {
  async function openReplay(options: MockOptions = {}) {
    const begun = await openWorth(options);
    await begun.user.click(screen.getByRole('radio', { name: '回放' }));
    const start = await screen.findByRole('button', { name: '开始回放' });
    return { ...begun, start };
  }

  it('runs when somebody wants it, and its rule becomes that of alerts', async () => {
    const { mock, user, start } = await openReplay();
    expect(asked(mock, 'value.prepare_backtest'), 'not before').toEqual([]);
    expect(await findings()).toEqual([]);
    await user.click(start);
    await screen.findByText('最准的是：看静默天数');
    const rules = within(screen.getByRole('table', { name: '谁会不再来' }));
    expect(rules.getByRole('row', { name: /^看静默天数 采用 0\.740 ± 0\.031 预警正在用/ })).toBeTruthy();
    expect(await findings()).toEqual([]);
    const before = { ...mock.world.settings };
    await user.click(rules.getByRole('button', { name: '预警按这条判断' }));
    await screen.findByText('预警现在按“看模型概率”判断');
    expect(mock.world.settings, 'only the rule changed').toEqual({ ...before, lapse_rule: 'alive' });
    await waitFor(() =>
      expect(rules.getByRole('row', { name: /^看模型概率 .* 预警正在用/ }), 'and the page follows').toBeTruthy(),
    );
    expect(asked(mock, 'value.prepare_backtest'), 'another rule is no other past').toHaveLength(1);
  });

  it('can be stopped and begun again', async () => {
    let world: World | null = null;
    let held = true;
    const { mock, user, start } = await openReplay({
      answers: { 'value.prepare_backtest': () => world!.job('backtest', () => ({}), { held }) },
    });
    world = mock.world;
    await user.click(start);
    await within(screen.getByRole('main')).findByRole('progressbar', { name: '正在回放历史' });
    await user.click(within(screen.getByRole('main')).getByRole('button', { name: '取消' }));
    await screen.findByText('回放已停止。');
    expect(asked(mock, 'value.backtest')).toEqual([]);
    held = false;
    await user.click(screen.getByRole('button', { name: '开始回放' }));
    await screen.findByText('最准的是：看静默天数');
  });

  it('says that the waybills are too few', async () => {
    let world: World | null = null;
    const { mock, user, start } = await openReplay({
      answers: {
        'value.prepare_backtest': () =>
          world!.job('backtest', () => {
            throw new CoreFault({ code: 'backtest_short', args: { days: 60, needed: 210 } });
          }),
      },
    });
    world = mock.world;
    await user.click(start);
    expect(await screen.findByText('运单只有 60 天，回放至少要 210 天。')).toBeTruthy();
  });
});
