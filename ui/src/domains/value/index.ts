/** Classes for the views. */
export { verdict } from './verdict';
export { lastYear, lastYearText } from './year';
export { default as ClassPanel } from './ClassPanel.svelte';
export { default as ClassTable } from './ClassTable.svelte';
