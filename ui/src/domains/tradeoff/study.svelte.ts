/** A look at the trade-off: which months or text-book curves, what is tried, and what the core found. */
import { reads, type ResponseShape, type Scenario, type SetMonthReq, type SolveReq } from '../../gen/api';
import { resource } from '../../kit';
import { call } from '../../platform';

/** The classroom's firm stands here before anything is moved. */
const CLASSROOM_NOW = 0.968;

export class Study {
  source = $state<'own' | 'classroom'>('own');
  /** '' is all customers. */
  group = $state('');
  logistics = $state(1);
  failures = $state(1);
  /** A floor that is tried; the firm's own while null. */
  floor = $state<number | null>(null);
  level = $state(0.95);
  face = $state<'cost' | 'profit'>('cost');
  shape = $state<ResponseShape>('root');
  /** Share of sales per point of service. */
  perPoint = $state(0.005);
  /** Fen a shipment, less costs that the curve does not hold. */
  price = $state(800);

  readonly #months = resource(reads['tradeoff.months'], () => call('tradeoff.months', this.#who));
  readonly #fit = resource(reads['tradeoff.fit'], () => call('tradeoff.fit', { ...this.#who, more_data: true }));
  readonly #solved = resource(reads['tradeoff.solve'], async () => {
    const request = this.question;
    return request ? await call('tradeoff.solve', request) : null;
  });

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

  get solved() {
    return this.#solved.value;
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
    const now = this.now ?? own?.optimum ?? CLASSROOM_NOW;
    return {
      ...(own?.curve && own.domain ? { curve: own.curve, domain: own.domain } : {}),
      now,
      ...(this.bound === null ? {} : { floor: this.bound }),
      logistics_factor: this.logistics,
      service_factor: this.failures,
      response: { shape: this.shape, now, per_point: this.perPoint, price: this.price },
    };
  }

  reset(): void {
    this.logistics = 1;
    this.failures = 1;
    this.floor = null;
  }

  setMonth(row: SetMonthReq): Promise<unknown> {
    return call('tradeoff.set_month', row);
  }
}
