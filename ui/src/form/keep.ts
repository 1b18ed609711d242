/** Keeps the answer on the device while it is made. A convenience, never the only copy: it may be refused or cleared. */
import type { Kept } from './session';
import type { Sheet } from './types';

export interface Keeper {
  read(): Kept | undefined;
  /** whether it could be kept */
  write(kept: Kept): boolean;
  forget(): void;
}

/** Every questionnaire opened from files may share one store, so the name tells form, structure and invitation apart. */
export function keeper(
  sheet: Sheet,
  token: number | null | undefined,
  store: () => Storage = () => localStorage,
): Keeper {
  const name = ['keheng', sheet.form, sheet.version, sheet.structure, token ?? ''].join(':');
  return {
    read() {
      try {
        const kept = JSON.parse(store().getItem(name) ?? 'null') as Kept | null;
        const isOne =
          kept && Number.isInteger(kept.id) && typeof kept.answers === 'object' && typeof kept.page === 'string';
        return isOne ? kept : undefined;
      } catch {
        return undefined;
      }
    },
    write(kept) {
      try {
        store().setItem(name, JSON.stringify(kept));
        return true;
      } catch {
        return false;
      }
    },
    forget() {
      try {
        store().removeItem(name);
      } catch {
        // what cannot be kept need not be forgotten
      }
    },
  };
}
