/** What the list of shipments shows: search, filters, order. Kept for the next start. */
import { reads, type ShipmentFilter, type ShipmentRow, type ShipmentSort, type ShipmentViewReq } from '../../gen/api';
import { resource, type GridLayout, type GridSort, type GridSource } from '../../kit';
import { call } from '../../platform';
import { desk, recalled } from '../desk';

const COLUMNS = 'shipments.columns';
const FILTERS = 'shipments.filters';

interface Kept {
  filter: Partial<ShipmentFilter>;
  /** Name of `filter.customer`. */
  name: string;
  sort: GridSort | null;
}

/** Leaves out what narrows nothing. */
function told(filter: Partial<ShipmentFilter>): Partial<ShipmentFilter> {
  const entries = Object.entries(filter).filter(
    ([, value]) =>
      value !== undefined && value !== '' && value !== false && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(entries);
}

export class ShipmentList {
  query = $state('');
  kept = $state.raw<Kept>(recalled<Kept>(FILTERS, { filter: {}, name: '', sort: null }));
  layout = $state.raw<GridLayout | undefined>(
    desk.recall(COLUMNS) ? recalled<GridLayout>(COLUMNS, { widths: {}, hidden: [] }) : undefined,
  );

  readonly #view = resource(reads['shipments.view'], () => call('shipments.view', this.question));

  get question(): ShipmentViewReq {
    const query = this.query.trim();
    const { sort } = this.kept;
    const filter = told({ ...this.kept.filter, query });
    return {
      ...(Object.keys(filter).length > 0 ? { filter: filter as ShipmentFilter } : {}),
      ...(sort ? { sort: sort.column as ShipmentSort, descending: sort.descending } : {}),
    };
  }

  get narrowed(): boolean {
    return this.question.filter !== undefined;
  }

  get answer() {
    return this.#view.value;
  }

  readonly source = $derived.by((): GridSource<ShipmentRow> => {
    const answer = this.#view.value;
    if (!answer) return { total: 0, fetch: async () => [] };
    return {
      total: answer.total,
      view: JSON.stringify(this.question),
      fetch: async (offset, limit) => (await call('shipments.rows', { view: answer.view, offset, limit })).rows,
    };
  });

  #change(kept: Kept): void {
    this.kept = kept;
    desk.remember(FILTERS, JSON.stringify(kept));
  }

  filter(patch: Partial<ShipmentFilter>): void {
    this.#change({ ...this.kept, filter: told({ ...this.kept.filter, ...patch }) });
  }

  sort(sort: GridSort): void {
    this.#change({ ...this.kept, sort });
  }

  /** Another view asks for certain rows: nothing else narrows them. */
  show(filter: Partial<ShipmentFilter>, name: string): void {
    this.query = filter.query ?? '';
    this.#change({ ...this.kept, filter: told({ ...filter, query: undefined }), name });
  }

  clear(): void {
    this.show({}, '');
  }

  keepLayout(layout: GridLayout): void {
    this.layout = layout;
    desk.remember(COLUMNS, JSON.stringify(layout));
  }
}
