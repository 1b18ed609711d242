/** Service level for the views. */
export { lightIcon, lightName, lightTone, rateText, rowsBehind, targetText } from './light';
export { ServiceLevel } from './level.svelte';
export { default as ActionList } from './ActionList.svelte';
export { default as CauseCard } from './CauseCard.svelte';
export { default as ControlCard } from './ControlCard.svelte';
export { default as ElementBoard } from './ElementBoard.svelte';
export { default as KpiDialog } from './KpiDialog.svelte';
export { default as KpiLines } from './KpiLines.svelte';
export { default as KpiPick } from './KpiPick.svelte';
export { default as KpiTile } from './KpiTile.svelte';
export { default as SignalCard } from './SignalCard.svelte';
