/** How an alert and what became of it look: the word carries the meaning, colour repeats it. */
import type { AlertTask, AlertWhy, CustomerAlert } from '../../../gen/api';
import type { KeyValueEntry, Tone } from '../../../kit';
import { count, dayFromNow, dayShort, money, percent, w } from '../../../platform';

const TONES: Record<string, Tone> = {
  silent: 'warn',
  falling: 'bad',
  class_drop: 'info',
  loss: 'bad',
  after_complaint: 'warn',
};

export const ruleTone = (rule: string): Tone => TONES[rule] ?? 'plain';

/** The rules in the order of the core. */
export const RULES = ['silent', 'falling', 'class_drop', 'loss', 'after_complaint'] as const;

export type Standing = 'new' | 'alone' | 'done' | 'snoozed' | 'overdue' | 'open';

export function standing(task: AlertTask | null, today = dayFromNow()): Standing {
  if (!task) return 'new';
  if (task.done) return 'done';
  if (task.snoozed && task.snoozed > today) return 'snoozed';
  if (task.alone) return 'alone';
  return task.due && task.due < today ? 'overdue' : 'open';
}

const STANDING: Record<Standing, Tone> = {
  new: 'plain',
  alone: 'info',
  done: 'good',
  snoozed: 'plain',
  overdue: 'bad',
  open: 'warn',
};

export const standingTone = (task: AlertTask | null): Tone => STANDING[standing(task)];

/** State of a task in a few words; empty where nobody took the alert up. */
export function standingText(task: AlertTask | null): string {
  const at = standing(task);
  if (!task || at === 'new') return '';
  const texts: Record<Exclude<Standing, 'new'>, () => string> = {
    alone: () => w.alertsAlone(),
    done: () => w.alertsDone(),
    snoozed: () => w.alertsUntil({ day: dayShort(task.snoozed) }),
    overdue: () => w.alertsOverdue({ day: dayShort(task.due) }),
    open: () => (task.due ? w.alertsDue({ day: dayShort(task.due) }) : w.alertsOpen()),
  };
  return texts[at]();
}

/** The figures behind the reason. */
export function whyLines(why: AlertWhy): KeyValueEntry[] {
  const line = (key: string, value: string, tone?: Tone): KeyValueEntry => ({ key, value, ...(tone ? { tone } : {}) });
  switch (why.why) {
    case 'silent':
      return [
        line(w.alertsDays(), count(why.days), 'bad'),
        line(why.own ? w.alertsLimitOwn() : w.alertsLimitFirm(), count(why.limit, 1)),
        line(w.alertsGaps(), w.alertsGapsOf({ gaps: why.gaps, longer: why.longer })),
      ];
    case 'falling':
      return [
        line(w.alertsLevel(), count(why.level, 1)),
        line(w.alertsSince(), count(why.since, 1), 'bad'),
        line(w.alertsWeeks(), count(why.weeks)),
      ];
    case 'class_drop':
      return [
        line(w.alertsClasses(), `${why.from} → ${why.to}`),
        line(w.alertsBefore(), money(why.before_fen)),
        line(w.alertsNow(), money(why.now_fen), 'bad'),
      ];
    case 'loss':
      return [line(w.alertsMargin(), money(why.margin_fen), 'bad')];
    case 'after_complaint':
      return [
        line(w.alertsBeforeComplaint(), count(why.before.pieces / Math.max(why.before.weeks, 1), 1)),
        line(w.alertsSinceComplaint(), count(why.since.pieces / Math.max(why.since.weeks, 1), 1), 'bad'),
        line(w.alertsByChance(), percent(why.p, 2)),
      ];
  }
}

/** What is at stake as a sum of its own: chance × year; a loss is what it is. */
export function stakeFormula({ rule, chance, year_fen, at_stake_fen }: CustomerAlert): string {
  const stake = money(at_stake_fen);
  return rule === 'loss'
    ? w.alertsFormulaLoss({ stake })
    : w.alertsFormula({ chance: percent(chance), stake, year: money(year_fen) });
}
