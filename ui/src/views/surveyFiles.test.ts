import { screen, waitFor, within } from '@testing-library/svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import type { AnswersLook } from '../gen/api';
import { answersFile, asks, questionnaireFile, show } from '../domains/surveys';
import { CoreFault } from '../platform';
import type { MockOptions } from '../platform/mock';
import { inspection } from '../platform/mock/import';
import { findings } from './testing/axe';
import { beginIn } from './testing/begin';
import { enterSurvey } from './testing/survey';

beforeEach(() => {
  answersFile.reset();
  questionnaireFile.close();
  show(null);
  asks.creating = asks.taking = asks.saving = false;
});

async function list(options: MockOptions = {}) {
  const begun = await beginIn('surveys', options);
  await screen.findByRole('button', { name: '打开 快件服务满意度' });
  const requests = (wanted: string) =>
    begun.mock.asked.filter(({ method }) => method === wanted).map(({ req }) => req as Record<string, unknown>);
  return { ...begun, requests };
}

async function open(options: MockOptions = {}) {
  const begun = await list(options);
  await enterSurvey(begun.user);
  return begun;
}

describe('a questionnaire from a file', () => {
  it('is looked at first, then becomes a survey that can be taken back', async () => {
    const { user, requests } = await list();
    await user.keyboard('{Control>}{Shift>}f{/Shift}{/Control}');
    const dialog = within(await screen.findByRole('dialog', { name: '文件里的问卷' }));
    expect(dialog.getByText('XLSForm')).toBeTruthy();
    expect(within(dialog.getByRole('region', { name: '3 道题' })).getByText('您愿意向朋友推荐我们吗？')).toBeTruthy();
    expect(dialog.getByText(/geopoint/), 'what was left out is told').toBeTruthy();
    expect(dialog.getByText('第 6 行 · place'), 'with its place in the file').toBeTruthy();
    expect(
      requests('surveys.import').map(({ dry_run }) => dry_run),
      'a look writes nothing',
    ).toEqual([true]);
    expect(await findings()).toEqual([]);
    await user.keyboard('{Enter}');
    await screen.findAllByRole('heading', { name: '签收回访' });
    expect(requests('surveys.import').at(-1)).toEqual({ handle: 'mock-1', dry_run: false });
    await user.click(await screen.findByRole('button', { name: '撤销' }));
    await screen.findByRole('button', { name: '打开 快件服务满意度' });
    expect(screen.queryByRole('button', { name: '打开 签收回访' }), 'undone').toBeNull();
  });

  it('replaces the draft of the open survey when that is wanted', async () => {
    const { user, requests } = await open();
    await user.keyboard('{Control>}{Shift>}f{/Shift}{/Control}');
    await user.click(await screen.findByRole('button', { name: '替换“快件服务满意度”的草稿' }));
    await screen.findAllByRole('heading', { name: '签收回访' });
    expect(requests('surveys.import').at(-1)).toMatchObject({ into: '7001', dry_run: false });
    expect(await screen.findByText('已从“运单明细-11月.xlsx”读入 3 道题。')).toBeTruthy();
  });

  it('is offered by the dialog of a new survey, as a new survey only', async () => {
    const { user } = await open();
    await user.keyboard('{Control>}{Shift>}q{/Shift}{/Control}');
    const creating = within(await screen.findByRole('dialog', { name: '新建问卷' }));
    await user.click(creating.getByRole('button', { name: '从文件读入问卷…' }));
    const dialog = within(await screen.findByRole('dialog', { name: '文件里的问卷' }));
    expect(dialog.queryByRole('button', { name: /^替换/ })).toBeNull();
  });

  it('what cannot be read is said, and nothing opens', async () => {
    const refuse = () => {
      throw new CoreFault({ code: 'survey_no_questions', args: {} });
    };
    const { user } = await list({ answers: { 'surveys.import': refuse } });
    await user.keyboard('{Control>}{Shift>}f{/Shift}{/Control}');
    expect(await screen.findByText('文件里没有可以提问的题目。')).toBeTruthy();
    expect(screen.queryByRole('dialog', { name: '文件里的问卷' })).toBeNull();
  });
});

describe('files dropped on the surveys', () => {
  const drop = (name: string) => [{ handle: name, name, bytes: 1 }];

  it('are told apart by what stands in them', async () => {
    const { mock, user, requests } = await list();
    mock.world.tell({ event: 'dropped', files: drop('form.xlsx') });
    await screen.findByRole('dialog', { name: '文件里的问卷' });
    await user.click(screen.getByRole('button', { name: '取消' }));
    mock.world.tell({ event: 'dropped', files: drop('answers.xlsx') });
    await screen.findByRole('heading', { name: /^导入答卷文件/ });
    await user.click(screen.getByRole('button', { name: '取消' }));
    mock.world.tell({ event: 'dropped', files: drop('back.khans') });
    await waitFor(() => expect(requests('surveys.take_file')).toMatchObject([{ handle: 'back.khans' }]));
    expect(requests('import.try'), 'nothing goes to the import of waybills').toEqual([]);
  });
});

describe('a survey in another format', () => {
  it('is saved under its own name; what the format has no words for stays on the screen', async () => {
    const { user, mock, requests } = await open();
    const places: string[] = [];
    mock.pickSave = async (suggested) => {
      places.push(suggested);
      return { handle: 'place', name: suggested };
    };
    await user.keyboard('{Control>}{Shift>}l{/Shift}{/Control}');
    const dialog = within(await screen.findByRole('dialog', { name: '另存为…' }));
    expect(await findings()).toEqual([]);
    await user.click(dialog.getByRole('radio', { name: /SurveyJS/ }));
    await user.click(dialog.getByRole('button', { name: '选择位置…' }));
    await dialog.findByText(/配额没有写出/);
    expect(places).toEqual(['快件服务满意度.json']);
    expect(requests('surveys.export')).toEqual([{ id: '7001', format: 'surveyjs', handle: 'place' }]);
    expect(await findings(), 'notes').toEqual([]);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(screen.queryByRole('dialog', { name: '另存为…' })).toBeNull());
  });

  it('answers are proposed where answers are looked at, and refused before there can be any', async () => {
    const { user, requests } = await open();
    asks.face = 'analyse';
    asks.saving = true;
    const dialog = within(await screen.findByRole('dialog', { name: '另存为…' }));
    expect(dialog.getByRole<HTMLInputElement>('radio', { name: /^Excel/ }).checked).toBe(true);
    await user.click(dialog.getByRole('button', { name: '选择位置…' }));
    await waitFor(() => expect(screen.queryByRole('dialog', { name: '另存为…' })).toBeNull());
    expect(requests('surveys.export').at(-1)).toMatchObject({ format: 'xlsx' });
  });
});

describe('answers from a file', () => {
  it('go from file to result by the keyboard alone', async () => {
    const { user, requests } = await open();
    await user.keyboard('{Control>}{Shift>}x{/Shift}{/Control}');
    const check = await screen.findByRole('button', { name: '试算一遍' });
    expect(screen.getByText('问卷星 · 24 份答卷 · 列名在第 1 行')).toBeTruthy();
    await waitFor(() => expect(document.activeElement, 'the next step has the focus').toBe(check));
    expect(requests('surveys.answers_look').at(-1), 'of the survey that is open').toMatchObject({ survey: '7001' });
    expect(await findings(), 'columns').toEqual([]);
    await user.keyboard('{Enter}');
    const take = await screen.findByRole('button', { name: '导入 22 份答卷' });
    expect(screen.getByText('“很多”不在选项里，没有导入。'), 'odd rows in words').toBeTruthy();
    expect(requests('surveys.answers_take').map(({ dry_run }) => dry_run)).toEqual([true]);
    expect(await findings(), 'report').toEqual([]);
    await waitFor(() => expect(document.activeElement).toBe(take));
    await user.keyboard('{Enter}');
    const results = await screen.findByRole('button', { name: '查看结果' });
    expect(screen.getByText('新增 22 份，更改 0 份，已有 0 份。')).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(results));
    await user.keyboard('{Enter}');
    await screen.findByText(/差距 = 感受 − 期望/);
  });

  it('a column changes hands: whatever had its question until now is left out', async () => {
    const { user, requests } = await open();
    await user.keyboard('{Control>}{Shift>}x{/Shift}{/Control}');
    const column = await screen.findByRole('combobox', { name: '“总分”列对应的字段' });
    await user.selectOptions(column, 'q2');
    await waitFor(() => expect(requests('surveys.answers_look').at(-1)).toMatchObject({ mapping: { 6: '', 7: 'q2' } }));
    expect(await screen.findByText(/改过的对应关系会记住/)).toBeTruthy();
    expect(document.activeElement, 'whoever works through the columns keeps the place').toBe(
      screen.getByRole('combobox', { name: '“总分”列对应的字段' }),
    );
    await user.selectOptions(screen.getByRole('combobox', { name: '“序号”列对应的字段' }), '');
    await waitFor(() => expect(requests('surveys.answers_look').at(-1)).toMatchObject({ mapping: { 0: '', 7: 'q2' } }));
  });

  it('make a survey of the file from the list, and are taken back with one button', async () => {
    const { user, mock, requests } = await list();
    await user.keyboard('{Control>}{Shift>}x{/Shift}{/Control}');
    await user.click(await screen.findByRole('button', { name: '试算一遍' }));
    expect(requests('surveys.answers_look').at(-1), 'no survey is named').not.toHaveProperty('survey');
    await user.click(await screen.findByRole('button', { name: '导入 22 份答卷' }));
    await user.click(await screen.findByRole('button', { name: '撤销这次导入' }));
    await waitFor(() => expect(requests('import.undo')).toEqual([{ id: '900' }]));
    await screen.findByRole('button', { name: '打开 快件服务满意度' });
    expect((await mock.call('surveys.list', {})).surveys).toHaveLength(1);
  });

  it('belong to another survey when that is said; columns chosen before mean nothing there', async () => {
    const { user, requests } = await list();
    await user.keyboard('{Control>}{Shift>}x{/Shift}{/Control}');
    await user.selectOptions(await screen.findByRole('combobox', { name: '“总分”列对应的字段' }), 'q2');
    await user.selectOptions(screen.getByRole('combobox', { name: '属于哪份问卷' }), '7001');
    await waitFor(() => expect(requests('surveys.answers_look').at(-1)).toMatchObject({ survey: '7001' }));
    expect(requests('surveys.answers_look').at(-1)?.mapping).toBeUndefined();
  });

  it('say how the file is read: the recipe by name, encodings and dates only where they are in doubt', async () => {
    const look: AnswersLook = {
      dialect: 'plain',
      encoding: null,
      header_row: 2,
      rows: 3,
      new_survey: true,
      title: {},
      columns: [{ column: 0, name: '哪天', target: 'q1', samples: ['04/08/2026'] }],
      targets: [{ id: 'q1', question: 'q1', label: [{ zh: '哪天来的？' }] }],
      profile: '城东月报',
    };
    const { user, requests } = await list({
      answers: {
        'surveys.answers_look': () => look,
        'import.inspect': ({ files }) => ({
          kind: 'shipments',
          kinds: [],
          fields: [],
          files: files.map((file) => inspection(file, '答卷.csv', 1)),
        }),
      },
    });
    await user.keyboard('{Control>}{Shift>}x{/Shift}{/Control}');
    expect(await screen.findByText('按上次的方式读取：“城东月报”')).toBeTruthy();
    const check = screen.getByRole<HTMLButtonElement>('button', { name: '试算一遍' });
    expect(check.disabled, 'which encoding is right is still open').toBe(true);
    expect(await findings()).toEqual([]);
    await user.click(screen.getByRole('button', { name: /^GB18030/ }));
    await waitFor(() => expect(requests('surveys.answers_look').at(-1)).toMatchObject({ encoding: 'gb18030' }));
    await waitFor(() => expect(check.disabled).toBe(false));
    await user.selectOptions(screen.getByRole('combobox', { name: '04/08 这样的日期' }), 'day');
    await waitFor(() => expect(requests('surveys.answers_look').at(-1)).toMatchObject({ day_first: true }));
  });

  it('an answer that is refused leaves the columns as they were', async () => {
    const { user, mock, requests } = await list();
    await user.keyboard('{Control>}{Shift>}x{/Shift}{/Control}');
    const column = await screen.findByRole<HTMLSelectElement>('combobox', { name: '“总分”列对应的字段' });
    const call = mock.call.bind(mock);
    mock.call = async (method, req) => {
      if (method === 'surveys.answers_look') throw new CoreFault({ code: 'field_unknown', args: { field: 'q2' } });
      return call(method, req);
    };
    await user.selectOptions(column, 'q2');
    await waitFor(() => expect(column.value, 'what is shown is what would be taken').toBe(''));
    mock.call = call;
    await user.click(screen.getByRole('button', { name: '试算一遍' }));
    await screen.findByRole('button', { name: '导入 22 份答卷' });
    expect(requests('surveys.answers_take').at(-1)?.mapping).toBeUndefined();
  });
});
