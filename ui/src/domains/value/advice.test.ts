import { describe, expect, it } from 'vitest';
import type { AdviceRule, Settings } from '../../gen/api';
import { AdviceDraft, fen } from './advice.svelte';

const RULE: AdviceRule = { alert: 'loss', class: 'A', state: null, text: '核对成本', cost_fen: 5_050 };

describe('rules of advice', () => {
  it('come back as they were', () => {
    const before = { promise_hours: 48, advice: [] } as unknown as Settings;
    expect(new AdviceDraft([RULE]).settings(before)).toEqual({ promise_hours: 48, advice: [RULE] });
  });

  it('are added, moved and removed', () => {
    const draft = new AdviceDraft([RULE]);
    draft.add({ alert: 'silent' });
    expect(draft.wrong.text, 'a new one has no text yet').toEqual([2]);
    draft.move(1, -1);
    expect(draft.rules.map(({ alert }) => alert)).toEqual(['silent', 'loss']);
    draft.move(0, -1);
    expect(
      draft.rules.map(({ alert }) => alert),
      'the first stays the first',
    ).toEqual(['silent', 'loss']);
    draft.remove(0);
    expect(draft.sound).toBe(true);
  });

  it('refuse what is no amount and a text that is too long', () => {
    const draft = new AdviceDraft([RULE, RULE]);
    draft.rules[0]!.cost = '-3';
    draft.rules[1]!.text = '长'.repeat(501);
    expect(draft.wrong).toEqual({ text: [2], cost: [1] });
  });

  it.each([
    ['', 0],
    ['12', 1200],
    ['1,200.5', 120_050],
    ['0.29', 29],
    ['1.005', null],
    ['-1', null],
    ['abc', null],
    ['1e9', null],
  ])('reads %j', (text, wanted) => expect(fen(text)).toBe(wanted));
});
