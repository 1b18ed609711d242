/** What is dragged on the charts of costs: a unit time along its bar, and what one customer brings on the whale curve. */
import type { CostBar, CostTornadoRes } from '../../gen/api';
import type { ChartDrag, Scene } from '../../kit';
import { count, money, w } from '../../platform';

/** Minutes tried, by the name of the bar. */
export type Tried = Readonly<Record<string, number>>;

/** Profit with one time at some minutes, in yuan: a straight line from its low to its high time. */
function profitAt(bar: CostBar, minutes: number): number {
  const part = (minutes - bar.minutes_low) / (bar.minutes_high - bar.minutes_low);
  return (bar.profit_low_time_fen + part * (bar.profit_high_time_fen - bar.profit_low_time_fen)) / 100;
}

/** The minutes at which a profit in yuan is made, to the hundredth. */
export function minutesAt(bar: CostBar, yuan: number): number {
  const part = (yuan * 100 - bar.profit_low_time_fen) / (bar.profit_high_time_fen - bar.profit_low_time_fen);
  return Math.round((bar.minutes_low + part * (bar.minutes_high - bar.minutes_low)) * 100) / 100;
}

/** A handle on each bar that has two ends. Longer times lie where profit is lower: keys step by a twentieth of the bar. */
export function timeDrags(found: CostTornadoRes, tried: Tried, scene: Scene): ChartDrag[] {
  return found.bars.flatMap((bar) => {
    const mark = scene.marks.find(({ kind, key }) => kind === 'bar' && key === bar.name);
    const [one, other] = mark?.points ?? [];
    if (!one || !other || bar.swing_fen <= 0 || bar.minutes_high <= bar.minutes_low) return [];
    const [min, max] = [bar.profit_high_time_fen / 100, bar.profit_low_time_fen / 100];
    const text = (yuan: number) => w.costingTriedTime({ name: bar.name, minutes: minutesAt(bar, yuan) });
    return [
      {
        id: bar.name,
        axis: 'x' as const,
        label: w.costingTryTime({ name: bar.name }),
        value: profitAt(bar, tried[bar.name] ?? bar.minutes_likely),
        min,
        max,
        step: (max - min) / 20,
        span: [one[1] ?? 0, other[1] ?? 0] as const,
        text,
      },
    ];
  });
}

/** The end of the whale curve: what all earn, if one customer brought up to half as much again, or half less. */
export function priceDrag(
  customer: { label: string; revenueFen: number },
  totalFen: number,
  changeFen: number,
  scene: Scene,
) {
  if (customer.revenueFen <= 0 || !scene.marks.some(({ id }) => id === 'curve')) return [];
  // Heights are shares of today's profit, where there is one.
  const unit = totalFen > 0 ? totalFen : 100;
  const reach = customer.revenueFen / 2;
  const height = (change: number) => (totalFen + change) / unit;
  const text = (value: number) => {
    const change = Math.round(value * unit) - totalFen;
    const share = count((100 * change) / customer.revenueFen, 1);
    return w.costingTriedPrice({ name: customer.label, amount: money(change), percent: share });
  };
  const drag: ChartDrag = {
    id: 'end',
    axis: 'y',
    label: w.costingTryPrice({ name: customer.label }),
    value: height(changeFen),
    min: height(-reach),
    max: height(reach),
    step: (2 * reach) / unit / 100,
    text,
  };
  return [drag];
}

/** The change of freight behind a height of the curve's end. */
export function changeAt(height: number, totalFen: number): number {
  return Math.round(height * (totalFen > 0 ? totalFen : 100)) - totalFen;
}
