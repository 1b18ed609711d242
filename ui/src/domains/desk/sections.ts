/** Names and icons of the sections. */
import Binoculars from '@lucide/svelte/icons/binoculars';
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
import { SECTIONS, type Section } from './place.svelte';

const ICONS: Record<Section, IconComponent> = {
  overview: House,
  customers: Users,
  shipments: Package,
  costs: Calculator,
  cases: ClipboardList,
  surveys: ClipboardPen,
  methods: Binoculars,
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
    methods: () => w.sectionMethods(),
    service: () => w.sectionService(),
    tradeoff: () => w.sectionTradeoff(),
    exchange: () => w.sectionExchange(),
    import: () => w.sectionImport(),
  };
  return titles[section]();
}

/** There are nine digits (0 is the zoom) and one section more, which came later: it has a letter, so that the others keep theirs. */
const LETTERS: Partial<Record<Section, string>> = { methods: 'Mod+Shift+M' };

export function sectionShortcut(section: Section): string {
  const digits = SECTIONS.filter((other) => !LETTERS[other]);
  return LETTERS[section] ?? `Mod+${digits.findIndex((other) => other === section) + 1}`;
}
