import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { beginIn } from './testing/begin';

describe('service', () => {
  it('draws the control chart of the indicator that is picked', async () => {
    const { mock, user } = await beginIn('service');
    const picks = within(await screen.findByRole('group', { name: '指标' }));
    const drawn = () =>
      mock.asked.findLast(({ method, req }) => method === 'charts.draw' && kindOf(req) === 'control')?.req;
    await waitFor(() => expect(drawn()).toMatchObject({ chart: { kind: 'control', kpi: 'on_time', by: 'month' } }));
    const damage = await picks.findByRole('button', { name: /破损率/ });
    await user.click(damage);
    expect(damage.getAttribute('aria-pressed')).toBe('true');
    await waitFor(() => expect(drawn()).toMatchObject({ chart: { kind: 'control', kpi: 'damage' } }));
  });

  it('tells figures that are no shares, and changes the weights of the index', async () => {
    const { mock, user } = await beginIn('service');
    const card = await screen.findByRole('region', { name: '成本、指数与投诉' });
    expect(await within(card).findByText('每票 6.50 元')).toBeTruthy();
    expect(within(card).getByText('62.5 分（满分 100）')).toBeTruthy();
    expect(within(card).getByText('每千户 75.0 票')).toBeTruthy();
    await user.click(within(card).getByRole('button', { name: '权重…' }));
    const dialog = within(await screen.findByRole('dialog', { name: '服务质量指数的权重' }));
    const weight = dialog.getByRole('textbox', { name: '破损率' });
    await user.clear(weight);
    await user.type(weight, '很重');
    await waitFor(() => expect(weight.getAttribute('aria-invalid')).toBe('true'));
    await user.clear(weight);
    await user.type(weight, '40');
    await user.click(dialog.getByRole('button', { name: '保存' }));
    await waitFor(() =>
      expect(mock.asked.findLast(({ method }) => method === 'desk.settle')?.req).toMatchObject({
        quality_weights: { damage: 40 },
      }),
    );
  });

  it('enters the starter set of elements, which can be taken back', async () => {
    const { user } = await beginIn('service');
    await user.click(await screen.findByRole('radio', { name: '服务要素' }));
    await user.click(await screen.findByRole('button', { name: '填入一套起步要素' }));
    await waitFor(() => expect(screen.getAllByRole('listitem').length).toBeGreaterThan(5));
    expect(await screen.findByRole('button', { name: /撤销/ })).toBeTruthy();
  });

  it('plans an action, and wants a proof before it is done', async () => {
    const { mock, user } = await beginIn('service');
    await user.click(await screen.findByRole('radio', { name: '纠正措施' }));
    await user.click(await screen.findByRole('button', { name: '定措施…' }));
    const dialog = within(await screen.findByRole('dialog', { name: '纠正措施' }));
    await user.type(dialog.getByRole('textbox', { name: /^做什么/ }), '早班提前半小时');
    await user.click(dialog.getByRole('button', { name: '保存' }));
    expect(await screen.findByText('早班提前半小时')).toBeTruthy();
    expect(mock.asked.findLast(({ method }) => method === 'service.put_action')?.req).toEqual({
      what: '早班提前半小时',
    });
  });

  it('shows the proof of an action that is done: before and after, with the interval', async () => {
    const { user } = await beginIn('service');
    await user.click(await screen.findByRole('radio', { name: '纠正措施' }));
    await user.click(await screen.findByRole('button', { name: '定措施…' }));
    let dialog = within(await screen.findByRole('dialog', { name: '纠正措施' }));
    await user.type(dialog.getByRole('textbox', { name: /^做什么/ }), '换干线');
    await user.selectOptions(dialog.getByRole('combobox', { name: '指标' }), 'on_time');
    await user.click(dialog.getByRole('button', { name: '保存' }));
    await user.click(await screen.findByRole('button', { name: '完成…' }));
    dialog = within(await screen.findByRole('dialog', { name: '纠正措施' }));
    const done = dialog.getByLabelText('完成日期');
    await user.type(done, '2026-10-01');
    await user.click(dialog.getByRole('button', { name: '保存' }));
    expect(await dialog.findByText(/措施完成要有证明/), 'done without a proof is refused in words').toBeTruthy();
    await user.type(dialog.getByRole('textbox', { name: '证明' }), '车次表');
    await user.click(dialog.getByRole('button', { name: '保存' }));
    expect(await screen.findByText('见效')).toBeTruthy();
    expect(screen.getByText(/前后各 31 天：95.1% → 97.2%，差 \+0.6 至 \+3.6 个百分点/)).toBeTruthy();
  });

  it('weighs a definition before it is saved, and takes it back', async () => {
    const { mock, user } = await beginIn('service');
    await user.click(await screen.findByRole('button', { name: '修改定义…' }));
    const dialog = within(await screen.findByRole('dialog', { name: /^指标定义/ }));
    const target = await dialog.findByRole('textbox', { name: '目标' });
    await user.clear(target);
    await user.type(target, '120');
    expect(dialog.getByText('请写 0 到 100 之间的百分数')).toBeTruthy();
    expect(dialog.getByRole('button', { name: '保存' })).toHaveProperty('disabled', true);
    await user.clear(target);
    await user.type(target, '97');
    expect(await dialog.findByText(/这样改/)).toBeTruthy();
    expect(
      mock.asked.some(({ method }) => method === 'service.define'),
      'weighing writes nothing',
    ).toBe(false);
    const add = dialog.getAllByRole('button', { name: '添加' })[1] as HTMLElement;
    await user.click(add);
    expect(dialog.getByText('请写日期和理由，开始不晚于结束')).toBeTruthy();
    await user.type(dialog.getByRole('textbox', { name: '理由' }), '寄件人写错');
    await user.click(dialog.getByRole('button', { name: '保存' }));
    expect(await dialog.findByText(/请写上几个字/), 'what differs from the usual needs a reason').toBeTruthy();
    await user.type(dialog.getByRole('textbox', { name: '为什么改定义' }), '不归我们管');
    await user.click(dialog.getByRole('button', { name: '保存' }));
    await waitFor(() =>
      expect(mock.asked.findLast(({ method }) => method === 'service.define')?.req).toMatchObject({
        kpi: 'on_time',
        target: 0.97,
        definition: { causes: [{ reason: '寄件人写错' }], note: '不归我们管' },
      }),
    );
    expect(await screen.findByText(/准时率：.+→/)).toBeTruthy();
    expect(await screen.findByRole('button', { name: /撤销/ })).toBeTruthy();
  });

  it('takes figures that others counted, and refuses what cannot be', async () => {
    const { mock, user } = await beginIn('service');
    await user.click((await screen.findAllByRole('button', { name: '外部统计…' }))[0] as HTMLElement);
    const dialog = within(await screen.findByRole('dialog', { name: '外部统计数据' }));
    await user.type(dialog.getByLabelText(/^统计日期/), '2026-10-31');
    await user.type(dialog.getByRole('textbox', { name: /^计入数/ }), '110');
    await user.type(dialog.getByRole('textbox', { name: /^总数/ }), '100');
    expect(dialog.getByText(/计入数不大于总数/)).toBeTruthy();
    expect(dialog.getByRole('button', { name: '录入' })).toHaveProperty('disabled', true);
    await user.clear(dialog.getByRole('textbox', { name: /^计入数/ }));
    await user.type(dialog.getByRole('textbox', { name: /^计入数/ }), '95');
    await user.click(dialog.getByRole('button', { name: '录入' }));
    const rows = [{ kpi: 'on_time', day: '2026-10-31', source: '-', numerator: 95, denominator: 100 }];
    await waitFor(() =>
      expect(mock.asked.findLast(({ method }) => method === 'service.measure')?.req).toEqual({ rows }),
    );
    expect(await dialog.findByText('未注明')).toBeTruthy();
    await user.click(dialog.getAllByRole('button', { name: '关闭' }).at(-1) as HTMLElement);
    expect(await screen.findByText('差别在偶然范围内')).toBeTruthy();
  });

  it('leads from a bar of causes to the waybills behind it', async () => {
    const { mock, user } = await beginIn('service');
    await user.click(await screen.findByRole('button', { name: /破损率/ }));
    await waitFor(() =>
      expect(mock.asked.findLast(({ method, req }) => method === 'charts.draw' && isCauses(req))?.req).toMatchObject({
        chart: { kind: 'causes', asked: { kpi: 'damage', by: 'cause' } },
      }),
    );
    const card = (await screen.findByRole('heading', { name: /^原因/ })).closest('section') as HTMLElement;
    const layer = await waitFor(() => {
      const found = card.querySelector<HTMLElement>('[role=application]');
      expect(found).toBeTruthy();
      return found as HTMLElement;
    });
    layer.focus();
    await user.keyboard('{ArrowRight}{Enter}');
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('运单'));
    const { filter } = (mock.asked.findLast(({ method }) => method === 'shipments.view')?.req ?? {}) as {
      filter: Record<string, unknown>;
    };
    expect(filter).toMatchObject({ troubles: ['damaged'], from: expect.any(String), to: expect.any(String) });
  });

  it('moves the line of a marked change by keyboard, and takes it back', async () => {
    const { mock, user } = await beginIn('service');
    const asked = (method: string) => mock.asked.findLast((call) => call.method === method)?.req;
    const card = (await screen.findByRole('heading', { name: /^控制图/ })).closest('section') as HTMLElement;
    const layer = await within(card).findByRole('application');
    layer.focus();
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{Enter}');
    await user.keyboard('c');
    const dialog = within(await screen.findByRole('dialog', { name: '流程变更' }));
    await user.type(dialog.getByRole('textbox'), '换干线');
    await user.click(dialog.getByRole('button', { name: '保存' }));
    const line = await screen.findByRole('slider', { name: '“换干线”从哪一点起' });
    const at = Number(line.getAttribute('aria-valuenow'));
    line.focus();
    await user.keyboard('{ArrowRight}');
    await waitFor(() => expect(asked('service.move_mark')).toMatchObject({ day: expect.stringMatching(/-01$/) }));
    await waitFor(() =>
      expect(Number(screen.getByRole('slider', { name: '“换干线”从哪一点起' }).getAttribute('aria-valuenow'))).toBe(
        at + 1,
      ),
    );
    expect(await screen.findByRole('button', { name: /撤销/ })).toBeTruthy();
  });
});

const kindOf = (req: unknown) => (req as { chart: { kind: string } }).chart.kind;
const isCauses = (req: unknown) => kindOf(req) === 'causes';
