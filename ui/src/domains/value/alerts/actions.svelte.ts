/** What can be done about the alert that is looked at. One key each; the same entries stand on buttons, menu and palette. */
import AlarmClock from '@lucide/svelte/icons/alarm-clock';
import BellRing from '@lucide/svelte/icons/bell-ring';
import CheckCheck from '@lucide/svelte/icons/check-check';
import Gem from '@lucide/svelte/icons/gem';
import Hand from '@lucide/svelte/icons/hand';
import ListChecks from '@lucide/svelte/icons/list-checks';
import Phone from '@lucide/svelte/icons/phone';
import RotateCcw from '@lucide/svelte/icons/rotate-ccw';
import UserRound from '@lucide/svelte/icons/user-round';
import type { Day } from '../../../gen/api';
import type { Action } from '../../../kit';
import { call, dayFromNow, dayText, w } from '../../../platform';
import { desk, place } from '../../desk';
import { asks, logContact, type Focus } from '../asks.svelte';

const told = (text: string, tone?: 'warn') =>
  desk.toasts.show(text, { ...(tone ? { tone } : {}), action: desk.undoAction() });

/** Takes the alert up; by lot it may be left alone, which is said at once. */
export async function takeUp(focus: Focus, owner?: string, due?: Day): Promise<void> {
  const { customer, rule, name } = focus;
  const task = await call('value.take_up', { customer, rule, ...(owner ? { owner } : {}), ...(due ? { due } : {}) });
  if (task.alone) told(w.alertsTakenAlone({ name }), 'warn');
  else told(w.alertsTaken({ due: dayText(task.due), name }));
}

/** Puts it off; what nobody took up yet is taken up first, so that somebody is asked again. */
export async function snooze(focus: Focus, until: Day): Promise<void> {
  const { customer, rule, name } = focus;
  const task = focus.task ?? (await call('value.take_up', { customer, rule }));
  await call('value.snooze', { id: task.id, until });
  told(w.alertsSnoozed({ day: dayText(until), name }));
}

async function bringBack({ task, name }: Focus): Promise<void> {
  if (!task) return;
  await call('value.snooze', { id: task.id });
  told(w.alertsBack({ name }));
}

async function reopen({ task, name }: Focus): Promise<void> {
  if (!task) return;
  await call('value.deal', { id: task.id });
  told(w.alertsReopened({ name }));
}

const isSnoozed = ({ task }: Focus) => task?.snoozed != null && task.snoozed > dayFromNow();
/** By lot nothing may be done here: a call would spoil the comparison. */
const isAlone = ({ task }: Focus) => task?.alone === true && !task.done;
const isOpen = ({ task }: Focus) => task !== null && !task.done && !task.alone;
/** Nobody works on it: it was never taken up, or what was done is long over. */
const isFree = ({ task, alert }: Focus) => alert !== null && task === null;

/** An act on the alert that is looked at: `fits` says whether it makes sense for it, dialog or not. */
export interface Act extends Action {
  fits: (focus: Focus) => boolean;
}

const act = (
  id: string,
  title: () => string,
  icon: Action['icon'],
  fits: (focus: Focus) => boolean,
  run: (focus: Focus) => void | Promise<void>,
  shortcut?: string,
): Act => ({
  id: `alerts.${id}`,
  title,
  icon,
  ...(shortcut ? { shortcut } : {}),
  group: () => w.alertsTitle(),
  keywords: () => w.alertsKeywords(),
  fits,
  when: () => asks.focus !== null && asks.doing === null && asks.contact === null && fits(asks.focus),
  run() {
    if (asks.focus) return run(asks.focus);
  },
});

export const take = act(
  'take',
  () => w.alertsTake(),
  Hand,
  isFree,
  () => void (asks.doing = 'take'),
  'T',
);
export const contact = act(
  'contact',
  () => w.contactsLog(),
  Phone,
  (focus) => !isAlone(focus),
  ({ customer, name, task }) => logContact({ customer, name, task: task?.id }),
  'C',
);
export const deal = act(
  'deal',
  () => w.alertsDeal(),
  CheckCheck,
  isOpen,
  () => void (asks.doing = 'deal'),
  'D',
);
export const again = act(
  'again',
  () => w.alertsReopen(),
  RotateCcw,
  ({ task }) => task?.done != null,
  reopen,
);
const maySnooze = (focus: Focus) => (isFree(focus) || isOpen(focus) || isAlone(focus)) && !isSnoozed(focus);
export const week = act(
  'week',
  () => w.alertsSnoozeWeek(),
  AlarmClock,
  maySnooze,
  (focus) => snooze(focus, dayFromNow({ days: 7 })),
  'S',
);
export const month = act(
  'month',
  () => w.alertsSnoozeMonth(),
  AlarmClock,
  maySnooze,
  (focus) => snooze(focus, dayFromNow({ months: 1 })),
  'Shift+S',
);
export const later = act(
  'later',
  () => w.alertsSnoozeDay(),
  AlarmClock,
  maySnooze,
  () => void (asks.doing = 'snooze'),
);
export const back = act('back', () => w.alertsBring(), BellRing, isSnoozed, bringBack, 'B');
export const card = act(
  'card',
  () => w.alertsCard(),
  UserRound,
  () => true,
  ({ customer }) => place.go({ section: 'customers', customers: 'list', customer }),
  'O',
);

/** What Enter does: the next thing that is to be done. */
export const next = (focus: Focus): Act => [take, deal, back, again].find((action) => action.fits(focus)) ?? card;

const face = (id: 'alerts' | 'value', title: () => string, icon: Action['icon'], shortcut: string): Action => ({
  id: `customers.${id}`,
  title,
  icon,
  shortcut,
  group: () => w.sectionCustomers(),
  keywords: () => (id === 'alerts' ? w.alertsKeywords() : w.worthKeywords()),
  when: () => desk.file !== null,
  run: () => place.go({ section: 'customers', customers: id }),
});

export const openAlerts = face('alerts', () => w.alertsOpenFace(), BellRing, 'Mod+Shift+T');
export const openWorth = face('value', () => w.worthOpenFace(), Gem, 'Mod+Shift+U');

export const editAdvice: Action = {
  id: 'alerts.advice',
  title: () => w.adviceEdit(),
  icon: ListChecks,
  group: () => w.alertsTitle(),
  keywords: () => w.alertsKeywords(),
  when: () => desk.file !== null,
  run() {
    if (asks.focus === null) place.go({ section: 'customers', customers: 'alerts' });
    asks.doing = 'advice';
  },
};

export const valueActions: Action[] = [
  openAlerts,
  openWorth,
  editAdvice,
  take,
  contact,
  deal,
  week,
  month,
  later,
  back,
  again,
  card,
];
