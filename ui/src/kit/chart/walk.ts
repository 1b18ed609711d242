/** Finding marks: under the pointer, and one after the other by keys. Pure geometry in pixels of the page. */
import type { SceneMark, SceneScale } from './types';

/** A mark further away than this is not meant, in pixels. */
export const REACH = 28;

type Point = readonly [number, number];

function at(mark: SceneMark, index: number): Point {
  const point = mark.points[index];
  return [point?.[0] ?? NaN, point?.[1] ?? NaN];
}

/** Marks that say something when pointed at. */
export function tellingMarks(marks: readonly SceneMark[]): SceneMark[] {
  return marks.filter(
    (mark) => mark.points.length > 0 && mark.kind !== 'label' && (mark.tooltip.length > 0 || mark.key),
  );
}

/** Where tooltip and ring stand: the upper middle of a bar, the point itself, the middle of a path. */
export function anchorOf(mark: SceneMark): Point {
  const [x0, y0] = at(mark, 0);
  if (mark.kind === 'bar' || mark.kind === 'band') {
    const [x1, y1] = at(mark, 1);
    return [(x0 + x1) / 2, Math.min(y0, y1)];
  }
  return mark.points.length > 2 ? at(mark, Math.floor(mark.points.length / 2)) : [x0, y0];
}

function toSegment([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

/** Distance from a place to a mark; 0 inside a bar. */
export function distance(mark: SceneMark, place: Point): number {
  const [x, y] = place;
  if (mark.kind === 'bar' || mark.kind === 'band') {
    const [[x0, y0], [x1, y1]] = [at(mark, 0), at(mark, 1)];
    const outX = Math.max(Math.min(x0, x1) - x, 0, x - Math.max(x0, x1));
    const outY = Math.max(Math.min(y0, y1) - y, 0, y - Math.max(y0, y1));
    return Math.hypot(outX, outY);
  }
  if (mark.points.length === 1) return Math.hypot(x - at(mark, 0)[0], y - at(mark, 0)[1]);
  let least = Infinity;
  for (let index = 1; index < mark.points.length; index++) {
    least = Math.min(least, toSegment(place, at(mark, index - 1), at(mark, index)));
  }
  return least;
}

/** Of two marks equally near, a small one is meant rather than the band or area behind it. */
const ORDER: Record<SceneMark['kind'], number> = { point: 0, bar: 1, rule: 2, line: 3, area: 4, band: 5, label: 6 };

/** The mark meant by a place, or null when none is near. */
export function nearestMark(marks: readonly SceneMark[], place: Point, reach = REACH): SceneMark | null {
  let best: SceneMark | null = null;
  let least = reach;
  for (const mark of marks) {
    const away = distance(mark, place);
    const nearer = away < least - 0.5 || (away <= least && (!best || ORDER[mark.kind] < ORDER[best.kind]));
    if (nearer) [best, least] = [mark, away];
  }
  return best;
}

/** The mark an arrow key leads to: left and right inside a group, up and down to the neighbour in another one. */
export function nextMark(marks: readonly SceneMark[], from: SceneMark | null, key: string): SceneMark | null {
  const groups = [...new Set(marks.map((mark) => mark.group))];
  const inOrder = (group: string) =>
    marks.filter((mark) => mark.group === group).toSorted((one, other) => anchorOf(one)[0] - anchorOf(other)[0]);
  const group = from?.group ?? groups[0] ?? '';
  const members = inOrder(group);
  if (!from) return (key === 'End' ? members.at(-1) : members[0]) ?? null;
  const here = members.findIndex((mark) => mark.id === from.id);
  switch (key) {
    case 'ArrowRight':
      return members[Math.min(members.length - 1, here + 1)] ?? from;
    case 'ArrowLeft':
      return members[Math.max(0, here - 1)] ?? from;
    case 'Home':
      return members[0] ?? from;
    case 'End':
      return members.at(-1) ?? from;
  }
  const step = key === 'ArrowDown' ? 1 : -1;
  const other = groups[(groups.indexOf(group) + step + groups.length) % groups.length] ?? group;
  const x = anchorOf(from)[0];
  const near = (mark: SceneMark) => Math.abs(anchorOf(mark)[0] - x);
  return inOrder(other).reduce((best, mark) => (near(mark) < near(best) ? mark : best), inOrder(other)[0] ?? from);
}

/** Where a value lies on a scale, in pixels. */
export function pixelOf({ domain, range }: SceneScale, value: number): number {
  const [v0 = 0, v1 = 1] = domain;
  const [p0 = 0, p1 = 1] = range;
  return p0 + ((value - v0) / (v1 - v0)) * (p1 - p0);
}

/** The value at a pixel, on a step between two limits. */
export function valueOf(scale: SceneScale, pixel: number, limits: { min: number; max: number; step: number }): number {
  const [v0 = 0, v1 = 1] = scale.domain;
  const [p0 = 0, p1 = 1] = scale.range;
  return onStep(v0 + ((pixel - p0) / (p1 - p0)) * (v1 - v0), limits);
}

/** The nearest step between the limits. Steps count from `min`; the digits of a step stay exact (0.1, not 0.30000004). */
export function onStep(value: number, { min, max, step }: { min: number; max: number; step: number }): number {
  const stepped = min + Math.round((value - min) / step) * step;
  return Number(Math.min(max, Math.max(min, stepped)).toPrecision(12));
}
