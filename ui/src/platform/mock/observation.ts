/** Observation of the mock: notes are kept in earnest and counted; traces and agreement are made up. */
import type { Api, Method, ObservationPlan, ObservationRes, SheetItem, TraceShare } from '../../gen/api';
import { CoreFault } from '../bridge';
import { LAST_DAY } from './firm';
import type { MockEntry, MockMethod, MockStudies, MockStudy } from './methods';

type ObservationMethod = Extract<Method, `observation.${string}`>;
export type ObservationAnswers = { [M in ObservationMethod]: (req: Api[M]['req']) => Api[M]['res'] };

const refuse = (code: string) => new CoreFault({ code, args: {} });

export const observation: MockMethod = {
  begin: () => ({ sheet: 'tally', place: '', items: [], same_units: false }),
  summary: ({ entries }) => `${entries.length} 条记录`,
};

const minutes = (at: number) => new Date(at).toISOString().slice(0, 16);
const share = (k: number, n: number): TraceShare => {
  const found = n > 0 ? k / n : null;
  const interval: [number, number] | null = found === null ? null : [found * 0.8, Math.min(1, found * 1.2)];
  return { k, n, share: found, interval, above: k > 30 };
};

export function observationAnswers(studies: MockStudies): ObservationAnswers {
  const planOf = (study: MockStudy) => study.plan as ObservationPlan;
  const note = (
    id: string,
    entry: Omit<MockEntry, 'id' | 'at'> & { at?: number },
    replace?: (other: MockEntry) => boolean,
  ) => {
    const study = studies.of(id);
    if (entry.who.trim() === '') throw refuse('observation_nobody');
    if (study.row.closed) throw refuse('study_closed');
    const kept = study.entries.filter((other) => !replace?.(other));
    const made = { at: studies.now, ...entry, who: entry.who.trim(), id: studies.id() };
    studies.put('note_study', { ...study, entries: [...kept, made] });
    return made.id;
  };
  const tally = (items: SheetItem[], { entries }: MockStudy): ObservationRes['tally'] => {
    const strokes = entries.filter(({ kind }) => kind === 'stroke');
    const names = [...new Set(entries.map(({ who }) => who))].toSorted();
    const seen = strokes.filter(({ body }) => body['category'] !== null);
    const of = (uid: string) => seen.filter(({ body }) => body['category'] === uid);
    const running = (who: string) =>
      entries.find((entry) => entry.kind === 'watch' && entry.who === who && entry.body['until'] === null)?.at ?? null;
    const two = names.length > 1;
    return {
      marks: seen.length,
      missed: strokes.length - seen.length,
      observers: names.map((who) => {
        const mine = strokes.filter((entry) => entry.who === who);
        return { who, running: running(who), watched_ms: 600_000, marks: mine.length, next: mine.length + 1 };
      }),
      categories: items.map(({ uid }) => ({
        uid,
        marks: of(uid).length,
        by: names.map((who) => of(uid).filter((entry) => entry.who === who).length),
        share: seen.length > 0 ? of(uid).length / seen.length : null,
        interval: seen.length > 0 ? [0.1, 0.7] : null,
        per_hour: of(uid).length * 6,
        per_hour_from: of(uid).length * 4,
        per_hour_to: of(uid).length * 9,
      })),
      agreement: two
        ? {
            observers: names,
            units: 12,
            complete: 11,
            measure: 'cohen',
            kappa: { n: 11, observed: 0.82, expected: 0.5, kappa: 0.64, se: 0.2, interval: [0.25, 1], p: 0.01 },
            level: 'substantial',
            alpha: 0.65,
            alpha_interval: [0.2, 0.9],
            alpha_level: 'unreliable',
            table: items.map((_, row) => items.map((__, column) => (row === column ? 4 : 1))),
            differing: 1,
            apart: [{ unit: 2, marks: names.map((_, at) => items[at % items.length]?.uid ?? null) }],
          }
        : null,
    };
  };
  const diary = (items: SheetItem[], { entries }: MockStudy): ObservationRes['diary'] => {
    const place = (entry: MockEntry) => items.findIndex(({ uid }) => uid === entry.body['stage']);
    const keys = [...new Set(entries.map(({ number, who }) => `${number} ${who}`))];
    return {
      parcels: keys.map((key) => {
        const steps = entries
          .filter(({ number, who }) => `${number} ${who}` === key)
          .toSorted((a, b) => place(a) - place(b));
        const [first] = steps;
        return {
          parcel: first?.number ?? 1,
          who: first?.who ?? '',
          total: steps.length > 1 ? ((steps.at(-1)?.at ?? 0) - (first?.at ?? 0)) / 60_000 : null,
          steps: steps.map((entry, at) => ({
            entry: entry.id,
            stage: String(entry.body['stage']),
            at: minutes(entry.at),
            since: at > 0 ? (entry.at - (steps[at - 1]?.at ?? 0)) / 60_000 : null,
            remark: String(entry.body['remark']),
          })),
        };
      }),
      legs:
        entries.length > 1 && items.length > 1
          ? [{ from: items[0]?.uid ?? '', to: items[1]?.uid ?? '', n: 1, median: 120, least: 120, most: 120 }]
          : [],
      next: Math.max(0, ...entries.map(({ number }) => number)) + 1,
    };
  };
  const log = (items: SheetItem[], { entries }: MockStudy): ObservationRes['log'] => {
    const seconds = (of: MockEntry[]) => of.reduce((sum, { body }) => sum + Number(body['seconds']), 0);
    return {
      acts: items.map(({ uid }) => {
        const mine = entries.filter(({ body }) => body['act'] === uid);
        const whole = seconds(entries);
        return {
          uid,
          n: mine.length,
          seconds: seconds(mine),
          share: whole > 0 ? seconds(mine) / whole : null,
          median: mine.length > 0 ? seconds(mine) / mine.length : null,
          people: new Set(mine.map(({ who }) => who)).size,
        };
      }),
      people: [...new Set(entries.map(({ who }) => who))].map((who) => {
        const mine = entries.filter((entry) => entry.who === who);
        return { who, n: mine.length, seconds: seconds(mine) };
      }),
      rows: entries.toReversed().map((entry) => ({
        entry: entry.id,
        who: entry.who,
        act: String(entry.body['act']),
        at: minutes(entry.at),
        seconds: Number(entry.body['seconds']),
        remark: String(entry.body['remark']),
      })),
    };
  };
  return {
    'observation.get': ({ id }) => {
      const study = studies.of(id);
      const plan = planOf(study);
      const items = plan.sheet === 'traces' ? [] : plan.items;
      return {
        plan,
        now: studies.now,
        notes: study.entries.length,
        tally: plan.sheet === 'tally' ? tally(items, study) : null,
        diary: plan.sheet === 'diary' ? diary(items, study) : null,
        log: plan.sheet === 'log' ? log(items, study) : null,
      };
    },
    'observation.watch': ({ id, who, on }) => {
      note(
        id,
        { kind: 'watch', who, number: 1, body: { until: on ? null : studies.now } },
        (other) => other.kind === 'watch' && other.who === who,
      );
      return {};
    },
    'observation.stroke': ({ id, who, category }) => {
      const number = studies.of(id).entries.filter((entry) => entry.kind === 'stroke' && entry.who === who).length + 1;
      return { id: note(id, { kind: 'stroke', who, number, body: { category } }) };
    },
    'observation.unstroke': ({ id, who }) => {
      const study = studies.of(id);
      const last = study.entries.findLastIndex((entry) => entry.kind === 'stroke' && entry.who === who);
      if (last < 0) throw refuse('no_such_study_entry');
      studies.put('note_study', { ...study, entries: study.entries.toSpliced(last, 1) });
      return {};
    },
    'observation.judge': ({ id, who, unit, category }) => {
      note(
        id,
        { kind: 'stroke', who, number: unit, body: { category } },
        (other) => other.kind === 'stroke' && other.who === who && other.number === unit,
      );
      return {};
    },
    'observation.stage': ({ id, who, parcel, stage, at, remark = '' }) => {
      note(
        id,
        { kind: 'stage', who, number: parcel, at: Date.parse(`${at}Z`), body: { stage, remark } },
        (other) => other.number === parcel && other.who === who && other.body['stage'] === stage,
      );
      return {};
    },
    'observation.act': ({ id, who, act, seconds, remark = '' }) => ({
      id: note(id, { kind: 'act', who, number: 0, body: { act, seconds, remark } }),
    }),
    'observation.remove': ({ id, entry }) => {
      const study = studies.of(id);
      studies.put('note_study', { ...study, entries: study.entries.filter((other) => other.id !== entry) });
      return {};
    },
    'observation.traces': () => {
      const row = (group: string | null, n: number, k: number) => ({
        group,
        shipments: n,
        troubled: share(k, n),
        unsigned: share(Math.floor(k / 3), n),
        complaints: Math.floor(k / 2),
        repeated: share(Math.floor(k / 8), Math.floor(k / 2)),
      });
      return {
        from: '2026-10-01',
        to: LAST_DAY,
        as_of: LAST_DAY,
        groups: [row('2026-10', 620, 18), row('2026-11', 540, 41), row(null, 12, 0)],
        total: row(null, 1172, 59),
      };
    },
  };
}
