import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';

import { findings } from './testing/axe';
import { openSurvey } from './testing/survey';

const focused = (name: RegExp | string) =>
  waitFor(() => expect(screen.getByRole('textbox', { name })).toBe(document.activeElement));

async function sheet(user: Awaited<ReturnType<typeof openSurvey>>['user']) {
  await user.keyboard('{Control>}{Shift>}e{/Shift}{/Control}');
  await focused('答卷编号');
}

const keyed = (asked: readonly { method: string; req: unknown }[]) =>
  asked.filter(({ method }) => method === 'surveys.key').map(({ req }) => req);

describe('answers on paper', () => {
  it('are keyed by keyboard alone, paper after paper', async () => {
    const { user, mock } = await openSurvey();
    await sheet(user);
    expect(await findings(), 'entry').toEqual([]);
    await user.keyboard('{Enter}');
    await focused('取件准时 · 期望');
    await user.keyboard('53');
    await focused('派送准时 · 期望');
    await user.keyboard('9');
    expect(screen.getByRole('alert').textContent, 'what is not there is refused where it is keyed').toContain(
      '没有这一档',
    );
    await user.keyboard('{Backspace}');
    await focused('取件准时 · 实际感受');
    await user.keyboard('4.4542');
    await waitFor(() => expect(screen.getByRole('button', { name: '保存，下一份' })).toBe(document.activeElement));
    await user.keyboard('{Enter}');
    await focused('答卷编号');
    const [first] = keyed(mock.asked) as [{ paper: number; answers: Record<string, unknown> }];
    expect(first.paper).toBe(1);
    expect(first.answers).toEqual({
      'q1.r1.e': 5,
      'q1.r1.p': 4,
      'q1.r2.p': 4,
      'q1.r3.e': 5,
      'q1.r3.p': 4,
      q2: 'o2',
    });
    await waitFor(() => expect(screen.getByRole<HTMLInputElement>('textbox', { name: '答卷编号' }).value).toBe('2'));
    await user.keyboard('{Enter}5{Control>}{Enter}{/Control}');
    await waitFor(() => expect(keyed(mock.asked)).toHaveLength(2));
    await screen.findByText(/第 2 号已保存/);
  });

  it('a taken number is replaced only after a word about it', async () => {
    const { user, mock } = await openSurvey();
    await sheet(user);
    await user.keyboard('{Enter}5{Control>}{Enter}{/Control}');
    await waitFor(() => expect(keyed(mock.asked)).toHaveLength(1));
    await focused('答卷编号');
    await user.keyboard('1');
    await screen.findByText(/第 1 号已经录过/);
    await user.keyboard('{Enter}4{Control>}{Enter}{/Control}');
    await screen.findByText(/没有改动；确认要换成/);
    await screen.findByRole('button', { name: '替换原来的' });
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(keyed(mock.asked).at(-1)).toMatchObject({ paper: 1, replace: true }));
  });

  it('a second keying is blind, and what differs is settled by keys', async () => {
    const { user, mock } = await openSurvey();
    await sheet(user);
    await user.keyboard('{Enter}5354542');
    await waitFor(() => expect(screen.getByRole('button', { name: '保存，下一份' })).toBe(document.activeElement));
    await user.keyboard('{Enter}');
    await screen.findByText(/第 1 号已保存/);
    await user.keyboard('{Control>}{Shift>}d{/Shift}{/Control}');
    await waitFor(() => expect(screen.getByRole<HTMLInputElement>('textbox', { name: '答卷编号' }).value).toBe('1'));
    await user.keyboard('{Enter}');
    await focused('取件准时 · 期望');
    const fields = screen.getAllByRole<HTMLInputElement>('textbox').slice(1);
    expect(
      fields.every(({ value }) => value === ''),
      'nothing of the first keying shows',
    ).toBe(true);
    await user.keyboard('51.4542');
    await waitFor(() => expect(screen.getByRole('button', { name: '保存，下一份' })).toBe(document.activeElement));
    await user.keyboard('{Enter}');
    await screen.findByRole('heading', { name: '第 1 号：2 格不一致' });
    expect(await findings(), 'settling').toEqual([]);
    await user.keyboard('235');
    await waitFor(() => expect(screen.getByRole('button', { name: '保存' })).toBe(document.activeElement));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(mock.asked.at(-1)?.method).not.toBe('surveys.paper'));
    const settle = mock.asked.find(({ method }) => method === 'surveys.settle')?.req;
    expect(settle).toMatchObject({ paper: 1, cells: { 'q1.r1.p': 'second', 'q1.r2.e': { value: 5 } } });
    await user.keyboard('{Escape}');
    const table = within(await screen.findByRole('table'));
    await table.findByText('已核对');
    await screen.findByText(/格不一致，差错率/);
    expect(await findings(), 'the list').toEqual([]);
    await user.click(screen.getByRole('button', { name: '删除第 1 号' }));
    await screen.findByText(/还没有录入纸质答卷/);
  });

  it('a look elsewhere loses nothing of a paper that is half keyed', async () => {
    const { user } = await openSurvey();
    await sheet(user);
    await user.keyboard('{Enter}53');
    await focused('派送准时 · 期望');
    await user.keyboard('{Alt>}1{/Alt}');
    await screen.findByRole('listbox', { name: '大纲' });
    await user.keyboard('{Alt>}2{/Alt}');
    await focused('派送准时 · 期望');
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: '取件准时 · 期望' }).value).toBe('5');
  });
});
