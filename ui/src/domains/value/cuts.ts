/**
 * Cuts between classes as handles of the Pareto chart. The chart counts customers from the top; a cut of the firm is a
 * share: of the amount (cumulative rule) or of the customers (head-count rule).
 */
import type { Rule } from '../../gen/api';
import type { ChartDrag, Scene, SceneScale } from '../../kit';
import { percent, w } from '../../platform';

function valueAt(scale: SceneScale, px: number): number {
  const [v0 = 0, v1 = 1] = scale.domain;
  const [p0 = 0, p1 = 1] = scale.range;
  return p1 === p0 ? v0 : v0 + ((px - p0) / (p1 - p0)) * (v1 - v0);
}

/** The share of the amount that the first `k` customers hold, read off the cumulative line. */
export function amountShare(scene: Scene, k: number): number {
  const line = scene.marks.find((mark) => mark.id === 'cumulative');
  if (!line || !scene.y2) return Number.NaN;
  const { x, y2 } = scene;
  const points = line.points.map(([px = 0, py = 0]) => [valueAt(x, px), valueAt(y2, py)] as const);
  const next = points.findIndex(([at]) => at >= k);
  if (next < 0) return 1;
  const [x1, s1] = points[next] ?? [0, 0];
  if (next === 0) return s1;
  const [x0, s0] = points[next - 1] ?? [0, 0];
  return x1 === x0 ? s1 : s0 + ((k - x0) / (x1 - x0)) * (s1 - s0);
}

/** Customers in the chart. */
export const heads = (scene: Scene): number => Math.round(scene.x.domain[1] ?? 0);

/**
 * The cut that leaves `k` customers above it. Customer k is above when the share before it is below the cut, so every cut
 * after the share of k - 1 and up to the share of k does. Where two customers share a bar, the line between its ends runs
 * below the true share of the first, but above the share before it: still exact. Where more share one, a pixel is more
 * than a customer, and the cut may be one customer off.
 */
export function cutFor(scene: Scene, rule: Rule, k: number): number {
  const share = rule === 'headcount' ? k / heads(scene) : amountShare(scene, k);
  // The core keeps millionths; rounding up would let one more customer in.
  const cut = Math.floor(share * 1e6 + 1e-4) / 1e6;
  return Math.min(0.999999, Math.max(0.000001, cut));
}

/** The handles: one for each cut that the drawing shows. */
export function cutHandles(scene: Scene, rule: Rule, classes: readonly string[]): ChartDrag[] {
  const n = heads(scene);
  const cuts = scene.marks.flatMap((mark) => {
    const found = /^cut-(\d+)$/.exec(mark.id);
    const px = mark.points[0]?.[0];
    return found && px !== undefined ? [{ at: Number(found[1]), after: Math.round(valueAt(scene.x, px)) }] : [];
  });
  return cuts.map(({ at, after }) => ({
    id: `cut-${at}`,
    axis: 'x' as const,
    label: w.valueCut({ class: classes[at] ?? String(at + 1), next: classes[at + 1] ?? String(at + 2) }),
    value: after,
    min: (cuts[at - 1]?.after ?? 0) + 1,
    max: (cuts[at + 1]?.after ?? n) - 1,
    step: 1,
    text: (k: number) => w.chartsCut({ percent: percent(rule === 'headcount' ? k / n : amountShare(scene, k)) }),
  }));
}

/** Whether shares can be cuts: rising, inside the whole. */
export function areCuts(shares: readonly number[]): boolean {
  return shares.every((share, at) => share > 0 && share < 1 && share > (shares[at - 1] ?? 0));
}
