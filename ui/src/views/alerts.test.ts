import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { place } from '../domains/desk';
import { CoreFault } from '../platform';
import type { MockOptions } from '../platform/mock';
import type { World } from '../platform/mock/world';
import { findings } from './testing/axe';
import { beginIn } from './testing/begin';

/** The queue, by keyboard, with the dearest alert looked at. */
async function openAlerts(options: MockOptions = {}) {
  const begun = await beginIn('overview', options);
  await begun.user.keyboard('{Control>}{Shift>}t{/Shift}{/Control}');
  await screen.findByRole('grid', { name: '待看名单' });
  return begun;
}

const asked = (mock: Awaited<ReturnType<typeof openAlerts>>['mock'], name: string) =>
  mock.asked.filter(({ method }) => method === name).map(({ req }) => req as Record<string, unknown>);
const detail = async () => within(await screen.findByRole('group', { name: '明德外国语学校' }));
const toasts = () => within(screen.getByRole('region', { name: '消息' }));

describe('alerts', () => {
  it('stand dearest first, with sums by rule, and say how the stake comes about', async () => {
    const { mock, user } = await openAlerts();
    const first = (await mock.call('value.alerts', {})).alerts[0];
    if (!first) throw new Error('the firm has alerts');
    expect(first.name, 'the one the other stories are about').toBe('明德外国语学校');
    const one = await detail();
    expect(one.getByText(first.reason)).toBeTruthy();
    await user.click(one.getByText(/涉及金额 .* 元，怎么算的/));
    const formula = one.getByText(/% × .* 元 = .* 元/).textContent ?? '';
    const [chance = 0, year = 0, stake = 0] = [...formula.matchAll(/[\d,.]+/g)].map(([n]) =>
      Number(n.replaceAll(',', '')),
    );
    expect(Math.abs((chance / 100) * year - stake), 'the figures shown make the figure shown').toBeLessThan(
      year * 0.001,
    );
    expect(await findings()).toEqual([]);
  });

  it('say why in the language that is chosen: reasons are the words of the core', async () => {
    const { mock, user } = await openAlerts();
    await detail();
    const looked = () => asked(mock, 'value.alerts').filter(({ customer }) => customer !== undefined).length;
    const before = looked();
    await user.click(screen.getByRole('button', { name: /English/ }));
    await waitFor(() => expect(looked(), 'asked again').toBeGreaterThan(before));
  });

  it('are narrowed to a rule', async () => {
    const { mock, user } = await openAlerts();
    await user.click(await screen.findByRole('button', { name: /^亏损 \d+ · / }));
    const queue = () => asked(mock, 'value.alerts').findLast(({ customer }) => customer === undefined);
    await waitFor(() => expect(queue()).toMatchObject({ rules: ['loss'] }));
    await user.click(screen.getByRole('button', { name: /^亏损 \d+ · / }));
    await waitFor(() => expect(queue()).not.toHaveProperty('rules'));
  });

  it('are worked on by keyboard alone: taken up, called about, dealt with, and taken back', async () => {
    const { mock, user } = await openAlerts();
    await detail();
    await user.keyboard('t');
    let dialog = within(await screen.findByRole('dialog', { name: '接手：明德外国语学校' }));
    expect(await findings()).toEqual([]);
    await user.type(dialog.getByRole('textbox', { name: '负责人' }), '老周');
    await user.click(dialog.getByRole('button', { name: '接手' }));
    await screen.findByText(/已接手“明德外国语学校”/);
    expect(asked(mock, 'value.take_up')).toEqual([
      { customer: '1002', rule: 'falling', owner: '老周', due: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
    ]);

    await user.keyboard('c');
    dialog = within(await screen.findByRole('dialog', { name: '联系记录：明德外国语学校' }));
    expect(await findings()).toEqual([]);
    await user.click(dialog.getByRole('radio', { name: '上门' }));
    await user.click(dialog.getByRole('button', { name: '3 天后' }));
    await user.type(dialog.getByRole('textbox', { name: /^说了什么/ }), '嫌时效慢{Control>}{Enter}{/Control}');
    expect((await detail()).getByText('嫌时效慢')).toBeTruthy();
    const [task] = (await mock.call('value.tasks', {})).tasks;
    expect(asked(mock, 'value.put_contact')[0], 'the call belongs to the task').toMatchObject({
      way: 'visit',
      task: task?.[1].id,
      follow: expect.any(String),
    });

    await user.keyboard('d');
    dialog = within(await screen.findByRole('dialog', { name: '结果：明德外国语学校' }));
    await user.click(dialog.getByRole('button', { name: '调了价格，继续发' }));
    await user.click(dialog.getByRole('button', { name: '处理完毕' }));
    await screen.findByText('“明德外国语学校”已处理');
    await waitFor(async () =>
      expect((await mock.call('value.alerts', {})).alerts.some(({ customer }) => customer === '1002')).toBe(false),
    );
    await user.keyboard('{Control>}z{/Control}');
    await screen.findByText('已撤销：处理预警');
    expect((await mock.call('value.alerts', {})).alerts.some(({ customer }) => customer === '1002')).toBe(true);
  });

  it('say at once that by lot nothing is to be done, and offer no call', async () => {
    const { mock, user } = await openAlerts();
    const alone = (await mock.call('value.alerts', { limit: 500 })).alerts.find(
      ({ customer }) => Number(customer) % 7 === 0,
    );
    if (!alone) throw new Error('one of them is left alone');
    await screen.findByRole('group', { name: '明德外国语学校' });
    // From the card of the customer, as its button does.
    place.go({ section: 'customers', customers: 'alerts', customer: alone.customer });
    await screen.findByRole('group', { name: alone.name });
    await user.keyboard('t');
    const dialog = within(await screen.findByRole('dialog', { name: `接手：${alone.name}` }));
    await user.click(dialog.getByRole('button', { name: '接手' }));
    expect(await toasts().findByText(/抽中留作对照，请先不要联系/)).toBeTruthy();
    const one = within(screen.getByRole('group', { name: alone.name }));
    expect(await one.findByText(/每五条随机留一条不处理/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: '记一次联系' })).toBeNull();
    await user.keyboard('c');
    expect(screen.queryByRole('dialog', { name: /^联系记录/ }), 'the key does nothing either').toBeNull();
  });

  it('are put off for a week by a key, and brought back', async () => {
    const { mock, user } = await openAlerts();
    await detail();
    await user.keyboard('s');
    await screen.findByText(/“明德外国语学校”暂缓到/);
    expect(asked(mock, 'value.snooze')).toHaveLength(1);
    expect(asked(mock, 'value.take_up'), 'what nobody took up is taken up first').toHaveLength(1);
    await user.click(await screen.findByRole('button', { name: /^含暂缓（1）/ }));
    await waitFor(() =>
      expect(asked(mock, 'value.alerts').some(({ all, limit }) => all === true && limit === 1)).toBe(true),
    );
  });

  it('keep tasks in their order, what they brought, and an own list of advice', async () => {
    const { mock, user } = await openAlerts();
    await detail();
    await mock.call('value.take_up', { customer: '1002', rule: 'falling', owner: '老周', due: '2020-01-01' });
    await user.click(screen.getByRole('radio', { name: '任务' }));
    expect(await screen.findByText('逾期 1 条')).toBeTruthy();
    expect(screen.getAllByText('逾期 2020-01-01').length).toBeGreaterThan(0);
    expect(await findings()).toEqual([]);
    await user.click(screen.getByRole('radio', { name: '成效' }));
    expect(await screen.findByText('挽留有效')).toBeTruthy();
    expect(screen.getByText('做与不做没有差别，可以不做')).toBeTruthy();
    expect(screen.getByText('还要 332 条才看得出'), '412 less those judged').toBeTruthy();
    expect(await findings()).toEqual([]);

    await user.click(screen.getByRole('button', { name: '建议规则…' }));
    const dialog = within(await screen.findByRole('dialog', { name: '遇到预警怎么办' }));
    await user.click(await dialog.findByRole('button', { name: '加一条' }));
    await user.click(dialog.getByRole('button', { name: '保存' }));
    expect(await dialog.findByText('写上怎么办，最多 500 字。'), 'nothing is sent without a text').toBeTruthy();
    expect(asked(mock, 'desk.settle')).toEqual([]);
    expect(await findings()).toEqual([]);
    await user.type(dialog.getByRole('textbox', { name: '建议' }), '老板亲自上门');
    await user.type(dialog.getByRole('textbox', { name: '花费' }), '120');
    await user.click(dialog.getByRole('button', { name: '保存' }));
    await screen.findByText('建议规则已保存');
    const advice = [{ alert: 'silent', class: null, state: null, text: '老板亲自上门', cost_fen: 12_000 }];
    expect(mock.world.settings.advice).toEqual(advice);
    expect(mock.world.settings.promise_hours, 'the other settings stay').toBe(48);
  });

  it('say what it means when there are none, and what is wrong when they cannot be told', async () => {
    const none = {
      as_of: '2026-11-20',
      basis: 'served' as const,
      lapse_rule: 'silence' as const,
      alerts: [],
      total: 0,
      at_stake_fen: 0,
      counts: [],
      snoozed: 0,
      trifle_fen: 20_000,
    };
    await openAlerts({ answers: { 'value.alerts': () => none } });
    expect(await screen.findByText('没有需要看的客户')).toBeTruthy();
    expect(screen.getByText(/涉及金额不到 200 元的不提示/)).toBeTruthy();
  });

  it('tell a refusal in the dialog and keep what was typed', async () => {
    const { user } = await openAlerts({
      answers: {
        'value.take_up': () => {
          throw new CoreFault({ code: 'no_such_alert', args: {} });
        },
      },
    });
    await detail();
    await user.keyboard('t');
    const dialog = within(await screen.findByRole('dialog', { name: '接手：明德外国语学校' }));
    await user.type(dialog.getByRole('textbox', { name: '负责人' }), '老周');
    await user.click(dialog.getByRole('button', { name: '接手' }));
    expect(await dialog.findByText('这条预警已经不成立。')).toBeTruthy();
    expect(dialog.getByDisplayValue('老周')).toBeTruthy();
  });

  it('tell why there is nothing to show', async () => {
    const begun = await beginIn('overview', {
      answers: {
        'value.alerts': () => {
          throw new CoreFault({ code: 'file_missing', args: { name: 'x.keheng' } });
        },
      },
    });
    await begun.user.keyboard('{Control>}{Shift>}t{/Shift}{/Control}');
    expect(await screen.findByText(/找不到“x.keheng”/)).toBeTruthy();
  });
});

describe('a large file', () => {
  it('is worked out as a job before alerts are asked for, and can be stopped', async () => {
    let held = true;
    let world: World | null = null;
    const begun = await beginIn('overview', {
      answers: { 'value.prepare': () => world!.job('value', () => ({}), { held }) },
    });
    const { mock, user } = begun;
    world = mock.world;
    const file = mock.world.file.bind(mock.world);
    mock.world.file = () => ({ ...file()!, shipments: 200_001 });
    mock.world.tell({ event: 'changed', tags: ['file'] });
    await waitFor(() => expect(asked(mock, 'desk.state').length).toBeGreaterThan(1));
    await user.keyboard('{Control>}{Shift>}t{/Shift}{/Control}');
    await within(screen.getByRole('main')).findByRole('progressbar', { name: '正在计算客户价值' });
    expect(asked(mock, 'value.alerts'), 'nothing is asked for yet').toEqual([]);
    await user.click(within(screen.getByRole('main')).getByRole('button', { name: '取消' }));
    await screen.findByText('计算已停止。');
    held = false;
    await user.click(screen.getByRole('button', { name: '重新计算' }));
    await screen.findByRole('grid', { name: '待看名单' });
    expect(asked(mock, 'value.prepare')).toHaveLength(2);
  });
});

describe('the card of a customer', () => {
  it('says whether to look, what is to come, and takes a call', async () => {
    const { mock, user } = await beginIn('customers');
    await screen.findByRole('heading', { name: '恒远电子商务' });
    expect(await screen.findByText(/还在合作的可能 \d+%/)).toBeTruthy();
    await user.click(await screen.findByRole('button', { name: '记一次联系' }));
    const dialog = within(await screen.findByRole('dialog', { name: '联系记录：恒远电子商务' }));
    await user.type(dialog.getByRole('textbox', { name: /^说了什么/ }), '问好');
    await user.click(dialog.getByRole('button', { name: '保存' }));
    expect(await screen.findByText('问好')).toBeTruthy();
    expect(asked(mock, 'value.put_contact')[0]).not.toHaveProperty('task');
    await user.click(toasts().getByRole('button', { name: '撤销' }));
    await waitFor(() => expect(screen.queryByText('问好')).toBeNull());
  });
});
