/** What the wizard asks: twelve totals, heads and hours, unit times. Texts until they are sent. */
import type { CostSetupReq, CostSetupRes } from '../../gen/api';
import { off, shown, typed } from './numbers';
import { capacityText, minutesText, minutesWrong, MOST } from './setup.svelte';
import { TotalsDraft } from './totals.svelte';

export const STEPS = ['totals', 'people', 'times'] as const;
export type DraftStep = (typeof STEPS)[number];

export class Draft {
  readonly book: TotalsDraft;
  people: { name: string; support: boolean; heads: string; hours: string; shifts: string; percent: string }[];
  times: { name: string; low: string; likely: string; high: string }[];
  /** Departments neither come nor go here: their places name them. */
  readonly #keys: string[];

  constructor(private readonly setup: CostSetupRes) {
    this.#keys = setup.departments.map((_, at) => String(at));
    this.book = new TotalsDraft(setup, this.#keys);
    this.people = $state(
      setup.departments.map((d) => ({
        name: d.name,
        support: d.support,
        ...capacityText(d),
      })),
    );
    this.times = $state(setup.activities.map((a) => ({ name: a.name, ...minutesText(a) })));
  }

  get totals() {
    return this.book.lines;
  }

  /** Departments that a cost can belong to, as they are called now. */
  get places(): { value: string; label: string }[] {
    return this.people.map(({ name }, at) => ({ value: String(at), label: name }));
  }

  /** Fields of a step that hold no number, or none that can be, by their place: `heads-0`. */
  wrong(step: DraftStep): string[] {
    if (step === 'totals') {
      const wrong = this.book.wrong;
      // Without books and without a single amount there is nothing to cost.
      return wrong.length === 0 && this.setup.entries === 0 && this.sum === 0 ? ['yuan-0'] : wrong;
    }
    if (step === 'people') {
      return this.people.flatMap((p, i) => [
        ...(off(p.heads, MOST.heads) ? [`heads-${i}`] : []),
        ...(off(p.hours, MOST.hours) ? [`hours-${i}`] : []),
        ...(off(p.shifts, MOST.shifts) ? [`shifts-${i}`] : []),
        ...(off(p.percent, MOST.percent, null, 1) ? [`percent-${i}`] : []),
      ]);
    }
    return this.times.flatMap((t, i) => minutesWrong(t, String(i)).map((at) => at.replace(/^(\d+)-(\w+)$/, '$2-$1')));
  }

  /** The amounts of a month, in yuan. */
  get sum(): number {
    return this.book.sum;
  }

  /** What is sent to the core. Times that were changed count as measured. */
  request(): CostSetupReq {
    const { setup } = this;
    const totals = this.book.request(this.#keys);
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
      ...(totals ? { totals } : {}),
    };
  }
}
