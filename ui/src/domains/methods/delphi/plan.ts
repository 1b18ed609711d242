/** The plan of a panel as it is typed. */
import type { DelphiPlan } from '../../../gen/api';
import { numberOf, typedOf } from '../typed';

export interface ItemDraft {
  uid: string;
  text: string;
  asks: 'scale' | 'figure';
  from: string;
  to: string;
  unit: string;
}

export interface StopDraft {
  rounds: string;
  points: string;
  share: string;
  stable: string;
  settled: string;
  w: string;
}

export interface PlanDraft {
  question: string;
  items: ItemDraft[];
  size: string;
  stop: StopDraft;
}

export function draftOf({ question, items, panel, stop }: DelphiPlan): PlanDraft {
  return {
    question,
    items: items.map(({ uid, text, ...asked }) => ({
      uid,
      text,
      asks: asked.asks.asks,
      from: asked.asks.asks === 'scale' ? String(asked.asks.from) : '1',
      to: asked.asks.asks === 'scale' ? String(asked.asks.to) : '5',
      unit: asked.asks.asks === 'figure' ? asked.asks.unit : '',
    })),
    size: String(panel.length),
    stop: {
      rounds: String(stop.rounds),
      points: typedOf(stop.points),
      share: typedOf(stop.share * 100),
      stable: typedOf(stop.stable * 100),
      settled: typedOf(stop.settled * 100),
      w: stop.w === null ? '' : typedOf(stop.w),
    },
  };
}

/** The next item, judged as the one before it is: items of a study are mostly alike. */
export function nextItem(items: readonly ItemDraft[]): ItemDraft {
  const used = items.map(({ uid }) => Number(/^i(\d+)$/u.exec(uid)?.[1] ?? 0));
  const { asks, from, to, unit } = items.at(-1) ?? { asks: 'scale' as const, from: '1', to: '5', unit: '' };
  return { uid: `i${Math.max(0, ...used) + 1}`, text: '', asks, from, to, unit };
}

/** So many labels: those there are, then the next free ones. */
export function labels(before: readonly string[], size: number): string[] {
  const kept = before.slice(0, size);
  for (let k = 1; kept.length < size; k += 1) {
    if (!kept.includes(`E${k}`)) kept.push(`E${k}`);
  }
  return kept;
}

/** The plan that was typed; the name of a field where no number stands. Blank items are left out. */
export function planOf(draft: PlanDraft, before: DelphiPlan): DelphiPlan | { wrong: string } {
  const wanted = { size: draft.size, ...draft.stop, w: draft.stop.w || '0' };
  const read = Object.entries(wanted).map(([field, text]) => [field, numberOf(text)] as const);
  const missing = read.find(([, value]) => value === null);
  if (missing) return { wrong: missing[0] };
  const figures = Object.fromEntries(read) as Record<string, number>;
  const items: DelphiPlan['items'] = [];
  for (const item of draft.items) {
    if (!item.text.trim()) continue;
    const [from, to] = [numberOf(item.from), numberOf(item.to)];
    if (item.asks === 'scale' && (from === null || to === null)) return { wrong: item.uid };
    items.push({
      uid: item.uid,
      text: item.text.trim(),
      asks:
        item.asks === 'scale'
          ? { asks: 'scale', from: from ?? 1, to: to ?? 5 }
          : { asks: 'figure', unit: item.unit.trim() },
    });
  }
  const { size = 0, rounds = 0, points = 0, share = 0, stable = 0, settled = 0, w = 0 } = figures;
  return {
    question: draft.question.trim(),
    items,
    panel: labels(before.panel, Math.max(0, Math.min(1_000, Math.round(size)))),
    stop: {
      rounds: Math.round(rounds),
      points,
      share: share / 100,
      stable: stable / 100,
      settled: settled / 100,
      w: draft.stop.w.trim() === '' ? null : w,
    },
  };
}
