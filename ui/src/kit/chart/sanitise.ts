/**
 * From SVG text to an element that may stand in the page. The text comes from our own core; it still carries names that
 * strangers typed into waybills, so it is treated as hostile: parsed as XML (never as HTML), and refused as a whole when
 * it holds anything that is not plain drawing. A refused drawing leaves the table twin.
 */

const SVG = 'http://www.w3.org/2000/svg';

/** Everything that only draws. Not here: script, foreignObject, image, use, a, style, animate and its kin. */
const ELEMENTS = new Set(
  (
    'svg g defs title desc clipPath linearGradient radialGradient stop pattern ' +
    'path rect circle ellipse line polyline polygon text tspan'
  ).split(' '),
);

/** Attributes that can run, load or restyle. `style` is refused by the content security policy as well. */
const REFUSED = /^(on|href$|xlink:|style$|src$|xml:base$)/i;

/** A reference inside the drawing itself, such as a clip path or a hatching. */
const INNER = /^\s*url\(\s*(['"]?)#[\w-]+\1\s*\)\s*$/;

/** The drawing as an element of this document, without title (the page shows its own), or null when it is refused. */
export function readDrawing(text: string, document: Document = globalThis.document): SVGSVGElement | null {
  // No document type: that is where entity bombs live.
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) return null;
  const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
  const root = parsed.documentElement;
  if (root.namespaceURI !== SVG || root.localName !== 'svg') return null;
  for (const element of [root, ...root.querySelectorAll('*')]) if (!isPlain(element)) return null;
  const drawing = document.importNode(root, true) as unknown as SVGSVGElement;
  for (const said of drawing.querySelectorAll('title, desc')) said.remove();
  drawing.removeAttribute('role');
  drawing.setAttribute('aria-hidden', 'true');
  drawing.setAttribute('focusable', 'false');
  // Until the drawing for a new size arrives the old one fills the box, and the overlay with it.
  drawing.setAttribute('preserveAspectRatio', 'none');
  drawing.setAttribute('width', '100%');
  drawing.setAttribute('height', '100%');
  return drawing;
}

function isPlain(element: Element): boolean {
  if (element.namespaceURI !== SVG || !ELEMENTS.has(element.localName)) return false;
  return [...element.attributes].every(({ name, value }) => {
    if (REFUSED.test(name)) return false;
    return !/url\(|javascript:|expression\(/i.test(value) || INNER.test(value);
  });
}
