/** Service level for the views. */
export { lightIcon, lightName, lightTone, rateText, rowsBehind, targetText } from './light';
export { default as KpiDialog } from './KpiDialog.svelte';
export { default as KpiLines } from './KpiLines.svelte';
export { default as KpiTile } from './KpiTile.svelte';
