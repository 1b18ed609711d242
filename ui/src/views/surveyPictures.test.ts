import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { asks } from '../domains/surveys';
import { findings } from './testing/axe';
import { openSurvey } from './testing/survey';

const offered = (name: string) => ({ handle: name, name, bytes: 1 });

async function begin() {
  const { user, mock } = await openSurvey();
  const requests = (method: string) => mock.asked.filter((one) => one.method === method).map(({ req }) => req);
  const dialog = async () => within(await screen.findByRole('dialog', { name: '录入答卷' }));
  return { user, mock, requests, dialog };
}

describe('photos of QR codes', () => {
  it('are looked into first: what they hold is shown, and taken in by the keyboard', async () => {
    const { user, requests, dialog } = await begin();
    await user.keyboard('{Control>}{Shift>}g{/Shift}{/Control}');
    const shown = await dialog();
    const codes = await shown.findByRole<HTMLTextAreaElement>('textbox');
    await waitFor(() => expect(codes.value).toContain('KH1.IMG_1024.JPG'));
    await shown.findByText(/在 2 张图片里认出 1 个答案码/);
    await shown.findByText('IMG_1025.jpg');
    expect(shown.getByText(/没有找到二维码/), 'what did not help is named with what to do').toBeTruthy();
    const written = () => requests('surveys.take').filter((req) => !(req as { dry_run: boolean }).dry_run);
    expect(requests('surveys.take_pictures')).toEqual([{ handles: ['IMG_1024.jpg'], dry_run: true }]);
    expect(written(), 'a look takes nothing in').toEqual([]);
    codes.focus();
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(written()).toMatchObject([{ text: expect.stringContaining('KH1.IMG_1024.JPG') }]));
    await waitFor(() => expect(screen.queryByRole('dialog', { name: '录入答卷' })).toBeNull());
  });

  it('stand beside what was pasted before, and are forgotten with the dialog', async () => {
    const { user, dialog } = await begin();
    await user.keyboard('{Control>}{Shift>}v{/Shift}{/Control}');
    const shown = await dialog();
    const codes = await shown.findByRole<HTMLTextAreaElement>('textbox');
    await user.type(codes, 'KH1.PASTED');
    await user.click(shown.getByRole('button', { name: '识别照片（二维码或答卷）…' }));
    await waitFor(() => expect(codes.value).toMatch(/KH1\.PASTED\s+KH1\.IMG_1024/));
    await user.click(shown.getByRole('button', { name: '关闭' }));
    await waitFor(() => expect(screen.queryByRole('dialog', { name: '录入答卷' })).toBeNull());
    await user.keyboard('{Control>}{Shift>}v{/Shift}{/Control}');
    const again = await dialog();
    expect((await again.findByRole<HTMLTextAreaElement>('textbox')).value).toBe('');
    expect(again.queryByText('IMG_1025.jpg')).toBeNull();
  });

  it('are looked into where answers are collected, without axe findings', async () => {
    const { user } = await begin();
    asks.face = 'collect';
    await user.click(await screen.findByRole('button', { name: '识别照片（二维码或答卷）…' }));
    await screen.findByText('IMG_1025.jpg');
    await screen.findByText(/^新增 1 份/);
    expect(await findings()).toEqual([]);
  });

  it('that cannot be looked into at all say why, and what was pasted stays', async () => {
    const { user, mock, dialog } = await begin();
    mock.pickFiles = async () => Array.from({ length: 501 }, (_, at) => offered(`${at}.jpg`));
    const call = mock.call.bind(mock);
    mock.call = async (method, req) => {
      // as the core refuses it
      if (method === 'surveys.take_pictures') throw { code: 'pictures_too_many', args: { limit: 500 } };
      return call(method, req);
    };
    await user.keyboard('{Control>}{Shift>}v{/Shift}{/Control}');
    const shown = await dialog();
    const codes = await shown.findByRole<HTMLTextAreaElement>('textbox');
    await user.type(codes, 'KH1.PASTED');
    await user.click(shown.getByRole('button', { name: '识别照片（二维码或答卷）…' }));
    await shown.findByText(/一次最多读取 500 张图片/);
    expect(codes.value).toBe('KH1.PASTED');
    await user.type(codes, '2');
    await shown.findByText(/^新增 1 份/);
    expect(shown.queryByText(/一次最多读取/), 'the complaint is over').toBeNull();
  });

  it('dropped on the window open the same dialog, other files go their own way', async () => {
    const { mock, requests, dialog } = await begin();
    mock.world.tell({ event: 'dropped', files: [offered('a.JPG'), offered('back.khans'), offered('b.png')] });
    const shown = await dialog();
    const codes = await shown.findByRole<HTMLTextAreaElement>('textbox');
    await waitFor(() => expect(codes.value).toContain('KH1.B.PNG'));
    expect(requests('surveys.take_pictures')).toEqual([{ handles: ['a.JPG', 'b.png'], dry_run: true }]);
    await waitFor(() => expect(requests('surveys.take_file')).toMatchObject([{ handle: 'back.khans' }]));
  });
});
