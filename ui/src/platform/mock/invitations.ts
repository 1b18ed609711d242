/** Invitations of the mock: drawn, sent, answered and reminded in earnest, in the order of the customers instead of by chance. */
import type {
  Api,
  CalendarEntry,
  CustomerRow,
  Invitations,
  InviteLook,
  InviteReq,
  Invitee,
  Mailing,
  ResponseRate,
} from '../../gen/api';
import { CoreFault } from '../bridge';
import { LAST_DAY } from './firm';
import type { World } from './world';

/** What of a survey is kept here. */
export interface Invited {
  invitees?: Invitee[];
  anonymous?: boolean;
  mailings?: Mailing[];
  repeat?: number | null;
}

interface Held extends Invited {
  id: string;
  form: { title: CalendarEntry['title'] };
  published: readonly unknown[];
  closed: boolean;
  answers: number;
}

type InvitationMethod = `surveys.${
  | 'invite_look'
  | 'invite'
  | 'invitations'
  | 'invitation_files'
  | 'remind'
  | 'uninvite'
  | 'contact_rule'
  | 'repeat'
  | 'calendar'}`;
type InvitationAnswers = { [M in InvitationMethod]: (req: Api[M]['req']) => Api[M]['res'] };

const NOW = `${LAST_DAY}T10:00`;
const LEAST = 5;

const refuse = (code: string, args: Record<string, string | number> = {}): never => {
  throw new CoreFault({ code, args });
};

const share = (name: string, invited: number, answered: number): ResponseRate => ({
  class: name,
  invited,
  answered,
  rate: invited > 0 ? answered / invited : null,
  interval: invited > 0 ? [Math.max(0, answered / invited - 0.1), Math.min(1, answered / invited + 0.1)] : null,
});

const overall = ({ invitees = [], anonymous }: Held): ResponseRate =>
  share('', invitees.length, anonymous ? 2 : invitees.filter(({ answers }) => answers.length > 0).length);

const remindable = (held: Held): Invitee[] =>
  (held.invitees ?? []).filter(({ answers, reminders }) => answers.length === 0 && reminders === 0);

export function invitationAnswers<H extends Held>(
  world: World,
  of: (id: string) => H,
  all: () => readonly H[],
  put: (op: string, held: H) => void,
  customers: () => readonly CustomerRow[],
): InvitationAnswers {
  function draw(req: InviteReq): { look: InviteLook; rows: CustomerRow[] } {
    const held = of(req.id);
    if (req.size === 0) refuse('invitation_size');
    const { classes = [], states = [], area = '' } = req;
    const meant = customers().filter(
      (row) =>
        (classes.length === 0 || classes.includes(row.class ?? '')) &&
        (states.length === 0 || states.includes(row.state)) &&
        (area === '' || row.name.includes(area)),
    );
    const invited = new Set((held.invitees ?? []).map(({ customer }) => customer));
    const others = all().flatMap((other) => (other === held ? [] : (other.invitees ?? [])));
    const contacted = new Set(world.settings.contact_days > 0 ? others.map(({ customer }) => customer) : []);
    const [before, elsewhere] = [
      meant.filter(({ id }) => invited.has(id)),
      meant.filter(({ id }) => !invited.has(id) && contacted.has(id)),
    ];
    const free = meant.filter(({ id }) => !invited.has(id) && !contacted.has(id));
    const drawn = free.slice(0, req.size ?? free.length);
    const names = [...new Set(free.map((row) => row.class ?? ''))].sort();
    const look: InviteLook = {
      customers: meant.length,
      left_out: [
        { why: 'invited' as const, customers: before.length },
        { why: 'contacted' as const, customers: elsewhere.length },
      ].filter((row) => row.customers > 0),
      available: free.length,
      drawn: drawn.length,
      classes: names.map((name) => ({
        class: name,
        available: free.filter((row) => (row.class ?? '') === name).length,
        drawn: drawn.filter((row) => (row.class ?? '') === name).length,
      })),
      people: drawn.slice(0, 50).map((row) => ({ customer: row.id, name: row.name, class: row.class ?? '' })),
      contact_days: world.settings.contact_days,
      free_from: null,
    };
    return { look, rows: drawn };
  }

  function read(id: string): Invitations {
    const held = of(id);
    const people = held.invitees ?? [];
    const anonymous = held.anonymous ?? false;
    const classes = [...new Set(people.map((person) => person.class))].sort();
    const inClass = (name: string) => people.filter((person) => person.class === name);
    return {
      anonymous,
      all: overall(held),
      classes: anonymous
        ? []
        : classes.map((name) =>
            share(name, inClass(name).length, inClass(name).filter(({ answers }) => answers.length > 0).length),
          ),
      people,
      mailings: held.mailings ?? [],
      remind: remindable(held).length,
      remind_from: null,
      twice: [],
      unknown: people.length > 0 ? [{ token: '0TEST000', name: null, answers: [NOW] }] : [],
      without: held.answers,
      contact_days: world.settings.contact_days,
      repeat_months: held.repeat ?? null,
    };
  }

  return {
    'surveys.invite_look': (req) => draw(req).look,
    'surveys.invite': (req) => {
      const held = of(req.id);
      const { look: found, rows } = draw(req);
      if (found.drawn === 0) refuse('invitation_nobody');
      if (req.anonymous && found.drawn < LEAST) refuse('invitation_too_few', { least: LEAST });
      const anonymous = req.anonymous ?? false;
      // the first one has answered, so that every state is there
      const added = rows.map((row, at): Invitee => ({
        customer: row.id,
        name: row.name,
        class: row.class ?? '',
        phone: row.phone,
        invited: NOW,
        reminded: null,
        reminders: 0,
        token: anonymous ? null : `K7Q2M${String(at).padStart(3, '0')}`,
        answers: at === 0 && !anonymous ? [NOW] : [],
      }));
      const mailing: Mailing = { kind: 'invite', at: NOW, customers: added.length, draw: req };
      put('invite_customers', {
        ...held,
        anonymous,
        invitees: [...added.slice(1), ...(held.invitees ?? []), ...added.slice(0, 1)],
        mailings: [mailing, ...(held.mailings ?? [])],
      });
      return found;
    },
    'surveys.invitations': ({ id }) => read(id),
    'surveys.invitation_files': ({ id, which }) => ({
      file: which === 'waiting' ? '催答.xlsx' : '邀请.zip',
      count: of(id).invitees?.length ?? refuse('invitation_none'),
    }),
    'surveys.remind': ({ id }) => {
      const held = of(id);
      const due = new Set(remindable(held).map(({ customer }) => customer));
      if (due.size === 0) refuse('reminder_nobody', { days: 7, most: 2 });
      put('remind_customers', {
        ...held,
        invitees: held.invitees?.map((person) =>
          due.has(person.customer) ? { ...person, reminded: NOW, reminders: person.reminders + 1 } : person,
        ),
        mailings: [{ kind: 'remind', at: NOW, customers: due.size, draw: null }, ...(held.mailings ?? [])],
      });
      return { customers: due.size };
    },
    'surveys.uninvite': ({ id, customers: whose }) => {
      const held = of(id);
      const gone = (person: Invitee) => person.answers.length === 0 && (whose?.includes(person.customer) ?? true);
      const kept = (held.invitees ?? []).filter((person) => !gone(person));
      const count = (held.invitees?.length ?? 0) - kept.length;
      put('uninvite_customers', { ...held, invitees: kept });
      return { customers: count };
    },
    'surveys.contact_rule': ({ days }) => {
      if (days > 3650) refuse('setting_invalid', { field: 'contact_days' });
      const was = world.settings;
      world.do(
        'settle',
        '',
        ['settings'],
        {},
        () => (world.settings = { ...was, contact_days: days }),
        () => (world.settings = was),
      );
      return {};
    },
    'surveys.repeat': ({ id, months }) => {
      if (months !== undefined && (months < 1 || months > 60)) refuse('invitation_repeat', { most: 60 });
      put('repeat_survey', { ...of(id), repeat: months ?? null });
      return {};
    },
    'surveys.calendar': () => {
      const open = all().filter(({ published, closed }) => published.length > 0 && !closed);
      const due = (held: Held) => (held.repeat ? '2027-05-20' : null);
      const entry = (held: Held, kind: CalendarEntry['kind'], day: string, n: number | null): CalendarEntry => ({
        day,
        kind,
        survey: held.id,
        title: held.form.title,
        customers: n,
        ahead: day > LAST_DAY,
      });
      const entries = open.flatMap((held) => [
        ...(held.repeat ? [entry(held, 'due', '2027-05-20', null)] : []),
        ...(held.mailings ?? []).map(({ kind, customers: n }) =>
          entry(held, kind === 'invite' ? 'invited' : 'reminded', LAST_DAY, n),
        ),
        entry(held, 'published', LAST_DAY, null),
      ]);
      const months = [...new Set(entries.map(({ day }) => day.slice(0, 7)))].sort().reverse();
      const asked = new Set(all().flatMap(({ invitees = [] }) => invitees.map(({ customer }) => customer)));
      const askable = customers().filter(({ id }) => !asked.has(id)).length;
      return {
        today: LAST_DAY,
        open: open.map((held) => ({
          survey: held.id,
          title: held.form.title,
          since: LAST_DAY,
          response: overall(held),
          answers: held.answers,
          due: due(held),
        })),
        askable,
        never_asked: askable,
        contact_days: world.settings.contact_days,
        months: months.map((month) => ({ month, entries: entries.filter(({ day }) => day.startsWith(month)) })),
      };
    },
  };
}
