/** What can be done for somebody whose data the file holds, and for a class that must not see whose they are. */
import GraduationCap from '@lucide/svelte/icons/graduation-cap';
import Shield from '@lucide/svelte/icons/shield';
import UserX from '@lucide/svelte/icons/user-x';
import UserRoundSearch from '@lucide/svelte/icons/user-round-search';
import type { Action } from '../../kit';
import { w } from '../../platform';
import { desk } from '../desk';
import { showExchange } from '../exchange';
import { ask } from './asks.svelte';

const hasFile = () => desk.file !== null;

export const showPrivacy: Action = {
  id: 'privacy.show',
  title: () => w.privacyFace(),
  icon: Shield,
  group: () => w.sectionExchange(),
  keywords: () => 'yinsi privacy gdpr pipl',
  when: hasFile,
  run: () => showExchange('privacy'),
};

export const copyPerson: Action = {
  id: 'privacy.copy',
  title: () => w.privacyCopy(),
  icon: UserRoundSearch,
  group: () => w.privacyGroup(),
  keywords: () => 'yinsi geren ziliao gerenziliao daochu chaxun fuben privacy gdpr pipl',
  when: hasFile,
  run: () => ask('copy'),
};

export const erasePerson: Action = {
  id: 'privacy.erase',
  title: () => w.privacyErase(),
  icon: UserX,
  group: () => w.privacyGroup(),
  keywords: () => 'yinsi geren ziliao gerenziliao shanchu yiwang forget delete privacy gdpr pipl',
  when: hasFile,
  danger: true,
  run: () => ask('erase'),
};

export const lessonCopy: Action = {
  id: 'privacy.lesson',
  title: () => w.privacyClassCopy(),
  icon: GraduationCap,
  group: () => w.privacyGroup(),
  keywords: () => 'yinsi jiaoxue fuben shangke peixun tuomin niming class anonymous pseudonym privacy',
  when: hasFile,
  run: () => ask('lesson'),
};

export const privacyActions: Action[] = [showPrivacy, copyPerson, erasePerson, lessonCopy];

/** What the card of a customer offers. */
export const customerEntries = (customer: string, name: string): Action[] => [
  { ...copyPerson, run: () => ask('copy', { customer, name }) },
  { ...erasePerson, run: () => ask('erase', { customer, name }) },
];
