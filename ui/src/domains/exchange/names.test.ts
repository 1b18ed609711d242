import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { speak, w } from '../../platform';
import { digitsOf, isExchangeFile, partName, proposedName, spaced } from './names';

beforeEach(() => speak('zh-CN'));

describe('a file of a colleague', () => {
  it.each([
    'a.khsync',
    'a.KHSYNC',
    'a.khsync(1)',
    'a.khsync (2)',
    'a.khsync.1',
    'a.khsync.bin',
    '副本 a.khsync - 副本',
  ])('is known as %s, whatever a chat made of its name', (name) => expect(isExchangeFile(name)).toBe(true));

  it.each(['khsync', 'a.khsyncs', 'a.xlsx', '运单khsync.csv', 'a.keheng'])('is not %s', (name) =>
    expect(isExchangeFile(name)).toBe(false),
  );
});

describe('the name proposed for a new file', () => {
  const now = new Date(2026, 10, 3, 9, 5);

  it('tells firm, minute and for whom', () => {
    expect(proposedName('城东网点.keheng', null, now)).toBe('客衡交换_城东网点_2026-11-03_0905_全量.khsync');
    expect(proposedName('城东网点.keheng', '李四', now)).toBe('客衡交换_城东网点_2026-11-03_0905_给李四.khsync');
    speak('en');
    expect(proposedName('East.keheng', null, now)).toBe('Keheng_East_2026-11-03_0905_full.khsync');
  });

  it('holds nothing that leads into another folder or that a system refuses', () => {
    const name = proposedName('..\\a/b:c*?"<>|\n.keheng', '../../x', now);
    expect(name).not.toMatch(/[\\/:*?"<>|\n]/);
    expect(isExchangeFile(name), 'and is still known').toBe(true);
  });
});

it('a code is read out in groups of four, and nothing of it is lost', () => {
  expect(spaced('7QK2M9XWT4HDB8RNZ5PCA3VF')).toBe('7QK2 M9XW T4HD B8RN Z5PC A3VF');
  expect(spaced('7QK2M')).toBe('7QK2 M');
});

it('a number is the same however it was typed', () => {
  expect(['1,204', '１２０４', ' 1 204 ', '1，204'].map(digitsOf)).toEqual(['1204', '1204', '1204', '1204']);
  expect(digitsOf('12o4'), 'and nothing else passes for it').not.toBe('1204');
});

describe('what travels has a name', () => {
  const folder = '../src-tauri/crates/core/src/db';
  const sources = ['schema.rs', ...readdirSync(`${folder}/schema`).map((name) => `schema/${name}`)];
  const tables = sources.flatMap((name) => {
    const declared = readFileSync(`${folder}/${name}`, 'utf8')
      .split(/: Table = Table \{/)
      .slice(1);
    return declared
      .filter((text) => /reach: Reach::Synced/.test(text))
      .map((text) => ({
        table: /name: "(\w+)"/.exec(text)?.[1] ?? '',
        parts: [...(/groups: &\[([^\]]*)\]/.exec(text)?.[1] ?? '').matchAll(/"(\w+)"/g)].map((found) => found[1] ?? ''),
      }));
  });

  it('is read from the schema', () => {
    expect(tables.length).toBeGreaterThan(30);
    expect(tables.find(({ table }) => table === 'customer')?.parts).toContain('contact');
  });

  it.each(['zh-CN', 'en'] as const)('in %s: every table and every part of it', (lang) => {
    speak(lang);
    const key = (name: string) => name.replaceAll('_', '-');
    const nameless = tables.flatMap(({ table, parts }) => [
      ...(w.find(`table-${key(table)}`) ? [] : [`table-${key(table)}`]),
      ...parts.filter((part) => partName(table, part) === w.find('part-unknown')).map((part) => `part-${key(part)}`),
    ]);
    expect(nameless, 'exchange.ftl').toEqual([]);
  });

  it.each(['zh-CN', 'en'] as const)('in %s: no two parts of a table are called alike', (lang) => {
    speak(lang);
    const alike = tables.flatMap(({ table, parts }) => {
      const names = parts.map((part) => partName(table, part));
      return names.filter((name, at) => names.indexOf(name) !== at).map((name) => `${table}: ${name}`);
    });
    expect(alike).toEqual([]);
  });
});
