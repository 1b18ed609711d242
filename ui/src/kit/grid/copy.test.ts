import { describe, expect, it } from 'vitest';
import { tsv, tsvCell } from './copy';

describe('a copied cell', () => {
  it.each([
    ['明德外国语学校', '明德外国语学校', 'plain text stays'],
    ['a\tb', '"a\tb"', 'a tab would begin a new cell'],
    ['say "hi"', '"say ""hi"""', 'quotes are doubled'],
    ['two\nlines', '"two\nlines"', 'a line break would begin a new row'],
    ['−38.2%', '-38.2%', 'a spreadsheet reads only the ASCII minus as a number'],
    ['+4.1%', '+4.1%', 'a signed number is no formula'],
    ['+86 138', '+86 138', 'nor is a telephone number'],
    ['=HYPERLINK("http://x","y")', '"\'=HYPERLINK(""http://x"",""y"")"', 'a name must not run as a formula'],
    ['@SUM(A1)', "'@SUM(A1)", 'the older spelling of a formula'],
    ['-cmd|x', "'-cmd|x", 'nor a command'],
  ])('%j becomes %j', (text, expected, why) => {
    expect(tsvCell(text), why).toBe(expected);
  });
});

it('a table has its heads first and ends every line', () => {
  const columns = [
    { id: 'n', label: 'Name', width: 1, text: (row: { n: string; v: number }) => row.n },
    { id: 'v', label: 'Value', width: 1, text: (row: { n: string; v: number }) => `${row.v}` },
  ];
  expect(tsv(columns, [{ n: 'A', v: 1 }])).toBe('Name\tValue\r\nA\t1\r\n');
});
