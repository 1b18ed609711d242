/** What can be done with costs. */
import Calculator from '@lucide/svelte/icons/calculator';
import Grid3x3 from '@lucide/svelte/icons/grid-3x3';
import Scale from '@lucide/svelte/icons/scale';
import SearchCheck from '@lucide/svelte/icons/search-check';
import Split from '@lucide/svelte/icons/split';
import Target from '@lucide/svelte/icons/target';
import UserCheck from '@lucide/svelte/icons/user-check';
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
  face('lying', () => w.costingLyingOpen(), SearchCheck),
  face('methods', () => w.costingMethodsOpen(), Scale),
  face('flow', () => w.costingFlowOpen(), Waypoints),
  face('matrix', () => w.costingMatrixOpen(), Grid3x3),
  face('pools', () => w.costingPoolsOpen(), UserCheck),
  face('variances', () => w.costingVariancesOpen(), Target),
  face('whatIf', () => w.costingWhatIfOpen(), Split),
];
