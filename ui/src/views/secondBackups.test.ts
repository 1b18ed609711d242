import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { MockOptions } from '../platform/mock';
import { findings } from './testing/axe';
import { beginIn } from './testing/begin';

const card = async () => within(await screen.findByRole('region', { name: '第二份备份' }));

/** The face with the backups, where a second folder is chosen by the keyboard. */
async function choose(options: MockOptions = {}) {
  const begun = await beginIn('exchange', options);
  await begun.user.click(await screen.findByRole('radio', { name: '备份与记录' }));
  const button = (await card()).getByRole<HTMLButtonElement>('button', { name: '选择文件夹…' });
  await waitFor(() => expect(button.disabled).toBe(false));
  button.focus();
  await begun.user.keyboard('{Enter}');
  const sent = () => begun.mock.asked.filter(({ method }) => method === 'desk.second_backups').map(({ req }) => req);
  return { ...begun, sent };
}

describe('a second folder for backups', () => {
  it('says what it is for, is chosen, and tells the newest one there', async () => {
    const { sent } = await choose();
    await screen.findByText('最新的备份已存到“U盘”，以后每次都会再存一份。');
    expect(sent()).toEqual([{ handle: 'mock-folder' }]);
    const shown = await card();
    await waitFor(() => expect(shown.getByText('U盘')).toBeTruthy());
    expect(shown.getByText('最新一份').nextElementSibling?.textContent).toMatch(/\d\d:\d\d/);
    expect(await findings()).toEqual([]);
  });

  it('is changed and given up; what lies there stays', async () => {
    const { mock, sent, user } = await choose();
    await user.click(await (await card()).findByRole('button', { name: '换一个…' }));
    await waitFor(() => expect(sent()).toHaveLength(2));
    await user.click((await card()).getByRole('button', { name: '不再存' }));
    await screen.findByText('不再往“U盘”存备份，已存的都还在。');
    expect(sent().at(-1)).toEqual({});
    expect((await card()).getByText(/电脑坏了或丢了/)).toBeTruthy();
    expect(mock.world.history[0]?.op, 'no step of the file').not.toMatch(/backup/);
  });

  it('is chosen from the palette as well', async () => {
    const { mock, user } = await beginIn('overview');
    await user.keyboard('{Control>}k{/Control}');
    await user.keyboard('第二份备份');
    await user.click(await screen.findByRole('option', { name: /选择第二份备份的文件夹/ }));
    await screen.findByText('最新的备份已存到“U盘”，以后每次都会再存一份。');
    expect(mock.asked.filter(({ method }) => method === 'desk.second_backups')).toHaveLength(1);
  });

  it('that could not be written to is told where one is', async () => {
    const { mock } = await beginIn('overview');
    const fault = { code: 'file_unwritable', args: { name: 'U盘', reason: 'x' } };
    mock.world.tell({ event: 'second_backup', name: 'U盘', fault });
    expect(await screen.findByText(/^备份已做好，但没能再存到“U盘”。/)).toBeTruthy();
  });

  it('that is out is told gently, with the newest one seen there', async () => {
    const { mock, user } = await choose();
    await (await card()).findByText('U盘');
    await waitFor(() => expect(mock.world.preferences.page['backup.second']).toContain('U盘'));
    mock.pickFolder = async () => ({ handle: 'gone', name: 'U盘', bytes: 0 });
    await user.click((await card()).getByRole('button', { name: '换一个…' }));
    const shown = await card();
    await shown.findByText(/现在读不到“U盘”，可能是 U 盘没插上。上面最新的一份是 .*\d\d:\d\d 的。本机的备份照常做/);
    expect(await findings()).toEqual([]);
  });

  it('that was never seen names no date', async () => {
    await choose({ folder: 'gone' });
    await screen.findByText('已选“U盘”，但现在读不到。接上后，下次备份时会存过去。');
    expect(
      (await card()).getByText('现在读不到“U盘”，可能是 U 盘没插上。本机的备份照常做；接上后，下次备份时会再存过去。'),
    ).toBeTruthy();
  });

  it('that is the first one again is refused where it was chosen', async () => {
    const { user } = await choose({ folder: 'same' });
    const shown = await card();
    await shown.findByText('请选另一个文件夹：备份本来就在这里。');
    expect(await findings()).toEqual([]);
    expect(shown.queryByRole('button', { name: '不再存' })).toBeNull();
    await user.click(shown.getByRole('button', { name: '选择文件夹…' }));
  });

  it('is left as it was by a dialog that was cancelled', async () => {
    const { sent } = await choose({ folder: null });
    expect((await card()).getByText(/电脑坏了或丢了/)).toBeTruthy();
    expect(sent()).toEqual([]);
  });
});
