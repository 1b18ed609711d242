/** Marked changes of a process as handles of its control chart: moved to another point, limits are learnt from there. */
import type { ControlRes, MovedChange } from '../../gen/api';
import type { ChartDrag, Scene } from '../../kit';
import { w } from '../../platform';

/** Points left of the picture: it shows the latest ones. */
const hidden = (scene: Scene, chart: ControlRes) =>
  Math.max(0, chart.points.length - Math.round(scene.x.domain[1] ?? 0));

interface Start {
  id: string;
  reason: string;
  /** Position of its first point in the picture. */
  at: number;
}

/** The changes that the picture shows, in order. */
function starts(scene: Scene, chart: ControlRes, moved: MovedChange | null): Start[] {
  const left = hidden(scene, chart);
  const places = chart.phases.flatMap(({ change }) => {
    if (!change) return [];
    const day = moved?.id === change.id ? moved.day : change.day;
    const first = chart.points.findIndex(({ to }) => to >= day);
    return first > left ? [{ id: change.id, reason: change.reason, at: first - left }] : [];
  });
  return places.toSorted((one, other) => one.at - other.at);
}

/** A handle for each; none passes its neighbour. */
export function changeHandles(scene: Scene, chart: ControlRes, moved: MovedChange | null): ChartDrag[] {
  const left = hidden(scene, chart);
  const found = starts(scene, chart, moved);
  return found.map(({ id, reason, at }, i) => ({
    id,
    axis: 'x' as const,
    label: w.controlMove({ reason }),
    value: at,
    min: (found[i - 1]?.at ?? 0) + 1,
    max: (found[i + 1]?.at ?? chart.points.length - left) - 1,
    step: 1,
    text: (value) => chart.points[left + value]?.at ?? '',
  }));
}

/** The change as it is where its handle is. */
export function movedTo(scene: Scene, chart: ControlRes, id: string, value: number): MovedChange | null {
  const point = chart.points[hidden(scene, chart) + value];
  return point ? { id, day: point.from } : null;
}
