import { describe, expect, it } from 'vitest';
import { sampleDrawing } from '../gallery/sample';
import { readDrawing } from './sanitise';

const svg = (inside: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 10 10" ${attributes}>${inside}</svg>`;

describe('a hostile drawing is refused as a whole', () => {
  it.each([
    ['script', svg('<script>alert(1)</script>')],
    ['script in capitals', svg('<SCRIPT>alert(1)</SCRIPT>')],
    ['event attribute', svg('<rect onclick="alert(1)"/>')],
    ['event attribute on the root', svg('', 'onload="alert(1)"')],
    ['foreignObject', svg('<foreignObject><p>x</p></foreignObject>')],
    ['HTML inside', svg('<img xmlns="http://www.w3.org/1999/xhtml" src="x" onerror="alert(1)"/>')],
    ['link', svg('<a href="javascript:alert(1)"><text>x</text></a>')],
    ['use of another file', svg('<use xlink:href="http://x/y.svg#z"/>')],
    ['image from elsewhere', svg('<image href="http://x/track.png"/>')],
    ['animation that sets an address', svg('<rect><set attributeName="href" to="javascript:alert(1)"/></rect>')],
    ['style sheet', svg('<style>@import url(http://x)</style>')],
    ['style attribute', svg('<rect style="fill:url(http://x)"/>')],
    ['fill from elsewhere', svg('<rect fill="url(http://x#y)"/>')],
    ['fill from elsewhere behind a good one', svg('<rect fill="url(#a) url(http://x#y)"/>')],
    ['entities', `<!DOCTYPE svg [<!ENTITY a "&b;&b;"><!ENTITY b "x">]>${svg('<text>&a;</text>')}`],
    ['another root', '<html xmlns="http://www.w3.org/1999/xhtml"><body/></html>'],
    ['a root that only looks like it', '<svg><rect/></svg>'],
    ['damaged', '<svg xmlns="http://www.w3.org/2000/svg"><rect'],
    ['empty', ''],
  ])('%s', (_, text) => {
    expect(readDrawing(text)).toBeNull();
  });
});

describe('a plain drawing', () => {
  it('is taken whole, without the title that would pop up under the pointer', () => {
    const drawing = readDrawing(sampleDrawing(400, 200, 80).svg);
    expect(drawing?.querySelectorAll('rect').length).toBe(10);
    expect(drawing?.querySelector('title')).toBeNull();
    expect(drawing?.getAttribute('aria-hidden'), 'the figure speaks for it').toBe('true');
    expect(drawing?.ownerDocument, 'adopted by this document').toBe(document);
  });

  it('keeps names that look like markup as text', () => {
    const drawing = readDrawing(svg('<text>&lt;script&gt;alert(1)&lt;/script&gt;</text>'));
    expect(drawing?.textContent).toBe('<script>alert(1)</script>');
    expect(drawing?.querySelector('script')).toBeNull();
  });

  it('may refer to its own patterns and clip paths', () => {
    expect(readDrawing(svg('<defs><pattern id="hatch"/></defs><rect fill="url(#hatch)"/>'))).not.toBeNull();
  });
});
