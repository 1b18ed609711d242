import { fireEvent, screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { beginIn } from './testing/begin';

async function openClasses() {
  const { mock, user } = await beginIn('customers');
  await user.click(await screen.findByRole('radio', { name: '分类' }));
  const cut = await screen.findByRole('slider', { name: 'A | B 分界' });
  return { mock, user, cut };
}

describe('classes', () => {
  it('says plainly that the firm is not 80/20, with the share found', async () => {
    const { mock } = await openClasses();
    expect(await screen.findByText('这里不是“二八”。')).toBeTruthy();
    expect(screen.getByText(/前 20% 的客户带来 \d+\.\d%/), 'the share really found stands beside it').toBeTruthy();
    expect(mock.asked.some(({ method }) => method === 'value.abc')).toBe(true);
  });

  it('moves a cut by the keyboard and saves it as the firm’s', async () => {
    const { mock, user, cut } = await openClasses();
    const before = Number(cut.getAttribute('aria-valuenow'));
    cut.focus();
    await user.keyboard('{ArrowRight}');
    await waitFor(() => {
      const now = Number(screen.getByRole('slider', { name: 'A | B 分界' }).getAttribute('aria-valuenow'));
      expect(now, 'one more customer is above the cut').toBe(before + 1);
    });
    const asked = mock.asked.findLast(({ method }) => method === 'value.abc')?.req;
    expect(asked, 'the core counts the classes again').toMatchObject({ cuts: [expect.any(Number), 0.95] });

    await user.click(screen.getByRole('button', { name: '存为本网点的分类线' }));
    expect(await screen.findByText('分类线已保存')).toBeTruthy();
    const [first = 0] = mock.world.settings.abc_cumulative;
    expect(first, 'the cut lies a little above 80 %').toBeGreaterThan(0.8);
    expect(first).toBeLessThan(0.95);
  });

  it('refuses cuts that do not rise and keeps the old ones', async () => {
    const { mock, user } = await openClasses();
    const field = screen.getByRole('textbox', { name: 'B | C 分界' });
    await user.clear(field);
    await user.type(field, '50');
    await fireEvent.change(field);
    expect(await screen.findByText(/分界要逐个变大/)).toBeTruthy();
    const cuts = mock.asked.flatMap(({ method, req }) =>
      method === 'value.abc' ? [(req as { cuts?: number[] }).cuts] : [],
    );
    expect(
      cuts.every((asked) => asked === undefined),
      'the core was not asked for it',
    ).toBe(true);
  });

  it('opens the customers of a class', async () => {
    const { mock, user } = await openClasses();
    const table = within(screen.getByRole('table', { name: '分类表' }));
    await user.click(table.getByRole('button', { name: '查看 B 类客户' }));
    await waitFor(() =>
      expect(mock.asked.findLast(({ method }) => method === 'value.customers')?.req).toMatchObject({ classes: ['B'] }),
    );
    expect(screen.getByRole('grid', { name: '列表' })).toBeTruthy();
  });
});
