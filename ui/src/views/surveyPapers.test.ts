import { screen, waitFor, within } from '@testing-library/svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { asks, takeDropped } from '../domains/surveys';
import { findings } from './testing/axe';
import { openSurvey } from './testing/survey';

const offered = (name: string) => ({ handle: name, name, bytes: 1 });

beforeEach(() => {
  [asks.review, asks.reviewing, asks.printing, asks.taking] = [null, false, false, false];
});

async function begin() {
  const { user, mock } = await openSurvey();
  const requests = (method: string) => mock.asked.filter((one) => one.method === method).map(({ req }) => req);
  const dialog = async (name: string) => within(await screen.findByRole('dialog', { name }));
  return { user, mock, requests, dialog };
}

/** Photos of papers were dropped, and the second paper is looked through. */
async function reviewing(...names: string[]) {
  const begun = await begin();
  await takeDropped(names.map(offered));
  const taking = await begun.dialog('录入答卷');
  await begun.user.click(await taking.findByRole('button', { name: '逐份确认（1 份）…' }));
  const shown = await begun.dialog('照片里的答卷');
  await shown.findByText('2 号答卷（第 1 份，共 1 份）');
  return { ...begun, taking, shown };
}

describe('papers from photos', () => {
  it('that are clear are taken in at once, and told', async () => {
    const { user, requests, dialog } = await begin();
    await takeDropped([offered('paper1.jpg')]);
    const shown = await dialog('录入答卷');
    await shown.findByText(/识别出 2 份答卷，其中 1 份全部清楚/);
    expect(requests('surveys.take_papers'), 'a look takes nothing in').toEqual([]);
    expect(await findings()).toEqual([]);
    await user.click(shown.getByRole('button', { name: '录入清楚的 1 份' }));
    await screen.findByText('已录入 1 份答卷。');
    expect(requests('surveys.take_papers')).toMatchObject([{ papers: [{ survey: '7001', paper: 1, version: 1 }] }]);
    expect(shown.queryByRole('button', { name: /录入清楚的/ }), 'once').toBeNull();
  });

  it('that are not are keyed beside their pictures, by the keyboard alone', async () => {
    const { user, requests, shown } = await reviewing('paper1.jpg', 'paper2.jpg');
    expect(shown.getAllByRole('img'), 'a picture for each cell to look at').toHaveLength(2);
    expect(await findings()).toEqual([]);
    const field = () => (document.activeElement as HTMLElement).dataset.cell;
    await waitFor(() => expect(field()).toBe('q1.r1.e'));
    await user.keyboard('{Control>}{Enter}{/Control}');
    await shown.findByText(/请先看完标出的每一处/);
    expect(requests('surveys.key'), 'nothing is saved before all was looked at').toEqual([]);
    await user.keyboard('5');
    await waitFor(() => expect(field()).toBe('q1.r1.p'));
    shown.getByText('还有 1 处要看');
    await user.keyboard('{Enter}');
    shown.getByText('还有 0 处要看');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await shown.findByText('全部看完了。');
    const [req] = requests('surveys.key') as [{ answers: Record<string, unknown> }];
    expect(req).toMatchObject({ id: '7001', paper: 2, pass: 1, version: 1 });
    expect(req.answers).toMatchObject({ 'q1.r1.e': 5, 'q1.r2.e': 4 });
    expect('q1.r1.p' in req.answers, 'Enter on an empty cell is a blank').toBe(false);
  });

  it('keep what was keyed when a missing page is photographed later', async () => {
    const { user, mock, requests, shown } = await reviewing('paper1.jpg');
    await shown.findByText(/缺第 2 页/);
    await user.keyboard('3');
    mock.pickFiles = async () => [offered('paper3.jpg')];
    await user.click(shown.getByRole('button', { name: '添加照片…' }));
    await waitFor(() => expect(shown.queryByText(/缺第 2 页/)).toBeNull());
    const handles = ['paper1.jpg', 'IMG_1025.jpg', 'paper3.jpg'];
    expect(requests('surveys.take_pictures').at(-1)).toEqual({ handles, dry_run: true });
    shown.getByText('还有 1 处要看');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await user.keyboard('2');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await shown.findByText('全部看完了。');
    expect(requests('surveys.key')).toMatchObject([{ answers: { 'q1.r1.e': 3, 'q1.r1.p': 2 } }]);
  });

  it('can be left, and are told of', async () => {
    const { user, requests, shown } = await reviewing('paper1.jpg', 'paper2.jpg');
    await user.click(shown.getByRole('button', { name: '跳过这份' }));
    await shown.findByText('跳过了 1 份。');
    expect(requests('surveys.key')).toEqual([]);
  });

  it('show all cells where somebody wants to see them', async () => {
    const { user, shown } = await reviewing('paper1.jpg', 'paper2.jpg');
    expect(shown.getAllByRole('textbox')).toHaveLength(2);
    await user.click(shown.getByRole('checkbox', { name: '显示全部答案' }));
    expect(shown.getAllByRole('textbox').length).toBeGreaterThan(2);
  });
});

describe('papers to photograph', () => {
  it('are printed with numbers behind those that are there', async () => {
    const { user, requests, dialog } = await begin();
    asks.face = 'collect';
    await user.click(await screen.findByRole('button', { name: '打印可拍照识别的问卷（PDF）…' }));
    const shown = await dialog('打印可拍照识别的问卷（PDF）…');
    const copies = shown.getByRole<HTMLInputElement>('textbox', { name: '份数' });
    await waitFor(() => expect(shown.getByRole<HTMLInputElement>('textbox', { name: /起始编号/ }).value).toBe('1'));
    expect(await findings()).toEqual([]);
    await user.clear(copies);
    await user.type(copies, '0');
    await user.click(shown.getByRole('button', { name: '打印' }));
    await shown.findByText(/一次打印 1 到 200 份/);
    await user.clear(copies);
    await user.type(copies, '12');
    await user.click(shown.getByRole('button', { name: '打印' }));
    await screen.findByText(/1 到 12 号问卷/);
    expect(requests('surveys.paper_pdf')).toMatchObject([{ reader: 'machine', copies: 12, first: 1 }]);
  });
});
