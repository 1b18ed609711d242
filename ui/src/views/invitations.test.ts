import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { asks } from '../domains/surveys';
import { requestOf, seedOf, whole, type Choice } from '../domains/surveys/invitations/choice';
import { findings } from './testing/axe';
import { openSurvey } from './testing/survey';

/** The invitations of the survey that is published. */
async function invitations() {
  const begun = await openSurvey();
  await begun.user.keyboard('{Alt>}4{/Alt}');
  await screen.findByText(/符合条件的客户/);
  const last = (method: string) => begun.mock.asked.findLast((one) => one.method === method)?.req;
  return { ...begun, last };
}

describe('whom to invite', () => {
  it('is looked at while it is typed, and refused in words with nothing lost', async () => {
    const { user, last } = await invitations();
    expect(await findings(), 'before anybody is invited').toEqual([]);
    await user.click(screen.getByRole('checkbox', { name: 'A' }));
    await waitFor(() => expect(last('surveys.invite_look')).toMatchObject({ classes: ['A'], anonymous: false }));
    const size = screen.getByRole<HTMLInputElement>('textbox', { name: '邀请几位' });
    await user.type(size, '0');
    await screen.findByText(/至少要邀请一位客户/);
    expect(size.value).toBe('0');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: '邀请 0 位' }).disabled).toBe(true);
    await user.clear(size);
    await user.click(screen.getByRole('checkbox', { name: /匿名/ }));
    await user.type(size, '3');
    await screen.findByRole('button', { name: '邀请 3 位' });
    await user.keyboard('{Enter}');
    await screen.findByText(/再少就猜得出是谁答的/);
    expect(size.value, 'what was typed stays').toBe('3');
  });

  it('takes the size that the sample needs', async () => {
    const { user } = await invitations();
    asks.suggested = 6;
    await user.click(await screen.findByRole('button', { name: '按样本量：6' }));
    await screen.findByRole('button', { name: '邀请 6 位' });
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: '邀请几位' }).value).toBe('6');
  });
});

describe('invitations', () => {
  it('go out, come back, are reminded and taken back', async () => {
    const { user, last } = await invitations();
    await user.type(screen.getByRole('textbox', { name: '邀请几位' }), '６{Enter}');
    await screen.findByText(/邀请 6 位，答了 1 位/);
    expect(last('surveys.invite')).toMatchObject({ size: 6 });
    expect(await findings(), 'with invitations').toEqual([]);
    expect(screen.queryByRole('checkbox', { name: /匿名/ }), 'one survey has one mode').toBeNull();
    within(screen.getByRole('region', { name: '邀请' })).getByText('0TEST000');
    await user.click(screen.getByRole('button', { name: '保存网页文件（ZIP）…' }));
    await waitFor(() => expect(last('surveys.invitation_files')).toMatchObject({ which: 'newest', lang: 'zh-CN' }));
    await user.selectOptions(screen.getByRole('combobox', { name: '发给' }), 'waiting');
    await user.click(screen.getByRole('button', { name: '保存名单…' }));
    await waitFor(() => expect(last('surveys.invitation_files')).toMatchObject({ which: 'waiting' }));
    await user.click(screen.getByRole('button', { name: '催答 5 位' }));
    await screen.findByText('已记下催答 5 位。');
    await waitFor(() => expect(screen.queryByRole('button', { name: /^催答/ })).toBeNull());
    const [first] = screen.getAllByRole('button', { name: /^撤回对/ });
    if (!first) throw new Error('no invitation to take back');
    await user.click(first);
    await screen.findByText(/邀请 5 位/);
    await user.keyboard('{Control>}z{/Control}');
    await screen.findByText(/邀请 6 位，答了 1 位/);
  });

  it('of an anonymous survey name nobody', async () => {
    const { user } = await invitations();
    await user.click(screen.getByRole('checkbox', { name: /匿名/ }));
    await user.type(screen.getByRole('textbox', { name: '邀请几位' }), '8{Enter}');
    await screen.findByText(/这份问卷是匿名的/);
    expect(screen.queryByRole('columnheader', { name: '编号' })).toBeNull();
    expect(screen.queryByRole('button', { name: /^撤回对/ })).toBeNull();
    await user.selectOptions(screen.getByRole('combobox', { name: '发给' }), 'waiting');
    const pages = screen.getByRole<HTMLButtonElement>('button', { name: '保存网页文件（ZIP）…' });
    expect(pages.disabled, 'nobody knows whose page is not answered').toBe(true);
    expect(await findings()).toEqual([]);
  });

  it('are kept apart by a rule, and repeated', async () => {
    const { user, last } = await invitations();
    const days = screen.getByRole<HTMLInputElement>('textbox', { name: '同一客户至少隔' });
    await user.clear(days);
    await user.type(days, '9999{Enter}');
    await screen.findByText(/超出范围/);
    expect(days.value).toBe('9999');
    await user.clear(days);
    await user.type(days, '30{Enter}');
    await waitFor(() => expect(last('surveys.contact_rule')).toEqual({ days: 30 }));
    const months = screen.getByRole('textbox', { name: '每隔几个月再做一次' });
    await user.type(months, '6{Enter}');
    await waitFor(() => expect(last('surveys.repeat')).toMatchObject({ months: 6 }));
  });
});

describe('the calendar', () => {
  it('lists what is open, what went out and what is due, and opens it', async () => {
    const { user } = await invitations();
    await user.type(screen.getByRole('textbox', { name: '每隔几个月再做一次' }), '6{Enter}');
    await user.type(screen.getByRole('textbox', { name: '邀请几位' }), '6{Enter}');
    await screen.findByText(/邀请 6 位，答了 1 位/);
    await user.keyboard('{Control>}{Shift>}k{/Shift}{/Control}');
    await screen.findByText(/可以邀请的客户/);
    const open = within(screen.getByRole('table'));
    open.getByText('17%');
    await screen.findByText('该再做一次');
    await screen.findByText('邀请 6 位');
    expect(await findings()).toEqual([]);
    await user.click(open.getByRole('button', { name: '快件服务满意度' }));
    await screen.findByText(/邀请 6 位，答了 1 位/);
    asks.listing = 'list';
  });
});

describe('a choice', () => {
  it('asks for what is typed and nothing else', () => {
    const choice: Choice = {
      classes: [],
      states: [],
      area: ' ',
      query: ' ',
      falling: false,
      size: '',
      seed: '２０',
      anonymous: false,
    };
    expect(requestOf('1', choice)).toEqual({ id: '1', classes: [], states: [], seed: 20, anonymous: false });
    expect(requestOf('1', { ...choice, query: ' 云帆', falling: true })).toMatchObject({
      query: '云帆',
      fallen_by: 0.2,
    });
    expect([whole('x'), whole('-3'), whole('99999999999')]).toEqual([0, 0, 0xffff_ffff]);
    expect(seedOf(new Date(2026, 10, 9))).toBe('20261109');
  });
});
