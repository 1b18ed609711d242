/** The way to the log of acts. */
import ListChecks from '@lucide/svelte/icons/list-checks';
import type { Action } from '../../kit';
import { w } from '../../platform';
import { desk } from '../desk';
import { showExchange } from '../exchange';

export const seeLog: Action = {
  id: 'audit.see',
  title: () => w.auditLog(),
  icon: ListChecks,
  shortcut: 'Mod+Shift+H',
  group: () => w.lockGroup(),
  keywords: () => 'audit log liuhen yinsi shenji',
  when: () => desk.file !== null,
  run: () => showExchange('log'),
};

export const auditActions: Action[] = [seeLog];
