/** The way to the log of acts. */
import ListChecks from '@lucide/svelte/icons/list-checks';
import type { Action } from '../../kit';
import { w } from '../../platform';
import { desk, place } from '../desk';
import { asks } from '../exchange';

export const seeLog: Action = {
  id: 'audit.see',
  title: () => w.auditLog(),
  icon: ListChecks,
  shortcut: 'Mod+Shift+H',
  group: () => w.lockGroup(),
  keywords: () => 'audit log liuhen yinsi shenji',
  when: () => desk.file !== null,
  run: () => {
    place.go({ section: 'exchange' });
    asks.face = 'log';
  },
};

export const auditActions: Action[] = [seeLog];
