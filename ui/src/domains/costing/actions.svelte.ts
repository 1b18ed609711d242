/** What can be done with costs. */
import Calculator from '@lucide/svelte/icons/calculator';
import FilePlus from '@lucide/svelte/icons/file-plus';
import Grid3x3 from '@lucide/svelte/icons/grid-3x3';
import Printer from '@lucide/svelte/icons/printer';
import ReceiptText from '@lucide/svelte/icons/receipt-text';
import Scale from '@lucide/svelte/icons/scale';
import SearchCheck from '@lucide/svelte/icons/search-check';
import Split from '@lucide/svelte/icons/split';
import Target from '@lucide/svelte/icons/target';
import UserCheck from '@lucide/svelte/icons/user-check';
import Waypoints from '@lucide/svelte/icons/waypoints';
import type { Action } from '../../kit';
import { w } from '../../platform';
import { desk, place, type CostsFace } from '../desk';
import { writeEntry } from './asks.svelte';

/** The wizard listens to this. */
export const asks = $state({ costing: false });

export const costOut: Action = {
  id: 'costs.start',
  title: () => w.costingStart(),
  icon: Calculator,
  shortcut: 'Mod+Shift+C',
  group: () => w.sectionCosts(),
  keywords: () => `${w.costingKeywords()} ${w.setupOpen()} ${w.setupKeywords()}`,
  when: () => desk.file !== null,
  run() {
    if (place.section !== 'costs') place.go({ section: 'costs' });
    asks.costing = true;
  },
};

export const addEntry: Action = {
  id: 'costs.addEntry',
  title: () => w.booksAdd(),
  icon: FilePlus,
  shortcut: 'Mod+Shift+B',
  group: () => w.sectionCosts(),
  keywords: () => w.booksKeywords(),
  when: () => desk.file !== null,
  run() {
    place.go({ section: 'costs', costs: 'books' });
    writeEntry(null);
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
  addEntry,
  face('books', () => w.booksOpen(), ReceiptText),
  face('lying', () => w.costingLyingOpen(), SearchCheck),
  face('methods', () => w.costingMethodsOpen(), Scale),
  face('flow', () => w.costingFlowOpen(), Waypoints),
  face('matrix', () => w.costingMatrixOpen(), Grid3x3),
  face('pools', () => w.costingPoolsOpen(), UserCheck),
  face('variances', () => w.costingVariancesOpen(), Target),
  face('whatIf', () => w.costingWhatIfOpen(), Split),
  { ...face('cards', () => w.cardOpen(), Printer), keywords: () => w.cardKeywords() },
];
