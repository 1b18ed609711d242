/** What the service page looks at: the KPI, what a point stands for, the point chosen. */
import { reads, type By, type ControlPoint, type Month } from '../../gen/api';
import { resource } from '../../kit';
import { call, say } from '../../platform';
import { place } from '../desk';
import { behind, hasRows } from './behind';

/** What is watched though it is no share of waybills. */
export const SERIES = ['transit_hours', 'case_days', 'cases'] as const;
/** The KPI that an action against a series speaks of. */
const ANSWERED_BY: Record<string, string> = {
  transit_hours: 'on_time',
  case_days: 'cases_in_time',
  cases: 'complaint_free',
};

const isSeries = (id: string) => SERIES.some((series) => series === id);

export class ServiceLevel {
  month = $state<Month | null>(null);
  kpi = $state('on_time');
  by = $state<By>('month');
  /** A slow drift is looked for, in place of the usual rules. */
  drift = $state(false);
  /** Position of the point chosen; the last one until another is. */
  chosen = $state<number | null>(null);

  readonly #figures = resource(reads['service.kpis'], () =>
    call('service.kpis', this.month ? { month: this.month } : {}),
  );
  readonly #months = resource(reads['service.trend'], () => call('service.trend', { kpi: 'on_time' }));
  readonly #chart = resource(reads['service.chart'], () =>
    call('service.chart', { kpi: this.kpi, by: this.by, drift: this.drift && this.by !== 'event' }),
  );

  /** Figures of the month, or of all the data. */
  readonly figures = $derived(this.#figures.value);
  readonly fault = $derived(this.#figures.fault);
  readonly months = $derived((this.#months.value?.points ?? []).map(({ month }) => month).reverse());
  readonly chart = $derived(this.#chart.value);
  readonly counted = $derived((this.figures?.kpis ?? []).filter(({ denominator }) => denominator > 0));
  readonly shown = $derived(this.figures?.kpis.find(({ kpi }) => kpi === this.kpi) ?? null);

  /** A series of its own, no KPI. */
  readonly series = $derived(isSeries(this.kpi));
  /** What is looked at, in words. */
  readonly name = $derived(say(this.series ? 'series' : 'kpi', this.kpi));

  /** The KPI that an action speaks of. */
  readonly answers = $derived(ANSWERED_BY[this.kpi] ?? this.kpi);

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
