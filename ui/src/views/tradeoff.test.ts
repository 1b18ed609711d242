import { fireEvent, screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { fen, list, share } from '../domains/tradeoff/figures';
import { outputEntries, schemaFields } from '../domains/tradeoff/schema';
import { findings } from './testing/axe';
import { beginIn } from './testing/begin';

describe('the trade-off', () => {
  it('says the zone first, then the optimum, then its interval, and what a move saves', async () => {
    await beginIn('tradeoff');
    const zone = await screen.findByText(/值得守住的区间/);
    const optimum = await screen.findByText(/总成本最低在/);
    expect(
      zone.compareDocumentPosition(optimum) & Node.DOCUMENT_POSITION_FOLLOWING,
      'zone before optimum',
    ).toBeTruthy();
    expect(optimum.textContent, 'the interval stands behind the optimum').toMatch(/九成把握/);
    expect(await screen.findByText(/每年约省/)).toBeTruthy();
  });

  it('asks the core for each step of a slider and takes it back', async () => {
    const { mock, user } = await beginIn('tradeoff');
    await screen.findByText(/总成本最低在/);
    const steep = screen.getByRole('slider', { name: '物流成本 · 陡度' });
    await fireEvent.input(steep, { target: { value: '1.5' } });
    const last = () => mock.asked.findLast(({ method }) => method === 'tradeoff.solve')?.req;
    await waitFor(() => expect(last()).toMatchObject({ logistics_factor: 1.5 }));
    expect(
      mock.asked.filter(({ method }) => method === 'tradeoff.fit').length,
      'a slider does not fit the months again',
    ).toBe(1);
    await user.click(screen.getByRole('button', { name: '恢复原数' }));
    await waitFor(() => expect(last()).toMatchObject({ logistics_factor: 1 }));
  });

  it('moves the tried level by keyboard', async () => {
    await beginIn('tradeoff');
    const rule = await screen.findByRole('slider', { name: '试一个水平' });
    const before = Number(rule.getAttribute('aria-valuenow'));
    rule.focus();
    await fireEvent.keyDown(rule, { key: 'ArrowRight' });
    await waitFor(() => {
      const now = Number(screen.getByRole('slider', { name: '试一个水平' }).getAttribute('aria-valuenow'));
      expect(now).toBeCloseTo(before + 0.001, 6);
    });
  });

  it('needs a reason for a figure by hand and marks it', async () => {
    const { user } = await beginIn('tradeoff');
    await user.click(await screen.findByRole('radio', { name: '月份数据' }));
    const [first] = await screen.findAllByRole('button', { name: /^修改 20/ });
    if (!first) throw new Error('there are months');
    await user.click(first);
    const dialog = within(await screen.findByRole('dialog', { name: /^修改 20/ }));
    await user.type(dialog.getByLabelText('服务水平'), '97.5');
    await user.click(dialog.getByRole('button', { name: '保存' }));
    expect(await dialog.findByText('请写上几个字，不能留空。')).toBeTruthy();
    await user.type(dialog.getByLabelText('理由'), '旧账补录');
    await user.click(dialog.getByRole('button', { name: '保存' }));
    const row = (await screen.findByText(/旧账补录/)).closest('tr');
    expect(row?.textContent, 'the figure by hand stands in its month').toContain('97.50%');
  });

  it('stores what a failure costs, refuses nonsense in its place, and takes it back', async () => {
    const { mock, user } = await beginIn('tradeoff');
    await user.click(await screen.findByRole('button', { name: '服务失误的单价' }));
    const dialog = within(await screen.findByRole('dialog', { name: '服务失误的单价' }));
    const lost = await dialog.findByLabelText('丢失每票赔付');
    const save = dialog.getByRole('button', { name: '保存' });
    expect((lost as HTMLInputElement).value, 'in yuan').toBe('200');
    await user.clear(lost);
    await user.type(lost, '很多');
    expect(await dialog.findByText('请填 0 到 1,000,000 之间的数')).toBeTruthy();
    expect(lost.getAttribute('aria-invalid')).toBe('true');
    expect(save, 'nothing wrong can be sent').toHaveProperty('disabled', true);
    await user.clear(lost);
    await user.type(lost, '350');
    const floor = dialog.getByLabelText('合同最低水平');
    await user.clear(floor);
    await user.click(save);
    const stored = () => mock.asked.findLast(({ method }) => method === 'tradeoff.assume')?.req;
    await waitFor(() => expect(stored()).toMatchObject({ lost_fen: 35_000, floor: null, minute_fen: 50 }));
    expect(stored(), 'from the beginning').not.toHaveProperty('since');
    await user.click(await screen.findByRole('button', { name: '撤销' }));
    await user.click(await screen.findByRole('button', { name: '服务失误的单价' }));
    const again = within(await screen.findByRole('dialog', { name: '服务失误的单价' }));
    expect(((await again.findByLabelText('丢失每票赔付')) as HTMLInputElement).value, 'as it was').toBe('200');
    const since = again.getByRole('combobox', { name: '从哪个月起执行' });
    await user.selectOptions(since, '2026-05');
    const minutes = again.getByLabelText('每单处理时间');
    await user.clear(minutes);
    await user.type(minutes, '30');
    await user.click(again.getByRole('button', { name: '保存' }));
    await waitFor(() => expect(stored()).toMatchObject({ since: '2026-05', complaint_minutes: 30, lost_fen: 20_000 }));
    expect(await findings()).toEqual([]);
  });

  it('draws the same curves as tangents, as the next point, and with profit', async () => {
    const { mock, user } = await beginIn('tradeoff');
    const drawn = () => mock.asked.findLast(({ method }) => method === 'charts.draw')?.req;
    for (const [name, kind] of [
      ['切线', 'tangents'],
      ['边际', 'marginal'],
      ['利润', 'profit'],
    ] as const) {
      await user.click(await screen.findByRole('radio', { name }));
      await waitFor(() => expect(drawn()).toMatchObject({ chart: { kind } }));
    }
    expect(drawn(), 'sales answer from the freight of today').toMatchObject({
      chart: { response: { shape: 'root', price: 830 } },
    });
  });

  it('tells where the figures of a month come from, down to cases', async () => {
    const { user } = await beginIn('tradeoff');
    await user.click(await screen.findByRole('radio', { name: '月份数据' }));
    const [first] = await screen.findAllByRole('button', { name: /^来历 20/ });
    if (!first) throw new Error('there are months');
    await user.click(first);
    const dialog = within(await screen.findByRole('dialog', { name: /数字从哪来/ }));
    expect(dialog.getByText('账上费用（不含理赔）')).toBeTruthy();
    expect(dialog.getAllByText('服务单').length, 'the register is named as the source').toBe(2);
    expect(await dialog.findByText(/张服务单，花钱最多的在前/)).toBeTruthy();
  });

  it('fits each class by its own months', async () => {
    const { mock, user } = await beginIn('tradeoff');
    await user.click(await screen.findByRole('radio', { name: '分类最优' }));
    await screen.findByText(/每一类客户用自己的月份来算/);
    await waitFor(() => {
      const classes = mock.asked
        .filter(({ method }) => method === 'tradeoff.fit')
        .map(({ req }) => (req as { class?: string }).class);
      expect(classes).toEqual(expect.arrayContaining(['A', 'B', 'C']));
    });
  });

  it('makes a form of a model and shows the way to its answer', async () => {
    const { mock, user } = await beginIn('tradeoff');
    await user.click(await screen.findByRole('radio', { name: '情景测算' }));
    const field = await screen.findByRole('textbox', { name: '每晚一小时省' });
    await user.clear(field);
    await user.type(field, '10');
    await waitFor(() =>
      expect(mock.asked.findLast(({ method }) => method === 'models.solve')?.req).toMatchObject({
        input: { process_cost_slope: 10 },
      }),
    );
    expect(await screen.findByText('2 h')).toBeTruthy();
  });
});

describe('figures as they are typed', () => {
  it('reads shares, yuan and lists', () => {
    expect(share('97.5%')).toBe(0.975);
    expect(share(' ')).toBeNull();
    expect(fen('3.205')).toBe(320.5);
    expect(Number.isNaN(fen('dear'))).toBe(true);
    expect(list('1, 2，3 4')).toEqual([1, 2, 3, 4]);
  });
  it('makes fields of a schema and lines of outputs', () => {
    const schema = {
      properties: { a: { type: 'array' }, b: { enum: ['x', 'y'] }, c: { type: 'number', default: 3 } },
      required: ['c'],
    };
    const fields = schemaFields(schema, { a: [1, 2] }, { a: 'A' });
    expect(fields.map(({ id, kind, example }) => [id, kind, example])).toEqual([
      ['c', 'number', '3'],
      ['a', 'list', '1, 2'],
      ['b', 'choice', 'x'],
    ]);
    const words = {
      figure: String,
      name: (id: string) => `<${id}>`,
      row: (n: number) => `#${n}`,
      yes: 'yes',
      no: 'no',
    };
    expect(outputEntries({ p: null, t: { '1': 2 }, rows: [{ ok: true }] }, words)).toEqual([
      { key: '<p>', value: '–' },
      { key: '<t> · 1', value: '2' },
      { key: '<rows> · #1 · <ok>', value: 'yes' },
    ]);
  });
});
