/** Studies of the mock: what all methods share; each method's own answers stand in a file of its own. */
import type { MethodAdvice, Api, Method, StudyRow } from '../../gen/api';
import { CoreFault } from '../bridge';
import { experiment, experimentAnswers, type ExperimentAnswers } from './experiment';
import { LAST_DAY } from './firm';
import { observation, observationAnswers, type ObservationAnswers } from './observation';
import { panelMethods } from './panels';
import type { World } from './world';

type StudyMethod = Extract<Method, `methods.${string}`>;
type StudyAnswers = { [M in StudyMethod]: (req: Api[M]['req']) => Api[M]['res'] };

/** Something noted in a study, as the core keeps it. */
export interface MockEntry {
  id: string;
  kind: string;
  who: string;
  number: number;
  at: number;
  body: Record<string, unknown>;
}

export interface MockStudy {
  row: StudyRow;
  plan: unknown;
  entries: MockEntry[];
}

/** What a method brings to the mock: the plan of a new study, and the line of the list. */
export interface MockMethod {
  begin: () => unknown;
  summary: (study: MockStudy) => string;
}

/** The studies, shared by the answers of all methods. Every change is a whole list, so that it can be taken back whole. */
export class MockStudies {
  all: MockStudy[] = [];
  #next = 1;

  constructor(private readonly world: World) {}

  of(id: string): MockStudy {
    const found = this.all.find(({ row }) => row.id === id);
    if (!found) throw new CoreFault({ code: 'no_such_study', args: {} });
    return found;
  }

  get now(): number {
    return this.world.now;
  }

  id(): string {
    return String(8000 + this.#next++);
  }

  change(op: string, to: MockStudy[]): void {
    const was = this.all;
    this.world.do(
      op,
      '',
      ['studies'],
      {},
      () => (this.all = to),
      () => (this.all = was),
    );
  }

  /** Writes a study over the one with its id. */
  put(op: string, study: MockStudy): void {
    this.change(
      op,
      this.all.map((other) => (other.row.id === study.row.id ? study : other)),
    );
  }
}

export function methodAnswers(
  world: World,
  studies = new MockStudies(world),
): StudyAnswers & ObservationAnswers & ExperimentAnswers {
  const methods: Record<string, MockMethod> = { observation, experiment, ...panelMethods };
  const titled = (title: string) => {
    if (title.trim() === '') throw new CoreFault({ code: 'study_untitled', args: {} });
    return title.trim();
  };
  const rowOf = (study: MockStudy): StudyRow => ({
    ...study.row,
    summary: methods[study.row.kind]?.summary(study) ?? '',
  });
  return {
    ...observationAnswers(studies),
    ...experimentAnswers(studies, world),
    'methods.list': () => ({ studies: studies.all.map(rowOf), kinds: Object.keys(methods) }),
    'methods.get': ({ id }) => {
      const study = studies.of(id);
      return { row: rowOf(study), plan: study.plan, entries: study.entries.length };
    },
    'methods.add': ({ kind, title, plan, survey }) => {
      const method = methods[kind];
      if (!method) throw new CoreFault({ code: 'study_kind_unknown', args: { kind } });
      const row: StudyRow = {
        id: studies.id(),
        kind,
        title: titled(title),
        survey: survey ?? null,
        created: LAST_DAY,
        closed: null,
        summary: '',
      };
      studies.change('add_study', [{ row, plan: plan ?? method.begin(), entries: [] }, ...studies.all]);
      return { id: row.id };
    },
    'methods.save': ({ id, title, plan, survey, no_survey }) => {
      const study = studies.of(id);
      const row = { ...study.row };
      if (title !== undefined) row.title = titled(title);
      if (survey !== undefined || no_survey) row.survey = survey ?? null;
      studies.put('edit_study', { ...study, row, plan: plan ?? study.plan });
      return {};
    },
    'methods.close': ({ id, closed }) => {
      const study = studies.of(id);
      studies.put('close_study', { ...study, row: { ...study.row, closed: closed ? LAST_DAY : null } });
      return {};
    },
    'methods.advise': ({ goal }) => {
      const of = (method: string, fit: MethodAdvice['fit'], score: number) => ({
        method,
        fit,
        cheap: 4,
        quick: 3,
        deep: 2,
        score,
      });
      const first = goal === 'works' ? 'experiment' : goal === 'what_happens' ? 'observation' : 'survey';
      const others = ['survey', 'observation', 'experiment', 'group', 'delphi'].filter((method) => method !== first);
      return { methods: [of(first, 'good', 0.7), ...others.map((method) => of(method, 'poor', 0.5))] };
    },
    'methods.delete': ({ id }) => {
      studies.of(id);
      studies.change(
        'delete_study',
        studies.all.filter(({ row }) => row.id !== id),
      );
      return {};
    },
  };
}
