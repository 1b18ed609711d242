import { describe, expect, it } from 'vitest';
import vectors from '../../../src-tauri/crates/form/vectors/codes.json';
import { encode, grouped } from './code';
import type { Coded, Sheet } from './types';

const sheet = vectors.sheet as unknown as Sheet;
const cells = sheet.pages.flatMap((p) => p.questions.flatMap((q) => q.cells));

describe('codes are those of the core', () => {
  it.each(vectors.cases as unknown as { what: string; coded: Coded; code: string }[])('$what', ({ coded, code }) => {
    expect(encode(coded, cells, sheet.structure)).toBe(code);
  });

  it('stand in groups of five', () => expect(grouped('KH1.00ABCDEFG')).toBe('KH1.00ABC DEFG'));
});
