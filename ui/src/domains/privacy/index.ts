/** Privacy for the views and for cards of people. */
export * from './actions';
export { asks as privacyAsks } from './asks.svelte';
export { erasing } from './erasing.svelte';
export { default as CopyDialog } from './CopyDialog.svelte';
export { default as EraseDialog } from './EraseDialog.svelte';
export { default as LedgerCard } from './LedgerCard.svelte';
export { default as LessonDialog } from './LessonDialog.svelte';
export { default as PrivacyWays } from './PrivacyWays.svelte';
