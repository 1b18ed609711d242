import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { asks, show } from '../domains/surveys';
import { findings } from './testing/axe';
import { beginIn } from './testing/begin';
import { openSurvey } from './testing/survey';

/** Chooses a question in the outline. */
function draftOf(title: string) {
  const option = screen.getByRole('option', { name: new RegExp(title) });
  option.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
}

const saved = (asked: readonly { method: string; req: unknown }[]) =>
  asked.filter(({ method }) => method === 'surveys.save').map(({ req }) => JSON.stringify(req));

describe('surveys', () => {
  it('list and templates are without axe findings', async () => {
    show(null);
    const { user } = await beginIn('surveys');
    await screen.findByRole('button', { name: '打开 快件服务满意度' });
    expect(await findings(), 'list').toEqual([]);
    await user.keyboard('{Control>}{Shift>}q{/Shift}{/Control}');
    await screen.findByRole('dialog', { name: '新建问卷' });
    expect(await findings(), 'templates').toEqual([]);
  });

  it('the designer is without axe findings', async () => {
    await openSurvey();
    draftOf('您的期望与实际感受');
    await screen.findByRole('textbox', { name: '行 1' });
    expect(await findings()).toEqual([]);
  });

  it('pages, arms, quotas and sides are written in the designer, and full quotas are told', async () => {
    const { user, mock } = await openSurvey();
    draftOf('整份问卷');
    await user.type(
      await screen.findAllByRole('textbox', { name: '本页显示条件' }).then((all) => all[0]!),
      'visits > 2',
    );
    await user.click(screen.getAllByRole('checkbox', { name: '本页题目打乱顺序' })[0]!);
    await user.click(screen.getByRole('button', { name: '增加一组' }));
    await user.click(screen.getByRole('button', { name: '增加配额' }));
    await user.type(screen.getByRole('textbox', { name: '配额名称 1' }), '大客户');
    const target = screen.getByRole('textbox', { name: '需要份数 1' });
    await user.clear(target);
    await user.type(target, '1{Tab}');
    expect(await findings(), 'the whole').toEqual([]);
    const last = () => saved(mock.asked).at(-1) ?? '';
    await waitFor(() => expect(last()).toContain('"target":1'));
    for (const part of ['"show_if":"visits > 2"', '"shuffle":true', '"name":"arm_2"', '大客户'])
      expect(last()).toContain(part);
    draftOf('您的期望与实际感受');
    await user.click(await screen.findByRole('button', { name: '增加一列' }));
    await user.selectOptions(screen.getAllByRole('combobox', { name: '这一列量什么' })[2]!, 'competitor');
    await waitFor(() => expect(last()).toContain('"role":"competitor"'));
    expect(await findings(), 'sides').toEqual([]);
    await user.click(screen.getByRole('button', { name: '去掉列 3' }));
    await waitFor(() => expect(last()).not.toContain('"role":"competitor"'));
    asks.face = 'collect';
    await screen.findByText('已满，不必再邀请：大客户');
    expect(await findings(), 'the card').toEqual([]);
  });

  it('a second survey is chosen where an analysis needs one, and gaps are grouped', async () => {
    const { user, mock } = await openSurvey();
    asks.face = 'analyse';
    const drawn = () => JSON.stringify(mock.asked.filter(({ method }) => method === 'charts.draw').at(-1)?.req);
    await user.selectOptions(await screen.findByRole('combobox', { name: '分组查看' }), 'q2');
    await waitFor(() => expect(drawn()).toContain('"by":"q2"'));
    await user.click(screen.getByRole('radio', { name: '统计分析' }));
    await user.selectOptions(await screen.findByRole('combobox', { name: '分析方法' }), 'internal');
    const asked = () => mock.asked.filter(({ method }) => method === 'surveys.analyse').at(-1)?.req;
    await waitFor(() => expect(asked()).toMatchObject({ analysis: 'internal', other: 'other' }));
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: '另一份问卷' }).value).toBe('other');
  });

  it('collecting is without axe findings', async () => {
    await openSurvey();
    asks.face = 'collect';
    await screen.findByRole('heading', { name: '三、收回来' });
    expect(await findings()).toEqual([]);
  });

  it('the paper is printed in the language of the window', async () => {
    const { user, mock } = await openSurvey();
    asks.face = 'collect';
    await user.click(await screen.findByRole('button', { name: /打印成纸质问卷/ }));
    const asked = () => mock.asked.findLast(({ method }) => method === 'surveys.paper_pdf')?.req;
    await waitFor(() => expect(asked()).toEqual({ id: '7001', handle: 'mock-place', lang: 'zh-CN' }));
    expect(await screen.findByText(/问卷\.pdf/), 'what was written is said').toBeTruthy();
  });

  it('gaps and results are without axe findings', async () => {
    const { user } = await openSurvey();
    asks.face = 'analyse';
    await screen.findByText(/差距 = 感受 − 期望/);
    expect(await findings(), 'gaps').toEqual([]);
    await user.click(screen.getByRole('radio', { name: '各题结果' }));
    await screen.findByRole('heading', { name: '您每月寄多少票？' });
    expect(await findings(), 'results').toEqual([]);
  });

  it('an analysis is chosen, its variables changed, its people narrowed down', async () => {
    const { user, mock } = await openSurvey();
    // As on a first visit: the analysis asked for last is kept.
    asks.analysis = null;
    asks.face = 'analyse';
    await user.click(await screen.findByRole('radio', { name: '统计分析' }));
    await screen.findByRole('group', { name: '各题' });
    expect(await findings(), 'analyses').toEqual([]);
    const pictured = () => mock.asked.filter(({ method }) => method === 'charts.draw').at(-1)?.req;
    const asked = { id: '7001', analysis: 'scales', of: { items: ['q1/p'] }, only: [] };
    await waitFor(() => expect(pictured(), 'its picture').toMatchObject({ chart: { kind: 'analysis', asked } }));
    const last = () =>
      mock.asked.filter(({ method }) => method === 'surveys.analyse').at(-1)?.req as {
        analysis: string;
        of: Record<string, string[]>;
        only: unknown[];
      };
    await user.selectOptions(screen.getByRole('combobox', { name: '分析方法' }), 'groups');
    await waitFor(() => expect(last()).toMatchObject({ analysis: 'groups', of: { groups: ['q2'] } }));
    await user.selectOptions(screen.getByRole('combobox', { name: '要看的指标' }), 'q1.r1.p');
    await waitFor(() => expect(last().of['outcome']).toEqual(['q1.r1.p']));
    await user.selectOptions(screen.getByRole('combobox', { name: '只看这样回答的人' }), 'q2');
    await user.click(screen.getByRole('checkbox', { name: '100' }));
    await waitFor(() => expect(last().only).toEqual([{ variable: 'q2', groups: ['o1'] }]));
    await screen.findByText(/不足 30 人/);
    const further = within(screen.getByRole('combobox', { name: '并且这样回答' })).getAllByRole<HTMLOptionElement>(
      'option',
    );
    expect(
      further.map(({ value }) => value),
      'each condition is offered once',
    ).toEqual(['', 'q1.r1.p']);
    expect(await findings(), 'narrowed down').toEqual([]);
    await user.selectOptions(screen.getByRole('combobox', { name: '分析方法' }), 'scales');
    await user.click(await screen.findByRole('button', { name: /^去掉/ }));
    await screen.findByText('请为“分组”选择题目。');
  });

  it('a question is kept in the bank, found there, and put into the questionnaire', async () => {
    const { user, mock } = await openSurvey();
    await user.click(screen.getByRole('option', { name: /您每月寄多少票/ }));
    await user.click(await screen.findByRole('button', { name: '存入题库' }));
    await screen.findByText('已存入题库');
    await user.click(screen.getByRole('button', { name: '存入题库' }));
    await screen.findByText('题库里已经有这道题。');
    asks.bank = true;
    const dialog = within(await screen.findByRole('dialog', { name: '题库' }));
    expect(dialog.getAllByRole('radio').length, 'one of my own, and those of the template').toBeGreaterThan(2);
    expect(await findings(), 'the bank').toEqual([]);
    await user.type(dialog.getByRole('searchbox'), '每月寄');
    expect(dialog.getAllByRole('radio')).toHaveLength(2);
    await user.click(dialog.getByRole('button', { name: /^从题库拿掉/ }));
    await waitFor(() => expect(dialog.getAllByRole('radio')).toHaveLength(1));
    await user.click(dialog.getByRole('button', { name: '放进问卷' }));
    await waitFor(() => expect(saved(mock.asked).at(-1)).toMatch(/每月寄.*每月寄/));
  });

  it('a rule of cleaning is switched on, its limit moved, what it finds shown', async () => {
    const { user, mock } = await openSurvey();
    asks.face = 'analyse';
    await user.click(await screen.findByRole('radio', { name: '清理' }));
    const rule = await screen.findByRole('checkbox', { name: '答得太快' });
    expect(await findings(), 'cleaning').toEqual([]);
    const last = () => mock.asked.filter(({ method }) => method === 'surveys.clean').at(-1)?.req;
    await user.click(rule);
    await waitFor(() => expect(last()).toMatchObject({ kind: 'speed', on: true }));
    await screen.findByText(/剔除了 1 份/);
    const limit = screen.getByRole('textbox', { name: '界限: 答得太快' });
    await user.clear(limit);
    await user.type(limit, '20{Enter}');
    await user.tab();
    await waitFor(() => expect(last()).toMatchObject({ kind: 'speed', on: true, limit: 0.2 }));
    await user.click(screen.getByRole('button', { name: '1' }));
    await screen.findByRole('region', { name: '答得太快' });
    expect(await findings(), 'what it finds').toEqual([]);
  });

  it('a question is written in its language, and kept when it is left', async () => {
    const { user, mock } = await openSurvey();
    await user.click(screen.getByRole('option', { name: /您每月寄多少票/ }));
    const words = await screen.findByRole('textbox', { name: '题目文字' });
    await user.clear(words);
    await user.type(words, '每月几票？');
    await user.tab();
    await waitFor(() => expect(saved(mock.asked).at(-1)).toContain('每月几票？'));
    expect(saved(mock.asked).at(-1), 'English stays as it was').toContain('How many parcels a month?');
    await user.click(screen.getByRole('radio', { name: 'English' }));
    const other = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: '题目文字' });
    await waitFor(() => expect(other.value).toBe('How many parcels a month?'));
  });

  it('options: Enter adds, Backspace takes away, pasted lines become several', async () => {
    const { user, mock } = await openSurvey();
    await user.click(screen.getByRole('option', { name: /您每月寄多少票/ }));
    await user.click(await screen.findByRole('textbox', { name: '选项 2' }));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(screen.getByRole('textbox', { name: '选项 3' })).toBe(document.activeElement));
    await user.paste('一千\n一万');
    await waitFor(() => expect(screen.getByRole('textbox', { name: '选项 5' })).toBe(document.activeElement));
    await user.click(screen.getByRole('textbox', { name: '选项 3' }));
    await user.keyboard('{Backspace}');
    await waitFor(() => expect(screen.queryByRole('textbox', { name: '选项 5' })).toBeNull());
    await user.tab();
    await waitFor(() => expect(saved(mock.asked).at(-1)).toMatch(/一千.*一万/));
    expect(saved(mock.asked).at(-1)).not.toContain('"o3"');
  });

  it('the outline is walked, moved and emptied by keyboard', async () => {
    const { user } = await openSurvey();
    const list = screen.getByRole('listbox', { name: '大纲' });
    const titles = () =>
      within(list)
        .getAllByRole('option')
        .map((option) => option.textContent?.replace(/\s+/g, ' ').trim());
    const [whole, first, second] = titles();
    list.focus();
    await user.keyboard('{ArrowDown}{Alt>}{ArrowDown}{/Alt}');
    expect(titles()).toEqual([whole, second?.replace('2', '1'), first?.replace('1', '2')]);
    await user.keyboard('{Delete}');
    expect(titles()).toHaveLength(2);
    await user.keyboard('{Control>}d{/Control}');
    expect(titles()).toHaveLength(3);
  });

  it('answers are looked at before they are taken, and what is no code is said', async () => {
    const { user, mock } = await openSurvey();
    await user.keyboard('{Control>}{Shift>}v{/Shift}{/Control}');
    const dialog = within(await screen.findByRole('dialog', { name: '录入答卷' }));
    const field = dialog.getByRole('textbox');
    await user.type(field, 'hello');
    await dialog.findByText(/没有找到答案码/);
    await user.clear(field);
    await user.type(field, 'KH1.abc');
    await dialog.findByText(/新增 1 份/);
    expect(
      mock.asked
        .filter(({ method }) => method === 'surveys.take')
        .every(({ req }) => (req as { dry_run: boolean }).dry_run),
    ).toBe(true);
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(screen.queryByRole('dialog', { name: '录入答卷' })).toBeNull());
    expect(mock.asked.at(-1) ?? {}).toBeTruthy();
  });
});
