import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { asks } from '../domains/exchange';
import { desk, place } from '../domains/desk';
import { BRAKED, carried, PASSPHRASE } from '../platform/mock/exchange';
import { findings } from './testing/axe';
import { begin, beginIn } from './testing/begin';
import type { MockOptions } from '../platform/mock';

const sent = (mock: Awaited<ReturnType<typeof beginIn>>['mock'], method: string) =>
  mock.asked.filter((asked) => asked.method === method).map(({ req }) => req);

/** A file chosen by the keyboard; `handle` says how it behaves. */
async function choose(handle?: string, options: MockOptions = {}) {
  const begun = await beginIn('exchange', { ...options, carried: handle });
  await begun.user.keyboard('{Control>}j{/Control}');
  return begun;
}

const region = (name: string) => screen.findByRole('region', { name });

describe('a file of a colleague', () => {
  it('is told before anything is written, and merged by Enter', async () => {
    const { mock, user } = await choose();
    const merge = await screen.findByRole('button', { name: '合并' });
    const told = within(await region('合并后会怎样'));
    for (const [name, n] of [
      ['新增', '14'],
      ['修改', '3'],
      ['冲突', '1'],
      ['删除', '1'],
      ['待定', '1'],
    ] as const)
      expect(told.getByText(name).nextElementSibling?.textContent, name).toBe(n);
    expect(told.getByText('李敏的电脑')).toBeTruthy();
    expect(told.getByText('全部数据')).toBeTruthy();
    expect(await findings(), 'the card').toEqual([]);
    expect(sent(mock, 'exchange.import'), 'nothing is written by looking').toEqual([]);

    await waitFor(() => expect(document.activeElement).toBe(merge));
    await user.keyboard('{Enter}');
    await region('已合并');
    expect(sent(mock, 'exchange.import')).toEqual([{ handle: 'mock-exchange' }]);
    expect(screen.getByText(/已合并来自“李敏的电脑”的文件：新增 14，修改 3，冲突 1，删除 1/)).toBeTruthy();
    expect(await findings(), 'afterwards').toEqual([]);

    await user.click(screen.getByRole('button', { name: '撤销' }));
    await waitFor(() => expect(mock.world.history[0]).toMatchObject({ op: 'undo', of: 'exchange' }));
  });

  it('shows each row: what is here, what is there, and which of both stands', async () => {
    const { user } = await choose();
    const changes = within(await region('会改动的内容'));
    const row = (name: RegExp) => within(changes.getByRole('row', { name }));
    const clash = row(/刘洋 138\*{4}2200/);
    expect(clash.getByText('冲突')).toBeTruthy();
    expect(clash.getByText('周梅 136****1029').className, 'what does not stand is pale').toContain('loses');
    expect(clash.getByText('保留这里的'), 'and a screen reader hears it').toBeTruthy();
    expect(row(/陈颖 139\*{4}7702/).getByText('采用文件里的')).toBeTruthy();
    expect(changes.getByText(/先留着，合并后由您决定/), 'deleted here, changed there').toBeTruthy();
    expect(changes.getByText(/月结账号 YJ20188/), 'a new row is one line').toBeTruthy();
    expect(changes.getByText('还有 8 行没有列出。'), 'rows beyond the list are counted').toBeTruthy();
    const rows = changes.getAllByRole('row').map(({ textContent }) => textContent);
    const places = [/冲突/, /待定.*先留着/, /青禾生鲜/].map((what) => rows.findIndex((text) => what.test(text ?? '')));
    expect(places, 'what asks for a look stands first').toEqual(places.toSorted((a, b) => a - b));

    const customers = changes.getByRole('button', { name: /^客户/ });
    await user.click(customers);
    expect(customers.getAttribute('aria-expanded')).toBe('false');
    expect(changes.queryByText(/YJ20188/)).toBeNull();
  });

  it('is taken back from the card, which then tells again what it would do', async () => {
    const { mock, user } = await choose();
    await screen.findByRole('button', { name: '合并' });
    await user.keyboard('{Control>}{Enter}{/Control}');
    await user.click(await screen.findByRole('button', { name: '撤回这次合并' }));
    await region('合并后会怎样');
    expect(sent(mock, 'desk.revert')).toEqual([{ id: expect.any(String) }]);
    expect(sent(mock, 'exchange.preview')).toHaveLength(2);
  });

  it('leads to the conflicts it left', async () => {
    const { user } = await choose();
    await screen.findByRole('button', { name: '合并' });
    await user.keyboard('{Control>}{Enter}{/Control}');
    await user.click(await screen.findByRole('button', { name: '处理 2 处冲突' }));
    expect(await screen.findAllByRole('checkbox'), 'those that were open before stand there too').toHaveLength(5);
  });

  it('without news says so in a line, and only notes what the other has', async () => {
    const { mock, user } = await choose('same');
    await screen.findByText('没有新内容：这里已经有文件里的全部改动。');
    expect(screen.queryByRole('table'), 'there is nothing to list').toBeNull();
    await user.click(screen.getByRole('button', { name: '记下对方已有的内容' }));
    await screen.findByText('没有新内容，数据没有变动。');
    expect(screen.queryByRole('button', { name: '撤销' }), 'nothing to take back').toBeNull();
    expect(mock.world.history[0]?.op).not.toBe('exchange');
  });

  it('that makes this file part of another firm says so, and does not lie under Enter', async () => {
    await choose('joins');
    const merge = await screen.findByRole('button', { name: '归入并合并' });
    expect(screen.getByText(/它就归入“城东网点”，与“李敏的电脑”等电脑共用一套数据/)).toBeTruthy();
    expect(document.activeElement).not.toBe(merge);
  });

  it('of a newer program and a clock that is ahead are told', async () => {
    await choose('newer');
    await screen.findByText(/“李敏的电脑”的时钟快了 2 天/);
    expect(screen.getByText(/有 2 项内容这里显示不了（vehicle、customer\.credit）/)).toBeTruthy();
    expect(screen.getByText('只有这台电脑缺的部分')).toBeTruthy();
  });

  it('that does not fit is refused in words, in its place', async () => {
    const { user } = await choose('gap');
    const told = await screen.findByRole('alert');
    expect(told.textContent).toContain('“李敏的电脑”的这个文件接着之前的文件写');
    expect(await findings()).toEqual([]);
    await user.click(screen.getByRole('button', { name: '关闭' }));
    await region('谁有什么');
  });

  it('is stopped while it is being looked at, and nothing is left of it', async () => {
    const { mock, user } = await choose('slow');
    await screen.findByRole('progressbar', { name: /正在查看“客衡交换_/ });
    expect(await findings(), 'work under way').toEqual([]);
    await user.click(screen.getByRole('button', { name: '停止' }));
    await screen.findByText('已取消，数据没有变动。');
    await region('谁有什么');
    expect(sent(mock, 'desk.cancel')).toHaveLength(1);
  });
});

describe('between looking and merging', () => {
  it('a change of the file since then is looked at again, not merged over', async () => {
    let brakes = false;
    const { mock, user } = await choose(undefined);
    await screen.findByRole('button', { name: '合并' });
    const call = mock.call.bind(mock);
    mock.call = (method, req) => {
      if (method === 'exchange.import') brakes = true;
      const handle = brakes && method.startsWith('exchange.') ? { handle: 'brake' } : {};
      return call(method, { ...req, ...handle } as typeof req);
    };
    await user.keyboard('{Control>}{Enter}{/Control}');
    await screen.findByText('改动幅度很大，请核对');
    expect(sent(mock, 'exchange.preview')).toHaveLength(2);
    expect(mock.world.history[0]?.op, 'nothing was taken in').not.toBe('exchange');
  });

  it('another data file opened forgets what was held against the first', async () => {
    const { mock, user } = await choose();
    await screen.findByRole('button', { name: '合并' });
    mock.world.sample = false;
    await user.keyboard('{Control>}{Shift>}o{/Shift}{/Control}');
    await region('谁有什么');
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(sent(mock, 'exchange.import')).toEqual([]);
  });
});

describe('a large change', () => {
  it('is merged only by whoever types how many rows that are', async () => {
    const { mock, user } = await choose('brake');
    const merge = await screen.findByRole<HTMLButtonElement>('button', { name: '合并' });
    expect(screen.getByText('运单：1,600 行中有 400 行会改动或删除')).toBeTruthy();
    expect(merge.disabled).toBe(true);
    expect(await findings()).toEqual([]);
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(sent(mock, 'exchange.import'), 'the shortcut is no way round it').toEqual([]);

    const field = screen.getByRole('textbox', { name: `确认无误，请输入 ${BRAKED}` });
    await user.type(field, '41');
    expect(screen.queryByText('和上面的数字不一致'), 'half a number is not wrong yet').toBeNull();
    await user.type(field, '3{Enter}');
    expect(screen.getByText('和上面的数字不一致')).toBeTruthy();
    expect(sent(mock, 'exchange.import'), 'another number does not do').toEqual([]);
    await user.type(field, '{Backspace}2');
    expect(merge.disabled).toBe(false);
    await user.keyboard('{Enter}');
    await region('已合并');
    expect(sent(mock, 'exchange.import')).toEqual([{ handle: 'brake', sure: true }]);
  });
});

describe('a locked file', () => {
  it('asks for its passphrase, tells in place that one is wrong, and keeps it for the merge', async () => {
    const { mock, user } = await choose('locked');
    const field = () => screen.findByLabelText('密码');
    await waitFor(async () => expect(document.activeElement).toBe(await field()));
    expect(screen.queryByText(/密码不对/), 'nothing was typed yet').toBeNull();
    await user.keyboard('falsch{Enter}');
    await screen.findByText(/密码不对。请检查大小写/);
    expect((await field()).getAttribute('aria-invalid')).toBe('true');
    expect(await findings()).toEqual([]);
    await user.clear(await field());
    await user.keyboard(`${PASSPHRASE}{Enter}`);
    await screen.findByRole('button', { name: '合并' });
    await user.keyboard('{Control>}{Enter}{/Control}');
    await region('已合并');
    expect(sent(mock, 'exchange.preview').at(-1)).toEqual({ handle: 'locked', passphrase: PASSPHRASE });
    expect(sent(mock, 'exchange.import')).toEqual([{ handle: 'locked', passphrase: PASSPHRASE }]);
  });
});

describe('what is dropped on the window', () => {
  const drop = (...names: string[]) =>
    desk.ondrop(names.map((name, at) => ({ handle: at === 0 ? 'mock-exchange' : 'same', name, bytes: 9 })));

  it('goes to the exchange from any section when it is a file of a colleague', async () => {
    const { mock } = await beginIn('overview');
    desk.ondrop([{ ...carried(), name: 'x.khsync(1)' }]);
    await screen.findByRole('button', { name: '合并' });
    expect(place.section).toBe('exchange');
    expect(sent(mock, 'import.inspect')).toEqual([]);
  });

  it('goes on as before elsewhere, and to the exchange in its own section', async () => {
    const { mock } = await beginIn('overview');
    drop('运单.xlsx');
    await waitFor(() => expect(sent(mock, 'import.inspect')).toHaveLength(1));
    expect(place.section).toBe('import');
    place.go({ section: 'exchange' });
    drop('没有后缀的文件');
    await screen.findByRole('button', { name: '合并' });
  });

  it('is asked about when it is a backup, whatever it is called and wherever it falls', async () => {
    const { mock, user } = await beginIn('overview');
    desk.ondrop([{ handle: 'backup', name: '从微信来的', bytes: 9 }]);
    const shown = within(await screen.findByRole('dialog', { name: '还原这份备份？' }));
    expect(shown.getByText(/会变回当时的样子。现有内容会先备份。/)).toBeTruthy();
    expect(shown.queryByText(/这份备份不是/)).toBeNull();
    expect(await findings()).toEqual([]);
    expect(sent(mock, 'desk.restore'), 'one slip replaces nothing').toEqual([]);
    expect(sent(mock, 'import.inspect'), 'it is no table').toEqual([]);
    await user.click(shown.getByRole('button', { name: '取消' }));
    await waitFor(() => expect(screen.queryByRole('dialog', { name: '还原这份备份？' })).toBeNull());
    desk.ondrop([{ handle: 'backup-other', name: 'x.khbak', bytes: 9 }]);
    const again = within(await screen.findByRole('dialog', { name: '还原这份备份？' }));
    expect(again.getByText(/这份备份不是/)).toBeTruthy();
    await user.click(again.getByRole('button', { name: '还原' }));
    await waitFor(() => expect(sent(mock, 'desk.restore')).toEqual([{ handle: 'backup-other' }]));
    await screen.findByText(/^已还原到/);
  });

  it('begins with a backup where no file is open yet', async () => {
    const { mock, user } = await begin({ begun: false, preferences: { language: 'zh-CN' } });
    desk.ondrop([{ handle: 'backup', name: 'x.khbak', bytes: 9 }]);
    const shown = within(await screen.findByRole('dialog', { name: '还原这份备份？' }));
    expect(shown.getByText(/不会替换任何内容/)).toBeTruthy();
    await user.click(shown.getByRole('button', { name: '还原' }));
    await waitFor(() => expect(sent(mock, 'desk.restore')).toEqual([{ handle: 'backup' }]));
    await screen.findByText(/已变成文件/);
    expect(sent(mock, 'desk.start'), 'no empty file is made first').toEqual([]);
  });

  it('is looked at one after another; other files are named, not lost in silence', async () => {
    const { mock, user } = await beginIn('overview');
    drop('a.khsync', 'b.khsync', '运单.xlsx');
    await screen.findByText('先看交换文件。其余 1 个文件请另外拖入。');
    await user.click(await screen.findByRole('button', { name: '看下一个（还有 1 个）' }));
    await screen.findByText(/没有新内容/);
    expect(sent(mock, 'exchange.preview')).toEqual([{ handle: 'mock-exchange' }, { handle: 'same' }]);
    expect(sent(mock, 'import.inspect'), 'the table was not imported behind their back').toEqual([]);
  });
});

describe('writing a file', () => {
  it('is for everybody unless said otherwise, under a name of its own', async () => {
    const { mock, user } = await beginIn('overview');
    await user.keyboard('{Control>}{Shift>}j{/Shift}{/Control}');
    const dialog = within(await screen.findByRole('dialog', { name: '写出交换文件' }));
    expect(await findings()).toEqual([]);
    await user.click(dialog.getByRole('button', { name: '选择位置并写出' }));
    await screen.findByText(/已写出“客衡交换_城东网点_.*_全量\.khsync”：4,830 行/);
    expect(sent(mock, 'exchange.export')).toEqual([{ handle: 'mock-place' }]);
    expect(asks.writing).toBe(false);
  });

  it('is locked by a passphrase that is not blank', async () => {
    const { mock, user } = await beginIn('exchange');
    await user.click(await screen.findByRole('button', { name: '写出交换文件…' }));
    const dialog = within(await screen.findByRole('dialog', { name: '写出交换文件' }));
    await user.click(dialog.getByRole('checkbox', { name: '给文件加密码' }));
    const go = dialog.getByRole<HTMLButtonElement>('button', { name: '选择位置并写出' });
    expect(go.disabled).toBe(true);
    await user.type(dialog.getByRole('textbox', { name: /^密码/ }), '顺风 2026{Enter}');
    await waitFor(() =>
      expect(sent(mock, 'exchange.export')).toEqual([{ handle: 'mock-place', passphrase: '顺风 2026' }]),
    );
  });
});

describe('who has what', () => {
  it('names each machine, how far it is, and writes what it lacks', async () => {
    const { mock, user } = await beginIn('exchange');
    const peers = within(await region('谁有什么'));
    const row = within(peers.getByRole('row', { name: /仓库电脑/ }));
    expect(row.getByText('还没有'), 'a file came from there, and none went').toBeTruthy();
    expect(row.getByText('21 步操作')).toBeTruthy();
    expect(
      within(peers.getByRole('row', { name: /王老师的笔记本/ })).queryByRole('button'),
      'who lacks nothing needs no file',
    ).toBeNull();
    await user.click(peers.getByRole('button', { name: '写出缺的部分…：李敏的电脑' }));
    const dialog = within(await screen.findByRole('dialog', { name: '写出交换文件' }));
    expect(dialog.getByRole<HTMLSelectElement>('combobox', { name: '写给谁' }).value).toBe('11');
    await user.click(dialog.getByRole('button', { name: '选择位置并写出' }));
    await waitFor(() => expect(sent(mock, 'exchange.export')).toEqual([{ handle: 'mock-place', peer: '11' }]));
  });

  it('copies the code without the spaces it is read by', async () => {
    const { user } = await beginIn('exchange');
    await screen.findByText('7QK2 M9XW T4HD B8RN Z5PC A3VF');
    await user.click(screen.getByRole('button', { name: '复制密钥' }));
    await screen.findByText('已复制密钥');
    expect(await navigator.clipboard.readText()).toBe('7QK2M9XWT4HDB8RNZ5PCA3VF');
  });

  it('shows no key on a projector', async () => {
    await beginIn('exchange', { preferences: { projector: true } });
    await screen.findByText('•••• •••• •••• •••• •••• ••••');
    expect(document.body.textContent).not.toMatch(/7QK2|A3VF/);
  });

  it('teaches what it is for while no file came', async () => {
    await beginIn('exchange', {
      answers: { 'exchange.peers': () => ({ code: 'A'.repeat(24), exchanged: false, peers: [], conflicts: 0 }) },
    });
    await screen.findByText('还没有读取过同事的文件');
    expect(await findings()).toEqual([]);
  });
});

describe('conflicts', () => {
  async function open() {
    const begun = await beginIn('exchange');
    await begun.user.click(await screen.findByRole('radio', { name: /^冲突/ }));
    const first = await screen.findByRole('checkbox', { name: '联系人与电话' });
    first.focus();
    return { ...begun, first };
  }
  const settled = (mock: Awaited<ReturnType<typeof beginIn>>['mock']) => sent(mock, 'exchange.settle');

  it('stand by row with both values, and are counted in the sidebar', async () => {
    await open();
    expect(screen.getByRole('button', { name: '交换与备份 4' })).toBeTruthy();
    const row = screen.getByRole('heading', { name: /^客户 · 恒远电子商务/ }).closest('section') as HTMLElement;
    expect(within(row).getAllByRole('checkbox'), 'both of one row together').toHaveLength(2);
    expect(within(row).getByText('周梅 136****1029')).toBeTruthy();
    expect(within(row).getAllByText(/李敏的电脑 · /)[0]).toBeTruthy();
    expect(await findings()).toEqual([]);
  });

  it('are settled by keys, one after the other', async () => {
    const { mock, user } = await open();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(document.activeElement).toBe(screen.getByRole('checkbox', { name: '结案结果' }));
    await user.keyboard('2');
    await waitFor(() => expect(settled(mock)).toEqual([{ ids: ['c3'], choice: 'other' }]));
    await waitFor(() => expect(screen.queryByRole('checkbox', { name: '结案结果' })).toBeNull());
    await waitFor(() =>
      expect(document.activeElement, 'the next one is under the keys').toBe(
        screen.getByRole('checkbox', { name: '一边删除，一边修改' }),
      ),
    );
    await user.keyboard('k');
    await waitFor(() => expect(settled(mock).at(-1)).toEqual({ ids: ['c4'], choice: 'keep' }));
    await user.keyboard('{Home}o');
    await waitFor(() => expect(settled(mock).at(-1)).toEqual({ ids: ['c1'], choice: 'other' }));
    await user.keyboard('1');
    await screen.findByText('没有冲突');
    expect(screen.getByRole('button', { name: '交换与备份' }), 'the count goes with them').toBeTruthy();
    expect(await findings(), 'the empty state').toEqual([]);
    await user.click(screen.getByRole('button', { name: '撤销' }));
    await screen.findByRole('checkbox', { name: '备注' });
  });

  it('are chosen together with Shift or Ctrl+A, and settled at once', async () => {
    const { mock, user } = await open();
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}');
    expect(screen.getByText('已选 2 处')).toBeTruthy();
    await user.keyboard('k');
    await waitFor(() => expect(settled(mock)).toEqual([{ ids: ['c1', 'c2'], choice: 'keep' }]));
    await screen.findByText('已处理 2 处冲突');
    await user.keyboard('{Control>}a{/Control}');
    await user.click(await screen.findByRole('button', { name: '都采用另一个' }));
    await waitFor(() => expect(settled(mock).at(-1)).toEqual({ ids: ['c3', 'c4'], choice: 'other' }));
  });

  it('a choice beside a selection is about itself only', async () => {
    const { mock, user } = await open();
    await user.keyboard(' ');
    await user.click(screen.getByRole('button', { name: /采用另一个：投诉 2026-11-18/ }));
    await waitFor(() => expect(settled(mock)).toEqual([{ ids: ['c3'], choice: 'other' }]));
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: '联系人与电话' }).checked).toBe(true);
  });

  it('of a deletion ask whether the row stays', async () => {
    const { mock, user } = await open();
    await user.click(screen.getByRole('button', { name: /删除这条：/ }));
    await waitFor(() => expect(settled(mock)).toEqual([{ ids: ['c4'], choice: 'other' }]));
  });

  it('take a third value: both sides are at hand, and the keys do it all', async () => {
    const { mock, user } = await open();
    await user.keyboard('{ArrowDown}{ArrowDown}e');
    const shown = within(await screen.findByRole('dialog', { name: '另外填写' }));
    const closed = shown.getByRole<HTMLInputElement>('textbox', { name: '结案时间' });
    await waitFor(() => expect(document.activeElement).toBe(closed));
    expect(closed.value, 'what stands is what is written on').toBe('2026-11-20 10:02');
    expect(shown.getAllByRole('button', { name: /李敏的电脑 空着$/ })).toHaveLength(3);
    expect(await findings()).toEqual([]);
    await user.clear(closed);
    await user.keyboard('昨天');
    expect(shown.getByText('请填日期和时间，例如 2026-11-20 10:30。')).toBeTruthy();
    expect(shown.getByRole<HTMLButtonElement>('button', { name: '保存并了结' }).disabled).toBe(true);
    await user.click(shown.getByRole('button', { name: /仓库电脑 2026-11-20 10:02$/ }));
    const paid = shown.getByRole<HTMLInputElement>('textbox', { name: '赔付金额' });
    await user.clear(paid);
    await user.keyboard('45.5');
    shown.getByRole('button', { name: '保存并了结' }).focus();
    await user.keyboard('{Enter}');
    const values = { closed: '2026-11-20T10:02', justified: 'yes', paid_fen: '4550' };
    await waitFor(() => expect(settled(mock)).toEqual([{ ids: ['c3'], choice: 'edit', values }]));
    await waitFor(() => expect(screen.queryByRole('dialog', { name: '另外填写' })).toBeNull());
    await waitFor(() =>
      expect(document.activeElement, 'the next one is under the keys').toBe(
        screen.getByRole('checkbox', { name: '一边删除，一边修改' }),
      ),
    );
    await user.keyboard('3');
    await screen.findByText(/^这一处不能另外填写/);
    await user.click(screen.getByRole('button', { name: '撤销' }));
    await screen.findByRole('checkbox', { name: '结案结果' });
  });

  it('a third value that is refused stays to be mended', async () => {
    const { mock, user } = await open();
    await user.click(screen.getByRole('button', { name: '3 另外填写：恒远电子商务 · 备注' }));
    const shown = within(await screen.findByRole('dialog', { name: '另外填写' }));
    const note = shown.getByRole<HTMLInputElement>('textbox', { name: '备注' });
    await user.click(note);
    await user.paste('！'.repeat(2000));
    await user.keyboard('{Enter}');
    await shown.findByText(/2,?000/);
    expect(note.value, 'nothing that was typed is lost').toHaveLength(2006);
    expect(settled(mock)).toHaveLength(1);
    await user.click(shown.getByRole('button', { name: '取消' }));
    await waitFor(() => expect(screen.queryByRole('dialog', { name: '另外填写' })).toBeNull());
    expect(screen.getByRole('checkbox', { name: '备注' })).toBeTruthy();
  });

  it('show phones to whoever asks, but not on a projector', async () => {
    const { mock, user } = await open();
    const asked = () => sent(mock, 'exchange.conflict');
    expect(asked()).toEqual([]);
    await user.click(screen.getByRole('button', { name: '显示完整内容' }));
    await screen.findByText('周梅 · 13600001029');
    expect(asked()).toEqual([{ id: 'c1', reveal: true }]);
    await user.click(screen.getByRole('button', { name: '重新打码' }));
    await screen.findByText('周梅 136****1029');
    await user.keyboard('{F11}');
    await waitFor(() => expect(screen.queryByRole('button', { name: '显示完整内容' })).toBeNull());
  });

  it('that were settled are shown on demand, and cannot be settled twice', async () => {
    const { user } = await open();
    await user.keyboard('1');
    await screen.findByText('已处理 1 处冲突');
    await user.click(screen.getByRole('checkbox', { name: '也显示已处理的' }));
    await screen.findByText('已处理');
    expect(screen.queryByRole('checkbox', { name: '联系人与电话' })).toBeNull();
  });
});

it('history and backup keep their place', async () => {
  const { user } = await beginIn('exchange');
  await user.click(await screen.findByRole('radio', { name: '备份与记录' }));
  await region('操作记录');
  expect(screen.getByRole('button', { name: '立即备份' })).toBeTruthy();
  expect(await findings()).toEqual([]);
});

describe('backups', () => {
  it('are listed, tested, and gone back to only by a second word', async () => {
    const { user, mock } = await beginIn('exchange');
    await user.click(await screen.findByRole('radio', { name: '备份与记录' }));
    await user.click(await screen.findByRole('button', { name: '立即备份' }));
    await user.click(await screen.findByRole('button', { name: '全部备份…' }));
    const shown = within(await screen.findByRole('dialog', { name: '备份' }));
    expect(await shown.findAllByRole('row')).toHaveLength(5);
    expect(await findings()).toEqual([]);
    await user.click(shown.getByRole('button', { name: '试读最新备份' }));
    await shown.findByText(/完整可读/);
    const first = shown.getAllByRole('button', { name: /^还原到/ })[0];
    if (!first) throw new Error('no button');
    await user.click(first);
    expect(sent(mock, 'desk.restore'), 'one slip replaces nothing').toEqual([]);
    await user.click(shown.getByRole('button', { name: '还原' }));
    await waitFor(() => expect(sent(mock, 'desk.restore')).toHaveLength(1));
    await screen.findByText(/已还原到/);
  });
});
