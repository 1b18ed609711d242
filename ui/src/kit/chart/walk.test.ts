import { describe, expect, it } from 'vitest';
import { sampleDrawing } from '../gallery/sample';
import { anchorOf, nearestMark, nextMark, onStep, pixelOf, tellingMarks, valueOf } from './walk';

const { scene } = sampleDrawing(600, 300, 80);
const marks = tellingMarks(scene.marks);

describe('pointing', () => {
  it('finds the bar it is in, and the point it is near', () => {
    const bar = marks.find(({ id }) => id === 'bar-2');
    const [x, y] = bar ? anchorOf(bar) : [0, 0];
    expect(nearestMark(marks, [x, y + 10])?.id).toBe('bar-2');
    const point = marks.find(({ id }) => id === 'sum-4');
    const [px, py] = point ? anchorOf(point) : [0, 0];
    expect(nearestMark(marks, [px + 6, py - 6])?.id).toBe('sum-4');
  });

  it('finds nothing far from everything', () => {
    expect(nearestMark(marks, [scene.plot.x1 - 2, (scene.plot.y0 + scene.plot.y1) / 2])).toBeNull();
  });

  it('prefers a point to the bar behind it', () => {
    const bar = {
      id: 'b',
      kind: 'bar',
      points: [
        [0, 0],
        [100, 100],
      ],
      label: '',
      tooltip: [],
      group: 'a',
      key: 'k',
    } as const;
    const point = { id: 'p', kind: 'point', points: [[50, 50]], label: '', tooltip: [], group: 'b', key: 'k' } as const;
    expect(nearestMark([bar, point], [50, 50])?.id).toBe('p');
    expect(nearestMark([point, bar], [50, 50])?.id, 'whatever their order').toBe('p');
  });

  it('leaves out marks that have nothing to say', () => {
    expect(marks.some(({ id }) => id === 'cut')).toBe(false);
  });
});

describe('walking', () => {
  it('reaches every mark of a group and stops at its ends', () => {
    const seen: string[] = [];
    let mark = nextMark(marks, null, 'ArrowRight');
    for (let step = 0; step < 20 && mark; step++) {
      seen.push(mark.id);
      mark = nextMark(marks, mark, 'ArrowRight');
    }
    expect([...new Set(seen)]).toEqual(Array.from({ length: 10 }, (_, index) => `bar-${index}`));
    expect(mark?.id).toBe('bar-9');
    expect(nextMark(marks, mark, 'Home')?.id).toBe('bar-0');
  });

  it('changes to the neighbour in the other group', () => {
    const bar = marks.find(({ id }) => id === 'bar-6') ?? null;
    expect(nextMark(marks, bar, 'ArrowDown')?.id).toBe('sum-6');
  });

  it('has nowhere to go in an empty drawing', () => {
    expect(nextMark([], null, 'ArrowRight')).toBeNull();
  });
});

describe('dragging', () => {
  const limits = { min: 50, max: 95, step: 0.1 };
  it('maps pixels to values and back on every scale', () => {
    for (const value of [50, 61.3, 80, 95]) {
      expect(valueOf(scene.y, pixelOf(scene.y, value), limits), 'the vertical scale runs upwards').toBe(value);
    }
    expect(valueOf(scene.y, -1e6, limits)).toBe(95);
    expect(valueOf(scene.y, 1e6, limits)).toBe(50);
  });

  it('keeps the digits of a step exact', () => {
    expect(onStep(50.30000004, limits)).toBe(50.3);
  });
});
