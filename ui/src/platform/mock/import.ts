/** A file the mock can be given, and what an import of it reports. */
import type { ImportReport, ImportReq, Inspection, Offered } from '../../gen/api';

export const OFFERED: Offered = { handle: 'mock-1', name: '运单明细-11月.xlsx', bytes: 2_180_432 };

/** What files can be taken for. */
export const KINDS = ['shipments', 'cases', 'costs', 'standards', 'measures'];

const COLUMNS: readonly [name: string, field: string | null, confidence: number, samples: string[]][] = [
  ['运单编号', 'no', 1, ['77001003214587', '77001003222506', '77001003230425']],
  ['月结账号', 'account', 0.98, ['YJ20010', 'YJ20027', '']],
  ['寄件客户', 'sender_name', 0.93, ['恒远电子商务', '明德外国语学校', '小满茶铺']],
  ['寄件电话', 'sender_phone', 0.99, ['130****2200', '131****2207', '134****2228']],
  ['收件人', 'receiver_name', 0.9, ['李女士', '王先生', '赵老师']],
  ['目的地', 'destination', 0.96, ['上海', '杭州', '成都']],
  ['揽收时间', 'shipped', 1, ['2026-11-20 10:32', '2026-11-20 11:05', '2026-11-20 15:47']],
  ['签收时间', 'delivered', 1, ['2026-11-22 09:14', '', '2026-11-22 11:30']],
  ['计费重量', 'weight', 0.88, ['1.2', '0.5', '3']],
  ['运费(元)', 'price', 0.97, ['12.50', '9.00', '18.80']],
  ['网点成本', 'cost', 0.62, ['9.80', '7.40', '14.10']],
  ['物流状态', 'status', 0.95, ['已签收', '运输中', '已签收']],
  ['客服工号', null, 0, ['K07', 'K02', 'K07']],
];

export const FIELDS = [
  'no',
  'order_no',
  'account',
  'customer_name',
  'sender_name',
  'sender_phone',
  'sender_address',
  'receiver_name',
  'receiver_phone',
  'receiver_address',
  'destination',
  'shipped',
  'due',
  'delivered',
  'weight',
  'pieces',
  'price',
  'cost',
  'cod',
  'insured',
  'payment',
  'product',
  'status',
  'trouble',
  'note',
].map((id) => ({ id, required: id === 'no' || id === 'shipped' }));

export function inspection(file: ImportReq['files'][number], name: string, bytes: number): Inspection {
  const { reading } = file;
  const columns = COLUMNS.map(([column, guessed, confidence, samples], index) => {
    const chosen = reading.mapping?.[String(index)];
    const field = chosen === undefined ? guessed : chosen || null;
    return { column: index, name: column, field, confidence: chosen === undefined ? confidence : 1, samples };
  });
  const missing = FIELDS.filter((field) => field.required && !columns.some((column) => column.field === field.id)).map(
    (field) => field.id,
  );
  const text = name.endsWith('.csv');
  const unsure = text && !reading.encoding;
  return {
    handle: file.handle,
    name,
    bytes,
    format: text ? 'csv' : 'xlsx',
    encoding: text ? (reading.encoding ?? 'gb18030') : null,
    encoding_choices: unsure
      ? [
          { encoding: 'gb18030', preview: '运单编号,月结账号,寄件客户,寄件电话' },
          { encoding: 'utf-8', preview: 'ÔËµ¥±àºÅ,ÔÂ½áÕËºÅ,¼Ä¼þ¿Í»§' },
        ]
      : [],
    sheets: text ? [] : ['运单明细', '汇总'],
    sheet: text ? null : (reading.sheet ?? '运单明细'),
    header_row: reading.header_row ?? 3,
    columns,
    missing,
    rows: [0, 1, 2].map((row) => COLUMNS.map(([, , , samples]) => samples[row] ?? '')),
    profile: null,
    ready: missing.length === 0 && !unsure,
  };
}

export function report(id: string | null, created: number, amount: number): ImportReport {
  const issue = (row: number, column: string | null, code: string, value: string, refused: boolean, args = {}) => ({
    file: 0,
    row,
    column,
    code,
    value,
    refused,
    args,
    message: '',
  });
  return {
    import_id: id,
    encoding: null,
    header_row: 3,
    mapping: {},
    rows: created + 9,
    created,
    updated: 0,
    unchanged: 4,
    refused: 2,
    customers_created: 3,
    amount_fen: amount,
    issues: [
      issue(17, '运单编号', 'damaged_number', '7.73E+14', true),
      issue(48, '运单编号', 'conflicting_row', '77001003214587', true, { row_of: 12 }),
      issue(61, '签收时间', 'bad_date', '昨天下午', false),
      issue(88, null, 'duplicate_row', '77001003230425', false, { row_of: 7 }),
      issue(131, null, 'total_row', '合计', false),
    ],
    issue_counts: { damaged_number: 1, conflicting_row: 1, bad_date: 1, duplicate_row: 1, total_row: 1 },
    first_day: '2026-11-18',
    last_day: '2026-11-20',
  };
}
