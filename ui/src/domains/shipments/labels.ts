/** How a shipment's life and troubles look. */
import type { ShipmentRow, Status, Trouble } from '../../gen/api';
import type { Tone } from '../../kit';
import { w } from '../../platform';

export const STATUSES: readonly Status[] = [
  'ordered',
  'collected',
  'transit',
  'delivering',
  'exception',
  'returning',
  'delivered',
  'refused',
  'returned',
  'lost',
  'cancelled',
];

export const TROUBLES: readonly Trouble[] = [
  'damaged',
  'lost',
  'delayed',
  'address',
  'no_answer',
  'oversize',
  'refused',
  'missorted',
  'returned',
  'other',
];

export function statusTone(status: Status): Tone {
  if (status === 'delivered') return 'good';
  if (status === 'lost' || status === 'exception') return 'bad';
  if (status === 'refused' || status === 'returned' || status === 'returning') return 'warn';
  return status === 'cancelled' ? 'plain' : 'info';
}

/** Late, on time, or still open. */
export function lateText(row: ShipmentRow): string {
  if (row.late === null) return w.shipmentsLateOpen();
  return row.late ? w.shipmentsLateYes() : w.shipmentsLateNo();
}
