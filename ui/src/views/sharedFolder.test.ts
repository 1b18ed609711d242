import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { place } from '../domains/desk';
import { asks } from '../domains/exchange';
import { CoreFault } from '../platform';
import type { MockOptions } from '../platform/mock';
import { findings } from './testing/axe';
import { beginIn } from './testing/begin';

const sent = (mock: Awaited<ReturnType<typeof beginIn>>['mock'], method: string) =>
  mock.asked.filter((asked) => asked.method === method).map(({ req }) => req);

const region = (name: string | RegExp) => screen.findByRole('region', { name });
const watched = () => region('交换文件夹：共享');

/** The folder chosen by the keyboard. */
async function watch(options: MockOptions = {}) {
  const begun = await beginIn('exchange', options);
  const choose = within(await region('交换文件夹')).getByRole('button', { name: '选择文件夹…' });
  choose.focus();
  await begun.user.keyboard('{Enter}');
  return begun;
}

describe('the exchange folder', () => {
  it('is chosen, and tells of each file what it is worth here', async () => {
    const { mock } = await watch();
    const folder = within(await watched());
    expect(sent(mock, 'exchange.watch')).toEqual([{ handle: 'mock-folder' }]);
    const rows = folder.getAllByRole('row').slice(1);
    expect(
      rows.map(({ textContent }) => /新到|有密码|缺前面的|有更新的|已经有了/.exec(textContent ?? '')?.[0]),
    ).toEqual(['新到', '有密码', '缺前面的', '有更新的', '已经有了']);
    expect(folder.getAllByRole('button', { name: /^查看：/ }), 'others would be refused or bring nothing').toHaveLength(
      2,
    );
    expect(folder.getByText('请对方写一份全部数据'), 'what to do stands where the button would').toBeTruthy();
    expect(await findings()).toEqual([]);
  });

  it('shows the rest on demand', async () => {
    const { user } = await watch();
    const folder = within(await watched());
    expect(folder.queryByText('没传完')).toBeNull();
    await user.click(folder.getByRole('button', { name: '全部 7 个文件' }));
    expect(folder.getByText('没传完')).toBeTruthy();
    expect(folder.getByText('密钥不同，读不了')).toBeTruthy();
    await user.click(folder.getByRole('button', { name: '只看前 5 个' }));
    expect(folder.queryByText('没传完')).toBeNull();
  });

  it('counts what is new in the sidebar and at its face, as conflicts are, until it was merged', async () => {
    const { mock, user } = await watch();
    await screen.findByRole('button', { name: '交换与备份 5' });
    expect(screen.getByRole('radio', { name: '交换 1' })).toBeTruthy();
    const look = within(await watched()).getByRole('button', { name: /^查看：李敏的电脑/ });
    look.focus();
    await user.keyboard('{Enter}');
    const merge = await screen.findByRole('button', { name: '合并' });
    expect(sent(mock, 'exchange.from_folder')).toEqual([{ file: expect.stringMatching(/0900_全量\.khsync$/) }]);
    expect(sent(mock, 'exchange.import'), 'looking writes nothing').toEqual([]);
    await waitFor(() => expect(document.activeElement).toBe(merge));
    await user.keyboard('{Enter}');
    await region('已合并');
    await screen.findByRole('button', { name: '交换与备份 4' });
    await user.click(screen.getByRole('button', { name: '关闭' }));
    expect(within(await watched()).queryByText('新到')).toBeNull();
  });

  it('opens a locked file with its passphrase', async () => {
    const { user } = await watch();
    await user.click(within(await watched()).getByRole('button', { name: /^查看：打开才知道/ }));
    expect(await screen.findByLabelText('密码')).toBeTruthy();
  });

  it('says in words when a file went away meanwhile', async () => {
    const { user } = await watch({
      answers: {
        'exchange.from_folder': ({ file: name }) => {
          throw new CoreFault({ code: 'file_missing', args: { name } });
        },
      },
    });
    await user.click(within(await watched()).getByRole('button', { name: /^查看：李敏的电脑/ }));
    await screen.findByText(/找不到“客衡交换_.*文件是否已移走/);
    expect(await watched(), 'the list stays where it was').toBeTruthy();
  });

  it('takes a file with everything by one key, without a dialog', async () => {
    const { mock, user } = await watch();
    const write = within(await watched()).getByRole('button', { name: '写一份放进去' });
    write.focus();
    await user.keyboard('{Enter}');
    await screen.findByText(/已写出“客衡交换_.*_全量\.khsync”/);
    expect(sent(mock, 'exchange.folder_place')).toHaveLength(1);
    expect(sent(mock, 'exchange.export')).toEqual([{ handle: 'mock-place' }]);
  });

  it('takes a locked file for one machine from the dialog', async () => {
    const { mock, user } = await watch();
    await watched();
    await user.click(screen.getByRole('button', { name: '写出缺的部分…：李敏的电脑' }));
    const dialog = within(await screen.findByRole('dialog', { name: '写出交换文件' }));
    await user.click(dialog.getByRole('checkbox', { name: '直接放进交换文件夹“共享”' }));
    await user.click(dialog.getByRole('checkbox', { name: '给文件加密码' }));
    await user.type(dialog.getByRole('textbox', { name: /^密码/ }), '顺风');
    expect(dialog.queryByRole('button', { name: '选择位置并写出' })).toBeNull();
    await user.click(dialog.getByRole('button', { name: '写进文件夹' }));
    await waitFor(() =>
      expect(sent(mock, 'exchange.export')).toEqual([{ handle: 'mock-place', peer: '11', passphrase: '顺风' }]),
    );
    expect(sent(mock, 'exchange.folder_place')).toHaveLength(1);
  });

  it('that cannot be read is told gently, and nothing is written there', async () => {
    await watch({ folder: 'gone' });
    const folder = within(await watched());
    expect(folder.getByText(/现在读不到“共享”：可能是 U 盘没插上、网络不通/)).toBeTruthy();
    expect(folder.getByRole<HTMLButtonElement>('button', { name: '写一份放进去' }).disabled).toBe(true);
    expect(screen.queryByRole('alert'), 'no alarm').toBeNull();
    expect(await findings()).toEqual([]);
  });

  it('without files says so', async () => {
    await watch({ folder: 'empty' });
    expect(within(await watched()).getByText('文件夹里还没有同事的文件。')).toBeTruthy();
    expect(await findings()).toEqual([]);
  });

  it('is left as it was by a dialog that was cancelled', async () => {
    const { mock } = await watch({ folder: null });
    await region('交换文件夹');
    expect(sent(mock, 'exchange.watch')).toEqual([]);
  });

  it('that may not be read is refused in words', async () => {
    await watch({ folder: 'unreadable' });
    await screen.findByText(/“共享”无法读取/);
    expect(await region('交换文件夹'), 'none is watched').toBeTruthy();
  });

  it('is no longer watched on demand; its files stay', async () => {
    const { mock, user } = await watch();
    await user.click(within(await watched()).getByRole('button', { name: '不再查看' }));
    await screen.findByText('已不再查看“共享”，里面的文件都没有动。');
    await region('交换文件夹');
    expect(sent(mock, 'exchange.watch').at(-1)).toEqual({});
    await screen.findByRole('button', { name: '交换与备份 4' });
  });

  it('is found by pinyin from anywhere, and leads to what is new', async () => {
    const { mock, user } = await watch();
    await watched();
    place.go({ section: 'overview' });
    await user.keyboard('{Control>}k{/Control}');
    await user.type(await screen.findByRole('combobox', { name: /搜索/ }), 'gongxiang');
    const options = (await screen.findAllByRole('option')).map(({ textContent }) => textContent ?? '');
    for (const name of [
      '查看新到的 1 个交换文件',
      '写一份全部数据放进交换文件夹',
      '选择交换文件夹…',
      '不再查看交换文件夹',
    ])
      expect(
        options.some((text) => text.includes(name)),
        name,
      ).toBe(true);
    await user.click(screen.getByRole('option', { name: /查看新到的 1 个交换文件/ }));
    await screen.findByRole('button', { name: '合并' });
    expect(place.section).toBe('exchange');
    expect(sent(mock, 'exchange.from_folder')).toHaveLength(1);
  });

  it('is told in English too', async () => {
    const { user } = await beginIn('exchange', { preferences: { language: 'en', page: { section: 'exchange' } } });
    await user.click(await screen.findByRole('button', { name: 'Choose a folder…' }));
    const folder = within(await region('Exchange folder: 共享'));
    expect(folder.getByText('superseded')).toBeTruthy();
    expect(await findings()).toEqual([]);
  });
});

describe('the key of the firm', () => {
  const CODE = '7QK2M9XWT4HDB8RNZ5PCA3VF';
  const dialog = async () => within(await screen.findByRole('dialog', { name: '输入本店密钥' }));
  const field = async () => (await dialog()).getByRole<HTMLInputElement>('textbox', { name: /^本店密钥/ });

  async function enter(options: MockOptions = {}) {
    const begun = await beginIn('exchange', { alone: true, ...options });
    const button = await screen.findByRole('button', { name: '输入密钥…' });
    button.focus();
    await begun.user.keyboard('{Enter}');
    await waitFor(async () => expect(document.activeElement).toBe(await field()));
    return begun;
  }

  it('is typed in any way, shown in groups of four, and taken whole only', async () => {
    const { mock, user } = await enter();
    const go = (await dialog()).getByRole<HTMLButtonElement>('button', { name: '用这个密钥' });
    await user.keyboard('7qk2-m9xw t4');
    expect((await field()).value).toBe('7QK2 M9XW T4');
    expect((await dialog()).getByText(/已输入 10 位，共 24 位/)).toBeTruthy();
    expect(go.disabled).toBe(true);
    await user.keyboard('{Enter}');
    expect(sent(mock, 'exchange.code'), 'half a key is none').toEqual([]);
    expect(await findings()).toEqual([]);
    await user.keyboard('hd b8rn z5pc a3vf');
    expect((await field()).value).toBe('7QK2 M9XW T4HD B8RN Z5PC A3VF');
    await user.keyboard('{Enter}');
    await screen.findByText('已换成这个密钥。以后只读取密钥相同的文件。');
    expect(sent(mock, 'exchange.code')).toEqual([{ code: CODE }]);
    expect(asks.coding).toBe(false);
  });

  it('is read as the core reads it: full width, O for nought, I and L for one', async () => {
    const { mock, user } = await enter();
    await user.click(await field());
    await user.paste('  ｏｉｌ２－M9XW—T4HD b8rn z5pc a3vf\n');
    expect((await field()).value).toBe('0112 M9XW T4HD B8RN Z5PC A3VF');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(sent(mock, 'exchange.code')).toEqual([{ code: '0112M9XWT4HDB8RNZ5PCA3VF' }]));
  });

  it.each(['7QU2', '7QK2 M9XW T4HD B8RN Z5PC A3VF 7', '密'])('%s is told where it was typed', async (typed) => {
    const { user } = await enter();
    await user.click(await field());
    await user.paste(typed);
    expect((await field()).getAttribute('aria-invalid')).toBe('true');
    expect((await dialog()).getByText(/24 位字母和数字，其中没有字母 U/)).toBeTruthy();
    expect((await dialog()).getByRole<HTMLButtonElement>('button', { name: '用这个密钥' }).disabled).toBe(true);
  });

  it('leaves letters alone that an input method is still at work on', async () => {
    const { user } = await enter();
    const input = await field();
    input.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    await user.keyboard('7qk2m');
    expect(input.value).toBe('7qk2m');
    input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    await waitFor(() => expect(input.value).toBe('7QK2 M'));
  });

  it('that comes too late is refused in the dialog', async () => {
    const { user } = await enter({
      answers: {
        'exchange.code': () => {
          throw new CoreFault({ code: 'exchange_has_met', args: {} });
        },
      },
    });
    await user.paste(CODE);
    await user.keyboard('{Enter}');
    await (await dialog()).findByText('这份数据已经和同事的电脑交换过，密钥不能再改。');
    await user.click((await dialog()).getByRole('button', { name: '取消' }));
    expect(asks.coding).toBe(false);
  });

  it('is not asked for once others were met', async () => {
    const { user } = await beginIn('exchange');
    await screen.findByText('7QK2 M9XW T4HD B8RN Z5PC A3VF');
    expect(screen.queryByRole('button', { name: '输入密钥…' })).toBeNull();
    await user.keyboard('{Control>}k{/Control}');
    await user.type(await screen.findByRole('combobox', { name: /搜索/ }), 'miyao');
    expect(screen.queryByRole('option', { name: /输入本店密钥/ })).toBeNull();
  });

  it('is not shown to the room while it is typed', async () => {
    await beginIn('exchange', { alone: true, preferences: { projector: true } });
    (await screen.findByRole('button', { name: '输入密钥…' })).click();
    expect((await dialog()).getByLabelText<HTMLInputElement>(/^本店密钥/).type).toBe('password');
  });
});
