import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { typed } from '../domains/methods/observation/observers.svelte';
import { findings } from './testing/axe';
import { openStudy } from './testing/study';

const open = async (title = '柜台') => {
  Object.assign(typed, { observer: '', sender: '', person: '' });
  const begun = await openStudy('观察法', title);
  await screen.findByRole('textbox', { name: '地点与对象' });
  return begun;
};
const sheet = (name: string) => screen.findByRole('radio', { name: new RegExp(`^${name}`) });
const face = (name: string) => screen.findByRole('radio', { name });

describe('observation', () => {
  it('a tally is written by example, struck by keys, taken back, and counted', async () => {
    const { user, mock } = await open();
    expect(await findings(), 'sheet').toEqual([]);
    await user.click(screen.getByRole('button', { name: '用例子填写' }));
    await user.click(await face('记录'));
    const start = await screen.findByRole('button', { name: '开始计时' });
    expect(start.hasAttribute('disabled'), 'nobody has seen anything yet').toBe(true);
    await user.type(screen.getByRole('textbox', { name: '观察员' }), '甲{Tab}');
    const strokes = () => mock.asked.filter(({ method }) => method === 'observation.stroke').map(({ req }) => req);
    await user.keyboard('130');
    await waitFor(() => expect(strokes()).toMatchObject([{ category: 'i1' }, { category: 'i3' }, { category: null }]));
    await user.keyboard('{Backspace}');
    await waitFor(() => expect(mock.asked.some(({ method }) => method === 'observation.unstroke')).toBe(true));
    await user.click(screen.getByRole('button', { name: /^寄件/ }));
    await waitFor(() => expect(strokes()).toHaveLength(4));
    expect(await findings(), 'tally').toEqual([]);
    await user.click(await face('结果'));
    const row = within(await screen.findByRole('row', { name: /^寄件/ }));
    expect(row.getAllByRole('cell').map((cell) => cell.textContent)).toContain('2');
    await screen.findByText(/至少两位观察员/);
    expect(await findings(), 'result').toEqual([]);
  });

  it('digits typed into a field are no marks', async () => {
    const { user, mock } = await open();
    await user.click(screen.getByRole('button', { name: '用例子填写' }));
    await user.click(await face('记录'));
    await user.type(await screen.findByRole('textbox', { name: '观察员' }), '1 号');
    expect(mock.asked.some(({ method }) => method === 'observation.stroke')).toBe(false);
  });

  it('two observers of the same things agree in figures and words, and judge again', async () => {
    const { user, mock } = await open();
    await user.click(screen.getByRole('button', { name: '用例子填写' }));
    await user.click(await screen.findByRole('checkbox', { name: /看同样的对象/ }));
    await user.click(await face('记录'));
    for (const who of ['甲', '乙']) {
      const field = await screen.findByRole('textbox', { name: '观察员' });
      await user.clear(field);
      await user.type(field, `${who}{Tab}`);
      await user.keyboard('12');
    }
    await waitFor(() => expect(mock.asked.filter(({ method }) => method === 'observation.stroke')).toHaveLength(4));
    await user.click(await face('结果'));
    await screen.findByText('较高');
    await screen.findByText('Cohen κ');
    expect(await findings(), 'agreement').toEqual([]);
    await user.selectOptions(screen.getByRole('combobox', { name: /^改判 2 乙/ }), 'i1');
    await waitFor(() =>
      expect(mock.asked.findLast(({ method }) => method === 'observation.judge')?.req).toMatchObject({
        who: '乙',
        unit: 2,
        category: 'i1',
      }),
    );
  });

  it('a mystery parcel is noted stage by stage; what is no time is said', async () => {
    const { user, mock } = await open('神秘包裹');
    await user.click(await sheet('亲身经历'));
    await user.click(await screen.findByRole('button', { name: '用例子填写' }));
    await user.click(await face('记录'));
    await user.type(await screen.findByRole('textbox', { name: /^观察员/ }), '小王');
    const at = screen.getByRole('textbox', { name: '时间' });
    await user.type(at, '昨天{Enter}');
    await screen.findByText(/请写成 2026-11-21/);
    await user.clear(at);
    await user.type(at, '2026-11-20 08:30{Enter}');
    await screen.findByRole('row', { name: /1 · 小王/ });
    const stage = screen.getByRole<HTMLSelectElement>('combobox', { name: '环节' });
    await waitFor(() => expect(stage.value, 'the next stage is proposed').toBe('i2'));
    await user.clear(at);
    await user.type(at, '2026-11-20 10:30{Enter}');
    await screen.findByRole('row', { name: /从 下单 到 揽收/ });
    expect(await findings(), 'diary').toEqual([]);
    expect(mock.asked.filter(({ method }) => method === 'observation.stage').at(-1)?.req).toMatchObject({ parcel: 1 });
  });

  it('a log adds up acts, and a note is taken out', async () => {
    const { user } = await open('分拣');
    await user.click(await sheet('行为记录'));
    await user.click(await screen.findByRole('button', { name: '用例子填写' }));
    await user.click(await face('记录'));
    await user.type(await screen.findByRole('textbox', { name: /^被观察的人/ }), '1 号');
    await user.type(screen.getByRole('textbox', { name: '时长' }), '45{Enter}');
    await user.click(await screen.findByRole('button', { name: '删除 1 号 扫码' }));
    await screen.findByText('还没有记录。');
    expect(await findings(), 'log').toEqual([]);
  });

  it('traces need nobody', async () => {
    const { user } = await open('痕迹');
    await user.click(await sheet('痕迹观察'));
    await screen.findByRole('combobox', { name: '按什么分' });
    expect(await findings(), 'plan').toEqual([]);
    await user.click(await face('结果'));
    expect((await screen.findAllByText('高于总体')).length, 'what stands out is marked').toBeGreaterThan(0);
    expect(await findings(), 'traces').toEqual([]);
  });
});
