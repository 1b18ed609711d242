/** A decision while it is typed: texts until the core is asked. */
import type { CostFit, WhatIf } from '../../gen/api';
import { fenFiner, fenOf, typed } from './numbers';

export const DECISIONS = ['drop', 'outsource', 'accept', 'floors', 'failures', 'performance', 'volume'] as const;
export type DecisionKind = (typeof DECISIONS)[number];
export const FITS = ['books', 'high_low', 'least_squares', 'step'] as const;

/** KPIs that pay may go with. */
export const PAY_KPIS = ['on_time', 'damage', 'complaint_free'] as const;
export type PayKpi = (typeof PAY_KPIS)[number];

/** Fields that hold texts, by decision. */
export type DecisionField =
  | 'stepShare'
  | 'elsewhere'
  | 'offer'
  | 'opportunity'
  | 'units'
  | 'price'
  | 'extra'
  | 'redelivery'
  | 'lost'
  | 'margin'
  | 'planned'
  | 'plannedPrice'
  | 'target'
  | 'payFloor'
  | 'payCap'
  | `malus_${PayKpi}`
  | `bonus_${PayKpi}`;

/** Fields that must be filled in. */
const NEEDED: readonly DecisionField[] = ['offer', 'units', 'price'];
const MOST: Partial<Record<DecisionField, number>> = {
  stepShare: 100,
  units: 1e7,
  planned: 1e7,
  payFloor: 100,
  payCap: 100,
  ...Object.fromEntries(PAY_KPIS.flatMap((kpi) => [`malus_${kpi}`, `bonus_${kpi}`]).map((field) => [field, 100])),
};

export class Decision {
  kind = $state<DecisionKind>('drop');
  customer = $state('');
  /** Whose waybills a lot is like; '' is all. */
  like = $state('');
  /** `activity:<name>` or `route:<name>`. */
  what = $state('');
  fit = $state<CostFit>('books');
  /** Kind of cost that goes with results, and whose; '' is all departments. */
  item = $state('pay');
  department = $state('');
  texts = $state<Record<DecisionField, string>>({
    stepShare: '0',
    elsewhere: '',
    offer: '',
    opportunity: '',
    units: '',
    price: '',
    extra: '',
    redelivery: '',
    lost: '',
    margin: '',
    planned: '',
    plannedPrice: '',
    target: '',
    payFloor: '20',
    payCap: '10',
    malus_on_time: '1',
    bonus_on_time: '',
    malus_damage: '',
    bonus_damage: '',
    malus_complaint_free: '',
    bonus_complaint_free: '',
  });

  /** Whether a field holds no number, or none that can be; an empty one only where it is needed and not yet asked for. */
  wrong(field: DecisionField): boolean {
    const text = this.texts[field];
    const value = typed(text, 0);
    return value === null || value > (MOST[field] ?? 1e9);
  }

  #number(field: DecisionField): number | null {
    if (this.wrong(field)) return null;
    return typed(this.texts[field], NEEDED.includes(field) ? null : 0);
  }

  /** What the core is asked; null while something is missing. */
  get request(): WhatIf | null {
    const n = (field: DecisionField) => this.#number(field);
    const fen = (field: DecisionField) => fenOf(n(field) ?? 0);
    const asked = (fields: readonly DecisionField[]) => fields.every((field) => n(field) !== null);
    switch (this.kind) {
      case 'drop':
        return this.customer && asked(['stepShare', 'elsewhere'])
          ? {
              decide: 'drop',
              customer: this.customer,
              step_share: n('stepShare')! / 100,
              elsewhere_fen: fen('elsewhere'),
            }
          : null;
      case 'outsource': {
        const [kind, ...name] = this.what.split(':');
        return this.what && asked(['offer', 'stepShare', 'opportunity'])
          ? {
              decide: 'outsource',
              what: name.join(':'),
              route: kind === 'route',
              offer_fen: fenFiner(n('offer')!),
              step_share: n('stepShare')! / 100,
              opportunity_fen: fen('opportunity'),
            }
          : null;
      }
      case 'accept':
        return asked(['units', 'price', 'extra']) && n('units')! > 0
          ? {
              decide: 'accept',
              units: n('units')!,
              price_fen: fenFiner(n('price')!),
              extra_fixed_fen: fen('extra'),
              ...(this.like ? { like: this.like } : {}),
            }
          : null;
      case 'floors':
        return { decide: 'floors' };
      case 'failures':
        if (!asked(['redelivery', 'lost', 'margin'])) return null;
        return {
          decide: 'failures',
          ...(this.texts.redelivery.trim() === '' ? {} : { redelivery_fen: fen('redelivery') }),
          lost: n('lost')!,
          margin_fen: fen('margin'),
        };
      case 'performance': {
        const share = (field: DecisionField) => (n(field) ?? 0) / 100;
        const fields = PAY_KPIS.flatMap((kpi) => [`malus_${kpi}`, `bonus_${kpi}`] as const);
        if (!asked([...fields, 'payFloor', 'payCap'])) return null;
        const clauses = PAY_KPIS.map((kpi) => ({
          kpi,
          malus_per_point: share(`malus_${kpi}`),
          bonus: share(`bonus_${kpi}`),
        })).filter((clause) => clause.malus_per_point > 0 || clause.bonus > 0);
        if (clauses.length === 0) return null;
        return {
          decide: 'performance',
          item: this.item,
          ...(this.department ? { department: this.department } : {}),
          clauses,
          floor: -share('payFloor'),
          cap: share('payCap'),
        };
      }
      case 'volume': {
        if (!asked(['planned', 'plannedPrice', 'target'])) return null;
        const own = (field: DecisionField) => (this.texts[field].trim() === '' ? null : n(field));
        const [units, price] = [own('planned'), own('plannedPrice')];
        return {
          decide: 'volume',
          fit: this.fit,
          ...(units === null ? {} : { units }),
          ...(price === null ? {} : { price_fen: fenFiner(price) }),
          target_fen: fen('target'),
        };
      }
    }
  }
}
