import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import { desk } from '../domains/desk';
import { findings } from './testing/axe';
import { begin, beginIn } from './testing/begin';

describe('first start', () => {
  it('asks for the language and one of three ways, nothing else', async () => {
    await begin({ begun: false, preferences: { language: null } });
    const main = screen.getByRole('main');
    expect(within(main).getAllByRole('radio'), 'two languages').toHaveLength(2);
    expect(within(main).getAllByRole('button'), 'three ways').toHaveLength(3);
    expect(within(main).queryByRole('textbox'), 'no form to fill').toBeNull();
  });

  it('opens the sample firm on the overview', async () => {
    const { mock, user } = await begin({ begun: false, preferences: { language: 'zh-CN' } });
    await user.click(screen.getByRole('button', { name: /示例网点逛一逛/ }));
    expect(await screen.findByRole('heading', { name: '概览', level: 1 })).toBeTruthy();
    expect(mock.asked.find(({ method }) => method === 'desk.start')?.req).toEqual({ choice: 'sample' });
  });

  it('leads someone with waybills straight to the import', async () => {
    const { user } = await begin({ begun: false, preferences: { language: 'zh-CN' } });
    await user.click(screen.getByRole('button', { name: /导入我的运单/ }));
    expect(await screen.findByRole('heading', { name: '导入运单', level: 1 })).toBeTruthy();
  });

  it('shows a teacher the sample firm on the projector stage', async () => {
    const { mock, user } = await begin({ begun: false, preferences: { language: 'zh-CN' } });
    await user.click(screen.getByRole('button', { name: /我是老师/ }));
    await screen.findByRole('heading', { name: '概览', level: 1 });
    expect(document.documentElement.dataset.stage, 'type grows at once').toBe('projector');
    expect(mock.world.preferences.projector, 'and is remembered').toBe(true);
  });
});

describe('the stage', () => {
  it.each([
    ['light', false, 'light'],
    ['dark', false, 'dark'],
    ['light', true, 'projector'],
    ['dark', true, 'projectorDark'],
  ] as const)('draws a %s page, on the wall: %s, in the palette %s', async (theme, projector, palette) => {
    const { mock } = await beginIn('overview', {
      preferences: { language: 'zh-CN', theme, projector, page: { section: 'overview' } },
    });
    expect(desk.palette).toBe(palette);
    await vi.waitFor(() => {
      const drawn = mock.asked.filter(({ method }) => method === 'charts.draw');
      expect(drawn.length, 'the overview has charts').toBeGreaterThan(0);
      for (const { req } of drawn) expect(req).toMatchObject({ palette });
    });
  });
});

describe('language', () => {
  it('switches every word at once and is remembered', async () => {
    const { mock, user } = await beginIn('overview');
    await screen.findByText('需要您看一眼');
    await user.click(screen.getByRole('button', { name: 'English' }));
    expect(await screen.findByRole('heading', { name: 'Overview', level: 1 })).toBeTruthy();
    expect(screen.getByText('Needs a look'), 'texts of domains follow').toBeTruthy();
    expect(screen.getByRole('navigation', { name: 'Sections' }), 'words of the kit follow').toBeTruthy();
    expect(document.documentElement.lang).toBe('en');
    expect(mock.world.preferences.language).toBe('en');
  });

  it('changes on the first start without a choice being made', async () => {
    const { user } = await begin({ begun: false, preferences: { language: null } });
    await user.click(screen.getByRole('radio', { name: '中文' }));
    expect(await screen.findByRole('heading', { name: '欢迎使用客衡' })).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: 'English' }));
    expect(await screen.findByRole('heading', { name: 'Welcome to Keheng' })).toBeTruthy();
  });
});

describe('a data file that does not open', () => {
  const sent = (mock: Awaited<ReturnType<typeof begin>>['mock'], method: string) =>
    mock.asked.filter((asked) => asked.method === method).map(({ req }) => req);
  const broken = (trouble = 'file_damaged', lost = false) => begin({ trouble, lost });

  it('gives way to its backup: named, explained, and gone back to by keys and a second word', async () => {
    const { mock, user } = await broken();
    await screen.findByRole('heading', { name: '“我的网点.keheng”打不开', level: 1 });
    expect(screen.getByText(/已损坏。数据没有变动，请从备份恢复/)).toBeTruthy();
    expect(screen.getByText(/打不开的文件会改名留在原处，什么都不会丢/)).toBeTruthy();
    expect(desk.toasts.list, 'it is told once').toEqual([]);
    const back = await screen.findAllByRole('button', { name: /^回到 .* 的备份$/ });
    expect(back, 'newest first').toHaveLength(4);
    expect(await findings()).toEqual([]);
    back[0]?.focus();
    await user.keyboard('{Enter}');
    expect(document.activeElement, 'what a second Enter does is harmless').toBe(
      screen.getByRole('button', { name: '取消' }),
    );
    expect(await findings(), 'asked').toEqual([]);
    await user.keyboard('{Enter}');
    expect(sent(mock, 'desk.restore')).toEqual([]);
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^回到 .* 的备份$/));
    await user.keyboard('{Enter}{Tab}{Enter}');
    await screen.findByRole('heading', { name: '概览', level: 1 });
    expect(sent(mock, 'desk.restore')).toEqual([{ file: expect.stringContaining('.khbak') }]);
    expect(screen.getByText(/已回到 .* 的备份。打不开的文件改了名，还在它旁边。/)).toBeTruthy();
  });

  it('tells when a backup is damaged as well, and another one can be taken', async () => {
    const { user } = await broken();
    const last = (await screen.findAllByRole('button', { name: /^回到 .* 的备份$/ })).at(-1);
    if (!last) throw new Error('no button');
    await user.click(last);
    await user.click(screen.getByRole('button', { name: '回到这一份' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/这份备份已损坏/);
    expect(await screen.findAllByRole('button', { name: /^回到 .* 的备份$/ })).toHaveLength(3);
  });

  it('without backups here says so, and takes one from a stick', async () => {
    const { mock, user } = await broken('file_damaged', true);
    await screen.findByText('这台电脑上没有它的备份');
    expect(await findings()).toEqual([]);
    await user.click(screen.getByRole('button', { name: '用别处的备份还原…' }));
    await screen.findByRole('heading', { name: '概览', level: 1 });
    expect(sent(mock, 'desk.restore')).toEqual([{ handle: 'mock-backup' }]);
    expect(screen.getByText(/已从“城东网点\.khbak”还原。打不开的文件改了名/)).toBeTruthy();
  });

  it('stays as it is where the dialog of another backup is cancelled', async () => {
    const { mock, user } = await broken();
    mock.pickFiles = async () => [];
    await user.click(await screen.findByRole('button', { name: '用别处的备份还原…' }));
    await screen.findByRole('heading', { name: '“我的网点.keheng”打不开', level: 1 });
    expect(sent(mock, 'desk.restore')).toEqual([]);
  });

  it('that was deleted is put back in its place', async () => {
    await broken('file_missing');
    await screen.findByText(/文件如果是被误删了/);
    expect(screen.queryByText(/改名/), 'there is nothing to put aside').toBeNull();
  });

  it.each(['file_in_use', 'file_too_new', 'wal_refused'])('but is sound (%s) needs no backup', async (code) => {
    const { mock, user } = await broken(code);
    await screen.findByText(/文件本身没有坏，不用还原备份/);
    expect(screen.queryByRole('button', { name: /备份/ })).toBeNull();
    expect(await findings()).toEqual([]);
    await user.click(screen.getByRole('button', { name: '重新打开这个文件…' }));
    await screen.findByRole('heading', { name: '概览', level: 1 });
    expect(sent(mock, 'desk.open')).toHaveLength(1);
  });

  it('is left for another one, or for a new beginning', async () => {
    const { mock, user } = await broken();
    await user.click(await screen.findByRole('button', { name: '打开别的文件…' }));
    await screen.findByRole('heading', { name: '概览', level: 1 });
    expect(sent(mock, 'desk.open')).toEqual([{ handle: 'mock-file' }]);
  });

  it('does not stand in the way of whoever wants to begin anew', async () => {
    const { user } = await broken();
    await user.click(await screen.findByRole('button', { name: '从头开始…' }));
    expect(await screen.findByRole('heading', { name: '欢迎使用客衡' })).toBeTruthy();
  });
});
