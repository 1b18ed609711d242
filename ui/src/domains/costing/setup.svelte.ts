/**
 * Every setting of the costing while it is edited: texts until it is sent. Departments are pointed to by a key of their
 * own, because their places move while the dialog is open; the core is told places.
 */
import type {
  CostActivity,
  CostDepartment,
  CostSetupReq,
  CostSetupRes,
  CostTerm,
  CostTotals,
  Driver,
  Stage,
  SupportRule,
} from '../../gen/api';
import { off, shown, typed } from './numbers';
import { TotalsDraft } from './totals.svelte';

export const PARTS = ['departments', 'activities', 'totals', 'rules'] as const;
export type SetupPart = (typeof PARTS)[number];

export const STAGES: readonly Stage[] = ['collect', 'sort', 'line_haul', 'deliver', 'service'];
export const DRIVERS: readonly Driver[] = [
  'shipments', 'pieces', 'kilograms', 'stops', 'cod', 'insured', 'cases', 'redeliveries', 'kilogram_days',
]; // prettier-ignore
export const SUPPORT_RULES: readonly SupportRule[] = ['direct', 'step', 'reciprocal'];

/** Beyond these the core refuses; here they only tell the field. */
export const MOST = { heads: 10_000, hours: 24, shifts: 31, percent: 100, minutes: 10_000, weight: 1e6 };

export interface Minutes {
  low: string;
  likely: string;
  high: string;
}

export interface DepartmentText {
  key: string;
  id?: string;
  name: string;
  support: boolean;
  heads: string;
  hours: string;
  shifts: string;
  percent: string;
  /** Of a support department: others take of it by their heads, not by weights. */
  byHeads: boolean;
  /** Weight of a department, by its key. */
  serves: Record<string, string>;
}

export interface TermText extends Minutes {
  driver: Driver;
}

export interface ActivityText extends Minutes {
  key: string;
  id?: string;
  name: string;
  /** Key of the department; empty while none is chosen. */
  department: string;
  stage: Stage;
  driver: Driver;
  /** Somebody measured it. */
  measured: boolean;
  /** Per cent of the department's time; empty is by the minutes. */
  share: string;
  terms: TermText[];
}

/** Fields of three minutes that cannot be: they do not rise, or are no numbers. */
export function minutesWrong({ low, likely, high }: Minutes, at: string): string[] {
  const usual = typed(likely) ?? 0;
  return [
    ...(off(low, usual) ? [`${at}-low`] : []),
    ...(off(likely, MOST.minutes) ? [`${at}-likely`] : []),
    ...(off(high, MOST.minutes, null, usual) ? [`${at}-high`] : []),
  ];
}

export const minutesText = (of: Pick<CostTerm, 'minutes_low' | 'minutes_likely' | 'minutes_high'>): Minutes => ({
  low: shown(of.minutes_low),
  likely: shown(of.minutes_likely),
  high: shown(of.minutes_high),
});
/** Heads and hours of a department as texts. */
export const capacityText = (d: CostDepartment) => ({
  heads: shown(d.heads),
  hours: shown(d.shift_hours),
  shifts: shown(d.shifts),
  percent: shown(d.practical * 100),
});
const minutesOf = ({ low, likely, high }: Minutes) => ({
  minutes_low: typed(low) ?? 0,
  minutes_likely: typed(likely) ?? 0,
  minutes_high: typed(high) ?? 0,
});

/** Moves one of a list up (-1) or down (1); at the ends it stays. */
export function move<Thing>(list: Thing[], at: number, by: -1 | 1): void {
  const to = at + by;
  if (to < 0 || to >= list.length) return;
  const [thing] = list.splice(at, 1);
  if (thing !== undefined) list.splice(to, 0, thing);
}

export class SetupDraft {
  departments = $state<DepartmentText[]>([]);
  activities = $state<ActivityText[]>([]);
  rules = $state<CostSetupReq['rules']>({ rounding: 'exact', support: 'reciprocal', shipment_cost: true });
  readonly totals: TotalsDraft;
  #next = 0;

  constructor(setup: CostSetupRes) {
    const keys = setup.departments.map(() => this.#key());
    this.departments = setup.departments.map((d, at) => ({
      key: keys[at]!,
      ...(d.id ? { id: d.id } : {}),
      name: d.name,
      support: d.support,
      ...capacityText(d),
      byHeads: d.serves == null,
      serves: Object.fromEntries(keys.map((key, of) => [key, shown(d.serves?.[of] ?? 0)])),
    }));
    this.activities = setup.activities.map((a) => ({
      key: this.#key(),
      ...(a.id ? { id: a.id } : {}),
      name: a.name,
      department: keys[a.department] ?? '',
      stage: a.stage,
      driver: a.driver,
      ...minutesText(a),
      measured: !a.proposed,
      share: a.time_share === undefined ? '' : shown(a.time_share * 100, 1),
      terms: (a.terms ?? []).map((t) => ({ driver: t.driver, ...minutesText(t) })),
    }));
    this.rules = { ...setup.rules };
    this.totals = new TotalsDraft(setup, keys);
  }

  #key(): string {
    return `k${this.#next++}`;
  }

  addDepartment(): void {
    const key = this.#key();
    this.departments.push({
      key,
      name: '',
      support: false,
      heads: '1',
      hours: '8',
      shifts: '26',
      percent: '85',
      byHeads: true,
      serves: {},
    });
  }

  /** What pointed to it points to nothing, and has to be said anew. */
  removeDepartment(at: number): void {
    const [gone] = this.departments.splice(at, 1);
    if (!gone) return;
    for (const activity of this.activities) if (activity.department === gone.key) activity.department = '';
    this.totals.forget(gone.key);
  }

  addActivity(): void {
    this.activities.push({
      key: this.#key(),
      name: '',
      department: this.departments.find(({ support }) => !support)?.key ?? '',
      stage: 'deliver',
      driver: 'shipments',
      low: '1',
      likely: '2',
      high: '4',
      measured: false,
      share: '',
      terms: [],
    });
  }

  addTerm(activity: ActivityText): void {
    activity.terms.push({ driver: 'pieces', low: '0', likely: '0.5', high: '1' });
  }

  /** A unit time was changed: whoever changes it has looked. */
  looked(activity: ActivityText): void {
    activity.measured = true;
  }

  /** Fields of a part that cannot be sent, by place: `d0-heads`. */
  wrong(part: SetupPart): string[] {
    if (part === 'rules') return [];
    if (part === 'totals') return this.totals.wrong;
    if (part === 'departments') {
      const twice = (name: string, at: number) =>
        this.departments.some((other, of) => of !== at && other.name.trim() === name.trim());
      const fields = this.departments.flatMap((d, i) => [
        ...(d.name.trim() === '' || twice(d.name, i) ? [`d${i}-name`] : []),
        ...(off(d.heads, MOST.heads) ? [`d${i}-heads`] : []),
        ...(off(d.hours, MOST.hours) ? [`d${i}-hours`] : []),
        ...(off(d.shifts, MOST.shifts) ? [`d${i}-shifts`] : []),
        ...(off(d.percent, MOST.percent, null, 1) ? [`d${i}-percent`] : []),
        ...(d.support && !d.byHeads ? this.#servesWrong(d, i) : []),
      ]);
      // Somebody has to do the work that customers pay for.
      return this.departments.every(({ support }) => support) ? [...fields, 'operating'] : fields;
    }
    return this.activities.flatMap((a, i) => [
      ...(a.name.trim() === '' ? [`a${i}-name`] : []),
      ...(this.departments.some(({ key, support }) => key === a.department && !support) ? [] : [`a${i}-department`]),
      ...minutesWrong(a, `a${i}`),
      ...(off(a.share, 100, 0) ? [`a${i}-share`] : []),
      ...a.terms.flatMap((term, t) => minutesWrong(term, `a${i}-t${t}`)),
    ]);
  }

  /** Weights of a support department: numbers, and one at least above nothing. */
  #servesWrong(d: DepartmentText, at: number): string[] {
    const others = this.departments.filter(({ key }) => key !== d.key);
    const fields = others.flatMap(({ key }) =>
      off(d.serves[key] ?? '', MOST.weight, 0) ? [`d${at}-serves-${key}`] : [],
    );
    const sum = others.reduce((all, { key }) => all + (typed(d.serves[key] ?? '', 0) ?? 0), 0);
    return fields.length === 0 && sum === 0 ? others.slice(0, 1).map(({ key }) => `d${at}-serves-${key}`) : fields;
  }

  /** The first part with something to mend. */
  get first(): SetupPart | null {
    return PARTS.find((part) => this.wrong(part).length > 0) ?? null;
  }

  request(): CostSetupReq {
    const keys = this.departments.map(({ key }) => key);
    const department = (d: DepartmentText): CostDepartment => ({
      ...(d.id ? { id: d.id } : {}),
      name: d.name.trim(),
      support: d.support,
      heads: typed(d.heads) ?? 0,
      shift_hours: typed(d.hours) ?? 0,
      shifts: typed(d.shifts) ?? 0,
      practical: (typed(d.percent) ?? 0) / 100,
      ...(d.support && !d.byHeads
        ? { serves: keys.map((key) => (key === d.key ? 0 : (typed(d.serves[key] ?? '', 0) ?? 0))) }
        : {}),
    });
    const activity = (a: ActivityText): CostActivity => ({
      ...(a.id ? { id: a.id } : {}),
      name: a.name.trim(),
      department: keys.indexOf(a.department),
      stage: a.stage,
      driver: a.driver,
      ...minutesOf(a),
      proposed: !a.measured,
      ...(a.share.trim() === '' ? {} : { time_share: (typed(a.share) ?? 0) / 100 }),
      ...(a.terms.length > 0 ? { terms: a.terms.map((t) => ({ driver: t.driver, ...minutesOf(t) })) } : {}),
    });
    const totals: CostTotals | null = this.totals.request(keys);
    return {
      departments: this.departments.map(department),
      activities: this.activities.map(activity),
      rules: { ...this.rules },
      ...(totals ? { totals } : {}),
    };
  }
}
