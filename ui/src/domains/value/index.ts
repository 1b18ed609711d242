/** Classes, alerts, contacts and what customers are worth, for the views. */
export { asks, logContact } from './asks.svelte';
export { openAlerts, openWorth, valueActions } from './alerts/actions.svelte';
export { verdict } from './verdict';
export { lastYear, lastYearText } from './year';
export { default as AlertPanel } from './alerts/AlertPanel.svelte';
export { default as ClassPanel } from './ClassPanel.svelte';
export { default as ClassTable } from './ClassTable.svelte';
export { default as ContactDialog } from './ContactDialog.svelte';
export { default as ContactLines } from './ContactLines.svelte';
export { default as WorthLines } from './WorthLines.svelte';
export { default as WorthPanel } from './worth/WorthPanel.svelte';
