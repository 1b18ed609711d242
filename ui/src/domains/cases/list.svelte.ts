/** What the list of cases shows. */
import { reads, type CaseFilter, type CaseListRes, type CaseRow, type CaseSort } from '../../gen/api';
import { call } from '../../platform';
import { FilteredList, toggled } from '../desk';

export class CaseList extends FilteredList<CaseFilter, CaseSort, CaseListRes, CaseRow> {
  constructor() {
    super({
      name: 'cases',
      reads: reads['cases.list'],
      open: (question) => call('cases.list', question),
      rows: (slice) => call('cases.rows', slice),
    });
  }

  /** A chip pressed. */
  toggle<K extends 'kinds' | 'states'>(field: K, value: NonNullable<CaseFilter[K]>[number]): void {
    this.filter({ [field]: toggled<string>(this.kept.filter[field] ?? [], value) });
  }
}
