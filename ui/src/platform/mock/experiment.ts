/** Experiments of the mock: lists are dealt in turn, looks compare shares without a guard's figures of its own. */
import type {
  Api,
  ExperimentComparison,
  ExperimentLook,
  ExperimentPerson,
  ExperimentPlan,
  ExperimentRes,
  Method,
} from '../../gen/api';
import { CoreFault } from '../bridge';
import type { MockMethod, MockStudies, MockStudy } from './methods';
import type { World } from './world';

type ExperimentMethod = Extract<Method, `experiment.${string}`>;
export type ExperimentAnswers = { [M in ExperimentMethod]: (req: Api[M]['req']) => Api[M]['res'] };

const PLAN: ExperimentPlan = {
  question: '',
  arms: [
    { uid: 'a', name: 'A' },
    { uid: 'b', name: 'B' },
  ],
  measure: 'share',
  source: { from: 'typed' },
  base: 0.3,
  difference: 0.1,
  alpha: 0.05,
  power: 0.8,
  seed: 1,
  people: { who: 'numbers', count: 100 },
};
const NEEDED = 356;

export const experiment: MockMethod = {
  begin: () => structuredClone(PLAN),
  summary: ({ entries }) => `${entries.length} 条记录`,
};

export function experimentAnswers(studies: MockStudies, { firm }: World): ExperimentAnswers {
  const planOf = (study: MockStudy) => study.plan as ExperimentPlan;
  const peopleOf = ({ entries }: MockStudy): ExperimentPerson[] => {
    const values = new Map(
      entries.filter(({ kind }) => kind === 'outcome').map((e) => [e.number, Number(e.body['value'])]),
    );
    return entries
      .filter(({ kind }) => kind === 'place')
      .map(({ number, who, body }) => ({
        number,
        name: who,
        customer: (body['customer'] as string | null) ?? null,
        class: String(body['class']),
        arm: String(body['arm']),
        value: values.get(number) ?? null,
      }));
  };
  const found = (id: string): ExperimentRes => {
    const study = studies.of(id);
    const plan = planOf(study);
    const people = peopleOf(study);
    const looks = study.entries.filter(({ kind }) => kind === 'look').map(({ body }) => body['look'] as ExperimentLook);
    return {
      plan,
      needed: NEEDED,
      alpha_each: plan.alpha,
      eligible: plan.people.who === 'customers' ? firm.customers.length : null,
      drawn: people.length > 0,
      arms: plan.arms.map(({ uid }) => {
        const mine = people.filter(({ arm }) => arm === uid);
        return { uid, people: mine.length, results: mine.filter(({ value }) => value !== null).length };
      }),
      looks,
      unguarded: looks.length > 1 ? 0.083 : null,
      verdict: looks.at(-1)?.comparisons[0]?.verdict ?? null,
    };
  };
  const keep = (id: string, results: readonly { number: number; value: number | null }[]) => {
    const study = studies.of(id);
    const known = new Set(peopleOf(study).map(({ number }) => number));
    const stranger = results.find(({ number }) => !known.has(number));
    if (stranger) throw new CoreFault({ code: 'experiment_number', args: { number: stranger.number } });
    const numbers = new Set(results.map(({ number }) => number));
    const others = study.entries.filter(({ kind, number }) => kind !== 'outcome' || !numbers.has(number));
    const made = results
      .filter(({ value }) => value !== null)
      .map(({ number, value }) => ({
        id: studies.id(),
        kind: 'outcome',
        who: '',
        number,
        at: studies.now,
        body: { value },
      }));
    studies.put('note_study', { ...study, entries: [...others, ...made] });
    const after = peopleOf(studies.of(id)).filter(({ value }) => value !== null).length;
    return { results: after, changed: results.length };
  };
  return {
    'experiment.get': ({ id }) => found(id),
    'experiment.draw': ({ id }) => {
      const study = studies.of(id);
      const { people, arms } = planOf(study);
      const names =
        people.who === 'numbers'
          ? Array.from({ length: people.count }, () => null)
          : firm.customers.slice(0, people.most ?? firm.customers.length);
      const entries = names.map((customer, at) => ({
        id: studies.id(),
        kind: 'place',
        who: customer?.name ?? '',
        number: at + 1,
        at: studies.now,
        body: { arm: arms[at % arms.length]?.uid ?? 'a', class: customer ? 'A' : '', customer: customer?.id ?? null },
      }));
      studies.put('note_study', { ...study, entries });
      return {};
    },
    'experiment.undraw': ({ id }) => {
      studies.put('note_study', { ...studies.of(id), entries: [] });
      return {};
    },
    'experiment.people': ({ id }) => ({ people: peopleOf(studies.of(id)) }),
    'experiment.list': () => ({ file: '分组名单.xlsx', bytes: 9_120 }),
    'experiment.note': ({ id, results }) => keep(id, results),
    'experiment.read': ({ id }) =>
      keep(
        id,
        peopleOf(studies.of(id)).map(({ number }) => ({ number, value: number % 2 })),
      ),
    'experiment.look': ({ id }) => {
      const study = studies.of(id);
      const people = peopleOf(study);
      const [control, ...others] = planOf(study).arms.map(({ uid }) =>
        people.flatMap(({ arm, value }) => (arm === uid && value !== null ? [value] : [])),
      );
      const mean = (values: readonly number[] = []) =>
        values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
      if (!control || others.some((values) => values.length < 2))
        throw new CoreFault({ code: 'experiment_too_early', args: { least: 2 } });
      const comparisons = others.map((values, at): ExperimentComparison => {
        const difference = mean(values) - mean(control);
        return {
          arm: planOf(study).arms[at + 1]?.uid ?? 'b',
          results: [control.length, values.length],
          figures: [mean(control), mean(values)],
          difference,
          z: 1,
          p: 0.31,
          p_ranks: null,
          interval: [difference - 0.2, difference + 0.2],
          worth: 'open',
          verdict: 'go_on',
        };
      });
      const results = people.filter(({ value }) => value !== null).length;
      const look = { at: studies.now, results, information: 0.1, spent: 0.0001, nominal_p: 0.0001, comparisons };
      const number = study.entries.filter(({ kind }) => kind === 'look').length + 1;
      const entry = { id: studies.id(), kind: 'look', who: '', number, at: studies.now, body: { look } };
      studies.put('note_study', { ...study, entries: [...study.entries, entry] });
      return found(id);
    },
  };
}
