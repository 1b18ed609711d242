/** What kinds of cost are called. */
import { w } from '../../platform';

/** The word of one of the twelve usual kinds, else the firm's own name. */
export function itemText(item: string): string {
  return w.find(`cost-item-${item.replaceAll('_', '-')}`, {}) ?? item;
}
