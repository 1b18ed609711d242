import { readFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';

/**
 * The one-file questionnaire: one script, one style sheet, the same bytes from the same sources. `cargo xtask gen` copies
 * them to `src-tauri/crates/form/page/`, from where `keheng_form::html` puts them into a page.
 */

const TOKENS = 'src/kit/tokens.css';

/** The colours that the questionnaire uses, light, and dark where the device is dark: tokens.css is their one place. */
function tokens(): Plugin {
  const name = 'virtual:form-tokens.css';
  const declarations = (css: string, selector: string) => {
    const body = css.slice(css.indexOf(`${selector} {`)).split('\n}')[0] ?? '';
    return [...body.replaceAll(/\/\*.*?\*\//gs, '').matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(
      ([, key = '', value = '']) => [key, value],
    );
  };
  return {
    name: 'form-tokens',
    resolveId: (id) => (id === name ? `\0${name}` : null),
    load(id) {
      if (id !== `\0${name}`) return null;
      const css = readFileSync(TOKENS, 'utf8');
      const used = readFileSync('src/form/form.css', 'utf8') + readFileSync('src/form/page.css', 'utf8');
      const of = (selector: string) =>
        declarations(css, selector)
          .filter(([key]) => used.includes(`var(${key})`))
          .map(([key, value]) => `${key}: ${value};`)
          .join('\n');
      return `:root { color-scheme: light dark; ${of(':root')} }\n@media (prefers-color-scheme: dark) { :root { ${of("[data-theme='dark']")} } }`;
    },
  };
}

export default defineConfig({
  plugins: [tokens()],
  // nothing of the app's own public files belongs into the page
  publicDir: false,
  build: {
    outDir: 'node_modules/.form-page',
    emptyOutDir: true,
    // phones of customers are older than the web views of the app
    target: ['es2020', 'chrome80', 'safari13.1'],
    cssTarget: ['chrome80', 'safari13.1'],
    modulePreload: false,
    reportCompressedSize: false,
    lib: {
      entry: 'src/form/entry.ts',
      formats: ['iife'],
      name: 'keheng',
      fileName: () => 'page.js',
      cssFileName: 'page',
    },
    minify: true,
  },
});
