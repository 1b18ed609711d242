/**
 * A drawing as the core hands it over: the picture, and its geometry in CSS pixels of the page. Structural: the
 * generated `Scene` of the core has these fields and more, and fits without a cast.
 */

export interface SceneBox {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** A linear map from values to pixels; on a vertical axis the first end of `range` is the lower one. */
export interface SceneScale {
  label: string;
  domain: readonly number[];
  range: readonly number[];
}

/** One line of a tooltip, ready to show. */
export interface SceneFact {
  label: string;
  value: string;
}

export type SceneMarkKind = 'bar' | 'line' | 'point' | 'area' | 'rule' | 'label' | 'band';

/** A shape that can be pointed at. */
export interface SceneMark {
  /** Unique, stable between redraws. */
  id: string;
  kind: SceneMarkKind;
  /** Bar, band: two opposite corners. Line, area: the path. Point, label: one. Rule: two ends. */
  points: readonly (readonly number[])[];
  label: string;
  tooltip: readonly SceneFact[];
  /** The keyboard walks inside a group and from group to group. */
  group: string;
  /** What a click opens; given back to the owner untouched. */
  key?: string | null;
}

export interface SceneTable {
  columns: readonly { label: string; numeric: boolean }[];
  rows: readonly (readonly string[])[];
}

export interface Scene {
  size: { width: number; height: number };
  /** The area of the data. */
  plot: SceneBox;
  x: SceneScale;
  y: SceneScale;
  y2?: SceneScale | null;
  marks: readonly SceneMark[];
  title: string;
  /** One sentence that says what the chart shows. */
  summary: string;
  table: SceneTable;
}

export interface Drawing {
  svg: string;
  scene: Scene;
}

/** Makes a rule of the drawing movable: by pointer, and by arrow keys as a slider. */
export interface ChartDrag {
  /** Id of the mark, a `rule`. */
  id: string;
  /** The scale along which it moves. */
  axis: 'x' | 'y' | 'y2';
  label: string;
  value: number;
  min: number;
  max: number;
  step: number;
  /** Where it stands across the axis, in pixels of the page; over the whole plot without. */
  span?: readonly [number, number];
  /** The value in words, for screen readers and beside the handle. */
  text: (value: number) => string;
}

export type ChartExport = 'png' | 'svg' | 'csv' | 'copy';
