/** A look at the trade-off: which months or text-book curves, what is tried, and what the core found. */
import {
  reads,
  type Assumptions,
  type ChartKind,
  type Response,
  type ResponseShape,
  type Scenario,
  type SetMonthReq,
  type SolveReq,
} from '../../gen/api';
import { resource, steady } from '../../kit';
import { call } from '../../platform';

/** The classroom's firm stands here before anything is moved. */
const CLASSROOM_NOW = 0.968;
/** What its shipments bring, fen. */
const CLASSROOM_PRICE = 800;

/** The pictures of the same curves. */
export const PICTURES = ['cost', 'tangents', 'marginal', 'profit'] as const;
export type Picture = (typeof PICTURES)[number];

export class Study {
  source = $state<'own' | 'classroom'>('own');
  /** '' is all customers. */
  group = $state('');
  logistics = $state(1);
  failures = $state(1);
  /** A floor that is tried; the firm's own while null. */
  floor = $state<number | null>(null);
  #level = $state(0.95);
  picture = $state<Picture>('cost');
  shape = $state<ResponseShape>('root');
  /** Share of sales per point of service. */
  perPoint = $state(0.005);
  /** A price that is tried, fen a shipment less costs that the curve does not hold; today's freight while null. */
  triedPrice = $state<number | null>(null);

  readonly #months = resource(reads['tradeoff.months'], () => call('tradeoff.months', this.#who));
  readonly #fit = resource(reads['tradeoff.fit'], () => call('tradeoff.fit', { ...this.#who, more_data: true }));
  readonly #solved = steady(
    reads['tradeoff.solve'],
    () => this.question,
    (question) => call('tradeoff.solve', question),
  );

  get #who() {
    return this.group ? { class: this.group } : {};
  }

  get months() {
    return this.#months.value;
  }

  get found() {
    return this.#fit.value;
  }

  get fault() {
    return this.#fit.fault ?? this.#solved.fault;
  }

  /** None while there is no curve. */
  get solved() {
    return this.question ? (this.#solved.value ?? null) : null;
  }

  /** The level tried. Outside the data nothing is drawn, so there it stands in their middle. */
  get level(): number {
    const [from, to] = (this.classroom ? null : this.found?.fit.domain) ?? [0, 1];
    return this.#level < from || this.#level > to ? (from + to) / 2 : this.#level;
  }

  set level(value: number) {
    this.#level = value;
  }

  get classroom(): boolean {
    return this.source === 'classroom';
  }

  /** The level kept today. */
  get now(): number | null {
    return this.classroom ? CLASSROOM_NOW : (this.found?.now ?? null);
  }

  get bound(): number | null {
    return this.floor ?? (this.classroom ? null : (this.found?.floor ?? null));
  }

  get price(): number {
    return this.triedPrice ?? (this.classroom ? null : this.found?.freight) ?? CLASSROOM_PRICE;
  }

  get response(): Response {
    const now = this.now ?? this.found?.fit.optimum ?? CLASSROOM_NOW;
    return { shape: this.shape, now, per_point: this.perPoint, price: this.price };
  }

  /** What the core draws. */
  get chart(): ChartKind {
    const scenario = this.scenario;
    switch (this.picture) {
      case 'tangents':
        return { kind: 'tangents', scenario };
      case 'marginal':
        return { kind: 'marginal', scenario };
      case 'profit':
        return { kind: 'profit', scenario, response: this.response };
      default:
        return { kind: 'u_curve', scenario };
    }
  }

  /** Nothing has been moved: intervals of the fit hold. */
  get plain(): boolean {
    return this.logistics === 1 && this.failures === 1;
  }

  get scenario(): Scenario {
    return {
      classroom: this.classroom,
      ...this.#who,
      logistics_factor: this.logistics,
      service_factor: this.failures,
      ...(this.bound === null ? {} : { floor: this.bound }),
      level: this.level,
    };
  }

  /** What the core is asked for each step of a slider; none while there is no curve. */
  get question(): SolveReq | null {
    const fit = this.found?.fit;
    const own = !this.classroom && fit?.curve && fit.domain && !fit.refused ? fit : null;
    if (!this.classroom && !own) return null;
    return {
      ...(own?.curve && own.domain ? { curve: own.curve, domain: own.domain } : {}),
      now: this.response.now,
      ...(this.bound === null ? {} : { floor: this.bound }),
      logistics_factor: this.logistics,
      service_factor: this.failures,
      response: this.response,
    };
  }

  reset(): void {
    this.logistics = 1;
    this.failures = 1;
    this.floor = null;
    this.triedPrice = null;
  }

  assume(rates: Assumptions): Promise<unknown> {
    return call('tradeoff.assume', rates);
  }

  setMonth(row: SetMonthReq): Promise<unknown> {
    return call('tradeoff.set_month', row);
  }
}
