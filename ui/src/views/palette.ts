/** What the palette searches: commands, customers, waybills; and what was used last. */
import type { ActionRegistry, PaletteItem, PaletteSource } from '../kit';
import { w } from '../platform';
import { customerSource } from '../domains/customers';
import { shipmentSource } from '../domains/shipments';

/** So many are worth showing before anything is typed. */
const RECENT = 6;

function commands(registry: ActionRegistry): PaletteSource {
  return {
    id: 'commands',
    title: () => w.paletteCommands(),
    search(query) {
      const wanted = query.trim().toLowerCase();
      return registry
        .possible()
        .filter((action) => action.id !== 'shell.palette')
        .map((action) => ({
          action,
          title: action.title(),
          text: `${action.title()} ${action.keywords?.() ?? ''}`.toLowerCase(),
        }))
        .filter(({ text }) => text.includes(wanted))
        .map(({ action, title }) => ({
          id: `action:${action.id}`,
          title,
          detail: action.group?.(),
          icon: action.icon,
          shortcut: action.shortcut,
          run: () => void registry.run(action.id),
        }));
    },
  };
}

/** Customers first: they are what is looked for most. */
export const paletteSources = (registry: ActionRegistry): readonly PaletteSource[] => [
  customerSource,
  shipmentSource,
  commands(registry),
];

/** What was run last, newest first. */
export class Recent {
  #items: PaletteItem[] = [];

  add(item: PaletteItem): void {
    this.#items = [item, ...this.#items.filter((old) => old.id !== item.id)].slice(0, RECENT);
  }

  items(): readonly PaletteItem[] {
    return this.#items;
  }
}
