import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { beginIn } from './testing/begin';

describe('customers', () => {
  it('shows the card beside the list, masked until revealed', async () => {
    const { user } = await beginIn('customers');
    expect(await screen.findByRole('heading', { name: '恒远电子商务' })).toBeTruthy();
    expect(screen.getAllByText('130****2200').length, 'masked at first').toBeGreaterThan(0);
    await user.click(screen.getByRole('button', { name: '显示电话' }));
    expect(await screen.findByText('13000002200')).toBeTruthy();
  });

  it('never reveals on the projector', async () => {
    await beginIn('customers', { preferences: { language: 'zh-CN', projector: true, page: { section: 'customers' } } });
    await screen.findByRole('heading', { name: '恒远电子商务' });
    expect(screen.queryByRole('button', { name: '显示电话' })).toBeNull();
  });

  it('searches as you type and remembers the filters', async () => {
    const { mock, user } = await beginIn('customers');
    await user.type(await screen.findByRole('searchbox', { name: '搜索客户' }), '茶');
    await waitFor(() =>
      expect(mock.asked.findLast(({ method }) => method === 'value.customers')?.req).toMatchObject({ query: '茶' }),
    );
    await user.click(screen.getByRole('button', { name: '收入下降' }));
    await waitFor(() =>
      expect(JSON.parse(mock.world.preferences.page['customers.filters'] ?? '{}')).toMatchObject({ falling: true }),
    );
  });

  it('tells an edit, and takes it back from the toast', async () => {
    const { mock, user } = await beginIn('customers');
    await user.click(await screen.findByRole('button', { name: '修改…' }));
    const dialog = within(await screen.findByRole('dialog', { name: '修改客户' }));
    const name = await dialog.findByDisplayValue('恒远电子商务');
    await user.clear(name);
    await user.type(name, '恒远商贸');
    await user.click(dialog.getByRole('button', { name: '保存' }));
    expect(await screen.findByRole('heading', { name: '恒远商贸' })).toBeTruthy();
    expect(mock.asked.find(({ method }) => method === 'value.edit')?.req, 'only what changed is sent').toEqual({
      id: '1001',
      patch: { name: '恒远商贸' },
    });

    await user.click(within(screen.getByRole('region', { name: '消息' })).getByRole('button', { name: '撤销' }));
    expect(await screen.findByText('已撤销：修改客户')).toBeTruthy();
    expect(await screen.findByRole('heading', { name: '恒远电子商务' }), 'the card follows by itself').toBeTruthy();
  });

  it('undoes by Ctrl+Z and says what, does it again by Ctrl+Shift+Z', async () => {
    const { mock, user } = await beginIn('customers');
    await screen.findByRole('heading', { name: '恒远电子商务' });
    await mock.call('value.edit', { id: '1001', patch: { note: '年底回访' } });
    await screen.findByText('年底回访');
    await user.keyboard('{Control>}z{/Control}');
    expect(await screen.findByText('已撤销：修改客户')).toBeTruthy();
    await waitFor(() => expect(screen.queryByText('年底回访')).toBeNull());
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    expect(await screen.findByText('已重做：修改客户')).toBeTruthy();
    expect(await screen.findByText('年底回访')).toBeTruthy();
  });

  it('tells a refusal in words and keeps what was typed', async () => {
    const { CoreFault } = await import('../platform');
    const { user } = await beginIn('customers', {
      answers: {
        'value.edit': () => {
          throw new CoreFault({ code: 'file_missing', args: { name: 'x.keheng' } });
        },
      },
    });
    await user.click(await screen.findByRole('button', { name: '修改…' }));
    const dialog = within(await screen.findByRole('dialog', { name: '修改客户' }));
    await user.type(await dialog.findByDisplayValue('恒远电子商务'), '2');
    await user.click(dialog.getByRole('button', { name: '保存' }));
    expect(await dialog.findByText(/找不到“x.keheng”/), 'the words of the code').toBeTruthy();
    expect(dialog.getByDisplayValue('恒远电子商务2')).toBeTruthy();
  });
});
