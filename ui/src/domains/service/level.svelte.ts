/** What the service page looks at: the KPI, what a point stands for, the point chosen. */
import { reads, type By, type ControlPoint, type Month } from '../../gen/api';
import { resource } from '../../kit';
import { call } from '../../platform';
import { place } from '../desk';
import { behind, hasRows } from './behind';

export class ServiceLevel {
  month = $state<Month | null>(null);
  kpi = $state('on_time');
  by = $state<By>('month');
  /** Position of the point chosen; the last one until another is. */
  chosen = $state<number | null>(null);

  readonly #figures = resource(reads['service.kpis'], () =>
    call('service.kpis', this.month ? { month: this.month } : {}),
  );
  readonly #months = resource(reads['service.trend'], () => call('service.trend', { kpi: 'on_time' }));
  readonly #chart = resource(reads['service.chart'], () => call('service.chart', { kpi: this.kpi, by: this.by }));

  /** Figures of the month, or of all the data. */
  readonly figures = $derived(this.#figures.value);
  readonly fault = $derived(this.#figures.fault);
  readonly months = $derived((this.#months.value?.points ?? []).map(({ month }) => month).reverse());
  readonly chart = $derived(this.#chart.value);
  readonly counted = $derived((this.figures?.kpis ?? []).filter(({ denominator }) => denominator > 0));
  readonly shown = $derived(this.figures?.kpis.find(({ kpi }) => kpi === this.kpi) ?? null);

  readonly point = $derived.by((): ControlPoint | null => {
    const points = this.chart?.points ?? [];
    return points[this.chosen ?? points.length - 1] ?? null;
  });

  look(kpi: string): void {
    this.kpi = kpi;
    this.chosen = null;
    if (this.by === 'event' && kpi !== 'damage' && kpi !== 'loss') this.by = 'month';
  }

  grain(by: By): void {
    this.by = by;
    this.chosen = null;
  }

  /** Chooses a point beside the chosen one. */
  step(by: number): void {
    const most = (this.chart?.points.length ?? 0) - 1;
    if (most >= 0) this.chosen = Math.min(most, Math.max(0, (this.chosen ?? most) + by));
  }

  /** Shows the waybills or cases behind a point. */
  rows(point: ControlPoint): void {
    if (this.shown && hasRows(this.shown)) place.go(behind(this.shown, point.from, point.to));
  }
}
