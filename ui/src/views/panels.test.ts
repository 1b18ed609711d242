import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { asks, show } from '../domains/methods';
import { findings } from './testing/axe';
import { beginIn } from './testing/begin';

/** A new study of a method, open. */
async function open(method: string) {
  show(null);
  asks.creating = false;
  const begun = await beginIn('methods');
  await screen.findByRole('heading', { name: '还没有调查' });
  await begun.user.keyboard('{Control>}{Shift>}y{/Shift}{/Control}');
  await begun.user.click(await screen.findByRole('radio', { name: new RegExp(`^${method}`, 'u') }));
  await begun.user.type(screen.getByRole('textbox', { name: '标题' }), '城东{Enter}');
  await screen.findByRole('heading', { level: 1, name: '城东' });
  return begun;
}

/** A panel of three with one item, open. */
async function openPanel() {
  show(null);
  const begun = await beginIn('methods');
  await screen.findByRole('heading', { name: '还没有调查' });
  const asksPoints = { asks: 'scale' as const, from: 1, to: 5 };
  const stop = { rounds: 3, points: 1, share: 0.2, stable: 0.15, settled: 1, w: null };
  const plan = {
    question: '',
    items: [{ uid: 'i1', text: '准时', asks: asksPoints }],
    panel: ['E1', 'E2', 'E3'],
    stop,
  };
  await begun.mock.call('methods.add', { kind: 'delphi', title: '城东', plan });
  await begun.user.click(await screen.findByRole('button', { name: '打开 城东' }));
  await screen.findByRole('heading', { name: '第 1 轮' });
  return begun;
}

describe('a Delphi panel', () => {
  it('is planned by keyboard; what is no number is said beside its field', async () => {
    const { user, mock } = await open('德尔菲法');
    await user.click(await screen.findByRole('button', { name: '添加条目' }));
    await waitFor(() => expect(screen.getByRole('textbox', { name: '条目 1' })).toBe(document.activeElement));
    await user.keyboard('准时');
    const size = screen.getByRole('textbox', { name: '专家人数' });
    await user.clear(size);
    await user.type(size, '三{Control>}{Enter}{/Control}');
    await screen.findByText('请填数字。');
    expect(await findings(), 'plan').toEqual([]);
    await user.clear(size);
    await user.type(size, '3{Control>}{Enter}{/Control}');
    await waitFor(() => expect(mock.asked.some(({ method }) => method === 'methods.save')).toBe(true));
    const saved = mock.asked.find(({ method }) => method === 'methods.save')?.req;
    expect(saved).toMatchObject({ plan: { items: [{ uid: 'i1', text: '准时' }], panel: ['E1', 'E2', 'E3'] } });
  });

  it('takes what was pasted and typed, and names what it refuses', async () => {
    const { user } = await openPanel();
    await screen.findByText(/还没有收到答复/u);
    await user.click(screen.getByRole('textbox', { name: '粘贴答复' }));
    await user.paste('E1,1,4,\nE2,1,9,\nE3,1,5,常投诉');
    await screen.findByText(/不在量尺上/u);
    await user.keyboard('{Control>}{Enter}{/Control}');
    await screen.findByText('还没有答复：E2');
    expect(await findings(), 'round').toEqual([]);
    await user.click(screen.getByRole('button', { name: '录入 E2 的答复' }));
    const dialog = within(await screen.findByRole('dialog', { name: '录入 E2 的答复' }));
    const field = dialog.getByRole<HTMLInputElement>('textbox', { name: '判断：准时' });
    await user.type(field, '7');
    await user.click(dialog.getByRole('button', { name: '收入答复' }));
    await dialog.findByText(/不在量尺上/u);
    expect(field.value, 'what was refused stays to be mended').toBe('7');
    await user.clear(field);
    await user.type(field, '4');
    await user.click(dialog.getByRole('button', { name: '收入答复' }));
    await screen.findByText('本轮专家都已答复。');
  });

  it('goes on to the next round, replays the first, and comes back by undo', async () => {
    const { user, mock } = await openPanel();
    await mock.call('delphi.take', { id: '8001', text: 'E1,1,3,\nE2,1,3,\nE3,1,5,常投诉', dry_run: false });
    await user.click(await screen.findByRole('button', { name: 'E1 的征询表' }));
    await screen.findByRole('textbox', { name: '征询表全文' });
    expect(await findings(), 'sheet').toEqual([]);
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: '开始下一轮' }));
    await screen.findByRole('heading', { name: '第 2 轮' });
    await user.click(screen.getByRole('radio', { name: '结果' }));
    await user.click(await screen.findByRole('radio', { name: '第 1 轮' }));
    await screen.findByText(/常投诉/u);
    const drawn = () => mock.asked.some(({ req }) => Object(req).chart?.until === 1);
    await waitFor(() => expect(drawn(), 'the picture is drawn up to that round').toBe(true));
    expect(await findings(), 'results').toEqual([]);
    await user.keyboard('{Control>}z{/Control}');
    await user.click(screen.getByRole('radio', { name: '本轮' }));
    await screen.findByRole('heading', { name: '第 1 轮' });
  });
});

describe('a group session', () => {
  it('gathers ideas, merges only what people say, counts dots and goes into a questionnaire', async () => {
    const { user, mock } = await open('集体思考法');
    await user.click(await screen.findByRole('radio', { name: '方案' }));
    expect(await findings(), 'plan').toEqual([]);
    await user.click(screen.getByRole('radio', { name: '出主意' }));
    await user.click(await screen.findByRole('textbox', { name: '主意，一行一个' }));
    await user.paste('取件慢\n取件慢了\n价格贵');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await screen.findByRole('heading', { name: '共 3 个主意' });
    expect(await findings(), 'ideas').toEqual([]);

    await user.click(screen.getByRole('button', { name: '投影给大家看' }));
    const wall = within(await screen.findByRole('dialog', { name: '主意' }));
    expect(wall.getAllByRole('listitem')).toHaveLength(3);
    expect(await findings(), 'projector').toEqual([]);
    await user.click(wall.getByRole('button', { name: '退出投影' }));
    await waitFor(() => expect(screen.queryByRole('dialog', { name: '主意' })).toBeNull());

    await user.click(screen.getByRole('radio', { name: '合并归类' }));
    expect(
      mock.asked.some(({ method }) => method === 'group.merge'),
      'nothing is merged by itself',
    ).toBe(false);
    await user.click(await screen.findByRole('button', { name: '把“取件慢了”并入“取件慢”' }));
    await screen.findByRole('button', { name: '把“取件慢了”拆出来' });
    await user.click(screen.getByRole('checkbox', { name: '取件慢' }));
    await user.type(screen.getByRole('combobox', { name: '归入类别' }), '时效{Enter}');
    await screen.findByRole('heading', { name: '时效' });
    expect(await findings(), 'sorting').toEqual([]);

    await user.click(screen.getByRole('radio', { name: '投票' }));
    await user.type(await screen.findByRole('combobox', { name: '投票人' }), '小李');
    await user.click(screen.getByRole('button', { name: '加一票：取件慢' }));
    await user.keyboard('++');
    await screen.findByText('还剩 0 票，每人 3 票');
    expect(await findings(), 'vote').toEqual([]);
    await user.click(screen.getByRole('button', { name: '记下这一票' }));
    await screen.findByText('小李：3 票');

    await user.click(screen.getByRole('radio', { name: '结果' }));
    await screen.findByText('选中 1 个');
    expect(await findings(), 'results').toEqual([]);
    await user.click(screen.getByRole('button', { name: '加进问卷' }));
    await waitFor(() => expect(mock.asked.some(({ method }) => method === 'group.to_survey')).toBe(true));
  });
});

describe('interviews', () => {
  it('follow the outline, keep notes and themes, and are listed together', async () => {
    const { user } = await open('访谈提纲');
    const outline = await screen.findByRole('textbox', { name: '提纲' });
    await user.click(outline);
    await user.paste('- 追问');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await screen.findByText(/上面却还没有问题/u);
    expect((outline as HTMLTextAreaElement).value, 'what was typed stays').toBe('- 追问');
    await user.clear(outline);
    await user.paste('怎么寄件？\n( ) 找快递员\n( ) 送网点\n哪里不便？\n? 1 = 2');
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(await findings(), 'outline').toEqual([]);
    await user.click(await screen.findByRole('radio', { name: '访谈' }));
    await user.click(await screen.findByRole('button', { name: '新访谈' }));
    await screen.findByText(/不符合条件，不问/u);
    await user.keyboard('{Control>}{Enter}{/Control}');
    await user.click(screen.getByRole('textbox', { name: '受访者' }));
    await user.keyboard('{Control>}{Enter}{/Control}');
    await screen.findByText(/请写受访者是谁/u);
    await user.keyboard('张三');
    await user.selectOptions(screen.getByRole('combobox', { name: '怎么寄件？' }), '送网点');
    await user.type(await screen.findByRole('textbox', { name: '记录：哪里不便？' }), '太远');
    await user.type(screen.getByRole('combobox', { name: '主题：哪里不便？' }), '距离、时间');
    expect(await findings(), 'talk').toEqual([]);
    await user.keyboard('{Control>}{Enter}{/Control}');
    await screen.findByText('访谈已保存。');
    await user.click(screen.getByRole('button', { name: '返回' }));
    await screen.findByRole('button', { name: '打开 张三 的访谈' });
    expect(await findings(), 'talks').toEqual([]);
    await user.click(screen.getByRole('radio', { name: '结果' }));
    await screen.findByText('距离：1');
    await screen.findByText('太远');
    expect(await findings(), 'results').toEqual([]);
  });
});
