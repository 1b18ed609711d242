/** Weights, keyword groups and the planned comparison of the mock: kept in earnest, with figures made of what is kept. */
import type {
  Api,
  Coding,
  Comparison,
  Form,
  LookRow,
  OpenText,
  PlanReq,
  SurveyPower,
  SurveyWeights,
  TopicShare,
} from '../../gen/api';
import { CoreFault } from '../bridge';
import { LAST_DAY } from './firm';

interface Topic {
  id: string;
  name: string;
  words: string[];
}

/** What of a survey is kept here. */
export interface Sampled {
  targets?: Record<string, number>;
  topics?: Topic[];
  /** what was said by hand, as `answer topic` */
  codings?: Record<string, boolean>;
  plan?: Omit<PlanReq, 'id'>;
  looks?: LookRow[];
}

interface Held extends Sampled {
  id: string;
  published: Form[];
  answers: number;
}

type SamplingMethod = `surveys.${
  | 'sample_size'
  | 'weights'
  | 'weigh'
  | 'open_text'
  | 'topic_save'
  | 'topic_delete'
  | 'coding'
  | 'code'
  | 'power'
  | 'plan'
  | 'plan_delete'
  | 'look'}`;
type SamplingAnswers = { [M in SamplingMethod]: (req: Api[M]['req']) => Api[M]['res'] };

const refuse = (code: string, args: Record<string, string | number> = {}): never => {
  throw new CoreFault({ code, args });
};

const GROUPS = [
  { id: 'o1', label: 'A', part: 2 / 3 },
  { id: 'o2', label: 'B', part: 1 / 3 },
];

function weightsOf({ answers, targets }: Held): SurveyWeights {
  const sum = Object.values(targets ?? {}).reduce((all, one) => all + one, 0);
  const share = (id: string) => (targets ? (targets[id] ?? 0) / sum : null);
  return {
    answers,
    found: targets ? { effective_n: answers * 0.9, design_effect: 1 / 0.9, least: 0.75, most: 1.5, met: true } : null,
    variables: [
      {
        id: 'q2',
        label: '您每月寄多少票？',
        on: targets !== undefined,
        groups: GROUPS.map(({ id, label, part }) => ({
          id,
          label,
          answers: Math.round(answers * part),
          share: part,
          target: share(id),
          reached: share(id),
        })),
      },
    ],
  };
}

const TEXTS = ['驿站不送上门', '放驿站不打电话', '驿站太远', '派送慢', '派送准时', '派送很慢，理赔更慢'];

const shareOf = (texts: readonly string[]): TopicShare => ({
  answers: texts.length,
  share: texts.length / TEXTS.length,
  interval: [texts.length / TEXTS.length / 2, Math.min(1, texts.length / TEXTS.length + 0.2)],
  examples: [...texts],
});

/** The texts one by one, with the groups that their words or somebody's hand put them into. */
function codingOf({ topics = [], codings = {} }: Held, open: boolean): Coding {
  const rows = TEXTS.map((text, at) => {
    const said = (topic: Topic) => codings[`${at} ${topic.id}`];
    const own = topics.filter((topic) => said(topic) ?? topic.words.some((word) => text.includes(word)));
    return {
      answer: String(at),
      begun: `${LAST_DAY}T10:00`,
      text,
      topics: own.map((topic) => topic.id),
      by_hand: topics.filter((topic) => said(topic) !== undefined).map((topic) => topic.id),
    };
  });
  const listed = rows.filter((row) => !open || row.topics.length === 0);
  return {
    variable: 'q3',
    answers: rows.length,
    grouped: rows.filter((row) => row.topics.length > 0).length,
    listed: listed.length,
    topics: topics.map(({ id, name }) => ({ id, name })),
    rows: listed,
  };
}

function openTextOf({ topics = [] }: Held): OpenText {
  const holds = (topic: Topic) => (text: string) => topic.words.some((word) => text.includes(word));
  const words = ['驿站', '派送'].map((word) => ({
    word,
    answers: 3,
    share: 0.5,
    grouped: topics.some((topic) => topic.words.includes(word)),
  }));
  return {
    variables: [{ id: 'q3', label: '您还有什么想对我们说的？' }],
    variable: 'q3',
    answers: TEXTS.length,
    words,
    topics: topics.map((topic) => ({ ...topic, found: shareOf(TEXTS.filter(holds(topic))) })),
    rest: shareOf(TEXTS.filter((text) => !topics.some((topic) => holds(topic)(text)))),
  };
}

const LIKELY: Comparison = { outcome: 'q1.r1.p', grouping: 'q2', one: 'o1', other: 'o2' };

function powerOf({ answers, plan, looks = [] }: Held, of: Comparison, difference: number): SurveyPower {
  const labels: [string, string, string] = ['取件准时 · 实际感受', '10', '100'];
  const ended = looks.some(({ found }) => found);
  const next = plan && !ended ? Math.ceil((plan.answers ?? 128) / plan.looks) * (looks.length + 1) : null;
  return {
    of,
    now: {
      labels,
      answers: [Math.ceil(answers / 2), Math.floor(answers / 2)],
      deviation: 0.9,
      share: of.share ? 0.42 : null,
      assumed: false,
      difference,
      power: 0.42,
      detectable: 0.8,
      needed: 52,
      smaller: [0.5, 0.4, 0.3].map((step) => ({ difference: step, needed: 26 / step, missing: [9, 12] })),
    },
    plan: plan
      ? {
          of: plan.of,
          labels,
          difference: plan.difference,
          answers: plan.answers ?? 128,
          looks_planned: plan.looks,
          counted: answers,
          information: answers / (plan.answers ?? 128),
          spent: looks.at(-1)?.spent ?? 0,
          next,
          looks,
          verdict: looks.length === 0 ? null : ended ? 'found' : 'go_on',
          may_look: !ended && looks.length === 0,
        }
      : null,
  };
}

export function samplingAnswers<H extends Held>(
  of: (id: string) => H,
  put: (op: string, held: H) => void,
): SamplingAnswers {
  let next = 1;
  const power: SamplingAnswers['surveys.power'] = ({ id, of: asked, difference }) => {
    const held = of(id);
    return powerOf(
      held,
      asked ?? held.plan?.of ?? LIKELY,
      difference ?? held.plan?.difference ?? (asked?.share ? 0.1 : 0.45),
    );
  };
  return {
    'surveys.sample_size': ({ aim, margin, expected, response, strata }) => {
      if (!(margin > 0)) refuse('sample_margin');
      if (!(response > 0 && response <= 1)) refuse('sample_response');
      const population = strata.reduce((sum, { customers }) => sum + customers, 0);
      const spread = aim === 'share' ? expected * (1 - expected) : expected ** 2;
      const unlimited = Math.ceil((1.96 ** 2 * spread) / margin ** 2);
      const answers = Math.ceil(unlimited / (1 + (unlimited - 1) / population));
      const parts = strata.map(({ name, customers }) => {
        const own = Math.round((answers * customers) / population);
        return { name, customers, answers: own, invite: Math.min(customers, Math.ceil(own / response)) };
      });
      const invite = parts.reduce((sum, part) => sum + part.invite, 0);
      const hoped = Math.min(answers, Math.floor(invite * response));
      return { population, unlimited, answers, invite, hoped, enough: hoped >= answers, reached: 0.08, strata: parts };
    },
    'surveys.weights': ({ id }) => weightsOf(of(id)),
    'surveys.weigh': ({ id, targets }) => {
      if (Object.values(targets).some((one) => !(one >= 0))) refuse('weight_targets');
      const { targets: _, ...held } = of(id);
      put('weigh_survey', (Object.keys(targets).length > 0 ? { ...held, targets } : held) as H);
      return {};
    },
    'surveys.open_text': ({ id }) => openTextOf(of(id)),
    'surveys.topic_save': ({ survey, id, name, words }) => {
      if (!name.trim()) refuse('topic_unnamed');
      const held = of(survey);
      const made = { id: id ?? String(9000 + next++), name, words };
      put('edit_topics', { ...held, topics: [...(held.topics ?? []).filter((one) => one.id !== made.id), made] });
      return { id: made.id };
    },
    'surveys.topic_delete': ({ survey, id }) => {
      const held = of(survey);
      put('edit_topics', { ...held, topics: (held.topics ?? []).filter((one) => one.id !== id) });
      return {};
    },
    'surveys.coding': ({ id, open = false }) => codingOf(of(id), open),
    'surveys.code': ({ survey, answer, topic, belongs }) => {
      const held = of(survey);
      put('code_answers', { ...held, codings: { ...held.codings, [`${answer} ${topic}`]: belongs } });
      return {};
    },
    'surveys.power': power,
    'surveys.plan': ({ id, ...plan }) => {
      if (plan.looks < 1 || plan.looks > 20) refuse('power_looks', { least: 1, most: 20 });
      put('plan_survey', { ...of(id), plan });
      return {};
    },
    'surveys.plan_delete': ({ id }) => {
      const { plan: _plan, looks: _looks, ...held } = of(id);
      put('plan_survey', held as H);
      return {};
    },
    'surveys.look': ({ id }) => {
      const held = of(id);
      const look: LookRow = {
        at: `${LAST_DAY}T10:00`,
        answers: [Math.ceil(held.answers / 2), Math.floor(held.answers / 2)],
        difference: 0.31,
        z: 1.2,
        bound: 4.3,
        p: 0.23,
        allowed: 0.0001,
        spent: 0.0001,
        found: false,
      };
      put('look_survey', { ...held, looks: [...(held.looks ?? []), look] });
      return power({ id });
    },
  };
}
