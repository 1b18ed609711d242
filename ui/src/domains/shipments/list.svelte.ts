/** What the list of shipments shows. */
import { reads, type ShipmentFilter, type ShipmentRow, type ShipmentSort, type ViewRes } from '../../gen/api';
import { call } from '../../platform';
import { FilteredList } from '../desk';

export class ShipmentList extends FilteredList<ShipmentFilter, ShipmentSort, ViewRes, ShipmentRow> {
  constructor() {
    super({
      name: 'shipments',
      reads: reads['shipments.view'],
      open: (question) => call('shipments.view', question),
      rows: (slice) => call('shipments.rows', slice),
    });
  }
}
