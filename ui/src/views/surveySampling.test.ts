import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { asks } from '../domains/surveys';
import { amount, found } from '../domains/surveys/weights';
import { findings } from './testing/axe';
import { openSurvey } from './testing/survey';

/** Opens a face of the analysis. */
async function analyse(name: string) {
  const begun = await openSurvey();
  asks.face = 'analyse';
  await begun.user.click(await screen.findByRole('radio', { name }));
  const last = (method: string) => begun.mock.asked.findLast((one) => one.method === method)?.req;
  return { ...begun, last };
}

describe('weights', () => {
  it('targets are typed, kept, taken away; what is refused stays as typed', async () => {
    const { user, last } = await analyse('加权');
    await screen.findByText(/还没有加权/);
    expect(await findings(), 'without weights').toEqual([]);
    const [first, second] = ['A', 'B'].map((group) => screen.getByRole('textbox', { name: `占全体客户：${group}` }));
    if (!first || !second) throw new Error('no fields');
    await user.type(first, '-1');
    await user.type(second, '６０');
    await user.click(screen.getByRole('button', { name: '按此加权' }));
    await screen.findByText(/目标要填 0 以上的数/);
    expect((second as HTMLInputElement).value, 'nothing typed is lost').toBe('６０');
    await user.clear(first);
    await user.type(first, '40{Enter}');
    await user.click(screen.getByRole('button', { name: '按此加权' }));
    await waitFor(() => expect(last('surveys.weigh')).toMatchObject({ variable: 'q2', targets: { o1: 40, o2: 60 } }));
    await screen.findByText(/加权后相当于/);
    expect(await findings(), 'with weights').toEqual([]);
    await user.click(screen.getByRole('button', { name: '取消加权' }));
    await screen.findByText(/还没有加权/);
  });

  it('are taken from the customers', async () => {
    const { user } = await analyse('加权');
    await user.click(await screen.findByRole('button', { name: '按客户等级' }));
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: '占全体客户：A' });
    await waitFor(() => expect(Number(field.value)).toBeGreaterThan(0));
  });

  it('find a group by what it is called', () => {
    const group = (label: string) => ({ id: label, label, answers: 1, share: 1, target: null, reached: null });
    expect(
      found(
        [group('A 类客户'), group('Ｂ级'), group('其他')],
        [
          ['A', 7],
          ['B', 20],
        ],
      ),
    ).toEqual({
      'A 类客户': '7',
      Ｂ级: '20',
      其他: '0',
    });
    expect(found([group('网店')], [['A', 7]])).toBeNull();
    expect([amount('１２．５％'), amount(''), amount('1,200')]).toEqual([12.5, 0, 1200]);
    expect(amount('x')).toBeNaN();
  });
});

describe('open answers', () => {
  it('a group is made of key words, changed, deleted', async () => {
    const { user, last } = await analyse('开放题');
    await user.click(await screen.findByRole('button', { name: /驿站，3 人用过/ }));
    const words = screen.getByRole<HTMLInputElement>('textbox', { name: '词，用空格或逗号隔开' });
    expect(words.value).toBe('驿站');
    await user.type(words, '、上门{Enter}');
    await waitFor(() => expect(last('surveys.topic_save')).toMatchObject({ name: '驿站', words: ['驿站', '上门'] }));
    const group = within(await screen.findByRole('region', { name: '驿站' }));
    group.getByText(/3 份，50%/);
    group.getByText('驿站太远');
    expect(await findings()).toEqual([]);
    await user.click(group.getByRole('button', { name: '修改驿站' }));
    expect(words.value).toBe('驿站 上门');
    await user.clear(words);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(last('surveys.topic_save'), 'a group without words').toMatchObject({ words: [] }));
    await user.click(await group.findByRole('button', { name: '删除驿站' }));
    await waitFor(() => expect(screen.queryByRole('region', { name: '驿站' })).toBeNull());
    await user.keyboard('{Control>}z{/Control}');
    await screen.findByRole('region', { name: '驿站' });
  });

  it('answers are put into groups by keyboard, and taken out again', async () => {
    const { user, last } = await analyse('开放题');
    await user.click(await screen.findByRole('radio', { name: '人工归类' }));
    await screen.findByText(/还没有分组/);
    await user.click(screen.getByRole('radio', { name: '关键词分组' }));
    await user.click(await screen.findByRole('button', { name: /驿站，3 人用过/ }));
    await user.type(screen.getByRole('textbox', { name: '词，用空格或逗号隔开' }), '{Enter}');
    await screen.findByRole('region', { name: '驿站' });
    await user.click(screen.getByRole('radio', { name: '人工归类' }));
    const list = await screen.findByRole('listbox', { name: '人工归类' });
    expect(await findings()).toEqual([]);
    const chosen = () => within(list).getByRole('option', { selected: true }).textContent ?? '';
    list.focus();
    const before = chosen();
    await user.keyboard('{ArrowDown}');
    expect(chosen()).not.toBe(before);
    await user.keyboard('{ArrowUp}1');
    await waitFor(() => expect(last('surveys.code')).toMatchObject({ answer: '0', variable: 'q3' }));
    await waitFor(() => expect(chosen()).toContain('人工'));
    const first = last('surveys.code') as { belongs: boolean };
    await user.keyboard('1');
    await waitFor(() => expect(last('surveys.code')).toMatchObject({ belongs: !first.belongs }));
    await user.keyboard('9');
    expect(last('surveys.code'), 'a digit without a group does nothing').toMatchObject({ belongs: !first.belongs });
    await user.click(screen.getByRole('checkbox', { name: '只看还没归类的' }));
    await waitFor(() => expect(last('surveys.coding')).toMatchObject({ open: true, from: 0 }));
  });
});

describe('enough', () => {
  it('the difference is told by a look only, and looks are written down', async () => {
    const { user, last } = await analyse('够不够');
    await screen.findByText(/现在能分辨的最小差别是 0.8/);
    expect(await findings(), 'before a plan').toEqual([]);
    await user.type(screen.getByRole('textbox', { name: '看重的差别' }), '0.5');
    await waitFor(() => expect(last('surveys.power')).toMatchObject({ difference: 0.5 }));
    const looks = screen.getByRole('textbox', { name: '打算看几次' });
    await user.clear(looks);
    await user.type(looks, '30{Enter}');
    await screen.findByText(/要在 1 和 20 之间/);
    await user.clear(looks);
    await user.type(looks, '3{Enter}');
    await waitFor(() => expect(last('surveys.plan')).toMatchObject({ difference: 0.5, looks: 3 }));
    await screen.findByText('还没有看过');
    expect(screen.queryByRole('group', { name: '看过的记录' })).toBeNull();
    await user.click(screen.getByRole('button', { name: '看一次' }));
    await screen.findByText('还不能下结论：请继续收集');
    within(await screen.findByRole('group', { name: '看过的记录' })).getByText('不下结论');
    expect(await findings(), 'after a look').toEqual([]);
    expect(screen.queryByRole('button', { name: '修改计划' }), 'a plan that was looked at stays').toBeNull();
    await user.click(screen.getByRole('button', { name: '放弃计划' }));
    await screen.findByRole('button', { name: '定下计划' });
  });
});

describe('enough, by shares', () => {
  it('answers that count are ticked, and differences are hundredths', async () => {
    const { user, last } = await analyse('够不够');
    await user.click(await screen.findByRole('radio', { name: '比例' }));
    await waitFor(() => expect(last('surveys.power')).toMatchObject({ of: { outcome: 'q1.r1.p', share: ['4', '5'] } }));
    const ticked = () => screen.getAllByRole('checkbox').filter((box) => (box as HTMLInputElement).checked);
    const before = ticked().length;
    const open = screen.getAllByRole('checkbox').find((box) => !(box as HTMLInputElement).checked);
    await user.click(open as HTMLElement);
    await waitFor(() => expect(ticked().length).toBe(before + 1));
    await user.type(screen.getByRole('textbox', { name: /看重的差别/ }), '20');
    await waitFor(() => expect(last('surveys.power')).toMatchObject({ difference: 0.2 }));
    await screen.findByText(/两组合计比例：42\.0%/);
    expect(await findings()).toEqual([]);
    await user.click(screen.getByRole('radio', { name: '均值' }));
    await waitFor(() => expect(last('surveys.power')).not.toHaveProperty('of.share'));
  });
});

describe('how many to invite', () => {
  it('is counted with the customers, by stratum, and says what cannot be', async () => {
    const { user, mock } = await openSurvey();
    asks.face = 'collect';
    const last = () => mock.asked.findLast(({ method }) => method === 'surveys.sample_size')?.req;
    await screen.findByText(/客户不够多/);
    expect(last()).toMatchObject({ aim: 'share', margin: 0.05, expected: 0.5, response: 0.3, equal: false });
    await user.selectOptions(screen.getByRole('combobox', { name: '分层' }), 'class');
    await waitFor(() => expect(last()).toMatchObject({ strata: [{ name: 'A' }, { name: 'B' }, { name: 'C' }] }));
    await user.click(screen.getByRole('checkbox', { name: 'C' }));
    await waitFor(() => expect((last() as { strata: unknown[] }).strata).toHaveLength(2));
    await user.click(screen.getByRole('checkbox', { name: /各层份数相同/ }));
    await waitFor(() => expect(last()).toMatchObject({ equal: true }));
    const response = screen.getByRole('textbox', { name: '预计回收率' });
    await user.clear(response);
    await screen.findByText(/回收率要大于 0/);
    await user.type(response, '60');
    await waitFor(() => expect(last()).toMatchObject({ response: 0.6 }));
    await user.selectOptions(screen.getByRole('combobox', { name: '想知道' }), 'difference');
    await waitFor(() => expect(last()).toMatchObject({ aim: 'difference', margin: 0.5, expected: 1 }));
  });
});
