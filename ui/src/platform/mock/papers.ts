/** Papers of the mock: keyed, compared and settled in earnest, so that the page meets every state. */
import type { Api, Datum, Form, PaperChoice, PaperRead, PaperRow, PaperSheet } from '../../gen/api';
import { CoreFault } from '../bridge';
import { LAST_DAY } from './firm';

type Filled = Record<string, Datum>;

/** A paper as it was keyed. */
export interface MockPaper {
  paper: number;
  first: Filled;
  second: Filled | null;
  settled: Filled | null;
}

interface Held {
  id: string;
  published: Form[];
  papers: MockPaper[];
  answers: number;
}

type PaperMethod =
  `surveys.${'papers' | 'paper' | 'paper_sheet' | 'key' | 'key_file' | 'settle' | 'paper_delete' | 'take_papers'}`;
type PaperAnswers = { [M in PaperMethod]: (req: Api[M]['req']) => Api[M]['res'] };

const refuse = (code: string, args: Record<string, number> = {}): never => {
  throw new CoreFault({ code, args });
};

/** The cells of the two types of the mock's own form. */
function sheetOf(published: readonly Form[]): PaperSheet {
  const form = published.at(-1) ?? refuse('survey_not_published');
  const cells = ({ uid, kind }: Form['pages'][number]['questions'][number]) => {
    if (kind.type === 'sides')
      return kind.rows.flatMap((row) =>
        kind.sides.map((side) => ({
          key: `${uid}.${row.uid}.${side.uid}`,
          name: `${row.name}_${side.name}`,
          label: [row.text, side.text],
          holds: { holds: 'scale' as const, from: side.scale.from, to: side.scale.to, opt_out: false },
          options: [],
        })),
      );
    const choices = kind.type === 'single' ? kind.choices : [];
    const holds =
      choices.length > 0
        ? { holds: 'choice' as const, options: choices.map((choice) => choice.uid) }
        : { holds: 'text' as const, most: 200 };
    return [{ key: uid, name: uid, label: [], holds, options: choices.map(({ text }) => text) }];
  };
  return {
    version: published.length,
    versions: published.map((_, at) => at + 1),
    questions: form.pages
      .flatMap(({ questions }) => questions)
      .map((q, at) => ({ question: q.uid, number: at + 1, text: q.text, cells: cells(q) })),
  };
}

const alike = (one: Datum | undefined, other: Datum | undefined) => JSON.stringify(one) === JSON.stringify(other);

/** A grey strip, as photos are. */
const STRIP =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGO4CgAA7QDs1bXMBAAAAABJRU5ErkJggg==';

/** What two photos of papers show: one all clear, one of which a page is missing and cells are not. */
export function photographed({ id, published, papers }: Held, title: Form['title'], whole: boolean): PaperRead[] {
  const sheet = sheetOf(published);
  const keys = sheet.questions.flatMap(({ cells }) => cells.map(({ key, holds }) => ({ key, holds })));
  const answers = (from: number) =>
    Object.fromEntries(
      keys.slice(from).flatMap(({ key, holds }): [string, Datum][] => {
        if (holds.holds === 'scale') return [[key, 4]];
        return holds.holds === 'choice' ? [[key, holds.options[0] ?? '']] : [];
      }),
    );
  const paper = { survey: id, title, version: sheet.version, pages: 2, missing: [], differing: [], known: null };
  const first = answers(0);
  const known = papers.some(
    (one) => one.paper === 1 && alike(one.first as unknown as Datum, first as unknown as Datum),
  );
  const looks: PaperRead['looks'] = keys.slice(0, 2).map(({ key }) => ({ key, why: 'unclear', image: STRIP }));
  if (!whole) looks.push(...keys.slice(-1).map(({ key }) => ({ key, why: 'missing' as const })));
  const rest = Object.fromEntries(Object.entries(answers(2)).filter(([key]) => !looks.some((l) => l.key === key)));
  return [
    { ...paper, paper: 1, answers: first, looks: [], fate: known ? 'same' : 'new' },
    { ...paper, paper: 2, missing: whole ? [] : [2], answers: rest, looks, fate: null },
  ];
}

export function paperAnswers<H extends Held>(of: (id: string) => H, put: (op: string, held: H) => void): PaperAnswers {
  const cells = (held: Held) => sheetOf(held.published).questions.flatMap((question) => question.cells);
  const differing = (held: Held, { first, second }: MockPaper) =>
    second ? cells(held).filter(({ key }) => !alike(first[key], second[key])) : [];
  const row = (held: Held, paper: MockPaper): PaperRow => {
    const differences = differing(held, paper).length;
    const twice = differences > 0 ? ('differing' as const) : ('confirmed' as const);
    return {
      paper: paper.paper,
      version: held.published.length,
      state: paper.settled ? 'settled' : paper.second ? twice : 'keyed',
      keyed: `${LAST_DAY}T10:00`,
      filled: Object.keys(paper.settled ?? paper.first).length,
      differences,
    };
  };
  const find = (held: Held, paper: number): MockPaper =>
    held.papers.find((other) => other.paper === paper) ?? refuse('no_such_paper', { paper });
  const keep = (op: string, held: H, paper: MockPaper) => {
    const others = held.papers.filter((other) => other.paper !== paper.paper);
    const papers = [...others, paper].toSorted((a, b) => a.paper - b.paper);
    put(op, { ...held, papers, answers: held.answers + papers.length - held.papers.length });
  };
  return {
    'surveys.papers': ({ id }) => {
      const held = of(id);
      const papers = held.papers.map((paper) => row(held, paper));
      const count = (state: PaperRow['state']) => papers.filter((other) => other.state === state).length;
      const compared = held.papers.flatMap(({ first, second }) =>
        second ? [...new Set([...Object.keys(first), ...Object.keys(second)])] : [],
      ).length;
      const differed = papers.reduce((sum, { differences }) => sum + differences, 0);
      const rate = compared > 0 ? differed / compared : null;
      return {
        papers,
        keyed: count('keyed'),
        confirmed: count('confirmed'),
        differing: count('differing'),
        settled: count('settled'),
        next: Math.max(0, ...papers.map(({ paper }) => paper)) + 1,
        compared,
        differed,
        rate,
        interval: rate === null ? null : [rate / 2, Math.min(1, rate * 2)],
      };
    },
    'surveys.paper': ({ id, paper }) => {
      const held = of(id);
      const found = find(held, paper);
      const differences = differing(held, found).map(({ key, label }) => ({
        key,
        label,
        ...(found.first[key] === undefined ? {} : { first: found.first[key] }),
        ...(found.second?.[key] === undefined ? {} : { second: found.second[key] }),
      }));
      return { row: row(held, found), answers: found.settled ?? found.first, differences };
    },
    'surveys.paper_sheet': ({ id }) => sheetOf(of(id).published),
    'surveys.key': ({ id, paper, pass, answers, replace }) => {
      const held = of(id);
      const answered = answers as Filled;
      const before = held.papers.find((other) => other.paper === paper);
      if (pass === 2 && !before) refuse('no_such_paper', { paper });
      if (pass !== 2 && Object.keys(answered).length === 0) refuse('paper_blank', { paper });
      const known = pass === 2 ? before?.second : before?.first;
      const same = known !== undefined && known !== null && JSON.stringify(known) === JSON.stringify(answered);
      if (known && !same && !replace) refuse('paper_taken', { paper });
      const blank: MockPaper = before ?? { paper, first: answered, second: null, settled: null };
      const kept = pass === 2 ? { ...blank, second: answered, settled: null } : { ...blank, first: answered };
      if (!same) keep('key_paper', held, kept);
      const now = of(id);
      const once =
        now.papers.find((other) => other.paper > paper && !other.second) ?? now.papers.find((o) => !o.second);
      const fate = same ? 'same' : known ? 'replaced' : 'new';
      return { row: row(now, kept), fate, next: pass === 2 ? (once?.paper ?? null) : paper + 1 };
    },
    'surveys.take_papers': ({ papers }) => {
      for (const { survey, paper, answers } of papers)
        keep('key_paper', of(survey), { paper, first: answers as Filled, second: null, settled: null });
      return { taken: papers.length, same: 0, refused: [] };
    },
    'surveys.key_file': () => ({ rows: 0, first: 0, second: 0, replaced: 0, same: 0, differing: [], refused: [] }),
    'surveys.settle': ({ id, paper, cells: choices }) => {
      const held = of(id);
      const found = find(held, paper);
      const counts: Filled = { ...found.first };
      for (const [key, choice] of Object.entries(choices as Record<string, PaperChoice>)) {
        const datum = choice === 'first' ? found.first[key] : choice === 'second' ? found.second?.[key] : choice.value;
        if (datum === undefined || datum === null) delete counts[key];
        else counts[key] = datum;
      }
      const settled = { ...found, settled: counts };
      keep('settle_paper', held, settled);
      return row(held, settled);
    },
    'surveys.paper_delete': ({ id, paper }) => {
      const held = of(id);
      find(held, paper);
      const papers = held.papers.filter((other) => other.paper !== paper);
      put('delete_paper', { ...held, papers, answers: held.answers - 1 });
      return {};
    },
  };
}
