/** Keeps the answer on the device while it is made. A convenience, never the only copy: it may be refused or cleared. */
import type { Kept } from './session';
import type { Sheet } from './types';

export interface Keeper {
  /** whether there is a place to keep anything */
  works(): boolean;
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
  const attempt = (what: (place: Storage) => void): boolean => {
    try {
      what(store());
      return true;
    } catch {
      return false;
    }
  };
  return {
    works: () =>
      attempt((place) => {
        place.setItem(`${name}:probe`, '1');
        place.removeItem(`${name}:probe`);
      }),
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
    write: (kept) => attempt((place) => place.setItem(name, JSON.stringify(kept))),
    forget: () => void attempt((place) => place.removeItem(name)),
  };
}
