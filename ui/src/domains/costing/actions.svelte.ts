/** What can be done with costs. */
import Calculator from '@lucide/svelte/icons/calculator';
import Scale from '@lucide/svelte/icons/scale';
import Waypoints from '@lucide/svelte/icons/waypoints';
import type { Action } from '../../kit';
import { w } from '../../platform';
import { desk, place, type CostsFace } from '../desk';

/** The wizard listens to this. */
export const asks = $state({ costing: false });

export const costOut: Action = {
  id: 'costs.start',
  title: () => w.costingStart(),
  icon: Calculator,
  shortcut: 'Mod+Shift+C',
  group: () => w.sectionCosts(),
  keywords: () => w.costingKeywords(),
  when: () => desk.file !== null,
  run() {
    if (place.section !== 'costs') place.go({ section: 'costs' });
    asks.costing = true;
  },
};

const face = (costs: CostsFace, title: () => string, icon: Action['icon']): Action => ({
  id: `costs.${costs}`,
  title,
  icon,
  group: () => w.sectionCosts(),
  when: () => desk.file !== null,
  run: () => place.go({ section: 'costs', costs }),
});

export const costActions: Action[] = [
  costOut,
  face('methods', () => w.costingMethodsOpen(), Scale),
  face('flow', () => w.costingFlowOpen(), Waypoints),
];
