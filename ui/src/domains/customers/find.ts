/** Customers in the palette: by name, pinyin, initials, phone tail. */
import Users from '@lucide/svelte/icons/users';
import type { PaletteSource } from '../../kit';
import { call, count, say, w, yuan } from '../../platform';
import { desk, place } from '../desk';

const MOST = 8;

export const customerSource: PaletteSource = {
  id: 'customers',
  title: () => w.sectionCustomers(),
  async search(query) {
    if (!query.trim() || !desk.file) return [];
    const hits = await call('value.find', { query: query.trim().slice(0, 64), limit: MOST });
    return hits.map((hit) => ({
      id: `customer:${hit.id}`,
      title: hit.name,
      detail: [
        hit.class && w.customersClass({ class: hit.class }),
        say('state', hit.state),
        `¥${yuan(hit.revenue_fen)}`,
        `${count(hit.shipments)} ${w.customersColumnShipments()}`,
      ]
        .filter(Boolean)
        .join(' · '),
      icon: Users,
      run: () => place.go({ section: 'customers', customers: 'list', customer: hit.id }),
    }));
  },
};
