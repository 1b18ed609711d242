/** The firm's rules of advice while they are edited. */
import type { AdviceRule, Settings } from '../../gen/api';

/** A rule as it is typed. */
export interface TypedRule {
  key: number;
  alert: string;
  class: string;
  state: string;
  text: string;
  cost: string;
}

/** Rules that a firm may have at most, as the core allows. */
export const MOST_RULES = 200;

export class AdviceDraft {
  rules = $state<TypedRule[]>([]);
  #next = 1;

  constructor(advice: readonly AdviceRule[]) {
    this.rules = advice.map((rule) => this.#typed(rule));
  }

  #typed(rule: Partial<AdviceRule>): TypedRule {
    return {
      key: this.#next++,
      alert: rule.alert ?? 'silent',
      class: rule.class ?? '',
      state: rule.state ?? '',
      text: rule.text ?? '',
      cost: rule.cost_fen ? String(rule.cost_fen / 100) : '',
    };
  }

  get full(): boolean {
    return this.rules.length >= MOST_RULES;
  }

  add(start: Partial<AdviceRule> = {}): void {
    this.rules = [...this.rules, this.#typed(start)];
  }

  remove(at: number): void {
    this.rules = this.rules.filter((_, index) => index !== at);
  }

  /** The first that fits is taken, so the order matters. */
  move(at: number, by: -1 | 1): void {
    const to = at + by;
    if (to < 0 || to >= this.rules.length) return;
    const rules = [...this.rules];
    const [rule] = rules.splice(at, 1);
    if (rule) rules.splice(to, 0, rule);
    this.rules = rules;
  }

  /** Rules whose text is missing or whose cost is no amount, by their keys. */
  get wrong(): { text: number[]; cost: number[] } {
    return {
      text: this.rules.filter(({ text }) => text.trim() === '' || [...text].length > 500).map(({ key }) => key),
      cost: this.rules.filter(({ cost }) => fen(cost) === null).map(({ key }) => key),
    };
  }

  get sound(): boolean {
    const { text, cost } = this.wrong;
    return text.length === 0 && cost.length === 0;
  }

  /** The settings with these rules. */
  settings(before: Settings): Settings {
    const advice = this.rules.map((rule) => ({
      alert: rule.alert,
      class: rule.class || null,
      state: rule.state || null,
      text: rule.text.trim(),
      cost_fen: fen(rule.cost) ?? 0,
    }));
    return { ...before, advice };
  }
}

/** Fen of an amount in yuan that is not below 0; nothing typed is nothing. */
export function fen(text: string): number | null {
  const plain = text
    .trim()
    .replaceAll(/[,，\s]/g, '')
    .replace('。', '.');
  if (plain === '') return 0;
  return /^\d{1,9}(\.\d{1,2})?$/.test(plain) ? Math.round(Number(plain) * 100) : null;
}
