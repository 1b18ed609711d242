/** Traffic lights: a sign and a word first, the colour only repeats them. */
import CircleAlert from '@lucide/svelte/icons/circle-alert';
import CircleCheck from '@lucide/svelte/icons/circle-check';
import CircleHelp from '@lucide/svelte/icons/circle-question-mark';
import CircleX from '@lucide/svelte/icons/circle-x';
import type { KpiRes, Light, ShipmentFilter } from '../../gen/api';
import type { IconComponent, Tone } from '../../kit';
import { count, percent, say, w } from '../../platform';

const LOOKS: Record<Light, { tone: Tone; icon: IconComponent }> = {
  good: { tone: 'good', icon: CircleCheck },
  watch: { tone: 'warn', icon: CircleAlert },
  bad: { tone: 'bad', icon: CircleX },
  unknown: { tone: 'plain', icon: CircleHelp },
};

export const lightTone = (light: Light): Tone => LOOKS[light].tone;
export const lightIcon = (light: Light): IconComponent => LOOKS[light].icon;
export const lightName = (light: Light): string => say('light', light);

/** A difference of rates in percentage points, with its sign. */
export function pointsText(difference: number): string {
  const points = count(Math.abs(difference) * 100, Math.abs(difference) < 0.001 ? 2 : 1, 1);
  return `${difference > 0 ? '+' : difference < 0 ? '\u2212' : ''}${points}`;
}

/** Rates near nothing or near everything need more than one decimal to be told apart. */
export function rateText(rate: number | null): string {
  if (rate === null) return percent(null);
  return percent(rate, rate > 0 && rate < 0.01 ? 2 : 1);
}

export function targetText(kpi: KpiRes): string {
  const target = rateText(kpi.target);
  return kpi.higher_is_better ? w.kpiTargetLeast({ target }) : w.kpiTargetMost({ target });
}

/** The waybills that spoil the figure. */
export function rowsBehind(kpi: string): Partial<ShipmentFilter> {
  if (kpi.startsWith('damage')) return { troubles: ['damaged'] };
  if (kpi.startsWith('loss')) return { statuses: ['lost'] };
  if (kpi === 'delivery_accuracy') return { statuses: ['delivered'], troubles: ['missorted'] };
  return { late: true };
}

/** Who counted; a dash is stored where nobody said. */
export const sourceText = (source: string): string => (source === '-' ? w.measuresNoSource() : source);
