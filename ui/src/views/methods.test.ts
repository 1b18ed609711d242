import { screen, waitFor } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { asks, show } from '../domains/methods';
import { findings } from './testing/axe';
import { beginIn } from './testing/begin';

/** The section, with nothing open. */
async function begin() {
  show(null);
  asks.creating = false;
  return beginIn('methods');
}

describe('methods', () => {
  it('an empty section, the choice of a method and a new study are without axe findings', async () => {
    const { user, mock } = await begin();
    await screen.findByRole('heading', { name: '还没有调查' });
    expect(await findings(), 'empty').toEqual([]);
    await user.keyboard('{Control>}{Shift>}y{/Shift}{/Control}');
    await screen.findByRole('dialog', { name: '新建调查' });
    expect(await findings(), 'choice').toEqual([]);
    await user.type(screen.getByRole('textbox', { name: '标题' }), '城东柜台{Enter}');
    await screen.findByRole('heading', { level: 1, name: '城东柜台' });
    expect(mock.asked.find(({ method }) => method === 'methods.add')?.req).toMatchObject({ kind: 'observation' });
    expect(await findings(), 'study').toEqual([]);
  });

  it('a study is renamed, ended, deleted, and comes back', async () => {
    const { user } = await begin();
    await screen.findByRole('heading', { name: '还没有调查' });
    await user.keyboard('{Control>}{Shift>}y{/Shift}{/Control}');
    await user.type(await screen.findByRole('textbox', { name: '标题' }), '甲{Enter}');
    await user.click(await screen.findByRole('button', { name: '修改标题' }));
    const field = await screen.findByRole('textbox', { name: '标题' });
    await user.clear(field);
    await user.type(field, '乙{Enter}');
    await screen.findByRole('heading', { level: 1, name: '乙' });
    await user.click(screen.getByRole('button', { name: '结束' }));
    await screen.findByText('调查已结束，不能再记录。');
    await user.click(screen.getByRole('button', { name: '删除调查' }));
    await screen.findByRole('heading', { name: '还没有调查' });
    await user.keyboard('{Control>}z{/Control}');
    await user.click(await screen.findByRole('button', { name: '打开 乙' }));
    await waitFor(() => expect(screen.getByRole('button', { name: '恢复' })).toBeTruthy());
  });
});
