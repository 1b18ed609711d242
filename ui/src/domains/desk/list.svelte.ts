/** Lists of the core behind a grid: what is asked, and what is kept of it for the next start. */
import { resource, type GridLayout, type GridSort, type GridSource, type Resource } from '../../kit';
import { desk } from './desk.svelte';
import { recalled } from './kept';

/** The columns of a grid as the person left them: `bind:layout={columns.layout}`. */
export class KeptColumns {
  #layout = $state.raw<GridLayout>();

  constructor(private readonly key: string) {
    // Before anything was changed the grid has its own.
    if (desk.recall(key)) this.#layout = recalled<GridLayout>(key, { widths: {}, hidden: [] });
  }

  get layout(): GridLayout | undefined {
    return this.#layout;
  }

  set layout(layout: GridLayout | undefined) {
    if (!layout) return;
    this.#layout = layout;
    desk.remember(this.key, JSON.stringify(layout));
  }
}

/** A snapshot in the core, as the verbs that open one answer. */
interface View {
  /** Token for the slices. */
  view: string;
  total: number;
}

/** The verbs of one list. */
export interface ListVerbs<Question, Answer extends View, Row> {
  /** Begins the keys under which columns and filters are kept. */
  name: string;
  /** What the answer is made of. */
  reads: readonly string[];
  open: (question: Question) => Promise<Answer>;
  rows: (slice: { view: string; offset: number; limit: number }) => Promise<{ rows: Row[] }>;
}

interface KeptOrder {
  sort: GridSort | null;
}

/** Search and order of a list; what else narrows it is the business of those who extend this. */
export abstract class GridList<Kept extends KeptOrder, Question, Answer extends View, Row> {
  query = $state('');
  kept = $state.raw() as Kept;
  readonly columns: KeptColumns;
  readonly #answer: Resource<Answer>;

  /** Call it during component initialisation. */
  constructor(
    private readonly verbs: ListVerbs<Question, Answer, Row>,
    nothing: Kept,
  ) {
    this.kept = recalled(`${verbs.name}.filters`, nothing);
    this.columns = new KeptColumns(`${verbs.name}.columns`);
    this.#answer = resource(verbs.reads, () => verbs.open(this.question));
  }

  /** What the core is asked. */
  abstract get question(): Question;
  /** There may be more rows than are shown. */
  abstract get narrowed(): boolean;
  abstract clear(): void;

  get answer(): Answer | undefined {
    return this.#answer.value;
  }

  get fault(): unknown {
    return this.#answer.fault;
  }

  /** A new snapshot for each answer; the same question keeps the place in it. */
  readonly source = $derived.by((): GridSource<Row> => {
    const answer = this.#answer.value;
    if (!answer) return { total: 0, fetch: async () => [] };
    const { view, total } = answer;
    return {
      total,
      view: JSON.stringify(this.question),
      fetch: async (offset, limit) => (await this.verbs.rows({ view, offset, limit })).rows,
    };
  });

  change(patch: Partial<Kept>): void {
    this.kept = { ...this.kept, ...patch };
    desk.remember(`${this.verbs.name}.filters`, JSON.stringify(this.kept));
  }

  sort = (sort: GridSort): void => this.change({ sort } as Partial<Kept>);
}

/** What the contract's filters have in common. */
interface Narrowing {
  query?: string;
}

interface KeptFilter<Filter> extends KeptOrder {
  filter: Partial<Filter>;
  /** Name of `filter.customer`. */
  name: string;
}

/** The question of a list with one filter. */
interface FilterQuestion<Filter, Column> {
  filter?: Filter;
  sort?: Column;
  descending?: boolean;
}

/** A list that is narrowed by one filter, as the contract has it. */
export class FilteredList<Filter extends Narrowing, Column extends string, Answer extends View, Row> extends GridList<
  KeptFilter<Filter>,
  FilterQuestion<Filter, Column>,
  Answer,
  Row
> {
  constructor(verbs: ListVerbs<FilterQuestion<Filter, Column>, Answer, Row>) {
    super(verbs, { filter: {}, name: '', sort: null });
  }

  get question(): FilterQuestion<Filter, Column> {
    const { sort } = this.kept;
    const filter = told({ ...this.kept.filter, query: this.query.trim() });
    return {
      ...(Object.keys(filter).length > 0 ? { filter: filter as Filter } : {}),
      ...(sort ? { sort: sort.column as Column, descending: sort.descending } : {}),
    };
  }

  get narrowed(): boolean {
    return this.question.filter !== undefined;
  }

  filter(patch: Partial<Filter>): void {
    this.change({ filter: told({ ...this.kept.filter, ...patch }) });
  }

  /** Another view asks for certain rows: nothing else narrows them. */
  show(filter: Partial<Filter>, name: string): void {
    this.query = filter.query ?? '';
    this.change({ filter: told({ ...filter, query: undefined }), name });
  }

  clear(): void {
    this.show({}, '');
  }
}

/** Leaves out what narrows nothing. */
function told<Filter extends object>(filter: Filter): Filter {
  const narrows = (value: unknown) =>
    value !== undefined && value !== '' && value !== false && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => narrows(value))) as Filter;
}

/** A choice pressed: one more of a list, or one less. */
export function toggled<Choice>(chosen: readonly Choice[], choice: Choice): Choice[] {
  return chosen.includes(choice) ? chosen.filter((other) => other !== choice) : [...chosen, choice];
}
