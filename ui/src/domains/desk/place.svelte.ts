/** Where the person is: the section and what is chosen in it. Plain data, so that views can be opened from anywhere. */
import { untrack } from 'svelte';
import type { CaseFilter, ImportFile, ShipmentFilter } from '../../gen/api';

/** Sections of the sidebar, and the import, which is reached from several of them. */
export const SECTIONS = [
  'overview',
  'customers',
  'shipments',
  'cases',
  'surveys',
  'methods',
  'service',
  'costs',
  'tradeoff',
  'exchange',
] as const;
export type Section = (typeof SECTIONS)[number] | 'import';

/** The faces of the customers' page. */
export type CustomersFace = 'list' | 'classes' | 'alerts' | 'value';
/** The two faces of the shipments' page. */
export type ShipmentsFace = 'list' | 'imports';

/** The faces of the costs' page; the cards are for paper. */
export type CostsFace =
  'customers' | 'books' | 'lying' | 'methods' | 'flow' | 'matrix' | 'pools' | 'variances' | 'whatIf' | 'cards';

export interface Target {
  section: Section;
  customers?: CustomersFace;
  shipments?: ShipmentsFace;
  costs?: CostsFace;
  /** A customer to show. */
  customer?: string;
  /** Classes the list of customers is narrowed to. */
  classes?: string[];
  /** A shipment to show. */
  shipment?: string;
  /** What the list of shipments is narrowed to. */
  filter?: Partial<ShipmentFilter>;
  /** A case to show. */
  case?: string;
  /** What the list of cases is narrowed to. */
  cases?: Partial<CaseFilter>;
  /** Name to show for the customer of `filter` or `cases`. */
  name?: string;
  /** A survey to show. */
  survey?: string;
  /** A study to show. */
  study?: string;
  /** A KPI to show on the service page. */
  kpi?: string;
  /** Files to import. */
  files?: ImportFile[];
}

class Place {
  /** The last jump; views read what concerns them and keep their own state afterwards. */
  target = $state.raw<Target>({ section: 'overview' });

  get section(): Section {
    return this.target.section;
  }

  go(target: Target): void {
    this.target = target;
  }
}

export const place = new Place();

/** Hears jumps from elsewhere, the one that led here first. Call it during component initialisation. */
export function follow(take: (target: Target) => void): void {
  $effect(() => {
    const { target } = place;
    untrack(() => take(target));
  });
}
