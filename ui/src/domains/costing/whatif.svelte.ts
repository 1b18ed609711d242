/** A decision while it is typed: texts until the core is asked. */
import type { CostFit, WhatIf } from '../../gen/api';
import { fenFiner, fenOf, typed } from './numbers';

export const DECISIONS = ['drop', 'outsource', 'accept', 'floors', 'failures', 'volume'] as const;
export type DecisionKind = (typeof DECISIONS)[number];
export const FITS = ['books', 'high_low', 'least_squares', 'step'] as const;

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
  | 'target';

/** Fields that must be filled in. */
const NEEDED: readonly DecisionField[] = ['offer', 'units', 'price'];
const MOST: Partial<Record<DecisionField, number>> = { stepShare: 100, units: 1e7, planned: 1e7 };

export class Decision {
  kind = $state<DecisionKind>('drop');
  customer = $state('');
  /** Whose waybills a lot is like; '' is all. */
  like = $state('');
  /** `activity:<name>` or `route:<name>`. */
  what = $state('');
  fit = $state<CostFit>('books');
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
