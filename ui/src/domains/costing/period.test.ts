import { describe, expect, it } from 'vitest';
import { spans } from './period.svelte';

const books = { from: '2025-11', to: '2026-04' };

describe('spans of a scale', () => {
  it('lie inside the books, newest first', () => {
    expect(spans('month', books).map(({ from }) => from)).toEqual([
      '2026-04', '2026-03', '2026-02', '2026-01', '2025-12', '2025-11',
    ]); // prettier-ignore
    expect(spans('quarter', books)).toEqual([
      { from: '2026-04', to: '2026-04' },
      { from: '2026-01', to: '2026-03' },
      { from: '2025-11', to: '2025-12' },
    ]);
    expect(spans('year', books)).toEqual([
      { from: '2026-01', to: '2026-04' },
      { from: '2025-11', to: '2025-12' },
    ]);
  });

  it('are none for everything, and none without books', () => {
    expect(spans('all', books)).toEqual([]);
    expect(spans('month', null)).toEqual([]);
  });
});
