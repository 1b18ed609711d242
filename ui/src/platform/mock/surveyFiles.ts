/** Files of surveys in the mock: one questionnaire of another program, and one table of answers. */
import type { AnswersReport, AnswersReq, AnswersTarget, Api, Form, FormText, Question } from '../../gen/api';
import { CoreFault } from '../bridge';

type FileMethod = 'surveys.import' | 'surveys.export' | 'surveys.answers_look' | 'surveys.answers_take';
type FileAnswers = { [M in FileMethod]: (req: Api[M]['req']) => Api[M]['res'] };

/** What the surveys of the mock offer to their files. */
export interface Shelf {
  /** The draft of a survey. */
  form: (id: string) => Form;
  /** A form that answers of a file are put to. */
  first: () => Form;
  /** Puts a draft: of a survey, or as a new one. */
  keep: (form: Form, into: string | undefined) => string;
  /** Adds answers to a survey, or to one made of the file. */
  add: (survey: string | undefined, n: number) => string;
}

/** Answers in the file, and those of them that cannot be taken. */
const ROWS = 24;
const REFUSED = 2;

const COLUMNS: readonly [name: string, target: string, samples: string[]][] = [
  ['序号', '@serial', ['1', '2', '3']],
  ['提交答卷时间', '@submitted', ['2026/11/3 9:01:05', '2026/11/3 9:14:40']],
  ['所用时间', '@seconds', ['88秒', '131秒']],
  ['来自IP', '@sender', ['36.112.3.7(浙江-杭州)', '115.204.8.21(浙江-杭州)']],
  ['1、您的期望与实际感受—取件准时（期望）', 'q1.r1.e', ['5', '4', '5']],
  ['1、您的期望与实际感受—取件准时（实际感受）', 'q1.r1.p', ['4', '4', '3']],
  ['2、您每月寄多少票？', 'q2', ['10', '100', '10']],
  ['总分', '', ['9', '8', '8']],
];

/** A question that is always asked and must be answered. */
export const question = (uid: string, text: FormText, kind: Question['kind']): Question => ({
  uid,
  name: uid,
  text,
  hint: {},
  required: true,
  show_if: '',
  valid_if: '',
  valid_text: {},
  kind,
});

const form = (): Form => ({
  title: { zh: '签收回访', en: 'After delivery' },
  intro: {},
  thanks: {},
  languages: ['zh-CN', 'en'],
  pages: [
    {
      uid: 'p1',
      title: {},
      show_if: '',
      shuffle: false,
      questions: [
        question('q1', { zh: '快件是您本人签收的吗？', en: 'Did you sign for it yourself?' }, { type: 'yes_no' }),
        question(
          'q2',
          { zh: '您愿意向朋友推荐我们吗？', en: 'Would you recommend us?' },
          { type: 'nps', low: {}, high: {} },
        ),
        question('q3', { zh: '还有什么要告诉我们？', en: 'Anything else?' }, { type: 'long_text', most: 500 }),
      ],
    },
  ],
  arms: [],
  quotas: [],
});

/** The targets of the mock's own form. */
function targets({ pages }: Form): AnswersTarget[] {
  const about = ['serial', 'submitted', 'begun', 'seconds', 'sender'];
  const cells = pages
    .flatMap(({ questions }) => questions)
    .flatMap(({ uid, text, kind }): AnswersTarget[] =>
      kind.type === 'sides'
        ? kind.rows.flatMap((row) =>
            kind.sides.map((side) => ({
              id: `${uid}.${row.uid}.${side.uid}`,
              question: uid,
              label: [text, row.text, side.text],
            })),
          )
        : [{ id: uid, question: uid, label: [text] }],
    );
  return [...about.map((id) => ({ id: `@${id}`, question: '', label: [] })), ...cells];
}

export function fileAnswers(shelf: Shelf): FileAnswers {
  let taken = false;
  const columns = ({ mapping }: AnswersReq) =>
    COLUMNS.map(([name, guessed, samples], column) => ({
      column,
      name,
      target: mapping?.[String(column)] ?? guessed,
      samples,
    }));
  const issue = (
    row: number,
    column: string | null,
    code: string,
    value: string,
    refused: boolean,
    message: string,
  ) => ({
    row,
    column,
    code,
    value,
    refused,
    message,
  });
  const reported = (req: AnswersReq, survey: string | null): AnswersReport => ({
    import_id: req.dry_run || taken ? null : '900',
    survey,
    dialect: 'wjx',
    encoding: null,
    header_row: 1,
    mapping: Object.fromEntries(columns(req).flatMap(({ target, name }) => (target ? [[target, name]] : []))),
    rows: ROWS,
    created: taken ? 0 : ROWS - REFUSED,
    updated: 0,
    unchanged: taken ? ROWS - REFUSED : 0,
    refused: REFUSED,
    issues: [
      issue(9, '2、您每月寄多少票？', 'answer_unknown_option', '很多', true, '“很多”不在选项里，没有导入。'),
      issue(
        15,
        '1、您的期望与实际感受—取件准时（期望）',
        'answer_out_of_range',
        '7',
        true,
        '“7”超出了范围，没有导入。',
      ),
      issue(18, null, 'answer_same_sender', '36.112.3.7(浙江-杭州)', false, '与第 4 行来自同一处，请核对。'),
    ],
    issue_counts: { answer_unknown_option: 1, answer_out_of_range: 1, answer_same_sender: 1 },
  });
  return {
    'surveys.import': ({ handle, into, dry_run }) => {
      // A dropped table of answers has no sheet of questions.
      if (handle.includes('answers')) throw new CoreFault({ code: 'survey_sheet_missing', args: { sheet: 'survey' } });
      const read = form();
      return {
        id: dry_run ? null : shelf.keep(read, into),
        format: 'xlsform',
        form: read,
        notes: [
          {
            row: 6,
            at: 'place',
            code: 'kept_question',
            message: '本软件没有“geopoint”这种题型。内容已保留，导出时写回。',
          },
          { row: 0, at: '', code: 'language_kept', message: '“Français”的文字已保留，导出时写回。' },
        ],
        flaws: [],
      };
    },
    'surveys.export': ({ format }) => ({
      file: format === 'surveyjs' ? '问卷.json' : '问卷.xlsx',
      bytes: 9_000,
      notes: format === 'surveyjs' ? [{ row: 0, at: 'q1', code: 'not_written', message: '配额没有写出。' }] : [],
    }),
    'surveys.answers_look': (req) => {
      const own = req.survey ? shelf.form(req.survey) : shelf.first();
      return {
        dialect: 'wjx',
        encoding: null,
        header_row: 1,
        rows: ROWS,
        new_survey: !req.survey,
        title: own.title,
        columns: columns(req),
        targets: targets(own),
        profile: null,
      };
    },
    'surveys.answers_take': (req) => {
      if (req.dry_run) return reported(req, req.survey ?? null);
      const report = reported(req, null);
      const survey = taken ? (req.survey ?? null) : shelf.add(req.survey, report.created);
      taken = true;
      return { ...report, survey };
    },
  };
}
