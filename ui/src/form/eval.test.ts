import { describe, expect, it } from 'vitest';
import vectors from '../../../src-tauri/crates/form/vectors/conditions.json';
import { plain, textOf, truth, value } from './eval';
import type { Answers, Context, Expr } from './types';

interface Case {
  source: string;
  answers: Answers;
  context?: Context | null;
  expr?: Expr;
  holds?: boolean;
  text?: string;
}

describe('conditions mean what they mean in the core', () => {
  const cases = (vectors.cases as unknown as Case[]).filter((c) => c.expr);

  it.each(cases)('$source with $answers', ({ expr, answers, context, holds, text }) => {
    if (!expr) throw new Error('a case without its tree');
    expect(truth(expr, answers, context ?? {}), 'truth').toBe(holds);
    expect(textOf(value(expr, answers, context ?? {})), 'text').toBe(text);
  });

  it('are many', () => expect(cases.length).toBeGreaterThan(40));

  it('write numbers without exponents', () => {
    expect([1e21, 1.5e-7, -1.25e22, 0.1].map(plain)).toEqual([
      '1000000000000000000000',
      '0.00000015',
      '-12500000000000000000000',
      '0.1',
    ]);
  });
});
