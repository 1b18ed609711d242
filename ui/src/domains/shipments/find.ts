/** Waybills in the palette: by number or its last digits. */
import Package from '@lucide/svelte/icons/package';
import type { PaletteSource } from '../../kit';
import { call, minuteShort, say, w } from '../../platform';
import { desk, place } from '../desk';

const MOST = 6;
/** Fewer digits would find everything. */
const LEAST_DIGITS = 4;

export const shipmentSource: PaletteSource = {
  id: 'shipments',
  title: () => w.sectionShipments(),
  async search(query) {
    const text = query.trim().slice(0, 64);
    if (!desk.file || text.replaceAll(/\D/g, '').length < LEAST_DIGITS) return [];
    const { rows } = await call('shipments.find', { query: text, limit: MOST });
    return rows.map((row) => ({
      id: `shipment:${row.id}`,
      title: row.no,
      detail: [row.customer_name, minuteShort(row.shipped), say('status', row.status)].join(' · '),
      icon: Package,
      run: () => place.go({ section: 'shipments', shipment: row.id, filter: { query: row.no } }),
    }));
  },
};
