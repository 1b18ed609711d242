/** Names and icons of the sections. */
import Calculator from '@lucide/svelte/icons/calculator';
import ChartLine from '@lucide/svelte/icons/chart-line';
import ClipboardList from '@lucide/svelte/icons/clipboard-list';
import ClipboardPen from '@lucide/svelte/icons/clipboard-pen';
import House from '@lucide/svelte/icons/house';
import Package from '@lucide/svelte/icons/package';
import RefreshCw from '@lucide/svelte/icons/refresh-cw';
import Scale from '@lucide/svelte/icons/scale';
import Upload from '@lucide/svelte/icons/upload';
import Users from '@lucide/svelte/icons/users';
import type { IconComponent } from '../../kit';
import { w } from '../../platform';
import type { Section } from './place.svelte';

const ICONS: Record<Section, IconComponent> = {
  overview: House,
  customers: Users,
  shipments: Package,
  costs: Calculator,
  cases: ClipboardList,
  surveys: ClipboardPen,
  service: ChartLine,
  tradeoff: Scale,
  exchange: RefreshCw,
  import: Upload,
};

export const sectionIcon = (section: Section): IconComponent => ICONS[section];

export function sectionTitle(section: Section): string {
  const titles: Record<Section, () => string> = {
    overview: () => w.sectionOverview(),
    customers: () => w.sectionCustomers(),
    shipments: () => w.sectionShipments(),
    costs: () => w.sectionCosts(),
    cases: () => w.sectionCases(),
    surveys: () => w.sectionSurveys(),
    service: () => w.sectionService(),
    tradeoff: () => w.sectionTradeoff(),
    exchange: () => w.sectionExchange(),
    import: () => w.sectionImport(),
  };
  return titles[section]();
}
