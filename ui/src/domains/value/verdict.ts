/** What the figures say about the 80/20 rule, in one or two sentences. */
import type { AbcRes } from '../../gen/api';
import { language, percent, w } from '../../platform';

export function verdict(abc: AbcRes): { title: string; text: string; holds: boolean } {
  if (abc.top20_share === null) return { title: w.valueVerdictNone(), text: '', holds: false };
  const text = [
    w.valueTop20({ percent: percent(abc.top20_share) }),
    abc.heads_for_80 === null ? '' : w.valueHeads80({ percent: percent(abc.heads_for_80) }),
  ];
  return {
    title: abc.pareto ? w.valueIsPareto() : w.valueNotPareto(),
    // Chinese sentences stand without a blank between them.
    text: text.filter(Boolean).join(language() === 'en' ? ' ' : ''),
    holds: abc.pareto,
  };
}
