/** The log of acts for the views. */
export * from './actions';
export { default as AuditPanel } from './AuditPanel.svelte';
