import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { desk } from '../domains/desk';
import { findings } from './testing/axe';
import { begin, beginIn } from './testing/begin';

const sent = (mock: Awaited<ReturnType<typeof beginIn>>['mock'], method: string) =>
  mock.asked.filter((asked) => asked.method === method).map(({ req }) => req);

async function openLog(options: Parameters<typeof beginIn>[1] = {}) {
  const begun = await beginIn('exchange', options);
  await begun.user.keyboard('{Control>}{Shift>}h{/Shift}{/Control}');
  await screen.findAllByRole('region', { name: '操作留痕' });
  return begun;
}

describe('the app lock', () => {
  it('shows nothing of the file until the word is given, by keyboard alone', async () => {
    const { mock, user } = await begin({ lock: '2468' });
    const field = await screen.findByLabelText(/^密码/);
    await waitFor(() => expect(document.activeElement).toBe(field));
    const text = document.body.textContent ?? '';
    expect(text).not.toContain('示例网点');
    for (const { name } of mock.world.firm.customers) expect(text, name).not.toContain(name);
    expect(screen.queryByRole('navigation'), 'no section can be reached').toBeNull();
    expect(await findings()).toEqual([]);

    await user.keyboard('{Control>}k{/Control}');
    expect(screen.queryByRole('dialog'), 'no palette over it').toBeNull();
    await user.keyboard('1111{Enter}');
    expect((await screen.findByRole('alert')).textContent).toContain('密码不对');
    expect((field as HTMLInputElement).value, 'a wrong word does not stay').toBe('');
    await user.keyboard('2468{Enter}');
    await screen.findByRole('navigation');
    expect(mock.asked.findIndex(({ method }) => method === 'desk.jobs')).toBeGreaterThan(
      mock.asked.findIndex(({ method }) => method === 'lock.open'),
    );
  });

  it('makes somebody wait after wrong words', async () => {
    const { user } = await begin({ lock: '2468' });
    await screen.findByLabelText(/^密码/);
    for (let tries = 0; tries < 3; tries++) {
      await user.keyboard(`000${tries}{Enter}`);
      await screen.findByText(/密码不对|请等/);
    }
    await screen.findByText(/请等 5 秒再试/);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: '解锁' }).disabled).toBe(true);
  });

  it('locks by the shortcut, and takes everything off the page at once', async () => {
    const { mock, user } = await beginIn('customers', { lock: '2468@' });
    await screen.findAllByText('识别依据');
    desk.toasts.show('张三 13800001234');
    await user.keyboard('{Control>}l{/Control}');
    await screen.findByRole('heading', { name: '已锁上' });
    expect(sent(mock, 'lock.now')).toHaveLength(1);
    expect(document.body.textContent, 'messages included').not.toContain('张三');
    expect(screen.queryByRole('grid')).toBeNull();
    // A change that is told while it is locked brings nothing back.
    mock.world.tell({ event: 'changed', tags: ['customers', 'file'] });
    await waitFor(() => expect(desk.locked).toBe(true));
    expect(screen.queryByRole('grid')).toBeNull();
  });

  it('is set, changed and removed with the word so far', async () => {
    const { mock, user } = await beginIn('exchange');
    await user.click(await screen.findByRole('radio', { name: '隐私' }));
    await user.click(await screen.findByRole('button', { name: '设置应用锁…' }));
    const dialog = within(await screen.findByRole('dialog', { name: '设置应用锁' }));
    expect(dialog.getByText(/不是加密/), 'it says what it is not').toBeTruthy();
    expect(dialog.getByText('keheng-cli lock off --data 数据文件.keheng')).toBeTruthy();
    expect(await findings()).toEqual([]);
    await user.type(dialog.getByLabelText(/^密码/), '2468');
    await user.type(dialog.getByLabelText(/^再输一遍/), '2469');
    expect(dialog.getByText('两遍输入的密码不一样。')).toBeTruthy();
    expect(dialog.getByRole<HTMLButtonElement>('button', { name: '保存' }).disabled).toBe(true);
    await user.type(dialog.getByLabelText(/^再输一遍/), '{Backspace}8');
    await user.click(dialog.getByRole('button', { name: '保存' }));
    await screen.findByText('应用锁已设置');
    expect(sent(mock, 'lock.set')).toEqual([{ minutes: 10, word: '2468' }]);
    await screen.findByText(/10 分钟不用就锁上/);

    await user.click(screen.getByRole('button', { name: '更改或取消…' }));
    const change = within(await screen.findByRole('dialog', { name: '更改应用锁' }));
    await user.type(change.getByLabelText(/^现在的密码/), '0000');
    await user.click(change.getByRole('button', { name: '取消应用锁' }));
    await change.findByText('密码不对。');
    await user.type(change.getByLabelText(/^现在的密码/), '2468');
    await user.click(change.getByRole('button', { name: '取消应用锁' }));
    await screen.findByText('应用锁已取消');
    await screen.findByText('没有设置');
  });
});

describe('the log of acts', () => {
  it('tells who did what, filters by kind, and says that it is whole', async () => {
    const { mock, user } = await openLog();
    const log = within(screen.getAllByRole('region', { name: '操作留痕' })[0] as HTMLElement);
    const first = (await log.findAllByRole('row'))[1] as HTMLElement;
    expect(first.textContent).toContain('查看完整号码或姓名');
    expect(first.textContent).toContain(mock.world.firm.customers[0]?.name);
    await log.findByText(/已核对：6 条留痕首尾相连/);
    await user.selectOptions(log.getByLabelText('类别'), '导出（含完整号码或姓名）');
    await waitFor(() => expect(log.getAllByRole('row')).toHaveLength(2));
    expect(sent(mock, 'audit.list').at(-1)).toEqual({ act: 'export_open', offset: 0, limit: 100 });
    await user.selectOptions(log.getByLabelText('类别'), '抹去一位客户');
    await log.findByText('没有这一类留痕。');
    expect(await findings()).toEqual([]);
  });

  it('says where somebody meddled with it', async () => {
    await openLog({ meddled: true });
    const told = await screen.findByText('留痕被人动过');
    const note = told.closest('[role=status]')?.textContent ?? '';
    expect(note).toMatch(/1 条在写下之后被改过/);
    expect(note).toMatch(/2 处缺少记录/);
    expect(note).toContain('最后写下的一条不见了');
    expect(await findings()).toEqual([]);
  });
});
