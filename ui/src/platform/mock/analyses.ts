/** Analyses of the mock: two that stand for all, with figures made of what was asked for. */
import type {
  AnalysisReq,
  AnalysisRes,
  DrawReq,
  DrawRes,
  RuleKind,
  SurveyAnalyses,
  SurveyCleaning,
  Variable,
} from '../../gen/api';
import { CoreFault } from '../bridge';
import { lines } from './drawings';

const cell = (value: number, clear = false) => ({ shown: value.toFixed(2), value, clear });

const VARIABLES: Variable[] = [
  { id: 'q1/p', label: '您的期望与实际感受 · 实际感受', kind: 'scale', groups: false, options: [], recommends: false },
  {
    id: 'q1.r1.p',
    label: '取件准时 · 实际感受',
    kind: 'figure',
    groups: true,
    recommends: false,
    options: [1, 2, 3, 4, 5].map((point) => ({ id: String(point), label: String(point) })),
  },
  {
    id: 'q2',
    label: '您每月寄多少票？',
    kind: 'groups',
    groups: true,
    recommends: false,
    options: [
      { id: 'o1', label: '10' },
      { id: 'o2', label: '100' },
    ],
  },
];

export const analyses = (): SurveyAnalyses => ({
  variables: VARIABLES,
  others: [{ id: 'other', title: '员工问卷' }],
  analyses: [
    {
      id: 'scales',
      title: '量表题分布',
      how: '均值附 95% 置信区间。',
      lacks: null,
      other: 'no' as const,
      drawn: true,
      roles: [{ id: 'items', title: '量表题', takes: 'items', optional: false, proposed: ['q1/p'] }],
    },
    {
      id: 'groups',
      title: '分组比较',
      how: '韦尔奇 t 检验。',
      lacks: null,
      other: 'no' as const,
      drawn: false,
      roles: [
        { id: 'outcome', title: '要看的指标', takes: 'figure', optional: false, proposed: ['q1/p'] },
        { id: 'groups', title: '分组', takes: 'groups', optional: false, proposed: ['q2'] },
      ],
    },
    {
      id: 'internal',
      title: '内外差距',
      how: '韦尔奇 t 检验。',
      lacks: null,
      other: 'must' as const,
      drawn: true,
      roles: [{ id: 'items', title: '量表题', takes: 'items', optional: false, proposed: ['q1/p'] }],
    },
    {
      id: 'nps',
      title: '净推荐值',
      how: '',
      lacks: '推荐意愿',
      other: 'no' as const,
      drawn: false,
      roles: [{ id: 'recommend', title: '推荐意愿', takes: 'recommendation', optional: false, proposed: [] }],
    },
  ],
});

export function analyse({ analysis, of = {}, only = [], other }: AnalysisReq, answers: number): AnalysisRes {
  const missing = Object.values(of).some((ids) => ids.length === 0);
  if (missing) throw new CoreFault({ code: 'analysis_role_missing', args: { role: '分组' } });
  const people = only.length > 0 ? 4 : answers;
  const labels = Object.values(of)
    .flat()
    .map((id) => VARIABLES.find((one) => one.id === id)?.label ?? id);
  return {
    analysis,
    title: analysis === 'scales' ? '量表题分布' : '分组比较',
    of,
    other: other ? { id: other, title: '员工问卷' } : null,
    answers,
    people,
    weighing: null,
    effective_n: null,
    said: ['得分最高：“取件准时”。'],
    how: '均值附 95% 置信区间。',
    digest: '0123456789ab',
    tables: [
      {
        title: '各题',
        item: '题目',
        columns: [
          { label: '人数', words: false },
          { label: '均值', words: false },
        ],
        rows: labels.map((label, at) => ({
          label,
          base: people < 30 ? 'hatched' : 'firm',
          cells: [cell(people), cell(3 + at / 4, at === 0)],
        })),
      },
    ],
  };
}

/** A line of text for each item that has a place. */
export function places(req: DrawReq, { of = {} }: AnalysisReq): DrawRes {
  const ids = Object.values(of).flat();
  return lines(
    req,
    '量表题分布',
    ids.map((id) => ({ said: `${id} · 重点改进`, label: id })),
  );
}

interface Cleaned {
  answers: number;
  rules?: Partial<Record<RuleKind, { on: boolean; limit: number }>>;
}

/** Every rule finds somebody, but the twins nobody. */
export function cleaningOf({ answers, rules = {} }: Cleaned): SurveyCleaning {
  const kinds: readonly RuleKind[] = ['speed', 'straight', 'run', 'distance', 'twin', 'blank'];
  const told = kinds.map((kind, at) => ({
    kind,
    on: rules[kind]?.on ?? false,
    limit: rules[kind]?.limit ?? (kind === 'twin' ? 60 : 0.5),
    range: (kind === 'twin' ? [1, 43_200] : [0.05, 1]) as [number, number],
    hits: kind === 'twin' ? 0 : at + 1,
    found: kind === 'twin' ? [] : [{ begun: '2026-09-01T10:05', seconds: 12 + at, version: 1 }],
  }));
  const excluded = told.filter(({ on }) => on).reduce((sum, { hits }) => sum + hits, 0);
  return { answers, excluded, rules: told };
}
