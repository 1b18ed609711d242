import { describe, expect, it } from 'vitest';
import type { AnswersTarget } from '../../gen/api';
import { choicesOf, turnsBothWays } from './target';

const target = (id: string, question: string, ...label: string[]): AnswersTarget => ({
  id,
  question,
  label: label.map((zh) => ({ zh })),
});

describe('targets of columns', () => {
  const choices = choicesOf([
    target('@sender', ''),
    target('q1.r1.e', 'q1', '您的期望与实际感受', '取件准时', '期望'),
    target('q2', 'q2', '您用过哪些服务，包括只用过一次的和别人替您办的？'),
    target('q2+o1', 'q2', '您用过哪些服务，包括只用过一次的和别人替您办的？', '上门取件'),
    target('q3.r2', 'q3', '在哪里用过？', '晚上取件'),
    target('q3.r2+c1', 'q3', '在哪里用过？', '学校'),
    target('q4#o2', 'q4', '请排序', '价格'),
  ]);
  const label = (id: string) => choices.find(({ value }) => value === id)?.label;

  it('tell the number of the question and the part of it', () => {
    expect(label('@sender')).toBe('来自');
    expect(label('q1.r1.e')).toBe('1. 取件准时 · 期望');
    expect(label('q2+o1')).toBe('2. 选了“上门取件”');
    expect(label('q4#o2'), 'a place in a ranking').toBe('4. “价格”的名次');
  });

  it('an option of a matrix is told with its row', () => {
    expect(label('q3.r2+c1')).toBe('3. 晚上取件 · 选了“学校”');
  });

  it('long questions are cut in the closed select and told longer in the heading', () => {
    expect(label('q2')).toMatch(/^2\. 您用过哪些服务.*…$/);
    expect(choices.find(({ value }) => value === 'q2')?.group).toBe(
      '2. 您用过哪些服务，包括只用过一次的和别人替您办的？',
    );
  });
});

it('only dates that can be read two ways ask which way', () => {
  expect(turnsBothWays('04/08/2024 9:30')).toBe(true);
  expect(turnsBothWays('2024/8/4 9:30')).toBe(false);
  expect(turnsBothWays('88秒')).toBe(false);
});
