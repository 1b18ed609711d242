/** Moving between the rows of a list of customers: each has one button `[data-who]`, its name. */
import { place } from '../../desk';

export const openCustomer = (customer: string): void => place.go({ section: 'customers', customer });

const names = (list: HTMLElement): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[data-who]')];

/** The customer of the row that has the focus. */
export const focused = (target: EventTarget | null): string | null =>
  target instanceof Element
    ? (target.closest('tr')?.querySelector<HTMLElement>('[data-who]')?.dataset.who ?? null)
    : null;

/** Arrow keys, Home and End move from name to name; true where the key was one of them. */
export function moved(event: KeyboardEvent): boolean {
  const list = event.currentTarget;
  if (!(list instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.altKey) return false;
  const all = names(list);
  const at = all.findIndex(({ dataset }) => dataset.who === focused(event.target));
  const places: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 };
  const to = places[event.key];
  if (to === undefined) return false;
  event.preventDefault();
  all[Math.max(0, Math.min(all.length - 1, to))]?.focus();
  return true;
}
