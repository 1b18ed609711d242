import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { asks } from '../domains/surveys';
import { place } from '../domains/desk';
import { figure, yearBefore } from '../domains/surveys/joined/typed';
import { CoreFault } from '../platform';
import { findings } from './testing/axe';
import { openSurvey } from './testing/survey';

/** Opens the customers of the survey. */
async function customers() {
  asks.joined = 'queue';
  const begun = await openSurvey();
  asks.face = 'analyse';
  await begun.user.click(await screen.findByRole('radio', { name: '客户' }));
  await screen.findByText(/认出 8 位客户：满意 4，一般 1，不满意 3/);
  const last = (method: string) => begun.mock.asked.findLast((one) => one.method === method)?.req;
  return { ...begun, last };
}

describe('customers of a survey', () => {
  it('who is not satisfied is taken up with one key, and it is taken back', async () => {
    const { user, last } = await customers();
    const table = within(await screen.findByRole('table'));
    const names = table.getAllByRole('button', { name: /^打开客户/ });
    expect(names).toHaveLength(3);
    expect(await findings(), 'the queue').toEqual([]);
    names[0]?.focus();
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement, 'arrows go from customer to customer').toBe(names[1]);
    await user.keyboard('f');
    const second = names[1]?.dataset.who;
    await waitFor(() =>
      expect(last('surveys.take_up')).toMatchObject({ customer: second, kind: 'follow_up', of: { id: '7001' } }),
    );
    await screen.findByText(/已跟进 1 位/);
    expect(document.activeElement, 'the row keeps the focus').toBe(names[1]);
    await user.keyboard('c');
    expect(last('surveys.take_up'), 'one is taken up once').toMatchObject({ kind: 'follow_up' });
    await user.click(screen.getByRole('button', { name: '撤销' }));
    await screen.findByText(/已跟进 0 位/);
    const complaint = table.getAllByRole('button', { name: /建投诉单$/ })[0];
    if (!complaint) throw new Error('no button');
    await user.click(complaint);
    await waitFor(() => expect(last('surveys.take_up')).toMatchObject({ kind: 'complaint' }));
    names[0]?.focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(place.target).toMatchObject({ section: 'customers', customer: names[0]?.dataset.who }));
  });

  it('limits are typed; what is refused stays as typed and hides what it would have asked', async () => {
    const { user, last } = await customers();
    const [low, high] = ['不满意：不高于', '满意：不低于'].map((name) =>
      screen.getByRole<HTMLInputElement>('textbox', { name }),
    );
    if (!low || !high) throw new Error('no fields');
    await user.clear(low);
    await user.type(low, '４{Tab}');
    await screen.findByText(/界限要在 1 到 5 之间/);
    expect(low.value).toBe('4');
    await waitFor(() => expect(screen.queryByRole('table')).toBeNull());
    await user.clear(high);
    await user.type(high, '5{Tab}');
    await waitFor(() => expect(last('surveys.unsatisfied')).toMatchObject({ low: 4, high: 5 }));
    await waitFor(() => expect(screen.getAllByRole('button', { name: /^打开客户/ })).toHaveLength(6));
    await user.selectOptions(screen.getByRole('combobox', { name: '认客户看' }), '只看邀请口令');
    await waitFor(() => expect(last('surveys.joined')).toMatchObject({ by: '' }));
    await user.click(screen.getByRole('button', { name: '没认出的 4 份' }));
    screen.getByText('13800000000');
    screen.getByText(/不猜/);
    expect(await findings(), 'answers that nobody knows').toEqual([]);
  });

  it('boxes open whom they hold, say the rule, and call it an association', async () => {
    const { user, last } = await customers();
    await user.click(screen.getByRole('radio', { name: '满意与再购' }));
    await screen.findByText(/这是相关，不是因果/);
    screen.getByText(/2 位作答太近/);
    screen.getByText(/作答后 90 天的票数不低于作答前 90 天的 50%/);
    expect(await findings(), 'the boxes').toEqual([]);
    expect(screen.getAllByRole('button', { name: /^打开客户/ })).toHaveLength(8);
    await user.click(screen.getByRole('radio', { name: /^被动留存/ }));
    screen.getByText(/不满意，仍在寄/);
    await waitFor(() => expect(screen.getAllByRole('button', { name: /^打开客户/ }).length).toBeLessThan(8));
    const days = screen.getByRole('textbox', { name: '比较天数' });
    await user.clear(days);
    await user.type(days, '3{Tab}');
    await screen.findByText(/比较天数要在 14 到 365 之间/);
    await user.clear(days);
    await user.type(days, '60{Tab}');
    await waitFor(() => expect(last('surveys.boxes')).toMatchObject({ days: 60 }));
    await screen.findByText(/作答后 60 天的票数/);
  });

  it('trust takes as many times in a row as are asked for', async () => {
    const { user, last } = await customers();
    await user.click(screen.getByRole('radio', { name: '信任客户' }));
    await screen.findByText(/答过足够多次的 5 位客户里，2 位是信任客户，占 40%/);
    expect(await findings(), 'trust').toEqual([]);
    const times = screen.getByRole('textbox', { name: '连续满意次数' });
    await user.clear(times);
    await user.type(times, '4{Tab}');
    await waitFor(() => expect(last('surveys.trust')).toMatchObject({ times: 4 }));
    await screen.findAllByText('4 次');
    await user.clear(times);
    await user.type(times, '1{Tab}');
    await screen.findByText(/连续次数要在 2 到 12 之间/);
  });

  it('what is complained about stands beside what moves satisfaction', async () => {
    const { user, last } = await customers();
    screen.getByText(/其余的不问就不说/);
    await user.click(screen.getByRole('radio', { name: '投诉与调查' }));
    const causes = within(await screen.findByRole('group', { name: '投诉原因' }));
    await waitFor(() => expect(causes.getAllByRole('row').length).toBeGreaterThan(1));
    causes.getByText('100%', { selector: 'tr:last-child td:last-child' });
    await waitFor(() => expect(last('cases.counts')).toMatchObject({ kinds: ['complaint'] }));
    await waitFor(() => expect(last('surveys.analyse')).toMatchObject({ analysis: 'drivers' }));
    expect(await findings(), 'both voices').toEqual([]);
  });

  it('figures are read as they are typed', () => {
    expect([figure(' ５０％ '), figure(''), figure('x'), figure('2.5')]).toEqual([50, null, null, 2.5]);
  });

  it('a year ends with its day, in leap years too', () => {
    expect([yearBefore('2026-11-20'), yearBefore('2024-02-29'), yearBefore('2025-02-28')]).toEqual([
      '2025-11-21',
      '2023-03-01',
      '2024-03-01',
    ]);
  });

  it('a survey that measures nothing is told once, and not asked for again and again', async () => {
    const refuse = (): never => {
      throw new CoreFault({ code: 'joined_no_measure', args: {} });
    };
    asks.joined = 'queue';
    const { mock, user } = await openSurvey({ answers: { 'surveys.joined': refuse } });
    asks.face = 'analyse';
    await user.click(await screen.findByRole('radio', { name: '客户' }));
    const main = within(screen.getByRole('main'));
    await main.findByText(/没有打分的题/);
    const times = () => mock.asked.filter(({ method }) => method === 'surveys.joined').length;
    const before = times();
    await new Promise((done) => setTimeout(done, 300));
    expect(times(), 'a refusal is no reason to ask again').toBe(before);
    expect(before).toBeLessThan(4);
  });
});
