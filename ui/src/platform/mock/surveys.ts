/** Questionnaires of the mock: designed and published in earnest; answers are made up where a code would bring them. */
import type {
  Api,
  CustomerRow,
  DrawReq,
  DrawRes,
  Form,
  FormText,
  Method,
  Question,
  RuleKind,
  SurveyDetail,
  SurveyRow,
} from '../../gen/api';
import { CoreFault } from '../bridge';
import { analyse, analyses, cleaningOf } from './analyses';
import { lines } from './drawings';
import { LAST_DAY } from './firm';
import { invitationAnswers, type Invited } from './invitations';
import { joinedAnswers } from './joined';
import { paperAnswers, photographed, type MockPaper } from './papers';
import { bankAnswers } from './bank';
import { recipeAnswers, type Reported } from './recipes';
import { samplingAnswers, type Sampled } from './sampling';
import { fileAnswers, question } from './surveyFiles';
import type { World } from './world';

type SurveyMethod = Extract<Method, `surveys.${string}`>;
type SurveyAnswers = { [M in SurveyMethod]: (req: Api[M]['req']) => Api[M]['res'] };

interface Held extends Sampled, Reported, Invited {
  id: string;
  form: Form;
  published: Form[];
  closed: boolean;
  answers: number;
  rules?: Partial<Record<RuleKind, { on: boolean; limit: number }>>;
  papers: MockPaper[];
}

const both = (zh: string, en: string): FormText => ({ zh, en });
const SCALE = { from: 1, to: 5, labels: [both('很差', 'Very poor'), both('很好', 'Very good')], opt_out: false };
const ITEMS = [
  both('取件准时', 'Collected on time'),
  both('派送准时', 'Delivered on time'),
  both('包裹完好', 'Parcel unharmed'),
];

const sides = (): Question =>
  question('q1', both('您的期望与实际感受', 'What you expect and what you get'), {
    type: 'sides',
    rows: ITEMS.map((text, at) => ({ uid: `r${at + 1}`, name: `r${at + 1}`, text, dimension: {} })),
    sides: [
      { uid: 'e', name: 'expected', text: both('期望', 'Expected'), role: 'expectation', scale: SCALE },
      { uid: 'p', name: 'perceived', text: both('实际感受', 'Perceived'), role: 'perception', scale: SCALE },
    ],
    shuffle: false,
  });

const single = (): Question =>
  question('q2', both('您每月寄多少票？', 'How many parcels a month?'), {
    type: 'single',
    choices: ['10', '100'].map((name, at) => ({ uid: `o${at + 1}`, name: `o${at + 1}`, text: both(name, name) })),
    shuffle: false,
  });

const firstForm = (): Form => ({
  title: both('快件服务满意度', 'Satisfaction with our service'),
  intro: {},
  thanks: {},
  languages: ['zh-CN', 'en'],
  pages: [{ uid: 'p1', title: {}, show_if: '', shuffle: false, questions: [sides(), single()] }],
  arms: [],
  quotas: [],
});

const pieces = (text: FormText) => ({
  zh: text.zh ? [{ words: text.zh }] : [],
  en: text.en ? [{ words: text.en }] : [],
});

/** As the core prepares it for the renderer, for the two types of the mock's own form. */
function sheetOf(form: Form): NonNullable<Api['surveys.preview']['res']['sheet']> {
  const cells = ({ uid, kind }: Question) =>
    kind.type === 'sides'
      ? kind.rows.flatMap((row) =>
          kind.sides.map((side) => ({
            key: `${uid}.${row.uid}.${side.uid}`,
            name: `${row.name}_${side.name}`,
            holds: { holds: 'scale' as const, from: side.scale.from, to: side.scale.to, opt_out: false },
          })),
        )
      : [{ key: uid, name: uid, holds: { holds: 'text' as const, most: 200 } }];
  return {
    form: 1,
    version: 0,
    structure: 1,
    languages: form.languages,
    title: pieces(form.title),
    intro: pieces(form.intro),
    thanks: pieces(form.thanks),
    arms: [],
    pages: form.pages.map((page) => ({
      uid: page.uid,
      title: pieces(page.title),
      shuffle: false,
      questions: page.questions.map((q, at) => ({
        uid: q.uid,
        number: at + 1,
        text: pieces(q.text),
        hint: pieces(q.hint),
        required: q.required,
        valid_text: q.valid_text,
        kind: q.kind,
        cells: cells(q),
      })),
    })),
  };
}

export function surveyAnswers(world: World, customers: () => CustomerRow[]): SurveyAnswers {
  let next = 2;
  let all: Held[] = [
    { id: '7001', form: firstForm(), published: [firstForm()], closed: false, answers: 42, papers: [] },
  ];
  const of = (id: string): Held => {
    const found = all.find((held) => held.id === id);
    if (!found) throw new CoreFault({ code: 'no_such_survey', args: {} });
    return found;
  };
  const blank = (form: Form) =>
    form.pages
      .flatMap((page) => page.questions)
      .filter(({ text }) => !text.zh && !text.en)
      .map(({ uid }) => ({ question: uid, code: 'blank_question', args: {} }));
  const row = ({ id, form, published, closed, answers }: Held): SurveyRow => ({
    id,
    title: form.title,
    state: published.length === 0 ? 'draft' : closed ? 'closed' : 'open',
    questions: form.pages.flatMap((page) => page.questions).length,
    version: published.length,
    published: published.length > 0 ? `${LAST_DAY}T08:00` : null,
    answers,
    latest: answers > 0 ? `${LAST_DAY}T09:00` : null,
  });
  const detail = (held: Held): SurveyDetail => ({
    row: row(held),
    form: held.form,
    flaws: blank(held.form),
    changed: held.published.length > 0 && JSON.stringify(held.published.at(-1)) !== JSON.stringify(held.form),
    taken: held.published.flatMap((form) => form.pages.flatMap((page) => page.questions.map(({ uid }) => uid))),
  });
  /** Every change is a whole list, so that it can be taken back whole. */
  const change = (op: string, to: Held[]) => {
    const was = all;
    world.do(
      op,
      '',
      ['surveys'],
      {},
      () => (all = to),
      () => (all = was),
    );
  };
  const put = (op: string, held: Held) =>
    change(
      op,
      all.map((other) => (other.id === held.id ? held : other)),
    );
  const made = (form: Form, answers: number): Held => {
    const id = String(7000 + next++);
    return { id, form, published: answers > 0 ? [form] : [], closed: false, answers, papers: [] };
  };
  const files = fileAnswers({
    form: (id) => of(id).form,
    first: firstForm,
    keep(form, into) {
      if (into) put('import_survey', { ...of(into), form });
      else change('import_survey', [made(form, 0), ...all]);
      return into ?? all[0]?.id ?? '';
    },
    add(survey, n) {
      const held = survey ? of(survey) : null;
      if (held) put('take_answers', { ...held, answers: held.answers + n });
      else
        change('take_answers', [made({ ...firstForm(), title: both('问卷星答卷', 'Wenjuanxing answers') }, n), ...all]);
      return survey ?? all[0]?.id ?? '';
    },
  });
  const gap = (label: FormText, at: number) => ({
    label,
    row: `r${at + 1}`,
    n: 42,
    expected: 4.6,
    perceived: 3.9 - at / 10,
    gap: -0.7 - at / 10,
    interval: [-0.9 - at / 10, -0.5 - at / 10] as [number, number],
    p: 0.001,
  });
  return {
    ...paperAnswers(of, put),
    ...samplingAnswers(of, put),
    ...recipeAnswers(of, () => all, put),
    ...invitationAnswers(world, of, () => all, put, customers),
    ...joinedAnswers(world, (id) => void of(id)),
    'surveys.list': () => ({ surveys: all.map(row) }),
    'surveys.get': ({ id }) => detail(of(id)),
    'surveys.templates': () => ({ templates: [{ id: 'servqual', questions: 4 }] }),
    'surveys.kinds': () => ({ kinds: [single().kind, sides().kind, { type: 'long_text', most: 500 }] }),
    ...bankAnswers(world, firstForm),
    'surveys.add': ({ template, title }) => {
      const id = String(7000 + next++);
      const form = firstForm();
      if (!template) Object.assign(form, { title: {}, pages: [{ ...form.pages[0], questions: [] }] });
      if (title) form.title = title;
      change('add_survey', [{ id, form, published: [], closed: false, answers: 0, papers: [] }, ...all]);
      return { id };
    },
    'surveys.save': ({ id, form }) => {
      put('edit_survey', { ...of(id), form });
      return {};
    },
    'surveys.delete': ({ id }) => {
      of(id);
      change(
        'delete_survey',
        all.filter((held) => held.id !== id),
      );
      return {};
    },
    'surveys.publish': ({ id }) => {
      const held = of(id);
      const published = [...held.published, held.form];
      put('publish_survey', { ...held, published, closed: false });
      return { version: published.length };
    },
    'surveys.close': ({ id, closed }) => {
      put('close_survey', { ...of(id), closed });
      return {};
    },
    'surveys.preview': ({ form }) => ({ sheet: sheetOf(form), flaws: blank(form), findings: [], words: {} }),
    'surveys.dummies': ({ id }) => {
      of(id);
      return {
        report: { sent: 200, finished: 200, median_minutes: 2, too_long: false, questions: [], never: [], stuck: {} },
      };
    },
    'surveys.page': () => ({ file: '问卷.html', bytes: 79_000 }),
    'surveys.paper_pdf': ({ reader, copies, first }) => ({
      file: '问卷.pdf',
      bytes: 96_000,
      ...(reader === 'machine' && { first: first ?? 1, last: (first ?? 1) + (copies ?? 1) - 1 }),
    }),
    'surveys.take': ({ text, dry_run }) => {
      if (!text.includes('KH1.')) throw new CoreFault({ code: 'no_codes', args: {} });
      const held = all.find(({ published }) => published.length > 0);
      if (!dry_run && held) put('take_answers', { ...held, answers: held.answers + 1 });
      const surveys = held ? [{ survey: held.id, title: held.form.title, answers: 1 }] : [];
      return { found: 1, new: 1, changed: 0, same: 0, surveys, refused: [] };
    },
    'surveys.take_pictures': ({ handles }) => {
      const held = all.find(({ published }) => published.length > 0);
      const isPaper = (handle: string) => handle.startsWith('paper');
      const codes = handles.filter((handle) => !isPaper(handle));
      const surveys = held ? [{ survey: held.id, title: held.form.title, answers: codes.length }] : [];
      const seen = (name: string) => {
        const [found, pages] = isPaper(name) ? [0, 1] : [1, 0];
        return { handle: name, name, codes: found, pages, refused: [] };
      };
      const why = [{ code: 'picture_without_code', args: {} }];
      const blurred = { handle: 'IMG_1025.jpg', name: 'IMG_1025.jpg', codes: 0, pages: 0, refused: why };
      const found = codes.length;
      const papers = handles.length - found;
      return {
        pictures: [...handles.map(seen), blurred],
        text: codes.map((handle) => `KH1.${handle.toUpperCase()}\n`).join(''),
        taken: found > 0 ? { found, new: found, changed: 0, same: 0, surveys, refused: [] } : null,
        papers: held && papers > 0 ? photographed(held, held.form.title, papers > 1) : [],
      };
    },
    'surveys.take_file': () => ({ found: 1, new: 0, changed: 0, same: 1, surveys: [], refused: [] }),
    ...files,
    'surveys.results': ({ id }) => {
      const { form, answers } = of(id);
      return {
        answers,
        median_seconds: 120,
        weighing: null,
        effective_n: null,
        questions: form.pages.flatMap((page) =>
          page.questions.map((q) => ({
            question: q.uid,
            text: q.text,
            kind: q.kind.type,
            removed: false,
            nps: null,
            cells: [
              {
                key: q.uid,
                label: [],
                n: answers,
                mean: null,
                interval: null,
                counts: [{ label: both('10', '10'), count: answers, share: 1 }],
                texts: [],
              },
            ],
          })),
        ),
      };
    },
    'surveys.analyses': () => analyses(),
    'surveys.cleaning': ({ id }) => cleaningOf(of(id)),
    'surveys.clean': ({ id, kind, on, limit }) => {
      const held = of(id);
      put('clean_survey', { ...held, rules: { ...held.rules, [kind]: { on, limit: limit ?? 1 } } });
      return {};
    },
    'surveys.analyse': (req) => analyse(req, of(req.id).answers),
    'surveys.quotas': ({ id }) => {
      const { form, answers } = of(id);
      const quotas = form.quotas.map(({ uid, title, target }) => ({
        uid,
        title,
        target,
        answers,
        full: answers >= target,
        fault: null,
      }));
      return { quotas, full: quotas.filter(({ full }) => full).length };
    },
    'surveys.of_customer': () => ({ answers: [], asked: 0, run: 0, times: 3, trusts: false }),
    'surveys.gaps': ({ id }) => {
      const { answers } = of(id);
      return {
        questions: [
          {
            question: 'q1',
            text: sides().text,
            sides: [both('期望', 'Expected'), both('实际感受', 'Perceived')],
            scale: [1, 5],
            answers,
            rows: ITEMS.map(gap),
            dimensions: [],
            groups: [],
            overall: null,
          },
        ],
        weighing: null,
        effective_n: null,
      };
    },
  };
}

/** A line of text for each item. */
export function gapRows(req: DrawReq, { questions }: Api['surveys.gaps']['res']): DrawRes {
  const rows = questions.flatMap((q) => q.rows);
  const row = ({ label, gap }: (typeof rows)[number]) => ({
    said: `${label.zh} ${(gap ?? 0).toFixed(2)}`,
    label: label.zh ?? '',
  });
  return lines(req, questions[0]?.text.zh ?? '', rows.map(row));
}
