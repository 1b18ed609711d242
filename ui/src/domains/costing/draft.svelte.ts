/** What the wizard asks: twelve totals, heads and hours, unit times. Texts until they are sent. */
import type { CostSetupReq, CostSetupRes } from '../../gen/api';
import { fenOf, shown, typed } from './numbers';

export const STEPS = ['totals', 'people', 'times'] as const;
export type DraftStep = (typeof STEPS)[number];

/** Beyond these the core refuses; here they only tell the field. */
const MOST = { yuan: 1e9, heads: 10_000, hours: 24, shifts: 62, percent: 100, minutes: 10_000 };

export class Draft {
  totals: { item: string; yuan: string }[];
  people: { name: string; support: boolean; heads: string; hours: string; shifts: string; percent: string }[];
  times: { name: string; low: string; likely: string; high: string }[];

  constructor(private readonly setup: CostSetupRes) {
    this.totals = $state(setup.items.map(({ id }) => ({ item: id, yuan: '' })));
    this.people = $state(
      setup.departments.map((d) => ({
        name: d.name,
        support: d.support,
        heads: shown(d.heads),
        hours: shown(d.shift_hours),
        shifts: shown(d.shifts),
        percent: shown(d.practical * 100),
      })),
    );
    this.times = $state(
      setup.activities.map((a) => ({
        name: a.name,
        low: shown(a.minutes_low),
        likely: shown(a.minutes_likely),
        high: shown(a.minutes_high),
      })),
    );
  }

  /** Fields of a step that hold no number, or none that can be, by their place: `heads-0`. */
  wrong(step: DraftStep): string[] {
    const off = (text: string, most: number, least = 0, empty: number | null = null) => {
      const value = typed(text, empty);
      return value === null || value > most || value < least;
    };
    if (step === 'totals') {
      const wrong = this.totals.flatMap((t, i) => (off(t.yuan, MOST.yuan, 0, 0) ? [`yuan-${i}`] : []));
      // Without books and without a single amount there is nothing to cost.
      return wrong.length === 0 && this.setup.entries === 0 && this.sum === 0 ? ['yuan-0'] : wrong;
    }
    if (step === 'people') {
      return this.people.flatMap((p, i) => [
        ...(off(p.heads, MOST.heads) ? [`heads-${i}`] : []),
        ...(off(p.hours, MOST.hours) ? [`hours-${i}`] : []),
        ...(off(p.shifts, MOST.shifts) ? [`shifts-${i}`] : []),
        ...(off(p.percent, MOST.percent, 1) ? [`percent-${i}`] : []),
      ]);
    }
    return this.times.flatMap((t, i) => {
      const likely = typed(t.likely) ?? 0;
      return [
        ...(off(t.low, likely) ? [`low-${i}`] : []),
        ...(off(t.likely, MOST.minutes) ? [`likely-${i}`] : []),
        ...(off(t.high, MOST.minutes, likely) ? [`high-${i}`] : []),
      ];
    });
  }

  /** The amounts of a month, in yuan. */
  get sum(): number {
    return this.totals.reduce((sum, { yuan }) => sum + (typed(yuan, 0) ?? 0), 0);
  }

  /** What is sent to the core. Times that were changed count as measured. */
  request(): CostSetupReq {
    const { setup } = this;
    const months = setup.shipments ?? setup.books;
    const lines = this.totals
      .map(({ item, yuan }) => ({ item, amount_fen: fenOf(typed(yuan, 0) ?? 0) }))
      .filter(({ amount_fen }) => amount_fen > 0);
    return {
      rules: setup.rules,
      departments: setup.departments.map((d, i) => {
        const p = this.people[i]!;
        return {
          ...d,
          name: p.name.trim() || d.name,
          heads: typed(p.heads) ?? d.heads,
          shift_hours: typed(p.hours) ?? d.shift_hours,
          shifts: typed(p.shifts) ?? d.shifts,
          practical: (typed(p.percent) ?? d.practical * 100) / 100,
        };
      }),
      activities: setup.activities.map((a, i) => {
        const t = this.times[i]!;
        const [low, likely, high] = [typed(t.low), typed(t.likely), typed(t.high)];
        const same = t.low === shown(a.minutes_low) && t.likely === shown(a.minutes_likely);
        return {
          ...a,
          minutes_low: low ?? a.minutes_low,
          minutes_likely: likely ?? a.minutes_likely,
          minutes_high: high ?? a.minutes_high,
          proposed: a.proposed && same && t.high === shown(a.minutes_high),
        };
      }),
      ...(months && lines.length > 0 ? { totals: { from: months[0], to: months[1], lines } } : {}),
    };
  }
}
