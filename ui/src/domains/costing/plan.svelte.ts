/** Standards and budgets while they are typed: texts until they are sent. */
import type { CostPlanRes, CostStandard, SetPlanReq } from '../../gen/api';
import { fenFiner, fenOf, off, shown, typed } from './numbers';

export interface PlanLine {
  item: string;
  label: string;
  fixed: boolean;
  /** Yuan a month. */
  budget: string;
  unit: string;
  /** Units for a waybill. */
  quantity: string;
  /** Yuan a unit. */
  price: string;
  /** Units the month used. */
  used: string;
}

/** Beyond these the core refuses; here they only tell the field. */
const MOST = { units: 1e7, yuan: 1e5, budget: 1e10, quantity: 1e6, used: 1e9 };

export class PlanDraft {
  units = $state('');
  /** Yuan a waybill. */
  price = $state('');
  lines = $state<PlanLine[]>([]);

  constructor(private readonly plan: CostPlanRes) {
    this.units = shown(plan.units, 0);
    this.price = shown(plan.price_fen / 100, 4);
    this.lines = plan.lines.map(({ standard: s, label }) => ({
      item: s.item,
      label,
      fixed: s.fixed_fen !== undefined,
      budget: s.fixed_fen === undefined ? '' : shown(s.fixed_fen / 100),
      unit: s.unit ?? '',
      quantity: shown(s.quantity, 6),
      price: shown(s.price_fen / 100, 4),
      used: s.used === undefined ? '' : shown(s.used, 3),
    }));
  }

  /** A kind of cost that was not planned. */
  add(item: string, label: string, fixed: boolean): void {
    this.lines.push({ item, label, fixed, budget: '', unit: '', quantity: '1', price: '', used: '' });
  }

  remove(at: number): void {
    this.lines.splice(at, 1);
  }

  /** Fields that hold no number, or none that can be, by their place: `price-0`. */
  get wrong(): string[] {
    return [
      ...(off(this.units, MOST.units) ? ['units'] : []),
      ...(off(this.price, MOST.yuan) ? ['price'] : []),
      ...this.lines.flatMap((l, i) =>
        l.fixed
          ? off(l.budget, MOST.budget, 0)
            ? [`budget-${i}`]
            : []
          : [
              ...(off(l.quantity, MOST.quantity) ? [`quantity-${i}`] : []),
              ...(off(l.price, MOST.yuan, 0) ? [`price-${i}`] : []),
              ...(off(l.used, MOST.used, 0) ? [`used-${i}`] : []),
            ],
      ),
    ];
  }

  request(): SetPlanReq {
    const line = (l: PlanLine): CostStandard => {
      if (l.fixed) return { item: l.item, fixed_fen: fenOf(typed(l.budget, 0) ?? 0), quantity: 0, price_fen: 0 };
      const used = typed(l.used);
      return {
        item: l.item,
        ...(l.unit.trim() ? { unit: l.unit.trim() } : {}),
        quantity: typed(l.quantity) ?? 0,
        price_fen: fenFiner(typed(l.price, 0) ?? 0),
        ...(used === null ? {} : { used }),
      };
    };
    return {
      month: this.plan.month,
      units: typed(this.units) ?? 0,
      price_fen: fenFiner(typed(this.price) ?? 0),
      lines: this.lines.map(line),
    };
  }
}
