/// <reference types="vitest/config" />
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

export default defineConfig(({ mode }) => ({
  plugins: [
    svelte({
      dynamicCompileOptions: ({ filename }) => (filename.includes('node_modules') ? { runes: undefined } : {}),
    }),
  ],
  // The shell serves files from the root of its own scheme.
  base: './',
  clearScreen: false,
  // The words live with the Rust crate that shares them.
  server: {
    port: 1420,
    strictPort: true,
    host: '127.0.0.1',
    fs: { allow: ['.', '../src-tauri/crates/words/locales'] },
  },
  build: {
    // The oldest web view we run in: WebKitGTK and WKWebView of Safari 16.4, WebView2 is evergreen.
    target: ['safari16.4', 'chrome111'],
    // Inlined assets would need `data:` in more directives of the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  // Tests mount components in jsdom, so they need the browser build of Svelte, not the server one.
  resolve: mode === 'test' ? { conditions: ['browser'] } : {},
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.ts'],
    setupFiles: ['src/kit/testing/setup.ts'],
    restoreMocks: true,
  },
}));
