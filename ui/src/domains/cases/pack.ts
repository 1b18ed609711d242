/** The evidence pack of a case as pages. */
import type { CaseDetail } from '../../gen/api';
import { call, pickSave, say, w } from '../../platform';
import { desk } from '../desk';

/** Asks for a place and writes the pack there. */
export async function saveCasePack(detail: CaseDetail | null, value?: number, share?: number): Promise<void> {
  if (!detail) return;
  const { id, kind, no } = detail.row;
  const to = await pickSave(`${w.packTitle({ kind: say('case-kind', kind), no: no ?? '' }).trim()}.pdf`, 'pages');
  if (!to) return;
  const written = await call('reports.case_pack', {
    id,
    handle: to.handle,
    ...(value === undefined ? {} : { value_fen: value }),
    ...(share === undefined ? {} : { share }),
  });
  desk.toasts.show(w.shellSaved({ name: written.file }), { tone: 'good' });
}
