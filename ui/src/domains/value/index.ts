/** Classes for the views. */
export { verdict } from './verdict';
export { default as ClassPanel } from './ClassPanel.svelte';
export { default as ClassTable } from './ClassTable.svelte';
