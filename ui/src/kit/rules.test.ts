/** Rules of the page that no linter knows. Each reads the sources and names file and line. */
import { readFileSync, readdirSync } from 'node:fs';
import { parse, type AST } from 'svelte/compiler';
import { describe, expect, it } from 'vitest';

function files(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith(ending) && !path.includes('/gen/'))
    .toSorted();
}

const svelte = files('src', '.svelte');
const scripts = files('src', '.ts').filter((path) => !path.endsWith('.test.ts'));
/** Samples for tests and for the gallery, which is not in the build. */
const isSample = (path: string) => /^src\/kit\/(gallery|testing)\//.test(path);

/** Lines of a text that match, with file and number. */
function hits(path: string, pattern: RegExp): string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : []));
}

/** A node of the parsed markup, seen without its kind. */
type Node = { type: string; start?: number; data?: string; name?: string; value?: unknown } & Record<string, unknown>;

/** Attributes whose text is read by people. */
const READ = new Set(
  (
    'title label text note hint error placeholder alt value-text detail aria-label aria-description aria-valuetext ' +
    'aria-roledescription unit key'
  ).split(' '),
);

const LETTER = /\p{L}/u;

/** Texts of a component that a person would read and that stand in the markup itself. */
export function literals(source: string): string[] {
  const found: string[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (typeof node !== 'object' || node === null) return;
    const { type, name, value, data } = node as Node;
    // Lengths and the like, not words.
    if (type === 'StyleDirective') return;
    if (type === 'Text' && LETTER.test(data ?? '')) found.push((data ?? '').trim());
    if (type === 'Attribute') {
      const texts = Array.isArray(value) ? (value as Node[]) : [value as Node];
      const read = READ.has(name ?? '');
      for (const part of texts) {
        if (read && part?.type === 'Text' && LETTER.test(part.data ?? '')) found.push(`${name}="${part.data ?? ''}"`);
        if (part?.type === 'ExpressionTag') visitExpression(part['expression'], read ? name : undefined);
      }
      return;
    }
    if (type === 'ExpressionTag') return visitExpression((node as Node)['expression'], 'text');
    for (const [key, child] of Object.entries(node)) if (key !== 'css' && key !== 'parent') visit(child);
  };
  /** A string literal that an expression shows, such as `{open ? 'Close' : 'Open'}`; not one that it only compares. */
  const visitExpression = (node: unknown, shownAs: string | undefined): void => {
    if (typeof node !== 'object' || node === null) return;
    const expression = node as Node;
    if (
      shownAs &&
      expression.type === 'Literal' &&
      typeof expression.value === 'string' &&
      LETTER.test(expression.value)
    ) {
      found.push(`${shownAs}={'${expression.value}'}`);
    } else if (shownAs && expression.type === 'TemplateLiteral') {
      for (const part of expression['quasis'] as { value: { raw: string } }[]) {
        if (LETTER.test(part.value.raw)) found.push(`${shownAs}={\`${part.value.raw}\`}`);
      }
    } else if (expression.type === 'ConditionalExpression') {
      visitExpression(expression['consequent'], shownAs);
      visitExpression(expression['alternate'], shownAs);
    } else if (expression.type === 'LogicalExpression') {
      visitExpression(expression['right'], shownAs);
    }
  };
  const root: AST.Root = parse(source, { modern: true });
  visit(root.fragment.nodes);
  return found;
}

describe('markup from text', () => {
  it.each([...svelte, ...scripts])('%s puts no text into the page as markup', (path) => {
    const found = hits(
      path,
      /\{@html|\.(inner|outer)HTML\b|insertAdjacentHTML|document\.write|createContextualFragment/,
    );
    expect(found, 'text becomes nodes through Svelte, a drawing through readDrawing').toEqual([]);
  });

  it.each(svelte)('%s has no style attribute', (path) => {
    expect(hits(path, /\sstyle="/), 'the content security policy refuses it; use a class or style:name').toEqual([]);
  });
});

describe('words', () => {
  it.each(svelte.filter((path) => !isSample(path)))('%s speaks through Fluent only', (path) => {
    expect(literals(readFileSync(path, 'utf8')), 'words live in src-tauri/crates/words/locales').toEqual([]);
  });

  it('are found where they hide', () => {
    const hidden = `<p title="Close">Hello {open ? 'yes' : ''}<b class="x">1.5 %</b><Field label={\`Name \${n}\`} kind="text" /></p>`;
    expect(literals(hidden)).toEqual(['title="Close"', 'Hello', "text={'yes'}", 'label={`Name `}']);
    expect(literals(`<p class="good" data-print="no">{w.hello()} {kind === 'new' ? w.a() : w.b()} · —</p>`)).toEqual(
      [],
    );
  });
});

describe('the tiers', () => {
  const imports = (path: string) =>
    [
      ...readFileSync(path, 'utf8').matchAll(/^\s*(?:import|export|\})[^'\n]*\sfrom '([^']+)'|^\s*import '([^']+)'/gm),
    ].map((match) => match[1] ?? match[2] ?? '');
  const tier = (path: string) => /^src\/(form|kit|domains|views|platform|gen)\//.exec(path)?.[1] ?? 'root';
  /** What a folder may use. */
  const allowed: Record<string, string[]> = {
    // the questionnaire goes to customers' phones, so it knows nothing of the app
    form: ['form'],
    kit: ['kit', 'form'],
    platform: ['platform', 'gen', 'kit'],
    domains: ['domains', 'platform', 'gen', 'kit', 'form'],
    views: ['views', 'domains', 'platform', 'gen', 'kit', 'form'],
  };
  /** The folder that a relative import of a file leads to. */
  function target(path: string, from: string): string {
    const parts = path.split('/').slice(0, -1);
    for (const part of from.split('/')) {
      if (part === '..') parts.pop();
      else if (part !== '.') parts.push(part);
    }
    return tier(`${parts.join('/')}/`);
  }

  it.each([...svelte, ...scripts].filter((path) => tier(path) in allowed))(
    '%s imports only what stands below it',
    (path) => {
      const wrong = imports(path)
        .filter((from) => from.startsWith('.'))
        .filter((from) => !allowed[tier(path)]?.includes(target(path, from)))
        // A test of the whole page begins at its root.
        .filter((from) => !(path.startsWith('src/views/testing/') && target(path, from) === 'root'));
      expect(wrong, 'form <- kit <- domains <- views').toEqual([]);
      const shell = imports(path).filter((from) => from.startsWith('@tauri-apps/') && tier(path) !== 'platform');
      expect(shell, 'only src/platform speaks to the shell').toEqual([]);
    },
  );
});
