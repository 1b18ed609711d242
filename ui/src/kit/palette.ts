/** What the command palette shows and where it comes from. */
import type { IconComponent } from './types';

export interface PaletteItem {
  /** Unique over all sources: `action:customers.merge`, `customer:17`. */
  id: string;
  title: string;
  /** Second line or remark: district, phone tail. */
  detail?: string;
  icon?: IconComponent;
  shortcut?: string;
  run: () => unknown;
}

export interface PaletteSource {
  id: string;
  title: () => string;
  /** Best first. Late answers to an older query are dropped; `signal` says so early. */
  search(query: string, signal: AbortSignal): readonly PaletteItem[] | Promise<readonly PaletteItem[]>;
}

export interface PaletteGroup {
  id: string;
  title: string;
  items: readonly PaletteItem[];
}
