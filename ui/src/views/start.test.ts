import { screen, within } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import { desk } from '../domains/desk';
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
