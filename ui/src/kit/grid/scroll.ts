/**
 * Where the rows of a long table are, in numbers. A web view lays out no element higher than some 16 to 33 million
 * pixels, which a million rows exceed; so the element that carries the scrollbar stays under `LONGEST`, and for longer
 * tables the scrollbar is a scaled picture of the true position. Only dragging the thumb uses the scale: wheel, keys
 * and fingers move the true position pixel by pixel, so that every row can be reached and one tick is a few rows.
 *
 * `top` is the true position: content pixels above the upper edge. `thumb` is the scrollTop of the element.
 */

/** Pixels of the scrolling element at most: half of the lowest limit known (WebKit at 200 %). */
export const LONGEST = 8_000_000;

export interface Extent {
  rows: number;
  /** Pixels. */
  rowHeight: number;
  /** Pixels of the part that shows rows. */
  viewport: number;
}

/** Height of all rows. */
export function contentHeight({ rows, rowHeight }: Extent): number {
  return rows * rowHeight;
}

/** Height of the element that carries the scrollbar. */
export function spacerHeight(extent: Extent): number {
  return Math.min(contentHeight(extent), LONGEST);
}

export function isScaled(extent: Extent): boolean {
  return contentHeight(extent) > LONGEST;
}

/** The greatest `top`: the last row touches the lower edge. */
export function lastTop(extent: Extent): number {
  return Math.max(0, contentHeight(extent) - extent.viewport);
}

function lastThumb(extent: Extent): number {
  return Math.max(0, spacerHeight(extent) - extent.viewport);
}

export function clampTop(extent: Extent, top: number): number {
  return Math.min(lastTop(extent), Math.max(0, top));
}

/** The thumb that pictures a position; both ends meet exactly. */
export function thumbOf(extent: Extent, top: number): number {
  if (!isScaled(extent)) return clampTop(extent, top);
  return (clampTop(extent, top) / lastTop(extent)) * lastThumb(extent);
}

/** The position that a dragged thumb means: a whole row, except at the very end. */
export function topOfThumb(extent: Extent, thumb: number): number {
  if (!isScaled(extent)) return clampTop(extent, thumb);
  // Web views round scrollTop, so within a pixel of the end is the end.
  if (thumb >= lastThumb(extent) - 1) return lastTop(extent);
  const top = (Math.max(0, thumb) / lastThumb(extent)) * lastTop(extent);
  return clampTop(extent, Math.round(top / extent.rowHeight) * extent.rowHeight);
}

/**
 * The new position after the element scrolled by itself from one thumb to another. In a scaled table one pixel of thumb
 * drag is thousands of pixels of scrollTop; a move of up to one viewport therefore came from a finger, an arrow of the
 * scrollbar or a click on its track, and moves the rows by just that.
 */
export function topAfterScroll(extent: Extent, top: number, before: number, after: number): number {
  if (!isScaled(extent)) return clampTop(extent, after);
  const moved = after - before;
  return Math.abs(moved) <= extent.viewport ? clampTop(extent, top + moved) : topOfThumb(extent, after);
}

/** Rows `first .. last` (exclusive) that are at least partly visible, and `spare` more on both sides. */
export function visibleRows(extent: Extent, top: number, spare = 0): { first: number; last: number } {
  const first = Math.floor(top / extent.rowHeight) - spare;
  const last = Math.ceil((top + extent.viewport) / extent.rowHeight) + spare;
  return { first: Math.max(0, first), last: Math.min(extent.rows, last) };
}

/** How many rows fit whole; what PgUp and PgDn move by. */
export function rowsPerPage({ viewport, rowHeight }: Extent): number {
  return Math.max(1, Math.floor(viewport / rowHeight) - 1);
}

/** The nearest position that shows a row whole. */
export function topToReveal(extent: Extent, top: number, row: number): number {
  const upper = row * extent.rowHeight;
  const lower = upper + extent.rowHeight - extent.viewport;
  return clampTop(extent, upper < top ? upper : Math.max(top, lower));
}

/** Pixels of a wheel event, which may count in lines or pages. */
export function wheelPixels(extent: Extent, delta: number, mode: number): number {
  if (mode === 1) return delta * extent.rowHeight;
  if (mode === 2) return delta * extent.viewport;
  return delta;
}
