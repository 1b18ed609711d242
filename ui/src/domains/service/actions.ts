/** What can be done about service levels. */
import ClipboardCheck from '@lucide/svelte/icons/clipboard-check';
import Sigma from '@lucide/svelte/icons/sigma';
import type { Action } from '../../kit';
import { w } from '../../platform';
import { desk, place } from '../desk';
import { asks, plan } from './asks.svelte';

const there = () => {
  if (place.section !== 'service') place.go({ section: 'service' });
};

export const enterMeasures: Action = {
  id: 'service.measures',
  title: () => w.measuresOpen(),
  icon: Sigma,
  group: () => w.sectionService(),
  when: () => desk.file !== null,
  run() {
    there();
    asks.measuring = 'inventory_accuracy';
  },
};

export const planAction: Action = {
  id: 'service.action',
  title: () => w.actionsAdd(),
  icon: ClipboardCheck,
  group: () => w.sectionService(),
  when: () => desk.file !== null,
  run() {
    there();
    plan();
  },
};

export const serviceActions: Action[] = [enterMeasures, planAction];
