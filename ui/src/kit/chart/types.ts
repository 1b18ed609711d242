/** The shape of a drawing as the core hands it over. Structural: the generated types of the core fit without a cast. */

/** In user units of the SVG (the viewBox), origin at the top left. */
export interface SceneBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Makes a mark movable along one axis; the position maps linearly to the value. */
export interface SceneDrag {
  axis: 'x' | 'y';
  value: number;
  min: number;
  max: number;
  step: number;
  /** Pixel position of `min` and of `max`. */
  at_min: number;
  at_max: number;
}

/** Something in the drawing that can be pointed at. */
export interface SceneMark {
  id: string;
  /** `bar`, `point`, `line`, `area`, `band`, `rule`, ... */
  kind: string;
  /** Corner points, path points, or the one point of the mark. */
  points: readonly (readonly [number, number])[];
  /** Short name, such as the customer. */
  label: string;
  /** The whole sentence shown and read out. */
  tooltip: string;
  /** Marks of one series. */
  group?: string | null;
  /** What a click opens; given back to the owner untouched. */
  key?: string | null;
  drag?: SceneDrag | null;
}

export interface SceneTable {
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}

export interface Scene {
  size: { width: number; height: number };
  /** The area between the axes. */
  plot: SceneBox;
  marks: readonly SceneMark[];
  title: string;
  /** One sentence that says what the chart shows. */
  summary: string;
  table: SceneTable;
}

/** What the core returns for a chart. */
export interface Drawing {
  svg: string;
  scene: Scene;
}

export type ChartExport = 'png' | 'svg' | 'csv' | 'copy';
