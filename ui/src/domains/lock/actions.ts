/** What can be done with the lock of the window. */
import KeyRound from '@lucide/svelte/icons/key-round';
import Lock from '@lucide/svelte/icons/lock';
import type { Action } from '../../kit';
import { call, w } from '../../platform';
import { desk } from '../desk';
import { asks } from './locking.svelte';

export const setLock: Action = {
  id: 'lock.set',
  title: () => (desk.state?.lock === 'none' ? w.lockSet() : w.lockChange()),
  icon: KeyRound,
  group: () => w.lockGroup(),
  keywords: () => `${w.lockTitle()} pin mima password suo`,
  when: () => desk.file !== null,
  run: () => void (asks.open = true),
};

export const lockNow: Action = {
  id: 'lock.now',
  title: () => w.lockNow(),
  icon: Lock,
  shortcut: 'Mod+L',
  group: () => w.lockGroup(),
  keywords: () => `${w.lockTitle()} lock suoping`,
  when: () => desk.state?.lock === 'open',
  run: async () => void (await call('lock.now', {})),
};

export const lockActions: Action[] = [lockNow, setLock];
