import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** Runes everywhere, in our own files; component libraries decide for themselves. */
export default {
  preprocess: vitePreprocess(),
  compilerOptions: {
    runes: true,
    // A warning about accessibility is an error in `npm run check`.
    modernAst: true,
  },
};
