/** Cases for the views. */
export * from './actions';
export { asks, write } from './asks.svelte';
export { causeText } from './labels';
export { minutesOf } from './typed';
export { CaseList } from './list.svelte';
export { default as CaseCard } from './CaseCard.svelte';
export { default as CaseDialog } from './CaseDialog.svelte';
export { default as CaseFilters } from './CaseFilters.svelte';
export { default as CaseGrid } from './CaseGrid.svelte';
export { default as CaseLines } from './CaseLines.svelte';
export { default as ClaimDialog } from './ClaimDialog.svelte';
export { default as CloseDialog } from './CloseDialog.svelte';
export { default as CustomerPick } from './CustomerPick.svelte';
