import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { asks as exchange } from '../domains/exchange';
import { desk, place } from '../domains/desk';
import { CoreFault } from '../platform';
import { NOBODY, SHARED } from '../platform/mock/privacy';
import { findings } from './testing/axe';
import { beginIn } from './testing/begin';
import type { MockOptions } from '../platform/mock';

type Begun = Awaited<ReturnType<typeof beginIn>>;

const sent = ({ mock }: Pick<Begun, 'mock'>, method: string) =>
  mock.asked.filter((asked) => asked.method === method).map(({ req }) => req);

/** An entry of the menu behind the card. Where nothing is laid out it is placed nowhere, so that it has a text but no name. */
async function chooseEntry({ user }: Pick<Begun, 'user'>, entry: RegExp) {
  await user.click(screen.getByRole('button', { name: '更多' }));
  await user.click(await within(await screen.findByRole('menu')).findByText(entry));
}

/** The button at the lower edge: the cross is called the same. */
const closeBelow = () => screen.getAllByRole('button', { name: '关闭' }).at(-1) as HTMLElement;

const dialog = async (name: string) => within(await screen.findByRole('dialog', { name }));

/** From the card of the customer that is shown first, or of another one. */
async function fromCard(entry: RegExp, { customer = '1001', ...options }: MockOptions & { customer?: string } = {}) {
  const begun = await beginIn('customers', options);
  await screen.findByRole('heading', { name: '恒远电子商务' });
  if (customer !== '1001') place.go({ section: 'customers', customer });
  const name = begun.mock.world.firm.customers.find(({ id }) => id === customer)?.name ?? '';
  await screen.findByRole('heading', { name, level: 2 });
  await chooseEntry(begun, entry);
  return { ...begun, name };
}

/** From the palette, typed in pinyin as on a machine without Chinese input. */
async function fromPalette(pinyin: string, title: RegExp, options: MockOptions = {}) {
  const begun = await beginIn('overview', options);
  await screen.findByText('需要您看一眼');
  await begun.user.keyboard('{Control>}k{/Control}');
  await begun.user.type(await screen.findByRole('combobox', { name: /搜索/ }), pinyin);
  await begun.user.click(await screen.findByRole('option', { name: title }));
  return begun;
}

const eraseForGood = () => screen.getByRole<HTMLButtonElement>('button', { name: '永久删除' });
const brake = () => screen.findByRole('textbox', { name: '确认无误，请输入“删除”' });

describe('erasing somebody', () => {
  it('tells what goes, takes a typed word, and then what is left to do', async () => {
    const begun = await fromCard(/^删除个人资料/);
    const { user, name } = begun;
    const asking = await dialog('删除个人资料');
    expect(asking.getByText(name)).toBeTruthy();
    const field = await brake();
    expect(document.activeElement, 'the word can be typed at once').toBe(field);
    expect(screen.queryByRole('button', { name: '换一个人' }), 'the card says who').toBeNull();
    expect(asking.getByText('运单').nextElementSibling?.textContent, 'rows by table').toMatch(/条$/);
    expect(asking.getByText(/不能撤销/)).toBeTruthy();
    expect(asking.getByText(/李敏的电脑和仓库电脑/), 'machines that have the data').toBeTruthy();
    expect(asking.getByText(/1 个没有压缩的旧副本/)).toBeTruthy();
    expect(asking.queryByText(/同名/), 'nobody else is called like this').toBeNull();
    expect(await findings()).toEqual([]);

    expect(eraseForGood().disabled, 'one slip erases nobody').toBe(true);
    await user.type(field, '删{Enter}');
    expect(screen.queryByText('和引号里的字不一样'), 'half a word is not wrong yet').toBeNull();
    await user.type(field, '了{Enter}');
    expect(screen.getByText('和引号里的字不一样')).toBeTruthy();
    expect(sent(begun, 'privacy.erase')).toEqual([]);
    await user.type(field, '{Backspace}除');
    expect(eraseForGood().disabled).toBe(false);
    await user.keyboard('{Enter}');

    const done = await dialog('已删除个人资料');
    expect(done.getByText('客户识别信息').nextElementSibling?.textContent).toBe('3 条');
    expect(done.getByText(/还有 1 个备份或旧副本里有此人/)).toBeTruthy();
    expect(await findings(), 'the outcome').toEqual([]);
    expect(sent(begun, 'privacy.erase'), 'once').toHaveLength(1);
    await user.click(done.getByRole('button', { name: '写出交换文件…' }));
    await screen.findByRole('dialog', { name: '写出交换文件' });
    expect(screen.queryByRole('dialog', { name: '已删除个人资料' })).toBeNull();
  });

  it('leaves an emptied card where the person was, and a line in the ledger that leads to it', async () => {
    const { user } = await fromCard(/^删除个人资料/);
    await user.type(await brake(), '删除{Enter}');
    await dialog('已删除个人资料');
    await user.click(closeBelow());
    expect(await screen.findByRole('heading', { name: '*** 03E9' })).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/恒远电子商务|130\*{4}2200/);

    await user.keyboard('{Control>}k{/Control}');
    await user.type(await screen.findByRole('combobox', { name: /搜索/ }), 'yinsi');
    await user.click(await screen.findByRole('option', { name: /^隐私/ }));
    const ledger = within(await screen.findByRole('region', { name: '删除过的人' }));
    const row = within((await ledger.findAllByRole('row'))[1] as HTMLElement);
    expect(row.getByText('客户')).toBeTruthy();
    expect(row.getByText('1')).toBeTruthy();
    expect(row.getByText('前台电脑')).toBeTruthy();
    expect(await findings()).toEqual([]);
    await user.click(row.getByRole('button', { name: /^打开/ }));
    expect(await screen.findByRole('heading', { name: '*** 03E9' })).toBeTruthy();
  });

  it('takes backups along unless told otherwise, and asks nothing where there are none', async () => {
    const none = await fromCard(/^删除个人资料/);
    await none.user.type(await brake(), ' 删除 ');
    expect(screen.queryByRole('checkbox', { name: /个备份里清除/ })).toBeNull();
    await none.user.keyboard('{Enter}');
    await dialog('已删除个人资料');
    expect(sent(none, 'privacy.erase')).toEqual([{ customer: '1001', backups: false }]);
  });

  it.each([true, false])('says what backups hold afterwards: %s', async (along) => {
    const begun = await beginIn('customers');
    await begun.mock.call('desk.backup', {});
    await screen.findByRole('heading', { name: '恒远电子商务' });
    await chooseEntry(begun, /^删除个人资料/);
    const box = await screen.findByRole<HTMLInputElement>('checkbox', { name: '同时从 4 个备份里清除此人' });
    expect(box.checked, 'on by default').toBe(true);
    if (!along) await begun.user.click(box);
    await begun.user.type(await brake(), '删除{Enter}');
    const done = await dialog('已删除个人资料');
    expect(sent(begun, 'privacy.erase')).toEqual([{ customer: '1001', backups: along }]);
    expect(done.queryByText('已从 4 个备份里清除') !== null).toBe(along);
    expect(done.getByText(`还有 ${along ? 1 : 5} 个备份或旧副本里有此人。`, { exact: false })).toBeTruthy();
  });

  it('tells that somebody else has the same name, and what of theirs stayed', async () => {
    const { user } = await fromCard(/^删除个人资料/, { customer: SHARED });
    const field = await brake();
    expect(screen.getByText(/还有别人与此人同名/)).toBeTruthy();
    await user.type(field, '删除{Enter}');
    await dialog('已删除个人资料');
    expect(screen.getByText('有 2 处同名，是别人的，没有动。')).toBeTruthy();
  });

  it('of somebody without a card begins in the palette with the phone', async () => {
    const begun = await fromPalette('gerenziliao', /^删除个人资料/);
    const { user } = begun;
    const field = await screen.findByRole('searchbox', { name: '客户名称或电话号码' });
    await waitFor(() => expect(document.activeElement).toBe(field));
    expect(await findings(), 'nobody yet').toEqual([]);
    await user.type(field, '138');
    await screen.findByText('没有这个客户。也可以输入完整的电话号码。');
    await user.type(field, '-0013-8001');
    await user.click(await screen.findByRole('button', { name: '只按电话 138-0013-8001 查找' }));
    await brake();
    expect(sent(begun, 'privacy.held')).toEqual([{ phone: '138-0013-8001' }]);
    const asking = await dialog('删除个人资料');
    expect(asking.getByText('尾号 8001 的电话'), 'others may look on').toBeTruthy();
    expect(document.body.textContent).not.toContain('138-0013-8001');
    await user.type(await brake(), '删除{Enter}');
    await dialog('已删除个人资料');
    expect(sent(begun, 'privacy.erase')).toEqual([{ phone: '138-0013-8001', backups: false }]);
  });

  it('of a customer begins there with a name; another may be chosen before anything is written', async () => {
    const begun = await fromPalette('shanchu', /^删除个人资料/);
    const { user } = begun;
    await user.type(await screen.findByRole('searchbox', { name: '客户名称或电话号码' }), '茶铺');
    await screen.findByRole('button', { name: '小满茶铺' });
    await user.keyboard('{Enter}');
    await brake();
    await user.click(screen.getByRole('button', { name: '换一个人' }));
    await user.type(await screen.findByRole('searchbox', { name: '客户名称或电话号码' }), '茶业');
    await user.click(await screen.findByRole('button', { name: '南山茶业' }));
    await brake();
    expect(sent(begun, 'privacy.held')).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: '取消' }));
    await waitFor(() => expect(screen.queryByRole('dialog', { name: '删除个人资料' })).toBeNull());
    expect(sent(begun, 'privacy.erase')).toEqual([]);
  });

  it('keeps out whoever is not held yet, and needs nothing more once that is so', async () => {
    const begun = await fromPalette('shanchu', /^删除个人资料/);
    const { user } = begun;
    const choose = async () => {
      await user.type(await screen.findByRole('searchbox', { name: '客户名称或电话号码' }), `${NOBODY}{Enter}`);
      await screen.findByText('没有此人的记录。');
    };
    await choose();
    await user.type(await brake(), '删除{Enter}');
    await dialog('已删除个人资料');
    await user.click(closeBelow());
    await user.keyboard('{Control>}k{/Control}');
    await user.type(await screen.findByRole('combobox', { name: /搜索/ }), 'shanchu');
    await user.click(await screen.findByRole('option', { name: /^删除个人资料/ }));
    await choose();
    expect(screen.getByText(/已经删除过此人/)).toBeTruthy();
    expect(screen.queryByRole('textbox', { name: /确认无误/ })).toBeNull();
    expect(eraseForGood().disabled).toBe(true);
  });

  it('goes on when its dialog is closed, cannot be stopped half way, and is told with the way to what is left to do', async () => {
    const begun = await fromCard(/^删除个人资料/, {
      answers: { 'privacy.erase': () => begun.mock.world.job('privacy_erase', () => ({}), { held: true }) },
    });
    const { user, mock } = begun;
    await user.type(await brake(), '删除{Enter}');
    await screen.findByRole('progressbar', { name: '正在删除，请不要关机…' });
    expect(await findings()).toEqual([]);
    expect(screen.queryByRole('button', { name: '停止' })).toBeNull();
    await user.click(closeBelow());
    await waitFor(() => expect(screen.queryByRole('dialog', { name: '删除个人资料' })).toBeNull());
    const [state] = desk.jobs.running;
    if (!state) throw new Error('the job goes on');
    expect(screen.queryByRole('button', { name: /取消/ }), 'nor in the status bar').toBeNull();
    const result = { tables: [], left: 0, clean: false, backups: 0, backups_left: 0, peers: ['仓库电脑'] };
    mock.world.tell({ event: 'job', state: { ...state, end: { kind: 'done', result } } });
    const messages = within(screen.getByRole('region', { name: '消息' }));
    await user.click(await messages.findByRole('button', { name: '查看结果' }));
    const done = await dialog('已删除个人资料');
    expect(done.getByText(/数据文件还没能重写/)).toBeTruthy();
    expect(done.getByText(/给每台电脑（仓库电脑）一个新的交换文件/)).toBeTruthy();
    await user.click(closeBelow());

    // What is opened next is about somebody else.
    await chooseEntry(begun, /^删除个人资料/);
    expect(await brake()).toHaveProperty('value', '');
  });

  it('is refused in words, in its place, with what was typed', async () => {
    const { user } = await fromCard(/^删除个人资料/, {
      answers: {
        'privacy.erase': () => {
          throw new CoreFault({ code: 'already_erased', args: {} });
        },
      },
    });
    await user.type(await brake(), '删除{Enter}');
    const asking = await dialog('删除个人资料');
    await asking.findByText('此人已经删除过，之后没有新的记录。');
    expect((await brake()) as HTMLInputElement).toHaveProperty('value', '删除');
  });

  it('does not begin for what is no phone', async () => {
    await fromPalette('shanchu', /^删除个人资料/, {
      answers: {
        'privacy.held': ({ phone = '' }) => {
          throw new CoreFault({ code: 'phone_unclear', args: { text: phone } });
        },
      },
    }).then(({ user }) => user.keyboard('1234567890{Enter}'));
    await screen.findByText('“1234567890”不是电话号码。');
    expect(screen.queryByRole('textbox', { name: /确认无误/ })).toBeNull();
    expect(screen.getByRole('button', { name: '换一个人' })).toBeTruthy();
  });
});

describe('a copy of what is held', () => {
  it('is a page for the person, or data for a program', async () => {
    const begun = await fromCard(/^导出个人资料/);
    const { user } = begun;
    const asking = await dialog('导出个人资料');
    const format = await asking.findByRole('combobox', { name: '格式' });
    expect(await findings()).toEqual([]);
    const places: string[] = [];
    begun.mock.pickSave = async (name) => {
      places.push(name);
      return { handle: 'chosen', name };
    };
    await user.click(asking.getByRole('button', { name: '选择位置并写出' }));
    await screen.findByText(/^已写出“个人资料\.html”：[\d,]+ 条记录$/);
    expect(sent(begun, 'privacy.copy')).toEqual([{ customer: '1001', handle: 'chosen' }]);
    expect(format.isConnected, 'the dialog is over').toBe(false);

    await chooseEntry(begun, /^导出个人资料/);
    await user.selectOptions(await screen.findByRole('combobox', { name: '格式' }), 'json');
    await user.click(screen.getByRole('button', { name: '选择位置并写出' }));
    await waitFor(() => expect(sent(begun, 'privacy.copy')).toHaveLength(2));
    expect(places).toEqual(['恒远电子商务 个人资料.html', '恒远电子商务 个人资料.json']);
  });

  it('is not written when no place was chosen, or nothing is held', async () => {
    const begun = await fromPalette('daochu', /^导出个人资料/);
    const { user } = begun;
    begun.mock.pickSave = async () => null;
    await user.type(await screen.findByRole('searchbox', { name: '客户名称或电话号码' }), '茶铺');
    await user.click(await screen.findByRole('button', { name: '小满茶铺' }));
    const go = screen.getByRole<HTMLButtonElement>('button', { name: '选择位置并写出' });
    await waitFor(() => expect(go.disabled).toBe(false));
    await user.click(go);
    await dialog('导出个人资料');
    expect(sent(begun, 'privacy.copy')).toEqual([]);
    await user.click(screen.getByRole('button', { name: '换一个人' }));
    await user.type(await screen.findByRole('searchbox', { name: '客户名称或电话号码' }), `${NOBODY}{Enter}`);
    await screen.findByText('没有此人的记录。');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: '选择位置并写出' }).disabled).toBe(true);
  });

  it('is stopped on the way, and told quietly', async () => {
    const begun = await fromCard(/^导出个人资料/);
    const { user } = begun;
    begun.mock.pickSave = async (name) => ({ handle: 'slow', name });
    const go = screen.getByRole<HTMLButtonElement>('button', { name: '选择位置并写出' });
    await waitFor(() => expect(go.disabled).toBe(false));
    await user.click(go);
    await screen.findByRole('progressbar', { name: '正在写出个人资料…' });
    expect(await findings()).toEqual([]);
    await user.click(screen.getByRole('button', { name: '停止' }));
    await screen.findByText('已取消，数据没有变动。');
    await dialog('导出个人资料');
    expect(screen.queryByRole('progressbar', { name: '正在写出个人资料…' })).toBeNull();
  });

  it('that fails after its dialog was closed is told by a message', async () => {
    const begun = await fromCard(/^导出个人资料/, {
      answers: { 'privacy.copy': () => begun.mock.world.job('privacy_copy', () => ({}), { held: true }) },
    });
    const { user, mock } = begun;
    const go = screen.getByRole<HTMLButtonElement>('button', { name: '选择位置并写出' });
    await waitFor(() => expect(go.disabled).toBe(false));
    await user.click(go);
    await screen.findByRole('progressbar', { name: '正在写出个人资料…' });
    await user.click(closeBelow());
    await waitFor(() => expect(screen.queryByRole('dialog', { name: '导出个人资料' })).toBeNull());
    const fault = { code: 'file_unwritable', args: { name: '个人资料.html', reason: '磁盘已满。' } };
    for (const state of desk.jobs.running)
      mock.world.tell({ event: 'job', state: { ...state, end: { kind: 'failed', fault } } });
    const messages = within(screen.getByRole('region', { name: '消息' }));
    expect(await messages.findByText(/无法写入“个人资料\.html”/)).toBeTruthy();
  });
});

describe('a copy for lessons', () => {
  it('is offered beside the other ways, explained, and written as a file of its own', async () => {
    const begun = await beginIn('exchange');
    const { user } = begun;
    await user.click(await screen.findByRole('radio', { name: '隐私' }));
    await screen.findByText('还没有人要求删除。');
    expect(await findings(), 'the face').toEqual([]);
    await user.click(screen.getByRole('button', { name: '教学用副本…' }));
    const asking = await dialog('教学用副本');
    expect(asking.getByText(/同一个人总换成同一个名字/)).toBeTruthy();
    expect(await findings()).toEqual([]);
    const places: string[] = [];
    begun.mock.pickSave = async (name, kind) => {
      places.push(`${kind} ${name}`);
      return { handle: 'chosen', name };
    };
    await user.click(asking.getByRole('button', { name: '选择位置并写出' }));
    await screen.findByText('已写出“示例网点 教学用.keheng”：换了 4,120 个名字');
    expect(places).toEqual(['keheng 示例网点 教学用.keheng']);
    expect(sent(begun, 'privacy.class_copy')).toEqual([{ handle: 'chosen' }]);
    expect(exchange.face).toBe('privacy');
  });

  it('over the open file is refused in words', async () => {
    const { user } = await fromPalette('jiaoxue', /^教学用副本/, {
      answers: {
        'privacy.class_copy': () => {
          throw new CoreFault({ code: 'file_in_use', args: { name: '示例网点.keheng' } });
        },
      },
    });
    const asking = await dialog('教学用副本');
    await user.click(asking.getByRole('button', { name: '选择位置并写出' }));
    expect(await asking.findByText(/“示例网点\.keheng”已在别的程序或窗口中打开/)).toBeTruthy();
  });
});

it('speaks English as well', async () => {
  const { user } = await beginIn('exchange', { preferences: { language: 'en', page: { section: 'exchange' } } });
  await user.click(await screen.findByRole('radio', { name: 'Privacy' }));
  await user.click(await screen.findByRole('button', { name: 'Erase a person…' }));
  await user.type(await screen.findByRole('searchbox', { name: 'Customer or phone number' }), '13800138001{Enter}');
  await user.type(await screen.findByRole('textbox', { name: 'To go on, type “erase”' }), 'Erase{Enter}');
  await screen.findByRole('dialog', { name: 'The person is erased' });
  expect(document.body.textContent, 'no word is missing').not.toMatch(/[\u4e00-\u9fff]*privacy-/);
});
