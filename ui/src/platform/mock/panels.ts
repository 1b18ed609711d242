/** Panels, sessions and interviews of the mock: answers come in, ideas are merged, questions are asked in earnest. */
import type {
  Api,
  Datum,
  DelphiFigure,
  DelphiPlan,
  DelphiRes,
  DelphiTaken,
  Fault,
  GroupIdea,
  GroupPlan,
  InterviewQuestion,
  InterviewTalkRow,
  Method,
} from '../../gen/api';
import { CoreFault } from '../bridge';
import type { MockEntry, MockMethod, MockStudies, MockStudy } from './methods';

type PanelMethod = Extract<Method, `delphi.${string}` | `group.${string}` | `interview.${string}`>;
type PanelAnswers = { [M in PanelMethod]: (req: Api[M]['req']) => Api[M]['res'] };

const refuse = (code: string, args: Record<string, string | number> = {}): never => {
  throw new CoreFault({ code, args });
};
const WRITTEN = { file: 'mock', bytes: 1 };
const MARK = '7F3A';

const middle = (sorted: readonly number[], share: number): number => {
  const at = (sorted.length - 1) * share;
  const [low = 0, high = low] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return low + (high - low) * (at % 1);
};

const panel = (study: MockStudy): DelphiRes => {
  const plan = study.plan as DelphiPlan;
  const round = 1 + study.entries.filter(({ kind }) => kind === 'round').length;
  const answers = study.entries.filter(({ kind }) => kind === 'answer');
  const of = (who: string, wanted: number, item: string) =>
    answers.find((entry) => entry.who === who && entry.number === wanted && entry.body.item === item);
  const figure = (wanted: number, item: string): DelphiFigure => {
    const marks = answers.filter((entry) => entry.number === wanted && entry.body.item === item);
    const values = marks.map(({ body }) => Number(body.value)).sort((a, b) => a - b);
    const [q1, median, q3] = [0.25, 0.5, 0.75].map((share) => middle(values, share)) as [number, number, number];
    const [low = 0, high = 0] = [values[0], values.at(-1)];
    const outside = marks.filter(({ body }) => body.reason && (Number(body.value) < q1 || Number(body.value) > q3));
    return {
      item,
      spread:
        values.length === 0
          ? null
          : {
              n: values.length,
              low,
              q1,
              median,
              q3,
              high,
              iqr: q3 - q1,
              mean: median,
              sd: null,
              cv: null,
              full_marks: null,
            },
      moved: null,
      narrow: values.length > 0 && q3 - q1 <= plan.stop.points,
      settled: wanted > 1 && values.length > 0 && q3 - q1 <= plan.stop.points,
      reasons: outside.map(({ body }) => ({
        value: Number(body.value),
        text: String(body.reason),
        above: Number(body.value) > q3,
      })),
    };
  };
  const rounds = Array.from({ length: round }, (_, at) => ({
    round: at + 1,
    begun: null,
    members: new Set(answers.filter(({ number }) => number === at + 1).map(({ who }) => who)).size,
    items: plan.items.map(({ uid }) => figure(at + 1, uid)),
    agreement: null,
  }));
  const now = rounds.at(-1)?.items ?? [];
  const settled = now.filter((item) => item.settled).length;
  const missing = plan.panel.filter((who) => !answers.some((own) => own.who === who && own.number === round));
  const why =
    missing.length === plan.panel.length
      ? ('waiting' as const)
      : round > 1 && settled === plan.items.length
        ? ('settled' as const)
        : round >= plan.stop.rounds
          ? ('rounds' as const)
          : round === 1
            ? ('first' as const)
            : ('open' as const);
  return {
    plan,
    round,
    mark: MARK,
    members: plan.panel.map((label) => ({
      label,
      answered: rounds.map((own) => plan.items.filter(({ uid }) => of(label, own.round, uid)).length),
      current: plan.items.flatMap(({ uid }) => {
        const found = of(label, round, uid);
        return found ? [{ item: uid, value: Number(found.body.value), reason: String(found.body.reason) }] : [];
      }),
    })),
    rounds,
    verdict: {
      stop: why === 'settled' || why === 'rounds',
      why,
      settled,
      items: plan.items.length,
      wanted: plan.items.length,
      open: now.filter((item) => !item.settled).map(({ item }) => item),
      missing,
    },
  };
};

/** Lines and replies of experts; what lies outside the scale is refused. */
function taken(study: MockStudy, text: string): { told: DelphiTaken; entries: MockEntry[] } {
  const plan = study.plan as DelphiPlan;
  const { round } = panel(study);
  const told: DelphiTaken = { found: 0, new: 0, changed: 0, same: 0, refused: [] };
  const entries = [...study.entries];
  let who = '';
  for (const [at, line] of text.split('\n').entries()) {
    const head = /\[KD-\w+ (\S+) R\d+\]/u.exec(line);
    if (head) who = head[1] ?? '';
    const reply = /^(\d+) *= *([^;]+);? ?(.*)$/u.exec(line) ?? /^[^,]+,(\d+),([^,]+),?(.*)$/u.exec(line);
    const value = Number(reply?.[2]);
    const member = line.includes('=') ? who : (line.split(',')[0] ?? '');
    if (!reply || head) continue;
    told.found += 1;
    const item = plan.items[Number(reply[1]) - 1];
    const asks = item?.asks;
    const why: Fault | null =
      !item || !plan.panel.includes(member)
        ? { code: 'delphi_member_unknown', args: { member } }
        : asks?.asks === 'scale' && !(value >= asks.from && value <= asks.to)
          ? { code: 'delphi_points', args: { from: asks.from, to: asks.to, value: reply[2] ?? '' } }
          : null;
    if (!item || why) {
      told.refused.push({ line: at + 1, excerpt: line, why: why ?? { code: 'delphi_no_items', args: {} } });
      continue;
    }
    const body = { item: item.uid, value, reason: reply[3] ?? '' };
    const id = `${member} ${round} ${item.uid}`;
    const known = entries.findIndex((entry) => entry.id === id);
    const entry = { id, kind: 'answer', who: member, number: round, at: 0, body };
    if (known < 0) {
      told.new += 1;
      entries.push(entry);
    } else if (JSON.stringify(entries[known]?.body) === JSON.stringify(body)) told.same += 1;
    else {
      told.changed += 1;
      entries[known] = entry;
    }
  }
  if (told.found === 0) refuse('delphi_no_answers');
  return { told, entries };
}

const alike = (a: string, b: string) => a !== b && (a.includes(b) || b.includes(a));

function board(study: MockStudy): Api['group.board']['res'] {
  const said = study.entries.filter(({ kind }) => kind === 'idea');
  const votes = study.entries.filter(({ kind }) => kind === 'vote');
  const dotsOf = (id: string) =>
    votes.reduce((sum, { body }) => sum + ((body.dots as Record<string, number>)[id] ?? 0), 0);
  const roots = said.filter(({ body }) => !body.into);
  const ideas: GroupIdea[] = roots.map(({ id, who, number, body }) => {
    const merged = said.filter((other) => other.body.into === id);
    return {
      id,
      text: String(body.text),
      by: who,
      round: number,
      merged: merged.map((other) => ({ id: other.id, text: String(other.body.text) })),
      cluster: (body.cluster as string | undefined) ?? null,
      dots: dotsOf(id) + merged.reduce((sum, other) => sum + dotsOf(other.id), 0),
      rank: null,
    };
  });
  ideas.sort((a, b) => b.dots - a.dots);
  for (const idea of ideas) {
    if (idea.dots > 0) idea.rank = ideas.filter(({ dots }) => dots > idea.dots).length + 1;
  }
  const names = [...new Set(ideas.flatMap(({ cluster }) => cluster ?? []))];
  return {
    plan: study.plan as GroupPlan,
    ideas,
    clusters: names.map((name) => {
      const inside = ideas.filter(({ cluster }) => cluster === name);
      return { name, ideas: inside.length, dots: inside.reduce((sum, { dots }) => sum + dots, 0) };
    }),
    alike: roots.flatMap((first, at) =>
      roots
        .slice(at + 1)
        .filter((second) => alike(String(first.body.text), String(second.body.text)))
        .map((second) => ({ first: first.id, second: second.id, alike: 0.8 })),
    ),
    votes: votes.map(({ who, body }) => {
      const dots = body.dots as Record<string, number>;
      return { who, dots, given: Object.values(dots).reduce((sum, n) => sum + n, 0) };
    }),
    said: said.length,
    round: Math.max(1, ...said.map(({ number }) => number)),
  };
}

interface MockOutline {
  text: string;
}

interface MockTalk {
  by: string;
  customer: string | null;
  answers: Record<string, Datum>;
  notes: Record<string, string>;
  themes: Record<string, string[]>;
}

function questionsOf({ text }: MockOutline, answers: Record<string, Datum>): InterviewQuestion[] {
  const found: InterviewQuestion[] = [];
  for (const line of text
    .split('\n')
    .map((raw) => raw.trim())
    .filter(Boolean)) {
    const last = found.at(-1);
    const option = /^\( \) (.+)$/u.exec(line);
    if (option && last) {
      const uid = `${last.uid}o${(last.cells[0]?.options.length ?? 0) + 1}`;
      const cell = last.cells[0] ?? { key: last.uid, label: '', holds: { holds: 'choice', options: [] }, options: [] };
      if (cell.holds.holds === 'choice') cell.holds.options.push(uid);
      cell.options.push(option[1] ?? '');
      last.cells = [cell];
    } else if (line.startsWith('? ') && last) {
      last.only_if = line.slice(2);
      const [number = 0, choice = 0] = last.only_if.split('=').map(Number);
      last.shown = answers[`q${number}`] === `q${number}o${choice}`;
    } else if (line.startsWith('- ')) last?.prompts.push(line.slice(2));
    else {
      const number = found.length + 1;
      const words = line.replace(/^\d+\. /u, '');
      found.push({ uid: `q${number}`, number, text: words, prompts: [], only_if: '', shown: true, cells: [] });
    }
  }
  return found;
}

export const panelMethods: Record<string, MockMethod> = {
  group: {
    begin: (): GroupPlan => ({
      question: '',
      way: 'six_three_five',
      people: [],
      rounds: 6,
      seconds: 300,
      dots: 3,
    }),
    summary: ({ entries }) => String(entries.length),
  },
  delphi: {
    begin: (): DelphiPlan => ({
      question: '',
      items: [],
      panel: Array.from({ length: 8 }, (_, at) => `E${at + 1}`),
      stop: { rounds: 3, points: 1, share: 0.2, stable: 0.15, settled: 1, w: null },
    }),
    summary: ({ entries }) => String(entries.length),
  },
  interview: {
    begin: (): MockOutline => ({ text: '' }),
    summary: ({ entries }) => String(entries.length),
  },
};

export function panelAnswers(studies: MockStudies): PanelAnswers {
  const note = (study: MockStudy, entries: MockEntry[]) => studies.put('note_study', { ...study, entries });
  const ideasOf = (id: string, ideas: readonly string[], change: (body: MockEntry['body']) => MockEntry['body']) => {
    const study = studies.of(id);
    note(
      study,
      study.entries.map((entry) => (ideas.includes(entry.id) ? { ...entry, body: change(entry.body) } : entry)),
    );
    return {};
  };
  const talks = (study: MockStudy) => study.entries.toReversed();
  const talkOf = (entry: MockEntry) => entry.body as unknown as MockTalk;
  const row = (study: MockStudy, entry: MockEntry): InterviewTalkRow => {
    const talk = talkOf(entry);
    const asked = questionsOf(study.plan as MockOutline, talk.answers).filter(({ shown }) => shown);
    return {
      id: entry.id,
      who: entry.who,
      at: '2026-11-29T10:00',
      customer: talk.customer,
      customer_name: null,
      by: talk.by,
      answered: asked.filter(({ uid }) => uid in talk.notes || uid in talk.answers).length,
      asked: asked.length,
      coded: Object.keys(talk.notes).filter((uid) => uid in talk.themes).length,
      noted: Object.keys(talk.notes).length,
    };
  };
  return {
    'delphi.rounds': ({ id }) => panel(studies.of(id)),
    'delphi.next': ({ id }) => {
      const study = studies.of(id);
      const { round, verdict } = panel(study);
      if (verdict.why === 'waiting') refuse('delphi_round_empty', { round });
      note(study, [
        ...study.entries,
        { id: `round ${round}`, kind: 'round', who: '', number: round + 1, at: 0, body: {} },
      ]);
      return {};
    },
    'delphi.take': ({ id, text, dry_run }) => {
      const study = studies.of(id);
      const { told, entries } = taken(study, text);
      if (!dry_run && told.new + told.changed > 0) note(study, entries);
      return told;
    },
    'delphi.take_file': ({ id }) => {
      const study = studies.of(id);
      const { told, entries } = taken(study, 'E1,1,4,');
      note(study, entries);
      return told;
    },
    'delphi.sheet': ({ id, member }) => {
      const { round } = panel(studies.of(id));
      return { member, round, text: `[KD-${MARK} ${member} R${round}]\n1 = ` };
    },
    'delphi.save': () => WRITTEN,
    'group.board': ({ id }) => board(studies.of(id)),
    'group.add': ({ id, text, who, round }) => {
      const study = studies.of(id);
      const lines = text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean);
      if (lines.length === 0) refuse('group_no_ideas');
      const known = new Set(study.entries.map(({ body }) => body.text));
      const fresh = lines.filter((line) => !known.has(line));
      note(study, [
        ...study.entries,
        ...fresh.map((line) => ({ id: studies.id(), kind: 'idea', who, number: round, at: 0, body: { text: line } })),
      ]);
      return { added: fresh.length, same: lines.length - fresh.length };
    },
    'group.edit': ({ id, idea, text }) => ideasOf(id, [idea], (body) => ({ ...body, text })),
    'group.remove': ({ id, ideas }) => {
      const study = studies.of(id);
      note(
        study,
        study.entries.filter((entry) => !ideas.includes(entry.id)),
      );
      return {};
    },
    'group.merge': ({ id, into, ideas }) => ideasOf(id, ideas, (body) => ({ ...body, into })),
    'group.split': ({ id, ideas }) => ideasOf(id, ideas, (body) => ({ ...body, into: undefined })),
    'group.sort': ({ id, ideas, cluster }) =>
      ideasOf(id, ideas, (body) => ({ ...body, cluster: cluster || undefined })),
    'group.vote': ({ id, who, dots }) => {
      const study = studies.of(id);
      const { dots: most } = study.plan as GroupPlan;
      const given = Object.values(dots).reduce((sum, n) => sum + n, 0);
      if (given > most) refuse('group_dots', { dots: most, given });
      const others = study.entries.filter((entry) => entry.kind !== 'vote' || entry.who !== who);
      const vote = { id: `vote ${who}`, kind: 'vote', who, number: 0, at: 0, body: { dots } };
      note(study, given > 0 ? [...others, vote] : others);
      return {};
    },
    'group.save': () => WRITTEN,
    'delphi.to_survey': ({ items = [], survey }) => ({ survey: survey ?? '900', rows: items.length }),
    'group.to_survey': ({ ideas, survey }) => ({ survey: survey ?? '900', rows: ideas.length }),
    'interview.outline': ({ id }) => {
      const plan = studies.of(id).plan as MockOutline;
      return { text: plan.text, questions: questionsOf(plan, {}) };
    },
    'interview.write': ({ id, text }) => {
      if (/^[-?(]/u.test(text.trim())) refuse('interview_line', { line: 1 });
      const study = studies.of(id);
      studies.put('edit_study', { ...study, plan: { text } });
      return {};
    },
    'interview.from_survey': ({ id }) => {
      const study = studies.of(id);
      studies.put('edit_study', { ...study, plan: { text: '1. 您的期望与实际感受\n2. 您每月寄多少票？' } });
      return {};
    },
    'interview.talks': ({ id }) => {
      const study = studies.of(id);
      const themes = talks(study).flatMap((entry) => Object.values(talkOf(entry).themes).flat());
      return { talks: talks(study).map((entry) => row(study, entry)), themes: [...new Set(themes)] };
    },
    'interview.talk': ({ id, talk, answers }) => {
      const study = studies.of(id);
      const entry = study.entries.find((own) => own.id === talk);
      const kept = entry ? talkOf(entry) : { answers: {}, notes: {}, themes: {} };
      const given = answers ?? kept.answers;
      return {
        row: entry ? row(study, entry) : null,
        questions: questionsOf(study.plan as MockOutline, given),
        answers: given,
        notes: kept.notes,
        themes: kept.themes,
      };
    },
    'interview.note': ({ id, talk, who, by, customer, answers, notes, themes }) => {
      if (who.trim() === '') refuse('interview_unnamed');
      const study = studies.of(id);
      const own = talk ?? studies.id();
      const written = Object.fromEntries(Object.entries(notes).filter(([, text]) => text.trim()));
      const body = { by, customer: customer ?? null, answers, notes: written, themes };
      const entry: MockEntry = { id: own, kind: 'talk', who, number: 0, at: 0, body };
      note(study, [...study.entries.filter((other) => other.id !== own), entry]);
      return { talk: own };
    },
    'interview.remove': ({ id, talk }) => {
      const study = studies.of(id);
      note(
        study,
        study.entries.filter((entry) => entry.id !== talk),
      );
      return {};
    },
    'interview.results': ({ id }) => {
      const study = studies.of(id);
      const all = talks(study);
      const counted = (values: readonly string[]) =>
        [...new Set(values)].map((text) => ({ text, n: values.filter((value) => value === text).length }));
      return {
        talks: all.length,
        themes: counted(all.flatMap((entry) => Object.values(talkOf(entry).themes).flat())),
        questions: questionsOf(study.plan as MockOutline, {}).map((question) => {
          const noted = all.filter((entry) => question.uid in talkOf(entry).notes);
          return {
            uid: question.uid,
            number: question.number,
            text: question.text,
            asked: all.length,
            answered: noted.length,
            cells: question.cells.map((cell) => {
              const given = all.flatMap((entry) => talkOf(entry).answers[cell.key] ?? []);
              const words = given.map((uid) =>
                cell.holds.holds === 'choice'
                  ? (cell.options[cell.holds.options.indexOf(String(uid))] ?? '')
                  : String(uid),
              );
              return { label: cell.label, n: given.length, median: null, counts: counted(words) };
            }),
            notes: noted.map((entry) => ({
              talk: entry.id,
              who: entry.who,
              text: talkOf(entry).notes[question.uid] ?? '',
              themes: talkOf(entry).themes[question.uid] ?? [],
            })),
            themes: [],
          };
        }),
      };
    },
    'interview.save': () => WRITTEN,
  };
}
